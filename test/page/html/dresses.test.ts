import {describe, expect, it} from 'vitest'
import {extract} from '../../../src/index.js'
import {parseHtml} from '../../../src/page/html/dom/parse-html.js'
import {readHtml} from '../../../src/page/html/read-html.js'

const TITLE = '湖州市水利局关于做好汛前检查工作的通知'
const BODY = [
  '各区县水利局，局属各单位：',
  '为确保安全度汛，现就做好汛前检查工作通知如下：',
  '一、全市小型以上水库和重要堤防都要检查，不留死角，不走过场。',
  '二、各单位要落实责任，请于三月底前完成检查，并将结果报我局。',
  '湖州市水利局',
  '2019年3月4日'
]
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('')
const page = (content: string, title = TITLE) =>
  `<html><head><title>${title}</title></head><body>${content}</body></html>`
const noticeOf = (source: string) => extract(source).notice
const textOf = (source: string) => noticeOf(source).text.split('\n')
const linesOf = (source: string) => readHtml(parseHtml(source)).blocks.map(({text}) => text)

describe('below the text', () => {
  it('上一篇 opens the tail, whatever stands behind it', () => {
    const tail =
      '<tr><td>录入：admin　责任编辑：admin</td></tr><tr><td>上一篇：<a href="3">关于做好冬季施工安全的通知</a></td></tr>' +
      '<tr><td>最新热点</td></tr><tr><td>没有任何评论</td></tr>'
    const table = `<table><tr><td>${TITLE}</td></tr><tr><td>${paragraphs}</td></tr>${tail}</table>`
    expect(textOf(page(table))).toEqual(BODY)
  })

  it('上一条 in a text is text', () => {
    const rule = '上一条规定的检查由区县负责，下一条规定的检查由市局负责，检查结果应当互相认可，不得重复检查。'
    expect(linesOf(page(`<h1>${TITLE}</h1><div>${paragraphs}<p>${rule}</p></div>`))).toContain(rule)
  })

  it('a box with a field for a message is a form', () => {
    const box = '<div class="x"><p>遇到法律问题？立即在线咨询专业律师</p><textarea></textarea></div>'
    expect(textOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}</div>${box}</div>`))).toEqual(BODY)
  })

  it('buttons without a space between are a bar', () => {
    const bar = '<div><span>收藏</span><span>打印</span><span>纠错</span></div>'
    expect(textOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}${bar}</div></div>`))).toEqual(BODY)
  })

  it('an invitation to read on opens the tail', () => {
    const more = '<p>更多精彩内容请点击：<a href="1">频道首页</a></p>'
    expect(textOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}${more}</div></div>`))).toEqual(BODY)
  })

  it('one word of a button may be a line of the document', () => {
    const lines = linesOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}<p>推荐</p><p>二、评论和推荐</p></div></div>`))
    expect(lines).toContain('推荐')
    expect(lines).toContain('二、评论和推荐')
  })

  it('the address of the page is no text, the address of an organ is', () => {
    const own = '<p>文章来源：http://www.example.gov.cn/art/2019/3/5/art_12_3456.html</p>'
    const organ = '<p>网址：http://www.example.gov.cn/ 咨询电话：0572-0000000</p>'
    const lines = linesOf(page(`<h1>${TITLE}</h1><div>${paragraphs}${organ}${own}</div>`))
    expect(lines).toContain('网址：http://www.example.gov.cn/ 咨询电话：0572-0000000')
    expect(lines.at(-1)).not.toContain('art_12')
  })
})

describe('beside the text', () => {
  it('content whose name speaks of advertisements, too, is content where it holds most of the text', () => {
    const column = '<div>博客等级：</div><div>博客访问：120,034</div>'
    const article = `<div class="articalContent" id="keyword_ad_area2">${paragraphs}</div>`
    expect(textOf(page(`<div>${column}<h2>${TITLE}</h2>${article}</div>`))).toEqual(BODY)
    const advert = '<div class="content_ad"><p>本店全场商品八折优惠，欢迎各位新老顾客光临选购。</p></div>'
    expect(textOf(page(`<div><h2>${TITLE}</h2><div>${paragraphs}${advert}</div></div>`))).toEqual(BODY)
  })

  it('the label of a list of links that are gone is no text', () => {
    const body = paragraphs.replace('<p>湖州市水利局</p>', '<p>附件：检查表</p><p>湖州市水利局</p>')
    const files = '<div>附件</div><a href="1.doc">检查表.doc</a>'
    const text = textOf(page(`<div><h1>${TITLE}</h1><div>${body}${files}</div></div>`))
    expect(text.at(-1)).toBe('2019年3月4日')
    expect(text).toContain('附件：检查表')
  })

  it('the word for attachments above what it heads stays', () => {
    const inline = `<p>附件</p><p>${'检查的项目包括大坝、溢洪道和放水设施，逐项填写并签字。'.repeat(2)}</p>`
    expect(textOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}${inline}</div></div>`))).toContain('附件')
  })

  it('a list of related pages in an element like that of the text is none of it', () => {
    const list = '<div id="rel"><dl><dt>相关信息</dt><dd><a href="1">水库安全会议召开</a> 03-01</dd></dl></div>'
    expect(textOf(page(`<div id="print"><h1>${TITLE}</h1>${paragraphs}</div>${list}`))).toEqual(BODY)
  })

  it('the text goes on in a box of the same make', () => {
    const [first, second] = [BODY.slice(0, 3), BODY.slice(3)].map((half) =>
      half.map((text) => `<p>${text}</p>`).join('')
    )
    const boxes = `<div class="part">${first!}</div><div class="part">${second!}</div>`
    expect(textOf(page(`<h1>${TITLE}</h1><div>${boxes}</div>`))).toEqual(BODY)
  })

  it('credits of an account close the text, duties in it stay', () => {
    const credits = '<p>编辑：赵某　审核：钱某</p><p>监制：孙某</p><p>往期的内容</p>'
    expect(textOf(page(`<div><h1>${TITLE}</h1><div>${paragraphs}${credits}</div></div>`))).toEqual(BODY)
    const duty = '<p>审核：由市水利局负责审核检查结果，并在三日内报告。</p>'
    const kept = BODY.slice(0, 2).concat('审核：由市水利局负责审核检查结果，并在三日内报告。')
    const text = textOf(
      page(`<div><h1>${TITLE}</h1><div>${paragraphs.replace('<p>一、', `${duty}<p>一、`)}</div></div>`)
    )
    expect(text.slice(0, 3)).toEqual(kept)
  })
})

describe('above the text', () => {
  it('labels behind a value, without a space, are read as labels', () => {
    const meta = `<div><span>发文机关：湖州市水利局</span><span>发文字号：湖水发〔2019〕12号</span><span>成文日期：2019年3月4日</span><span>发布日期：2019年3月6日</span></div>`
    const notice = noticeOf(page(`<div><h1>${TITLE}</h1>${meta}<div>${paragraphs}</div></div>`))
    expect(notice.documentNumber?.canonical).toBe('湖水发〔2019〕12号')
    expect(notice.publication.publishedAt).toBe('2019-03-06')
    expect(notice.text.split('\n')).toEqual(BODY)
  })

  it('a title over two lines belongs to the document, behind a bar of buttons, too', () => {
    const bar = '<div>【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】【<a href="#">打印</a>】</div>'
    const head = `<div>湖州市水利局关于印发</div><div>水库汛前检查办法的通知</div><div>湖水发〔2019〕12号</div>${bar}`
    const source = page(
      `<h2>湖州市人民政府公报</h2><p>2019年3月31日出版</p>${head}<div>${paragraphs}</div>`,
      '湖州市人民政府公报 2019年第3期'
    )
    const notice = noticeOf(source)
    expect(notice.title).toBe('湖州市水利局关于印发水库汛前检查办法的通知')
    expect(notice.text.split('\n')).toEqual(BODY)
  })

  it('a communique is no gazette', () => {
    const title = '湖州市2019年国民经济和社会发展统计公报'
    expect(noticeOf(page(`<h1>${title}</h1><div>${paragraphs}</div>`, title)).title).toBe(title)
  })

  it('counters beside a title are no text', () => {
    const counters = '<td><span>查看:</span> 1035 | <span>回复:</span> 1</td>'
    const head = `<table><tr>${counters}<td><h1><a href="#">[通知]</a> <span>${TITLE}</span></h1></td></tr></table>`
    const notice = noticeOf(page(`${head}<div><p>湖水发〔2019〕12号</p>${paragraphs}</div>`, `${TITLE} - 水利论坛`))
    expect(notice.title).toBe(TITLE)
    expect(notice.text.split('\n')).toEqual(BODY)
  })

  it('a headline keeps its brackets', () => {
    const title = '【纪念】他们的名字我们不会忘记'
    expect(noticeOf(page(`<h1>${title}</h1><div>${paragraphs}</div>`, title)).title).toBe(title)
  })

  it('a badge of a database states whether the document holds', () => {
    const head = `<h3>${TITLE}</h3><p>湖水发〔2019〕12号</p><div><span>全文废止</span><span>成文日期：2019-03-04</span></div>`
    const notice = noticeOf(page(`${head}<div>${paragraphs}</div>`))
    expect(notice.validity).toEqual({text: '全文废止', status: '废止'})
    expect(notice.text.split('\n')).toEqual(BODY)
  })

  it('the validity of a document in its text is no badge', () => {
    const term = '<p>有效期五年的检查办法同时废止，各单位要按新办法执行。</p>'
    expect(noticeOf(page(`<h1>${TITLE}</h1><div>${paragraphs}${term}</div>`)).validity).toBeNull()
  })
})

describe('content in a script', () => {
  const state = (members: string) =>
    `<html><head><title>政策详情</title></head><body><div id="app"></div><script>window.state = {${members}, "content": ${JSON.stringify(paragraphs.repeat(2))}}</script></body></html>`

  it('has its title, time and source beside it', () => {
    const notice = noticeOf(state(`"title": "${TITLE}", "publishTime": "2019-03-06 09:12:00", "source": "局办公室"`))
    expect(notice.title).toBe(TITLE)
    expect(notice.publication).toMatchObject({publishedAt: '2019-03-06T09:12:00+08:00', source: '局办公室'})
  })

  it('may state the time in milliseconds', () => {
    const notice = noticeOf(state(`"title": "${TITLE}", "publishTime": 1551834720000`))
    expect(notice.publication.publishedAt).toBe('2019-03-06T09:12:00+08:00')
  })

  it('is not read for facts where the page shows its content', () => {
    const script = '<script>var next = {"title": "另一篇文章的题目", "publishTime": "2018-01-01"}</script>'
    const notice = noticeOf(page(`<h1>${TITLE}</h1><div>${paragraphs}</div>${script}`))
    expect(notice.title).toBe(TITLE)
    expect(notice.publication.publishedAt).toBeNull()
  })
})
