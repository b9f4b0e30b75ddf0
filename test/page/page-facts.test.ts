import {describe, expect, it} from 'vitest'
import {squeezeTitle} from '../../src/page/facts/title/title-tag.js'
import type {FactField} from '../../src/page/reading.js'
import {readPage} from '../../src/parsers/read-page.js'

const BODY = `<p>各级党组织要加强领导，精心组织，周密安排，务求实效。要把学习贯彻落实到行动上，确保取得成效。</p>
<p>会后，各单位要认真研究制定计划，并将开展情况于每月底前报办公室。各地要结合实际抓好落实。</p>`
const NAV = '<div class="nav"><a href="/">首页</a> <a href="/a">要闻</a> <a href="/b">公告</a></div>'

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`
const facts = (html: string, url?: string) => readPage(html, {url, sources: []}).facts
const first = (html: string, field: FactField, url?: string) =>
  facts(html, url).find((fact) => fact.field === field)?.value
const title = (tag: string, visible: string, meta = '') =>
  first(page(`<title>${tag}</title>${meta}`, `${NAV}${visible}${BODY}`), 'title')

describe('the title', () => {
  const own = '关于做好防汛抗旱工作的通知'
  it.each([
    '_某某县人民政府',
    ' - 某某网',
    '|某某日报',
    '——某某网',
    '-通知公告-某某市教育局',
    ' · 某某门户',
    '_通知_政务公开_某某县政府门户网站'
  ])('is the visible line that opens the title tag, without %s', (suffix) => {
    expect(title(`${own}${suffix}`, `<h1>${own}</h1>`)).toBe(own)
    expect(title(`${own}${suffix}`, `<div>${own}</div>`)).toBe(own)
  })
  it.each(['_某某县人民政府网站', ' - 某某网', '《某某网》', '-通知公告-某某教育局'])(
    'is the title tag without %s',
    (suffix) => {
      expect(title(`${own}${suffix}`, '')).toBe(own)
    }
  )
  it('is the part behind the site’s name', () => {
    expect(title(`某某日报网 - ${own}`, '')).toBe(own)
  })
  it('is the title tag without a newspaper, but keeps the name of a report', () => {
    expect(title(`${own} - 湖州文汇报`, '')).toBe(own)
    expect(title('防汛工作-第三期情况通报', '')).toBe('防汛工作-第三期情况通报')
  })
  it('keeps a dash and a number of its own', () => {
    expect(title('某某县2016-2020年发展规划_某某网', '<h1>某某县2016-2020年发展规划</h1>')).toBe(
      '某某县2016-2020年发展规划'
    )
    expect(title('某某县2016—2020年发展规划', '')).toBe('某某县2016—2020年发展规划')
  })
  it('is never cut off', () => {
    expect(title('关于做好防汛抗旱工…_某某网', `<h1>${own}</h1>`)).toBe(own)
    expect(title('关于做好防汛抗旱工...', '')).toBeUndefined()
  })
  it('comes from ArticleTitle where no line confirms the title tag', () => {
    expect(title('某某县人民政府', '', `<meta name="ArticleTitle" content="${own}">`)).toBe(own)
    expect(title('某某县人民政府', '', `<meta content='${own}' name="articletitle"/>`)).toBe(own)
  })
  it('is not the site that a template has filled in', () => {
    const metas = '<meta name="SiteName" content="某某县人民政府"><meta name="ArticleTitle" content="某某县人民政府">'
    expect(title('某某县人民政府', `<h1>${own}</h1>`, metas)).toBe(own)
  })
  it('loses a badge', () => {
    expect(title(`[组图]${own}_某某网`, `<h1>[组图]${own}</h1>`)).toBe(own)
  })
  it('loses the number of the page, if that is what it is', () => {
    const visible = `<h1>${own}(2)</h1>`
    const pager = '<div><a href="1.html">1</a> <b>2</b> <a href="1_3.html">3</a></div>'
    const html = page(`<title>${own}(2)</title>`, visible + BODY + pager)
    expect(first(html, 'title', 'http://www.example.com/1_2.html')).toBe(own)
    expect(title(`${own}(二)`, `<h1>${own}(二)</h1>`)).toBe(`${own}(二)`)
    expect(title(`${own}(2)`, visible)).toBe(`${own}(2)`)
    expect(title(`${own}（第2页）`, '')).toBe(own)
  })
  it('compares by squeezed text', () => {
    expect(squeezeTitle('２０１４年 A股 ')).toBe('2014年a股')
  })
})

describe('facts of meta tags and JSON-LD', () => {
  const html = page(
    `<title>关于防汛的通知</title>
<meta name="SiteName" content="某某市人民政府"><meta name="SiteIDCode" content="4403000052">
<meta name="ColumnName" content="通知公告"><meta name="ColumnType" content="政策文件">
<meta name="PubDate" content="2014-03-04 10:43:05"><meta name="ContentSource" content="某某市水务局">
<meta name="Keywords" content="防汛,抗旱;水务"><meta name="Author" content="某某科技公司">`,
    BODY
  )
  it('reads them with their place', () => {
    const found = facts(html)
    const get = (field: FactField) => found.filter((fact) => fact.field === field).map(({value}) => value)
    expect(get('site')).toEqual(['某某市人民政府'])
    expect(get('siteCode')).toEqual(['4403000052'])
    expect(get('columnType')).toEqual(['政策文件'])
    expect(get('publishedAt')).toEqual(['2014-03-04T10:43:05+08:00'])
    expect(get('source')).toEqual(['某某市水务局'])
    expect(get('keywords')).toEqual(['防汛', '抗旱', '水务'])
    expect(get('author')).toEqual([])
    for (const {evidence, field} of found.filter((fact) => fact.evidence.from === 'meta')) {
      expect([field, ...evidence.page!.map(([start, end]) => html.slice(start, end))]).toEqual([field, evidence.quote])
    }
  })
  it('reads the canonical address', () => {
    const html = page('<link rel="canonical" href="http://www.example.gov.cn/a/1.html">', BODY)
    expect(first(html, 'url')).toBe('http://www.example.gov.cn/a/1.html')
    expect(first(page('<link rel="stylesheet" href="http://a/canonical.css">', BODY), 'url')).toBeUndefined()
    const commented = '<!-- <link rel="canonical" href="http://www.example.gov.cn/a/1.html"> -->'
    expect(first(page(commented, BODY), 'url')).toBeUndefined()
  })
  it('reads JSON-LD, valid or not', () => {
    const script = (json: string) => page(`<script type="application/ld+json">${json}</script>`, BODY)
    expect(first(script('{"@type":"NewsArticle","datePublished":"2014-03-04T10:43:00+08:00"}'), 'publishedAt')).toBe(
      '2014-03-04T10:43:00+08:00'
    )
    expect(first(script('{"pubDate": "2014-03-04T10:43:00", broken'), 'publishedAt')).toBe('2014-03-04T10:43:00+08:00')
    expect(first(script('{"datePublished": "soon"}'), 'publishedAt')).toBeUndefined()
  })
  it('takes placeholders for nothing', () => {
    const metas =
      '<meta name="SiteName" content="网站名称"><meta name="SiteIDCode" content="政府网站标识码"><meta name="ContentSource" content="">'
    const fields = facts(page(metas, BODY)).map(({field}) => field)
    expect(fields).not.toContain('site')
    expect(fields).not.toContain('siteCode')
    expect(fields).not.toContain('source')
  })
})

describe('the time of publication', () => {
  it('is not that of an event', () => {
    expect(
      first(
        page('', `<h1>招聘公告</h1><div>时间：2025-04-21 14:00</div><div>地点：大学生中心</div>${BODY}`),
        'publishedAt'
      )
    ).toBeUndefined()
    expect(
      first(page('', `<h1>招聘公告</h1><div>时间：2025-04-21 14:00</div><div>浏览：5</div>${BODY}`), 'publishedAt')
    ).toBe('2025-04-21T14:00+08:00')
  })
  it('is not the signature of a short notice', () => {
    const notice = '<h1>通知</h1><p>各单位：</p><p>请抓好落实。</p><p>特此通知。</p><p>某某局</p><p>2014-03-28</p>'
    expect(first(page('', notice), 'publishedAt')).toBeUndefined()
  })
  it('is not that of a related card', () => {
    const related = '<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">某某要闻</a> 2012-01-01</li></ul></div>'
    expect(first(page('', `<h1>通知</h1>${BODY}${related}`), 'publishedAt')).toBeUndefined()
  })
  it('comes from the address of an HTML page that states none, and never for a scraped text', () => {
    const url = 'http://www.example.gov.cn/a/t20140304_12.html'
    expect(first(page('', `<h1>通知</h1>${BODY}`), 'publishedAt', url)).toBe('2014-03-04')
    expect(
      readPage('通知\n各单位要抓好落实，务求实效。', {url, sources: []}).facts.map(({field}) => field)
    ).not.toContain('publishedAt')
  })
})

describe('a publication line beside a metadata table', () => {
  const table =
    '<table><tr><td>索引号：</td><td>0001/2021-00035</td></tr><tr><td>文号：</td><td>湖政发〔2021〕5号</td></tr></table>'
  it('tells the source, though 发布日期 is a label of the table', () => {
    const html = page(
      '<title>防汛通知</title>',
      `${table}<h1>防汛通知</h1><div>发布日期：2021-05-18 来源：湖州日报</div>${BODY}`
    )
    expect(first(html, 'source')).toBe('湖州日报')
    expect(first(html, 'publishedAt')).toBe('2021-05-18')
  })
})

describe('the newspaper that printed a text', () => {
  it('is its source, also above the text', () => {
    const printed = '<p>本报记者　王某<br><span>《湖州日报》（2021年05月18日 第 01 版）</span></p>'
    expect(first(page('<title>防汛会议</title>', `<h1>防汛会议召开</h1>${printed}${BODY}`), 'source')).toBe('湖州日报')
  })
})

describe('the pager', () => {
  const url = 'http://www.example.com/a/123.html'
  const read = (pager: string) => {
    const found = facts(page('', `<h1>通知</h1><div class="content">${BODY}<div>${pager}</div></div>`), url)
    return Object.fromEntries(
      found.filter(({field}) => /^page|next/u.test(field)).map(({field, value}) => [field, value])
    )
  }
  it('gives number, total and the address of the next page', () => {
    expect(
      read('<b>1</b> <a href="123_2.html">2</a> <a href="123_3.html">3</a> <a href="123_2.html">下一页</a>')
    ).toEqual({
      pageNumber: '1',
      pageTotal: '3',
      next: 'http://www.example.com/a/123_2.html'
    })
  })
  it('leaves links to other articles alone', () => {
    expect(read('<a href="124.html">下一篇</a>')).toEqual({})
    expect(read('<a href="/list/2.html">下一页</a>')).toEqual({})
    expect(read('<a href="javascript:next()">下一页</a>')).toEqual({})
    expect(read('1.今年报名参军的青年人数有所上升 评论<a href="/comment?page=1">440</a>条')).toEqual({})
  })
  it('reads the pager that a script would write', () => {
    expect(read('<script>createPageHTML(3, 0, "t20140304_12", "html");</script>')).toEqual({
      pageNumber: '1',
      pageTotal: '3',
      next: 'http://www.example.com/a/t20140304_12_1.html'
    })
    expect(read('<script>createPageHTML(1, 0, "t20140304_12", "html");</script>')).toEqual({})
  })
})
