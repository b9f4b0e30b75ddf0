import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/page/html/dom/parse-html.js'
import {findSource} from '../../src/parsers/find-source.js'
import {readPage} from '../../src/parsers/read-page.js'
import {SOURCES} from '../../src/parsers/registry.js'

const folder = new URL('../../src/parsers/sources/', import.meta.url)
const BODY = `<p>各县（市、区）人民政府：</p><p>为进一步做好防汛抗旱工作，保障人民群众生命财产安全，现就有关事项通知如下，请认真贯彻执行。</p>
<p>一、加强组织领导。各级各部门要高度重视，落实责任，细化措施，确保安全度汛。</p>
<p style="text-align:right">某某市人民政府办公室</p><p style="text-align:right">2014年3月28日</p>`
const TITLE = '某某市人民政府办公室关于做好防汛抗旱工作的通知'
const TAIL = '<div class="links"><a href="/1">相关新闻一</a><a href="/2">相关新闻二</a></div>'

/** Pages after the templates of the families, with their real classes and ids. */
const PAGES: Record<string, string> = {
  'ucap-2014': `<table class="bd1"><tr><td>索 引 号：</td><td>000000000/2014-00012</td><td>主题分类：</td><td>水利</td></tr>
<tr><td>发文机关：</td><td>某某市人民政府办公室</td><td>成文日期：</td><td>2014年03月28日</td></tr>
<tr><td>标　　题：</td><td colspan="3">${TITLE}</td></tr>
<tr><td>发文字号：</td><td>某政办发〔2014〕5号</td><td>发布日期：</td><td>2014年04月02日</td></tr></table>
<table class="wrap"><tr><td class="b12c" id="UCAP-CONTENT"><p align="center">某某市人民政府办公室</p><p align="center">关于做好防汛抗旱工作的通知</p>
<p align="center">某政办发〔2014〕5号</p>${BODY}</td></tr></table><div id="qr_container">扫一扫在手机打开当前页</div>`,
  'ucap-2023': `<div class="policyLibraryOverview_header"><table><tr><td>索 引 号：</td><td>000000000/2023-00012</td></tr><tr><td>发文机关：</td><td>某某部</td></tr></table></div>
<h1>${TITLE}</h1><div class="pages_content mhide" id="UCAP-CONTENT">${BODY}</div><div class="pages_content pchide">${BODY}</div>`,
  'trs-wcm': `<h1>${TITLE}</h1><div class="info">发布时间：2014-03-28　来源：某某市人民政府办公室</div>
<div class="TRS_Editor"><style>.TRS_Editor P{margin:0}</style><div class="Custom_UnionStyle">${BODY}</div></div>${TAIL}`,
  'hanweb-jcms': `<div id="barrierfree_container"><h1>${TITLE}</h1><p>发布日期：2014-03-28 10:43 来源：某某局 浏览次数：<script>count()</script></p>
<div id="zoom"><!--ZJEG_RSS.content.begin-->${BODY}</div>${TAIL}</div>`,
  'ucap-gkmlpt': `<div class="classify"><table><tr><td>索引号:</td><td>000000000/2019-00012</td><td>分类:</td><td>通知</td></tr><tr><td>发布机构:</td><td>某某局</td><td>成文日期:</td><td>2014-03-28</td></tr></table></div>
<h1>${TITLE}</h1><div class="article-content">${BODY}</div>`,
  'boda-vsb': `<h2>${TITLE}</h2><div>2014-03-28 10:43 点击：[<span>12</span>]</div><div id="vsb_content"><div class="v_news_content">${BODY}</div></div>${TAIL}`,
  webplus: `<h1 class="arti_title">${TITLE}</h1><p class="arti_metas"><span class="arti_publisher">发布者：张三</span><span class="arti_update">发布时间：2014-03-28</span><span class="arti_views">浏览次数：10</span></p>
<div class="wp_articlecontent">${BODY}</div>`,
  dedecms: `<div class="place"><strong>当前位置:</strong> <a href="/">主页</a> > <a href="/tz/">通知</a> > </div><div class="viewbox"><div class="title"><h2>${TITLE}</h2></div>
<div class="info"><small>时间:</small>2014-03-28 10:43<small>来源:</small>某某网 <small>作者:</small>张三 <small>点击:</small>12次</div><div class="content">${BODY}</div></div>`,
  'founder-epaper': `<div>2014年03月28日 星期五</div><founder-title>${TITLE}</founder-title><div id="ozoom"><founder-content>${BODY}</founder-content></div>${TAIL}`,
  people: `<h1 id="p_title">${TITLE}</h1><span id="p_publishtime">2014年03月28日10:43</span> <span id="p_origin">来源：<a href="#">某某日报</a></span>
<div id="p_content">${BODY}</div><div class="edit">(责编：张三、李四)</div>`,
  xinhua: `<h1>${TITLE}</h1><div class="h-info"><span class="h-time">2014-03-28 10:43:05</span> 来源：某某网</div><div id="p-detail">${BODY}<div class="p-jc">[责任编辑: 张三]</div></div>`,
  epoint: `<div class="ewb-article"><h3>${TITLE}</h3><div class="ewb-article-sources">【信息时间：2014-03-28】</div><div class="ewb-article-info">${BODY}</div></div>`,
  phpcms: `<div class="crumbs"><a href="/">首页</a> > <a href="/tz/">通知</a> > 正文</div><div id="Article"><h1>${TITLE}<br/><span>2014-03-28 10:43:05　来源：某某网</span></h1><div class="content">${BODY}</div></div>`,
  'wechat-article': `<div id="img-content"><h1 id="activity-name">${TITLE}</h1><a id="js_name">某某发布</a><div id="js_content">${BODY}</div></div>`,
  'content-mid-pic': `${TITLE}\n<table width="100%"><tr><td><div id="contentMidPicAD"></div>${BODY}</td></tr></table>`
}

const html = (id: string) =>
  `<html><head><title>${TITLE}_某某网</title></head><body><div class="top"><a href="/">首页</a></div>${PAGES[id]!}</body></html>`

describe('the registry', () => {
  it('holds every file of the folder, under its name', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''))
    expect(SOURCES.map(({id}) => id).sort()).toEqual(files.sort())
  })
  it('has a documented history in every file', () => {
    for (const {id} of SOURCES) {
      expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toMatch(/\/\*\*\n(?: \*.*\n)*? \* History:\n \* - /u)
    }
  })
  it('is described in the documentation', () => {
    const docs = new URL('../../docs/sources.md', import.meta.url)
    expect(existsSync(docs)).toBe(true)
    for (const {id} of SOURCES) expect(readFileSync(docs, 'utf8')).toContain(`### \`${id}\``)
  })
})

describe.each(Object.keys(PAGES))('a page of %s', (id) => {
  const page = html(id)
  const claims = SOURCES.filter(
    (source) => findSource({text: page, format: 'html', html: parseHtml(page)}, [source]).id === source.id
  )

  it('is read by its own source', () => {
    expect(readPage(page).parser).toBe(id)
    expect(claims.map((source) => source.id)).toContain(id)
  })
  it('gives title, text and nothing of the site', () => {
    const {blocks, facts} = readPage(page)
    const text = blocks.map((block) => block.text).join('\n')
    expect(text).toContain('一、加强组织领导。')
    expect(text).toContain('某某市人民政府办公室\n2014年3月28日')
    expect(text).not.toMatch(/相关新闻|扫一扫|margin/u)
    expect(text.match(/加强组织领导/gu)).toHaveLength(1)
    expect(facts.find((fact) => fact.field === 'title')?.value.replace(/\s/gu, '')).toBe(TITLE)
  })
})

describe('facts of the families', () => {
  const facts = (id: string) => {
    const found = new Map<string, string>()
    for (const {field, value} of readPage(html(id)).facts) if (!found.has(field)) found.set(field, value)
    return Object.fromEntries(found)
  }

  it.each([
    [
      'ucap-2014',
      {
        indexNumber: '000000000/2014-00012',
        documentNumber: '某政办发〔2014〕5号',
        publishedAt: '2014-04-02',
        date: '2014年03月28日'
      }
    ],
    ['trs-wcm', {publishedAt: '2014-03-28', source: '某某市人民政府办公室'}],
    ['hanweb-jcms', {publishedAt: '2014-03-28T10:43+08:00', source: '某某局'}],
    ['ucap-gkmlpt', {indexNumber: '000000000/2019-00012', organ: '某某局'}],
    ['boda-vsb', {publishedAt: '2014-03-28T10:43+08:00'}],
    ['webplus', {publishedAt: '2014-03-28', editor: '张三'}],
    ['dedecms', {publishedAt: '2014-03-28T10:43+08:00', source: '某某网', author: '张三'}],
    ['founder-epaper', {publishedAt: '2014-03-28'}],
    ['people', {publishedAt: '2014-03-28T10:43+08:00', source: '某某日报'}],
    ['xinhua', {publishedAt: '2014-03-28T10:43:05+08:00', source: '某某网', editor: '张三'}],
    ['epoint', {publishedAt: '2014-03-28'}],
    ['wechat-article', {source: '某某发布'}]
  ])('%s', (id, expected) => {
    expect(facts(id)).toMatchObject(expected)
  })
})
