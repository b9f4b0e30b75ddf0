import {describe, expect, it} from 'vitest'
import {isChromeLine} from '../../../src/page/furniture/chrome-line.js'
import {opensTail} from '../../../src/page/html/content/line-rules.js'
import {mendPages} from '../../../src/page/pages/mend-pages.js'
import {readText} from '../../../src/page/plain/read-text.js'
import {isBreadcrumb, isTrail} from '../../../src/page/furniture/tail-line.js'
import {defineSource} from '../../../src/parsers/define-source.js'
import {readPage} from '../../../src/parsers/read-page.js'

const BODY = `<p>第一条　为规范湿地保护，维护生态功能，根据有关法律、法规，制定本办法。</p>
<p>第二条　县级以上人民政府应当加强湿地保护工作的领导，将其纳入规划。</p>
<p>第三条　违反本办法的，由主管部门责令改正，并依法处理。</p>`
const html = (title: string, content: string) =>
  `<html><head><title>${title}</title></head><body>${content}</body></html>`
const read = (page: string) => readPage(page, {sources: []})
const texts = (page: string) => read(page).blocks.map(({text}) => text)
const valueOf = (page: string, wanted: string) => read(page).facts.find(({field}) => field === wanted)?.value

describe('what stands above the title', () => {
  const title = '某某省湿地保护办法'
  const notice = '为进一步加强湿地保护工作，保障生态安全，经研究决定公布有关办法，请认真贯彻执行，并及时报告。'

  it('stays where it is the order that promulgates the regulation named in <title>', () => {
    const order = '<p>某某省人民政府令</p><p>第12号</p><p>本办法已经省人民政府常务会议通过，现予公布。</p>'
    const found = texts(html(`${title}_某某网`, `<div>${order}<p>省长　某某某</p><h2>${title}</h2>${BODY}</div>`))
    expect(found).toContain('本办法已经省人民政府常务会议通过，现予公布。')
    expect(found).toContain('省长　某某某')
  })

  it('stays where it is much of the running text', () => {
    const found = texts(html(`${title}_某某网`, `<div><p>${notice}</p><p>${notice}</p><p>${title}</p>${BODY}</div>`))
    expect(found.filter((text) => text === notice)).toHaveLength(2)
  })

  it('stays where the organ that opens <title> is the signature', () => {
    const cover = '<p>现将有关办法印发给你们，请认真贯彻执行，并及时报告。</p><p>江源省林业厅</p>'
    const found = texts(html('江源省林业厅关于印发湿地办法的通知', `<div>${cover}${BODY}${BODY}</div>`))
    expect(found.slice(0, 2)).toEqual(['现将有关办法印发给你们，请认真贯彻执行，并及时报告。', '江源省林业厅'])
  })

  it('goes where no sign of a document comes first', () => {
    const found = texts(html(`${title}_某某网`, `<div><p>欢迎您访问本站</p><h1>${title}</h1>${BODY}${BODY}</div>`))
    expect(found[0]).toBe(title)
  })
})

describe('a copy that a source takes out', () => {
  it('is no title of the text', () => {
    const source = defineSource({
      id: 'some-site',
      name: '某某网',
      fingerprint: ['#text'],
      content: ['#text'],
      remove: ['.phone']
    })
    const title = '关于加强湿地保护的通知'
    const page = html(
      title,
      `<div id="text"><p>${title}</p><p>各县（区）人民政府：</p>${BODY}</div><div class="phone"><h1>${title}</h1>${BODY}</div>`
    )
    const {blocks} = readPage(page, {sources: [source]})
    expect(blocks.map(({text}) => text).slice(0, 2)).toEqual([title, '各县（区）人民政府：'])
  })
})

describe('a line end in a heading', () => {
  it('ends the title before the publication line', () => {
    const page = html(
      '关于缴费的通知 - 某某会',
      `<h1>关于缴费的通知<br><span>2014-02-17 10:05　来源：秘书处</span></h1>${BODY}`
    )
    expect(texts(page)[0]).toBe('关于缴费的通知')
    expect(valueOf(page, 'publishedAt')).toBe('2014-02-17T10:05+08:00')
  })

  it('goes on with the title otherwise', () => {
    const page = html('某某局关于缴费的通知', `<h1>某某局<br><span>关于缴费的通知</span></h1>${BODY}`)
    expect(texts(page)[0]).toBe('某某局关于缴费的通知')
  })
})

describe('elements of an electronic newspaper', () => {
  it('are blocks', () => {
    const page = html(
      '关于设立湿地日的决定',
      `<td><founder-title>关于设立湿地日的决定</founder-title><founder-subtitle>（2014年5月29日通过）</founder-subtitle></td><div id="ozoom"><founder-content>${BODY}</founder-content></div>`
    )
    expect(
      readPage(page)
        .blocks.map(({text}) => text)
        .slice(0, 2)
    ).toEqual(['关于设立湿地日的决定', '（2014年5月29日通过）'])
  })
})

describe('lines', () => {
  it.each(['当前位置：首页 | 公告', '首页 > 政务公开', '首页>>新闻', '某某网>>环保', '您的位置：某某网 → 政务'])(
    '%s is a trail',
    (line) => {
      expect(isTrail(line)).toBe(true)
    }
  )
  it.each(['首页 | 新闻 | 专题', '首页-国际-国内', '本站小编 某某网/2015-11-22', '联网>5000户的小区'])(
    '%s is none',
    (line) => {
      expect(isTrail(line)).toBe(false)
    }
  )
  it('a bar is still furniture of a text', () => {
    expect(isBreadcrumb('首页 | 新闻 | 专题')).toBe(true)
  })
  it('the number of a copy is no counter', () => {
    expect(isChromeLine('000012')).toBe(false)
    expect(isChromeLine('128')).toBe(true)
    expect(isChromeLine('0')).toBe(true)
  })
  it('hot words open a tail', () => {
    expect(opensTail('相关热词搜索：会费')).toBe(true)
    expect(opensTail('相关热源企业名单')).toBe(false)
  })
})

describe('facts', () => {
  it('read a time whose clock a dash joins', () => {
    const meta = '<meta name="firstpublishedtime" content="2023-09-12-17:30:00">'
    expect(valueOf(`<html><head><title>通知</title>${meta}</head><body>${BODY}</body></html>`, 'publishedAt')).toBe(
      '2023-09-12T17:30:00+08:00'
    )
  })

  it('tell the number of a page from the link that it touches', () => {
    const pager = '<div><span>1</span><a href="index_2.html">2</a><a href="index_2.html">下一页</a></div>'
    const page = html('关于缴费的通知', `<h1>关于缴费的通知</h1><div class="content">${BODY}</div>${pager}`)
    expect(valueOf(page, 'pageNumber')).toBe('1')
    expect(valueOf(page, 'pageTotal')).toBe('2')
  })

  it('leave out a value that says nothing, with its label', () => {
    const list =
      '<dl><dt>索引号</dt><dd>00682-2019-0021</dd><dt>文号</dt><dd>某科〔2019〕5号</dd><dt>废止日期</dt><dd>无</dd></dl>'
    const page = html('关于申报的通知', `${list}<h1>关于申报的通知</h1><div>${BODY}</div>`)
    expect(texts(page)).not.toContain('无')
    expect(valueOf(page, 'expiryDate')).toBe(undefined)
  })

  it('read the validity under its short label', () => {
    const table = '<table><tr><td>索引号</td><td>00682-2019</td></tr><tr><td>时　　效</td><td>废止</td></tr></table>'
    expect(valueOf(html('关于申报的通知', `${table}<h1>关于申报的通知</h1>${BODY}`), 'validity')).toBe('废止')
  })

  it('take the kind of a file that a script sends from the link’s text', () => {
    const link = (href: string) => `<p>附件：<a href="${href}">日程表.xlsx</a></p>`
    const files = (href: string) => read(html('通知', `<h1>关于考试的通知</h1><div>${BODY}${link(href)}</div>`)).files
    expect(files('/system/download.jsp?wbfileid=5501')[0]?.mediaType).toMatch(/spreadsheetml/u)
    expect(files('/node/5501')).toEqual([])
  })

  it('read what a script says where the source knows it', () => {
    const script = '<script>var ct = "1660199000";var publish_time = "2022-08-11" || "";</script>'
    const article = `<div id="img-content"><h1 id="activity-name">停水通知</h1><div id="js_content"><p>点击上方蓝字关注我们</p>${BODY}<p>END</p></div></div>`
    const {facts, blocks} = readPage(html('', article + script))
    expect(facts.find(({field}) => field === 'publishedAt')).toMatchObject({
      value: '2022-08-11',
      evidence: {quote: '2022-08-11', rule: 'source-wechat-article'}
    })
    expect(blocks.map(({text}) => text).filter((text) => /关注|END/u.test(text))).toEqual([])
  })
})

describe('text that markup was pasted into', () => {
  const paragraphs = '<p>各县人民政府：</p><p>现将方案印发给你们，请认真\n组织实施。</p>'
  it('keeps its lines, in the text but not in the markup', () => {
    const {blocks} = read(`关于印发方案的通知\n内部资料 注意保存\n${paragraphs}`)
    expect(blocks.map(({text}) => text)).toEqual([
      '关于印发方案的通知',
      '内部资料 注意保存',
      '各县人民政府：',
      '现将方案印发给你们，请认真组织实施。'
    ])
  })
  it('gives the facts of its head', () => {
    const {facts} = read(`发文机关:湖州市人民政府\n文号 :湖政发〔2018〕13号\n${paragraphs}`)
    expect(facts.map(({field, value}) => [field, value])).toEqual([
      ['documentNumber', '湖政发〔2018〕13号'],
      ['organ', '湖州市人民政府']
    ])
  })
})

describe('lines of the print', () => {
  const lines = (...some: string[]) => mendPages(readText(some.join('\n')).blocks).blocks.map(({text}) => text)
  const rest = ['一、各地要落实责任，每天巡查。', '— 1 —', '二、严禁携带火种进山。', '某某厅', '2013年3月11日']

  it('are joined where a full one stops inside a sentence', () => {
    expect(
      lines(
        '各市州林业局：',
        '当前正值森林防火紧要期，各地要严防死守，确保不发生重特大',
        '森林火灾。现将有关事项通知如下：',
        ...rest
      )[1]
    ).toBe('当前正值森林防火紧要期，各地要严防死守，确保不发生重特大森林火灾。现将有关事项通知如下：')
    expect(lines('要求演练于四月底前完成。现将有关事项通知通', '知如下：', ...rest)[0]).toBe(
      '要求演练于四月底前完成。现将有关事项通知通知如下：'
    )
  })

  it.each([
    ['a title', '某某省林业厅关于切实做好春运，加强森林防火工作的通知', '当前正值紧要期。'],
    ['a publication line', '来源：某某省林业厅办公室，发布于某某省林业厅门户网站', '当前正值紧要期。'],
    ['addressees', '现将做好森林防火工作有关事项通知如下。请遵照执行', '各市州林业局：'],
    [
      'a short line',
      '高举旗帜，开拓创新，为建设某某省而努力奋斗',
      '当前正值森林防火紧要期，各地要严防死守，确保不发生火灾。'
    ]
  ])('%s stays alone', (_name, one, other) => {
    expect(lines(one, other, ...rest).slice(0, 2)).toEqual([one, other])
  })

  it('lose the page number in HTML too', () => {
    const page = html('关于防火的通知', `<h1>关于防火的通知</h1><div>${BODY}<p align="center">— 1 —</p>${BODY}</div>`)
    expect(texts(page)).not.toContain('— 1 —')
    expect(read(page).furniture).toContainEqual(expect.objectContaining({text: '— 1 —', rule: 'page-number'}))
  })
})

describe('a title repeated below a text', () => {
  const text = ['乡镇安全生产工作总结', '今年以来,我镇形势总体平稳。', '一、加强领导。']
  it('is taken out', () => {
    const {blocks, facts} = read([...text, '乡镇安全生产工作总结', '乡镇安全生产工作总结(2)'].join('\n'))
    expect(blocks.map((one) => one.text)).toEqual(text)
    expect(facts.find(({field}) => field === 'pageNumber')?.value).toBe('2')
  })
  it('stays where running text follows', () => {
    const lines = [...text, '乡镇安全生产工作总结', '第一条　为做好总结工作，制定本办法。']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })
})
