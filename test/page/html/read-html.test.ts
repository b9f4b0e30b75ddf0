import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {HtmlHints} from '../../../src/page/html/dom/html-page.js'
import {parseHtml} from '../../../src/page/html/dom/parse-html.js'
import {readHtml, type HtmlReading} from '../../../src/page/html/read-html.js'
import {DEFAULT_LIMITS} from '../../../src/page/limits.js'
import {expectWholePage} from './page-law.js'

const NAVIGATION =
  '<div id="top"><ul>' +
  Array.from(
    {length: 60},
    (_, index) => `<li><a href="/c${index}/">${'政务公开网上办事互动交流'.slice(index % 6, 6 + (index % 6))}</a></li>`
  ).join('') +
  '</ul></div>'
const FOOT =
  '<div class="footer"><p>版权所有：某市人民政府办公室　京ICP备00000000号</p><p>技术支持：某某信息中心</p></div>'
const BODY = [
  '为进一步加强安全生产工作，保障人民群众生命财产安全，现就有关事项通知如下。',
  '一、提高认识，加强领导。各单位要充分认识安全生产工作的重要性，切实加强组织领导，落实责任。',
  '二、突出重点，消除隐患。要对重点行业、重点领域开展拉网式排查，发现问题，立即整改。',
  '三、加强值守，及时报告。值班人员要坚守岗位，遇有突发事件，及时处置并报告。'
]

function read(source: string, hints: HtmlHints = {}): HtmlReading {
  const page = parseHtml(source)
  const reading = readHtml(page, hints)
  expectWholePage(page, reading)
  return reading
}

function texts({blocks}: HtmlReading): string[] {
  return blocks.map(({text}) => text)
}

function page(content: string, title = '关于加强安全生产工作的通知'): string {
  return `<html><head><title>${title}-某市人民政府</title></head><body>${NAVIGATION}${content}${FOOT}</body></html>`
}

describe('main content', () => {
  it('takes paragraphs of a container, without navigation and foot', () => {
    const reading = read(
      page(`<h1>关于加强安全生产工作的通知</h1><div id="c1">${BODY.map((text) => `<p>${text}</p>`).join('')}</div>`)
    )
    expect(texts(reading)).toEqual(['关于加强安全生产工作的通知', ...BODY])
    expect(reading.blocks[0]).toMatchObject({kind: 'heading', level: 1})
    expect(new Set(reading.furniture.map(({place}) => place))).toEqual(new Set(['before', 'after']))
  })

  it('takes paragraphs that stand each in a div of their own', () => {
    expect(texts(read(page(`<div>${BODY.map((text) => `<div><div>${text}</div></div>`).join('')}</div>`)))).toEqual(
      BODY
    )
  })

  it('takes bare text and <br> paragraphs right under a div', () => {
    expect(texts(read(page(`<div class="x">　　${BODY.join('<br>\n&nbsp;&nbsp;<br/>　　')}</div>`)))).toEqual(BODY)
  })

  it('takes a body in a table for layout', () => {
    const layout = `<table><tr><td>${NAVIGATION}</td><td><table><tr><td><font size="2">${BODY.map((text) => `<p><font>${text}</font></p>`).join('')}</font></td></tr></table></td></tr></table>`
    expect(texts(read(`<body>${layout}${FOOT}</body>`))).toEqual(BODY)
  })

  it('prefers a notice of sixty characters to a navigation of thousands', () => {
    const notice = [
      '各部门：',
      '因系统升级，本周六全天暂停网上办事服务，请相互转告。',
      '某市政务服务局',
      '2020年3月5日'
    ]
    const source = page(
      NAVIGATION + `<h2>关于暂停服务的通知</h2><div>${notice.map((text) => `<p>${text}</p>`).join('')}</div>`,
      '关于暂停服务的通知'
    )
    expect(texts(read(source))).toEqual(['关于暂停服务的通知', ...notice])
  })

  it('begins at the heading that the <title> repeats, even if another text is longer', () => {
    const other = '<div class="x"><p>' + BODY.join('</p><p>') + BODY.join('</p><p>') + '</p></div>'
    const own =
      '<h1>关于暂停服务的通知</h1><div><p>因系统升级，本周六全天暂停网上办事服务，请相互转告，由此带来不便，敬请谅解。</p></div>'
    expect(texts(read(page(other + own, '关于暂停服务的通知')))).toEqual([
      '关于暂停服务的通知',
      '因系统升级，本周六全天暂停网上办事服务，请相互转告，由此带来不便，敬请谅解。'
    ])
  })

  it('keeps the publication line below the title', () => {
    const head =
      '<div><h1>关于加强安全生产工作的通知</h1><span>来源：某市应急局　2020-03-05 09:30</span><div><a href="#">分享</a></div></div>'
    expect(texts(read(page(`${head}<div>${BODY.map((text) => `<p>${text}</p>`).join('')}</div>`))).slice(0, 2)).toEqual(
      ['关于加强安全生产工作的通知', '来源：某市应急局　2020-03-05 09:30']
    )
  })

  it('goes on with a smaller box of the same make', () => {
    const first = `<div class="part"><p>${[...BODY, ...BODY].join('</p><p>')}</p></div>`
    const second = `<div class="part"><p>本通知自印发之日起施行，有效期五年。</p></div><div class="other"><p>欢迎访问本站，祝您愉快。</p></div>`
    expect(texts(read(page(first + second)))).toEqual([...BODY, ...BODY, '本通知自印发之日起施行，有效期五年。'])
  })

  it('keeps letterhead and number above the title', () => {
    const head =
      '<p>首页 &gt; 政策</p><p align="center">某市人民政府文件</p><p>某政发〔2020〕5号</p><h1>关于加强安全生产工作的通知</h1>'
    expect(texts(read(page(`<div>${head}${BODY.map((text) => `<p>${text}</p>`).join('')}</div>`)))).toEqual([
      '某市人民政府文件',
      '某政发〔2020〕5号',
      '关于加强安全生产工作的通知',
      ...BODY
    ])
  })

  it('leaves teasers of other pages out', () => {
    const teasers = Array.from(
      {length: 6},
      (_, index) =>
        `<li><a href="/${index}">关于某某工作情况的通报${index}</a><p>某市召开会议，总结上半年工作，部署下半年任务，要求狠抓落实。</p></li>`
    )
    expect(
      texts(
        read(page(`<div>${BODY.map((text) => `<p>${text}</p>`).join('')}</div><div><ul>${teasers.join('')}</ul></div>`))
      )
    ).toEqual(BODY)
  })

  it('never lets a name on html, body or the container itself remove the content', () => {
    const source = `<html class="footer"><body class="comment nav">${NAVIGATION}<div class="nav">${BODY.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`
    expect(texts(read(source))).toEqual(BODY)
  })
})

describe('tail', () => {
  const cut = (tail: string) => texts(read(page(`<div>${BODY.map((text) => `<p>${text}</p>`).join('')}${tail}</div>`)))

  it('cuts related links, editors, buttons and disclaimers behind the body', () => {
    expect(
      cut(
        '<p>（责任编辑：张三）</p><p>相关阅读：</p><p><a href="/1">关于某某的通知</a></p><p>【打印】【关闭】</p><p>免责声明：本文仅代表作者个人观点，与本网无关。</p>'
      )
    ).toEqual(BODY)
  })

  it('keeps a marker in the middle of a body', () => {
    const middle = ['相关政策：企业可以享受下列优惠。', '打印机、复印机等办公设备由各单位自行采购，经费自理。']
    const source = `<div>${[...BODY, ...middle, ...BODY].map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(texts(read(page(source)))).toEqual([...BODY, ...middle, ...BODY])
  })

  it('keeps an organizer line of a notice, which in a foot would be furniture', () => {
    const source = `<div>${[...BODY.slice(0, 2), '主办单位：某市文化局', ...BODY.slice(2)].map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(texts(read(page(source)))).toContain('主办单位：某市文化局')
  })

  it('keeps the attachments at the end', () => {
    const attachments = '<p><a href="./W020.doc">附件1：申报表</a></p><p><a href="/files/2.pdf?v=1">2.名单</a></p>'
    const source = page(`<div>${BODY.map((text) => `<p>${text}</p>`).join('')}${attachments}</div>`)
    const reading = read(source)
    expect(texts(reading).slice(-2)).toEqual(['附件1：申报表', '2.名单'])
    expect(reading.files).toMatchObject([
      {text: '附件1：申报表', href: './W020.doc', mediaType: 'application/msword'},
      {text: '2.名单', href: '/files/2.pdf?v=1', mediaType: 'application/pdf'}
    ])
    expect(reading.files.map(({place}) => place.map(([start, end]) => source.slice(start, end)).join(''))).toEqual([
      '附件1：申报表',
      '2.名单'
    ])
  })
})

describe('text of blocks', () => {
  const one = (html: string) => read(`<body><div>${html}<p>${BODY[1]!}</p></div></body>`).blocks[0]!

  it('drops a line feed between Chinese characters and keeps a space between words', () => {
    expect(one('<p>关于\n      加强管理，\n\t规范using\n  two words的通知</p>').text).toBe(
      '关于加强管理，规范using two words的通知'
    )
  })

  it('trims indents and folds white space, however it is written', () => {
    expect(one('<p>&nbsp;&#160;　　张　　三，李&nbsp; 四、&ldquo;王五&rdquo;等&hellip; \n</p>').text).toBe(
      '张　三，李 四、“王五”等…'
    )
  })

  it('drops invisible characters and joins text around comments and stray end tags', () => {
    expect(one('<p>索引\u200b号：<!--<$[A]>-->0144/2026<!---->，</font>有效。</p>').text).toBe(
      '索引号：0144/2026，有效。'
    )
  })

  it('begins a paragraph at a line feed and an indent behind a full stop', () => {
    expect(texts(read(`<div>　　${BODY.join('\n　　')}</div>`))).toEqual(BODY)
  })

  it('keeps the lines of preformatted text', () => {
    expect(texts(read(`<pre>${BODY.join('\n')}</pre>`))).toEqual(BODY)
  })

  it('reads a heading over several lines as one block', () => {
    expect(one('<h1>关于加强安全生产<br>工作的通知，请遵照执行</h1>')).toMatchObject({
      text: '关于加强安全生产工作的通知，请遵照执行',
      level: 1,
      kind: 'heading'
    })
  })

  it('tells alignment, a bold beginning and links', () => {
    const [number, caption, plain] = read(
      `<div><p style="TEXT-ALIGN: center">某发〔2020〕1号</p><p align="right"><strong>一、</strong><b>总体要求。</b>坚持<a href="/a.html">安全第一</a>，预防为主，综合治理，落实责任。</p><p>${BODY[1]!}</p></div>`
    ).blocks
    expect(number).toMatchObject({align: 'center', bold: 0})
    expect(caption).toMatchObject({align: 'right', bold: 7, links: [{start: 9, end: 13, href: '/a.html'}]})
    expect(plain!.align).toBe(null)
  })
})

describe('data tables', () => {
  const table = (html: string) =>
    read(page(`<div>${BODY.map((text) => `<p>${text}</p>`).join('')}${html}</div>`)).blocks.find(
      ({kind}) => kind === 'table'
    )

  it('keeps rows and empty cells', () => {
    expect(
      table(
        '<table border="1"><tr><th>序号</th><th>单位</th><th>备注</th></tr><tr><td>1</td><td>市教育局</td><td></td></tr></table>'
      )
    ).toMatchObject({
      rows: [
        ['序号', '单位', '备注'],
        ['1', '市教育局', '']
      ],
      text: '序号\t单位\t备注\n1\t市教育局\t'
    })
  })

  it('expands spans with a cap', () => {
    const rows = table(
      '<table border="1"><tr><td colspan="2">合计</td><td rowspan="2">甲</td></tr><tr><td>乙</td><td>丙</td></tr><tr><td colspan="9007199254740992">丁</td></tr></table>'
    )!.rows!
    expect(rows.slice(0, 2)).toEqual([
      ['合计', '', '甲'],
      ['乙', '丙', '']
    ])
    expect(rows[2]!.length).toBe(DEFAULT_LIMITS.columns)
  })

  it('keeps links, and leaves hidden cells and a caption out of the rows', () => {
    expect(
      table(
        '<table><caption>名额分配表</caption><tr><th>单位</th><th>附件</th></tr><tr><td>市教育局<i style="display:none">x</i></td><td><a href="1.xls">表</a>见内</td></tr></table>'
      )
    ).toMatchObject({text: '单位\t附件\n市教育局\t表见内', links: [{start: 11, end: 12, href: '1.xls'}]})
  })

  it('is no table when it lays out the page', () => {
    expect(table(`<table><tr><td>${BODY[0]!}</td></tr><tr><td>${BODY[1]!}</td></tr></table>`)).toBe(undefined)
    expect(table('<table><tr><td><input></td><td>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>')).toBe(undefined)
  })

  it('reads what exceeds the rows as paragraphs, and says so', () => {
    const rows = '<tr><td>甲</td><td>乙</td></tr>'.repeat(20)
    const source = parseHtml(`<div><p>${BODY.join('')}</p><table border="1">${rows}</table></div>`)
    const reading = readHtml(source, {}, {...DEFAULT_LIMITS, rows: 10})
    expectWholePage(source, reading)
    expect(reading.blocks.find(({kind}) => kind === 'table')!.rows!.length).toBe(10)
    expect(reading.notes.map(({ruleId}) => ruleId)).toEqual(['limit-rows'])
  })
})

describe('what a reader does not see', () => {
  it('is furniture: hidden text, fields, fallbacks', () => {
    const reading = read(
      page(
        `<div>${BODY.map((text) => `<p>${text}<span style="display:none">xqz</span></p>`).join('')}<select><option>友情链接</option></select><noscript>请启用脚本</noscript></div>`
      )
    )
    expect(texts(reading)).toEqual(BODY)
    expect(reading.furniture.map(({rule}) => rule)).toEqual(
      expect.arrayContaining(['furniture-hidden', 'furniture-control', 'furniture-fallback'])
    )
  })

  it('is read all the same if nothing else is there', () => {
    const reading = read(
      `<body>${NAVIGATION}<div style="display: none">${BODY.map((text) => `<p>${text}</p>`).join('')}</div></body>`
    )
    expect(texts(reading)).toEqual(BODY)
    expect(reading.notes.map(({ruleId}) => ruleId)).toEqual(['content-hidden'])
  })

  it.each([
    ['a text area', `<textarea style="display:none">${BODY.map((text) => `<p>${text}</p>`).join('')}</textarea>`],
    [
      'an escaped text area',
      `<textarea>${BODY.map((text) => `&lt;p&gt;${text}&amp;nbsp;&lt;/p&gt;`).join('')}</textarea>`
    ],
    [
      'a script',
      `<script>var data = {"id": "1", "content": "${BODY.map((text) => `<p class=\\"a\\">${text}\\u003c/p>\\n`).join('')}"}</script>`
    ]
  ])('is found in %s', (_, carrier) => {
    const source = `<body>${NAVIGATION}${carrier}</body>`
    const {blocks, notes} = readHtml(parseHtml(source))
    expect(blocks.map(({text}) => text)).toEqual(BODY)
    expect(notes.map(({ruleId}) => ruleId)).toEqual(['content-embedded'])
    for (const {text, segments} of blocks) expect(source.slice(segments[1], segments.at(-1))).toBe(text)
  })

  it('is named when it stands in frames', () => {
    const {blocks, notes} = read('<frameset cols="20%,*"><frame src="menu.htm"><frame src="main.htm"></frameset>')
    expect(blocks).toEqual([])
    expect(notes.map(({ruleId}) => ruleId)).toEqual(['page-frames', 'page-empty'])
  })
})

describe('hints of a source', () => {
  const source = page(
    `<div class="a"><p>${BODY.join('')}</p></div><span id="zoom"><p>请各单位遵照执行。</p><div class="x">内部链接</div></span>`
  )

  it('name the container', () => {
    expect(texts(read(source, {content: ['.none', '#zoom']}))).toEqual(['请各单位遵照执行。', '内部链接'])
    expect(texts(read(source, {content: ['div#zoom', 'div.a']}))).toEqual([BODY.join('')])
  })

  it('name furniture', () => {
    const reading = read(source, {content: ['#zoom'], remove: ['.x']})
    expect(texts(reading)).toEqual(['请各单位遵照执行。'])
    expect(reading.furniture.find(({text}) => text === '内部链接')!.rule).toBe('source-remove')
  })
})

describe('threads', () => {
  const replies = [
    '我觉得这个办法可行，支持一下，希望有关部门尽快研究落实，让群众少跑腿，多办事。',
    '希望早日实施，方便群众办事，也建议网上同步开通办理渠道，减少排队等候的时间。',
    '请问什么时候开始执行呢？老年人不会用手机，能不能保留人工窗口，提供帮办服务？'
  ]
  const list = replies
    .map(
      (text) => `<div class="reply-item"><a href="/u">网友甲乙丙</a><span>2020-03-05 09:30</span><p>${text}</p></div>`
    )
    .join('')
  const post = `<div class="post"><p>${BODY.join('</p><p>')}</p></div>`

  it('of a forum have replies as content', () => {
    expect(texts(read(page(`<div class="topic-detail">${post}<div class="replies">${list}</div></div>`)))).toEqual([
      ...BODY,
      ...replies
    ])
  })

  it('is not what an article with comments is', () => {
    expect(texts(read(page(`<div>${post}<div class="comments">${list}</div></div>`)))).toEqual(BODY)
  })
})

describe('shape', () => {
  it('counts links, linked characters and dated links', () => {
    const items = Array.from(
      {length: 5},
      (_, index) =>
        `<li><a href="/${index}.html">关于某某工作的通知之${index}</a><span>2020-03-0${index + 1}</span></li>`
    )
    expect(read(`<ul>${items.join('')}</ul>`).shape).toEqual({
      links: 5,
      linkedChars: 55,
      chars: 105,
      datedLinks: 5,
      linkedTitles: 0
    })
  })
})

describe('any page', () => {
  const part = fc.constantFrom(
    ...[
      '<div>',
      '</div>',
      '<p class="comment">',
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '</table>',
      '<li>',
      '<h2>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<b>',
      '<select>'
    ],
    ...[
      '<textarea>',
      '<pre>',
      '<center>',
      '<span hidden>',
      '<div style="display:none">',
      '<form>',
      '<input>',
      '<script>"<p>"',
      '</script>',
      '&nbsp;',
      '&#x3000;',
      '&lt;'
    ],
    ...BODY,
    ...['通知', '相关阅读：', '版权所有', '\n　　', ' a b ', '\0', '\ud800', '附件', '2020-03-05']
  )

  it('is kept or removed as a whole, each character with its place', () => {
    fc.assert(
      fc.property(fc.array(part, {maxLength: 60}), (parts) => {
        read(parts.join(''))
      }),
      {numRuns: 400}
    )
  })

  it('ends in bounded time: a million rows, deep nesting, one endless paragraph', () => {
    expect(
      readHtml(parseHtml(`<table>${'<tr><td>甲<td>乙'.repeat(200_000)}`)).notes.map(({ruleId}) => ruleId)
    ).toContain('limit-size')
    expect(readHtml(parseHtml('<div><a href=x>甲'.repeat(100_000))).notes.map(({ruleId}) => ruleId)).toContain(
      'limit-depth'
    )
    expect(readHtml(parseHtml(`<p>${'为进一步加强工作，'.repeat(500_000)}`)).blocks.length).toBe(1)
  })
})
