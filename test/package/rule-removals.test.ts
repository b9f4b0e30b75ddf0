import {describe, expect, it} from 'vitest'
import {extract, type ExtractOptions} from '../../src/index.js'
import {RULE_GROUPS} from '../../src/text/rules/index.js'
import type {Voice} from '../../src/text/rules/rule.js'

const RUNNING =
  '为切实做好今年水库汛期安全管理工作，保障人民群众生命财产安全，经市人民政府同意，现就有关事项通知如下，请认真贯彻执行。'
const TITLE = '青岚市人民政府办公室关于加强水库汛期安全管理的通知'
const SIGNED = '<p>青岚市人民政府办公室</p><p>2021年5月12日</p>'
const PARAGRAPHS = `<p>${RUNNING}</p>`.repeat(4)

const page = ({above = '', inside = '', end = '', below = ''}) =>
  `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><div>${above}</div><div class="content"><h1>${TITLE}</h1><p>各县人民政府：</p>${PARAGRAPHS}${inside}${PARAGRAPHS}${end}</div><div>${below}</div></body></html>`
const text = ({head = '', inside = '', tail = ''}) =>
  `${head}\n\n${TITLE}\n\n各县人民政府：\n\n${RUNNING}\n\n${inside}\n\n${RUNNING}\n\n${tail}`

const table = (label: string, value: string): string =>
  `<table border="1"><tr><td>索引号：</td><td>000000000/2021-00019</td></tr><tr><td>${label}：</td><td>${value}</td></tr><tr><td>主题分类：</td><td>水利</td></tr></table>`

/** For each rule that speaks in messages a page that shows it, with the options it needs. */
const UNEXPECTED: Record<string, [page: string | Uint8Array, options?: ExtractOptions]> = {
  'page-binary': ['%PDF-1.7'],
  'page-empty': ['<html><body></body></html>'],
  'page-frames': ['<html><frameset><frame src="a.html"></frameset></html>'],
  'content-hidden': [`<html><body><div style="display: none">${PARAGRAPHS}</div></body></html>`],
  'content-embedded': [`<html><body><textarea>${PARAGRAPHS}</textarea></body></html>`],
  'encoding-suspect': [`${RUNNING}锟斤拷${RUNNING}`],
  'encoding-replacement': [`${RUNNING.repeat(9)}\uFFFD`],
  'text-nul': ['\0'],
  'text-lone-surrogate': [`${RUNNING}\uD800`],
  'limit-size': [RUNNING, {limits: {bytes: 20}}],
  'limit-text': [RUNNING, {limits: {text: 20}}],
  'limit-depth': [`<html><body>${'<div>'.repeat(20)}${RUNNING}</body></html>`, {limits: {depth: 10}}],
  'limit-blocks': [page({}), {limits: {blocks: 5}}],
  'limit-rows': [
    page({inside: `<table border="1">${'<tr><td>水库</td><td>12</td></tr>'.repeat(6)}</table>`}),
    {limits: {rows: 3}}
  ],
  'document-number-conflict': [
    page({
      above: table('文号', '青政办发〔2021〕91号')
    }).replace('<p>各县', '<p>青政办发〔2021〕19号</p><p>各县')
  ],
  'date-conflict': [
    page({
      above: table('成文日期', '2021-05-18'),
      end: SIGNED
    })
  ],
  'impossible-date': [page({end: SIGNED.replace('5月12日', '2月31日')})],
  'document-number-year': [page({end: SIGNED}).replace('<p>各县', '<p>青政办发〔2012〕19号</p><p>各县')],
  'issuers-conflict': [page({end: SIGNED.replace('人民政府办公室', '交通运输局')})],
  'kind-conflict': [
    page({end: SIGNED})
      .replaceAll(TITLE, '王德明在全市防汛工作会议上的讲话')
      .replace('<p>各县', '<p>青政办发〔2021〕19号</p><p>各县')
  ],
  'published-before-date': [
    page({end: SIGNED}).replace('<title>', '<meta name="PubDate" content="2021-05-10 09:00"><title>')
  ],
  'title-conflict': [
    page({end: SIGNED}).replace(
      '<title>',
      '<meta name="ArticleTitle" content="青岚市人民政府办公室关于做好渡口管理工作的通知"><title>'
    )
  ],
  'validity-conflict': [page({above: table('有效性', '有效'), end: SIGNED}).replaceAll(TITLE, `${TITLE}（已废止）`)]
}

/** For each rule that speaks in removals a page that shows it. */
const LEFT_OUT: Record<string, string> = {
  markup: page({}),
  'limit-text': text({inside: RUNNING.repeat(200)}),
  'outside-text':
    '青岚市水库管理条例\n\n（2019年3月2日青岚市人民代表大会通过）\n\n第一条 为了加强水库管理，制定本条例。',
  'furniture-around': page({above: '<a href="/">首页</a> <a href="/zwgk/">政务公开</a>'}),
  'furniture-head': page({}).replace('<h1>', '<p>市情概况，<a href="/a">更多市情</a></p><h1>'),
  'furniture-tail': page({end: '<p>相关阅读：</p><p><a href="/1.html">水库管理办法政策解读</a></p>'}),
  'furniture-foot': text({tail: '版权所有：青岚市人民政府办公室'}),
  'furniture-breadcrumb': text({head: '当前位置：首页>>政务公开>>通知公告'}),
  'furniture-buttons': text({inside: '【打印】【关闭】'}),
  'furniture-line': page({inside: '<p>分享到：</p>'}),
  'furniture-class': page({
    inside: '<div class="share"><a href="/1">水库名单</a> <a href="/2">水库地图</a></div>'
  }),
  'furniture-cards': page({
    inside: `<ul>${'<li><h3><a href="/1.html">青岚水库今年首次开闸泄洪</a></h3><p>今年汛期水位上涨很快，水库今天上午首次开闸，下游群众已经转移，目前一切安全，水利部门二十四小时值守。</p></li>'.repeat(8)}</ul>`
  }),
  'furniture-links': page({
    inside: `<div>${'<div><a href="/1.html">青岚水库今年首次开闸泄洪</a></div>'.repeat(6)}</div>`
  }),
  'furniture-form': page({inside: '<form><span>留言内容</span><input name="a"><input name="b"></form>'}),
  'furniture-post': `<html><head><title>水库水位怎么看_青岚论坛</title></head><body><div class="post"><h1>水库水位怎么看</h1>${`<div class="reply"><p>${RUNNING}</p><p>2楼 2022-11-26 15:19 回复</p></div>`.repeat(5)}</div></body></html>`,
  'furniture-hidden': page({inside: '<p style="display:none">隐藏的文字</p>'}),
  'furniture-control': page({inside: '<p>选择：<select><option>水库一</option></select></p>'}),
  'furniture-fallback': page({inside: '<noscript>请启用脚本</noscript>'}),
  'furniture-source': text({head: '共产党员网 打印 纠错', inside: '收听本文的同志请注意'}),
  'source-remove': page({inside: '<div class="edit">水库名单</div>'})
    .replace('class="content"', 'id="p_content"')
    .replace('<h1>', '<h1 id="p_title">'),
  'metadata-table': `索引号：000000000/2021-00019\n\n文号：青政办发〔2021〕19号\n\n${text({})}`,
  'page-number': text({inside: '— 3 —'}),
  'title-repeated': `在全市防汛工作动员大会上的讲话形成了上下一心的良好局面。要继续努力，夺取胜利。\n\n在全市防汛工作动员大会上的讲话`
}

/** Low, so that one of the pages exceeds it. */
const LIMITS = {text: 5000}

const idsOf = (voice: Voice): string[] =>
  RULE_GROUPS.flatMap(([, table]) => Object.entries(table))
    .filter(([, {speaks}]) => speaks.includes(voice))
    .map(([id]) => id)
    .toSorted()

describe('rules in messages', () => {
  it('have a page each that shows them, but for faults of our own', () => {
    expect([...Object.keys(UNEXPECTED), 'notice-invalid'].toSorted()).toEqual(idsOf('message'))
  })

  it.each(Object.entries(UNEXPECTED))('%s speaks', (id, [input, options]) => {
    expect(extract(input, options).messages.map(({ruleId}) => ruleId)).toContain(id)
  })
})

describe('rules in removals', () => {
  it('have a page each that shows them', () => {
    expect(Object.keys(LEFT_OUT).toSorted()).toEqual(idsOf('removal'))
  })

  it.each(Object.entries(LEFT_OUT))('%s speaks', (id, input) => {
    expect(extract(input, {explain: true, limits: LIMITS}).removed.map(({rule}) => rule)).toContain(id)
  })
})
