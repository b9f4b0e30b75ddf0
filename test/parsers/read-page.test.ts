import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extract} from '../../src/extract.js'
import {pageSpans} from '../../src/page/located.js'
import {defineSource} from '../../src/parsers/define-source.js'
import {readPage} from '../../src/parsers/read-page.js'

const SPEECH = `区委书记在先进性教育活动第二次大会上的讲话泛知晓,形成了良好的氛围。各单位要抓好落实。
二、高度重视,明确措施
要结合实际,精心组织,务求实效。
区委书记在先进性教育活动第二次大会上的讲话
区委书记在先进性教育活动第二次大会上的讲话(2)
本站小编 某某考研网/2015-11-22
相关话题/党建
乡党委述职报告一年来,在县委的正确领导下,成绩显著。`

describe('readPage', () => {
  it('reads a text page that others’ articles follow, with its title and page number', () => {
    const {blocks, facts, parser, format} = readPage(SPEECH, {sources: []})
    expect([parser, format]).toEqual(['generic', 'text'])
    expect(blocks.map(({text}) => text)).toEqual([
      '区委书记在先进性教育活动第二次大会上的讲话',
      '泛知晓,形成了良好的氛围。各单位要抓好落实。',
      '二、高度重视,明确措施',
      '要结合实际,精心组织,务求实效。',
      '本站小编 某某考研网/2015-11-22'
    ])
    expect(Object.fromEntries(facts.map(({field, value}) => [field, value]))).toEqual({
      title: '区委书记在先进性教育活动第二次大会上的讲话',
      pageNumber: '2',
      editor: '本站小编',
      site: '某某考研网',
      publishedAt: '2015-11-22'
    })
  })

  it.each([
    ['', 'http://www.qinglan.example/tz/1.html', 'http://www.qinglan.example/tz/f/1.doc'],
    [
      '<base target="_blank" href="/files/">',
      'http://www.qinglan.example/tz/1.html',
      'http://www.qinglan.example/files/f/1.doc'
    ],
    ['<!-- <base href="/files/"> -->', 'http://www.qinglan.example/tz/1.html', 'http://www.qinglan.example/tz/f/1.doc'],
    [
      '<link rel="canonical" href="http://www.qinglan.example/zw/2.html">',
      undefined,
      'http://www.qinglan.example/zw/f/1.doc'
    ],
    ['<base href="javascript:go()">', 'http://www.qinglan.example/tz/1.html', 'http://www.qinglan.example/tz/f/1.doc'],
    ['', undefined, './f/1.doc']
  ])('resolves links to files as browsers do: %s', (head, url, expected) => {
    const page = `<html><head>${head}</head><body><h1>关于检查的通知</h1><p>各单位要抓好检查，表见附件，务求实效。</p><p><a href="./f/1.doc">检查表</a></p></body></html>`
    expect(readPage(page, {url, sources: []}).files.map(({href}) => href)).toEqual([expected])
  })

  it('uses the lines that a source knows', () => {
    const source = defineSource({
      id: 'some-site',
      name: '某某网',
      fingerprint: /某某网友情提示/u,
      content: {from: /^正文$/u, until: /^某某网友情提示/u},
      boilerplate: [/^广告位/u],
      fields: {author: /^文字[:：](?<value>\S+)/u}
    })
    const {blocks, facts, parser} = readPage(
      '导航\n正文\n广告位招租\n各单位要抓好落实，务求实效。\n文字：张三\n某某网友情提示：小心',
      {sources: [source]}
    )
    expect(parser).toBe('some-site')
    expect(blocks.map(({text}) => text)).toEqual(['正文', '各单位要抓好落实，务求实效。', '文字：张三'])
    expect(facts).toContainEqual(expect.objectContaining({field: 'author', value: '张三'}))
  })
  it('accounts for every line of a text page', () => {
    const part = fc.constantFrom(
      '通知',
      '关于防汛的通知',
      '打印',
      '当前位置：首页>>要闻',
      '各单位要抓好落实，务求实效，确保取得成效。',
      '相关阅读',
      '— 3 —',
      '版权所有 某局',
      '2014年3月28日',
      '&nbsp;',
      ''
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (lines) => {
        const source = lines.join('\n')
        const {blocks, furniture} = readPage(source, {format: 'text'})
        const covered = new Array<number>(source.length).fill(0)
        for (const one of [...blocks, ...furniture]) {
          for (const [start, end] of pageSpans(one)) for (let at = start; at < end; at++) covered[at]!++
        }
        for (const [at, times] of covered.entries()) {
          expect(times).toBeLessThanOrEqual(1)
          if (/\p{Script=Han}/u.test(source[at]!)) expect(times).toBe(1)
        }
      })
    )
  })
  it('never throws, in any format', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 200}),
        fc.constantFrom('html', 'markdown', 'text'),
        (source, format) => {
          expect(readPage(source, {format: format as 'html'}).format).toBe(format)
        }
      )
    )
  })
  it('cuts a text beyond the limit and says so', () => {
    const {notes, blocks} = readPage('一行\n'.repeat(100), {format: 'text', limits: {blocks: 10}})
    expect(blocks).toHaveLength(10)
    expect(notes).toMatchObject([{ruleId: 'limit-size'}])
  })
})

describe('what the page says, in the notice', () => {
  const notice = (text: string) => extract(text, {sources: []}).notice

  it('speaker and pages of a speech', () => {
    expect(notice(SPEECH)).toMatchObject({
      speaker: {name: null, position: '区委书记', occasion: '先进性教育活动第二次大会'},
      pages: {number: 2, total: null, next: null},
      partial: true,
      publication: {site: '某某考研网', publishedAt: '2015-11-22', editor: '本站小编', source: null}
    })
  })
  it('the pager of an article, which is no text', () => {
    const html = `<h1>关于防汛工作的纪实</h1><p>各级党组织要加强领导，精心组织，周密安排，务求实效，确保群众生命财产安全，落实好各项措施。</p><div><b>1</b> <a href="1_2.html">2</a></div>`
    const {pages, partial, text} = extract(html, {sources: [], url: 'http://www.example.com/1.html'}).notice
    expect(pages).toEqual({number: 1, total: 2, next: 'http://www.example.com/1_2.html'})
    expect(partial).toBe(true)
    expect(text).not.toMatch(/1 2/u)
  })
  it('the attribution of an excerpt', () => {
    const text = `坚持群众路线\n各级党组织要加强领导，精心组织，务求实效。要把学习落实到行动上。\n——某某市委书记张三日前在全市教育实践活动动员大会上如是说\n发布时间:2014年03月04日 10:43 来源:某某日报`
    const {speaker, partial, publication, text: body} = notice(text)
    expect(speaker).toEqual({name: '张三', position: '某某市委书记', occasion: '全市教育实践活动动员大会'})
    expect(partial).toBe(true)
    expect(publication).toMatchObject({source: '某某日报', publishedAt: '2014-03-04T10:43+08:00'})
    expect(body).not.toContain('来源')
  })
  it.each([
    ['张三在全省经济工作会议上的讲话', {name: '张三', position: null, occasion: '全省经济工作会议'}],
    ['李四总理在春节团拜会上的讲话', {name: '李四', position: '总理', occasion: '春节团拜会'}],
    ['某某省省长王五在开幕式上的致辞', {name: '王五', position: '某某省省长', occasion: '开幕式'}]
  ])('%s', (title, speaker) => {
    expect(notice(`${title}\n\n同志们：\n这次会议十分重要。要认真学习，抓好落实，务求实效。`).speaker).toEqual(speaker)
  })
  it('no speaker where a notice is about a speech', () => {
    expect(
      notice('关于学习贯彻某某在全省会议上讲话精神的通知\n各县人民政府：\n请认真学习，抓好落实，务求实效。').speaker
    ).toBeNull()
  })
  it('owner and breadcrumb, and the owner is no issuer', () => {
    const text = `某某纪实\n当前位置：首页&gt;&gt;要闻\n行胜于言，春风化雨，各地认真组织，成效显著，群众满意。\n版权所有:某某省地震局 地址：某某路三段29号 蜀ICP备00000409号`
    const {publication, issuers} = notice(text)
    expect(publication.column).toEqual(['首页', '要闻'])
    expect(publication.owner).toEqual({name: '某某省地震局', address: '某某路三段29号', icp: '蜀ICP备00000409号'})
    expect(issuers).toEqual([])
  })
})
