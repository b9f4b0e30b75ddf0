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

describe('above the text', () => {
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
