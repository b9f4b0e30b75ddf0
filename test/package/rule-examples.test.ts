import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {RULE_GROUPS} from '../../src/text/rules/index.js'

const TITLE = '青岚市人民政府办公室关于加强水库汛期安全管理的通知'
const RUNNING =
  '为切实做好今年水库汛期安全管理工作，保障人民群众生命财产安全，经市人民政府同意，现就有关事项通知如下，请认真贯彻执行。'
const SIGNED = '青岚市人民政府办公室\n2021年5月12日'

/** A notice as text, with lines above its addressees and sentences in its body. */
const notice = ({head = '', title = TITLE, body = RUNNING, tail = SIGNED} = {}): string =>
  `${head}\n${title}\n\n各县人民政府：\n\n${body}\n\n${tail}`
/** The same as a page, with its title tag and what stands around the content. */
const page = ({meta = '', above = '', inside = '', below = '', title = `<h1>${TITLE}</h1>`, body = RUNNING} = {}) =>
  `<html><head><meta charset="utf-8">${meta}</head><body><div>${above}</div><div class="content">${title}${inside}<p>${body}</p><p>${body}</p></div><div>${below}</div></body></html>`
const article = (title: string, body: string): string =>
  page({title: `<h1>${title}</h1>`, meta: `<title>${title}</title>`, body})

/** For each rule that speaks in evidence a page that shows it. */
const PAGES: Record<string, string> = {
  'caller-url': page(),
  'url-date': page(),
  'link-canonical': page({meta: '<link rel="canonical" href="https://www.example.gov.cn/a.html">'}),
  'meta-*': page({meta: '<meta name="ContentSource" content="市水利局">'}),
  'json-ld': page({meta: '<script type="application/ld+json">{"datePublished": "2021-05-18T09:12:00"}</script>'}),
  'json-member': `<html><body><script>var page = {"publishTime": "2021-05-18 09:12:00", "content": "<p>${RUNNING.repeat(4)}</p>"}</script></body></html>`,
  'source-*': `当前位置：首页>>新闻\n\n${notice()}\n\n版权所有:某省地震局 蜀ICP备05030409号`,
  'metadata-table': page({
    above:
      '<table><tr><td>索引号：</td><td>000000000/2021-00019</td><td>文号：</td><td>青政办发〔2021〕19号</td></tr></table>'
  }),
  'metadata-badge': page({inside: '<div><span>现行有效</span></div>'}),
  'publication-line': page({inside: '<p>发布时间：2021-05-18 09:12　来源：市水利局　编辑：李四</p>'}),
  'publication-line-below': page({below: '<p>（责任编辑：张三）</p>'}),
  'publication-newspaper': `${notice()}\n\n（摘自《青岚日报》2021年5月13日 01版）`,
  'publication-time': page({inside: '<p>2021-05-18 09:12 青岚新闻网</p>'}),
  'day-alone': page({above: '<p>2021年05月13日</p>'}),
  byline: notice({head: '本站小编 某某文库网/2021-05-18'}),
  breadcrumb: notice({head: '当前位置：首页 > 政务公开 > 通知公告 > 正文'}),
  'site-bar': notice({head: '青岚党建网 打印 纠错'}),
  'owner-host': page({below: '<p>主办单位：青岚市人民政府办公室</p>'}),
  'owner-rights': page({below: '<p>版权所有：青岚市人民政府</p>'}),
  'owner-address': page({below: '<p>地址：青岚市人民路1号</p>'}),
  'owner-icp': page({below: '<p>蜀ICP备00000000号-1</p>'}),
  pager: page({below: '<p>1 <a href="t20210518_41790_2.html">2</a> <a href="t20210518_41790_2.html">下一页</a></p>'}),
  'pager-script': page({below: '<script>createPageHTML(3, 0, "t20210518_41790", "html")</script>'}),
  'page-behind-title': `在全市防汛工作动员大会上的讲话形成了上下一心的良好局面。要继续努力，再接再厉，夺取全面胜利。\n\n在全市防汛工作动员大会上的讲话(2)`,
  'title-form': notice(),
  'title-line': article('全市防汛抗旱工作要点', RUNNING),
  'title-fuller-line': page({
    title: '<h1>水库管理规定</h1><p>青岚市水利局水库管理规定</p>',
    meta: '<meta name="ArticleTitle" content="水库管理规定">'
  }),
  'title-of-order':
    '青岚省人民政府令\n\n第88号\n\n《青岚省水库管理办法》已经2021年5月12日省政府第十次常务会议通过，现予公布，自2021年7月1日起施行。\n\n省长　李四\n\n2021年5月20日',
  'title-confirmed': page({meta: `<title>${TITLE}_青岚市人民政府</title>`}),
  'title-completed': page({meta: '<meta name="ArticleTitle" content="青岚市人民政府办公室关于加强水库汛期安全…">'}),
  'title-above-publication': page({
    title: '<p>水库安全检查全面展开</p>',
    inside: '<p>发布时间：2021-05-18 来源：市水利局</p>',
    meta: '<title>新闻动态_青岚市水利局</title>'
  }),
  'title-heading': page({title: '<h2>水库的汛期来了</h2>'}),
  'title-tag': page({title: '', meta: '<title>水库的汛期来了_通知公告_青岚市人民政府</title>'}),
  'title-first-line': `水库的汛期来了\n\n${RUNNING}\n\n${RUNNING}`,
  'title-repeated': `在全市防汛工作动员大会上的讲话形成了上下一心的良好局面。要继续努力，再接再厉，夺取全面胜利。\n\n在全市防汛工作动员大会上的讲话`,
  'enclosed-document': `${notice({title: '青岚市人民政府办公室关于印发《青岚市水库管理办法》的通知'})}\n\n青岚市水库管理办法\n\n市水利局\n\n${RUNNING}`,
  'letterhead-line': notice({head: '青岚市人民政府文件'}),
  'copy-number-line': page({title: `<p>000123</p><p>青政办发〔2021〕19号</p><h1>${TITLE}</h1>`}),
  'secrecy-line': notice({head: '机密★1年'}),
  'urgency-grade': notice({head: '特急'}),
  'transmission-grade': notice({head: '等级特急·明电'}),
  'transmission-number': notice({head: '青政办明电〔2021〕7号'}),
  'number-line': notice({head: '青政办发〔2021〕19号'}),
  'number-in-title': notice({title: `${TITLE}（青政办发〔2021〕19号）`}),
  'number-opening': `${TITLE}\n\n（1985年5月4日青政〔1985〕38号）${RUNNING}\n\n一、加强值班。`,
  'order-number-lines': '青岚省人民政府令\n\n第88号\n\n《青岚省水库管理办法》已经省政府常务会议通过，现予公布。',
  'signatory-line': notice({head: '青政发〔2021〕19号　签发人：张三'}),
  'adoption-date': `青岚市水库管理条例\n\n（2019年3月2日青岚市人民代表大会常务委员会第十次会议通过）\n\n第一条 为了加强水库管理，制定本条例。\n\n第二条 本条例适用于本市。`,
  'number-adoption': `青岚省水库管理办法\n\n（2019年3月2日青岚省人民政府令第88号公布）\n\n第一条 为了加强水库管理，制定本办法。\n\n第二条 本办法适用于本省。`,
  'effective-adoption': `青岚省水库管理办法\n\n（2019年3月2日青岚省人民政府令第88号公布　自2019年5月1日起施行）\n\n第一条 为了加强水库管理，制定本办法。\n\n第二条 本办法适用于本省。`,
  'date-line': notice({head: '成文日期：2021-05-12', tail: ''}),
  'issuer-signature': notice(),
  'issuer-signature-glued': notice({tail: '请各单位认真贯彻执行，特此通知。 青岚市水利局\n2021年5月12日'}),
  'issuer-title': notice(),
  'issuer-adoption': `青岚市水库管理条例\n\n（2019年3月2日湖南省第十三届人民代表大会常务委员会第十次会议通过）\n\n第一条 为了加强水库管理，制定本条例。\n\n第二条 本条例适用于本市。`,
  'issuer-letterhead': notice({head: '青岚市人民政府文件', title: '关于加强水库汛期安全管理的通知', tail: ''}),
  'issuer-number': '青岚省人民政府令\n\n第88号\n\n《青岚省水库管理办法》已经省政府常务会议通过，现予公布。',
  'issuer-head-line': notice({
    head: '青岚市水利局\n青水发〔2021〕19号',
    title: '关于加强水库汛期安全管理的通知',
    tail: ''
  }),
  'issuer-code': notice({
    head: '国办发〔2021〕5号',
    title: '国务院办公厅关于加强水库管理的通知',
    tail: '国务院办公厅\n2021年5月12日'
  }),
  'addressees-line': notice(),
  'wraps-opening': notice({
    title: '青岚市人民政府办公室关于印发水库管理办法的通知',
    body: '《青岚市水库管理办法》已经市政府同意，现印发给你们，请认真贯彻执行。'
  }),
  'attachment-declared': notice({tail: `附件：1.水库名单\n\n${SIGNED}`}),
  'attachment-inline': `${notice()}\n附件1\n水库名单\n甲水库　　乙水库`,
  'attachment-link': page({body: `${RUNNING}</p><p><a href="/files/1.docx">水库名单.docx</a>`}),
  'signature-date': notice(),
  'note-line': notice({tail: `${SIGNED}\n\n（此件公开发布）`}),
  'copied-to-line': notice({tail: `${SIGNED}\n\n抄送：市委办公室，市人大常委会办公室。`}),
  'printing-line': notice({tail: `${SIGNED}\n\n青岚市人民政府办公室　2021年5月13日印发`}),
  'effective-clause': notice({body: '本通知自2021年6月1日起施行，有效期至2026年5月31日。'}),
  'expiry-clause': notice({body: '本通知自2021年6月1日起施行，有效期至2026年5月31日。'}),
  'validity-clause': notice({body: '本通知自发布之日起施行，有效期五年。'}),
  'speaker-title': article('市委书记在全市动员大会上的讲话', RUNNING),
  'speaker-attribution': `防汛要抓实\n\n${RUNNING}\n\n——青岚市委书记张三日前在全市防汛动员大会上如是说`,
  'defined-term': notice({body: '青岚市水库管理中心（以下简称市水管中心）要落实值班制度。'}),
  'kind-error-page': '404\n\n您访问的页面不存在',
  'kind-list-page': `<html><head><title>通知公告_青岚市人民政府</title></head><body><h2>通知公告</h2><ul>${[1, 2, 3, 4, 5, 6].map((day) => `<li><a href="/t2021051${day}_1.html">关于第${day}次防汛检查情况的通报</a> 2021-05-1${day}</li>`).join('')}</ul></body></html>`,
  'kind-tender': article('青岚市2021年公开招聘教师公告', RUNNING),
  'kind-service': article('关于人民路停水的通知', '人民路因管道检修于明日停水，请市民提前储水。'),
  'kind-speech-title': article('在全市动员大会上的讲话', RUNNING),
  'kind-interpretation': article('《青岚市水库管理办法》政策解读', RUNNING),
  'kind-speech-attribution': `防汛要抓实\n\n${RUNNING}\n\n——青岚市委书记张三日前在全市防汛动员大会上如是说`,
  'kind-news-title': article('青岚市防汛工作综述', RUNNING),
  'kind-dateline': article('水库的汛期来了', `本报讯（记者 张三）${RUNNING}`),
  'kind-public-fact': article('青岚市水利局2021年部门预算', RUNNING),
  'kind-regulation': `青岚市水库管理办法\n\n第一条 为了加强水库管理，制定本办法。\n\n第二条 本办法适用于本市。`,
  'kind-elements': notice(),
  'kind-formal-title': `关于加强水库管理的通知\n\n${RUNNING}`,
  'kind-salutation': `水库的汛期来了\n\n同志们：\n\n${RUNNING}`,
  'kind-report': article('水库的汛期来了', `张三指出，${RUNNING}`),
  'kind-article': article(
    '水库的汛期来了',
    '水库的水位在连日的降雨之后慢慢上涨，管理所的老王每天清晨沿着大坝走上一圈，看看有没有渗水的地方，再回到屋里把读数记在本子上。'
  ),
  'kind-default': '水库的汛期来了\n\n今天下雨',
  'type-formula': '现将有关事项通知如下：\n\n一、加强值班。\n\n二、加强巡查。',
  'type-order':
    '青岚省水库管理办法\n\n青岚省人民政府令第88号\n\n《青岚省水库管理办法》已经省政府常务会议通过，现予公布。\n\n省长　李四\n\n2021年5月20日',
  'form-document': notice(),
  'form-letter': notice({head: '青政办函〔2021〕7号'}),
  'form-order': '青岚省人民政府令\n\n第88号\n\n《青岚省水库管理办法》已经省政府常务会议通过，现予公布。',
  'form-minutes': notice({title: '青岚市人民政府关于水库管理的会议纪要'}),
  'form-telegram': notice({head: '青办发电〔2021〕3号'}),
  reference: notice({body: '按照《青岚市水库管理办法》（青政发〔2019〕5号）第三条的规定，加强值班。'}),
  'relation-implements': notice({body: '为贯彻落实《青岚省防汛条例》，加强值班。'}),
  'relation-basedOn': notice({body: '根据《青岚省防汛条例》，加强值班。'}),
  'relation-forwards': notice({body: '现将《关于加强防汛工作的意见》转发给你们。'}),
  'relation-issues': notice({body: '省水利厅已决定公布《青岚市水库名录》，请各县认真对照执行。'}),
  'relation-repeals': notice({body: '《青岚市水库管理办法》同时废止。'}),
  'relation-amends': notice({body: '对《青岚市水库管理办法》作如下修改。'}),
  'relation-replaces': notice({body: '本通知代替《青岚市水库管理办法》。'}),
  'relation-repliesTo': notice({body: '你局《关于新建水库的请示》收悉。'}),
  'relation-seeAlso': notice({body: '具体要求详见《青岚市防汛预案》。'}),
  'directive-operator': notice({body: '各单位要高度重视，不得推诿。'}),
  'directive-actor-explicit': notice({body: '各水库管理单位要落实值班制度。'}),
  'directive-actor-inherited': notice({body: '一、落实责任。各水库管理单位要落实值班制度。要加强巡查。'}),
  'deadline-date': notice({body: '各单位要于2021年6月底前报送检查情况。'}),
  'deadline-year-inferred': notice({body: '请各单位于6月15日前报送检查情况。'})
}

const URL = 'https://www.example.gov.cn/zwgk/202105/t20210518_41790.html'
/** The rules in the evidence of a page, read with its address and without. */
const spoken = (text: string): string[] =>
  [extract(text, {url: URL}), extract(text)].flatMap(({notice: {evidence}}) =>
    Object.values(evidence).flatMap((list) => list.map(({rule}) => rule))
  )

describe('rules in evidence', () => {
  const ids = RULE_GROUPS.flatMap(([, table]) =>
    Object.entries(table).flatMap(([id, rule]) => (rule.speaks.includes('evidence') ? [id] : []))
  )

  it('have a page each that shows them', () => {
    expect(Object.keys(PAGES).toSorted()).toEqual(ids.toSorted())
  })

  it.each(Object.entries(PAGES))('%s speaks', (id, text) => {
    const isIt = (rule: string): boolean => (id.endsWith('*') ? rule.startsWith(id.slice(0, -1)) : rule === id)
    expect(spoken(text).filter(isIt)).not.toEqual([])
  })
})
