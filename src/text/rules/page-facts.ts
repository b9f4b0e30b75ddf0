import type {RuleTable} from './rule.js'

/** 页面事实: rules by which a page states facts about itself. */
export const PAGE_FACTS = {
  'caller-url': {
    element: 'publication.url 网址',
    speaks: ['evidence'],
    says: 'The address that the caller gave as the option `url`.'
  },
  'link-canonical': {
    element: 'publication.url 网址',
    speaks: ['evidence'],
    says: 'The address that the page gives for itself in `<link rel="canonical">`.'
  },
  'url-date': {
    element: 'publication.publishedAt 发布时间',
    speaks: ['evidence'],
    says: 'The day that the address carries. It confirms the day which the page states, and stands alone only if an HTML page states none.',
    example: '/zwgk/202105/t20210518_41790.html',
    not: 'The address of a text scrape without a time: there it may be the day of filing.'
  },
  'meta-*': {
    element: 'title, publication 标题和发布信息',
    speaks: ['evidence'],
    says: 'A meta tag; the rest of the id is its name in lower case, with `-` for all that is no letter (`meta-pubdate`, `meta-og-site-name`). `ArticleTitle`, `PubDate`, `ContentSource`, `ColumnName`, `SiteName` and `SiteIDCode` are laid down for government sites (《政府网站发展指引》, 国办发〔2017〕47号, annex); then come Open Graph, Dublin Core and habits. A person’s name alone is an author.',
    example: '<meta name="ContentSource" content="市水利局">',
    not: 'Contents that stand for nothing (无, /, null), and names of companies or sites as author.'
  },
  'json-ld': {
    element: 'title, publication.publishedAt 标题和发布时间',
    speaks: ['evidence'],
    says: '`headline`, `datePublished` or `pubDate` in a script of JSON-LD (schema.org); the script need not be valid.'
  },
  'json-member': {
    element: 'title, publication.publishedAt, publication.source 标题、发布时间和来源',
    speaks: ['evidence'],
    says: 'Members beside the content (`title`, `publishTime`, `source` and their kin), where a page keeps its content in a script; of several the one nearest to it.',
    example: '"title": "…的通知", "publishTime": "2021-05-18 09:12:00", "content": "<p>…"'
  },
  'source-*': {
    element: 'any page fact 页面事实',
    speaks: ['evidence'],
    says: 'A place that the source parser of the site knows, in its `fields`: a selector, or a pattern over lines. The rest of the id names the source, see [sources.md](sources.md).'
  },
  'metadata-table': {
    element:
      'documentNumber, date, issuers, indexNumber, validity, publication.classification 政府信息公开表 (索引号、发文机关、文号…)',
    speaks: ['evidence', 'removal'],
    says: 'The metadata table of 政府信息公开 by its labels, whatever the markup: cells, lists, one line with several pairs. Two known labels make a table if one of them stands nowhere else. The document’s own head, signature and date are believed before it. Its lines are taken out of the text.',
    example: '索引号：000000000/2021-00019　主题分类：农业、水利　文号：青政办发〔2021〕19号',
    not: 'Values that stand for nothing: —, 无, /.'
  },
  'metadata-badge': {
    element: 'validity 有效性',
    speaks: ['evidence'],
    says: 'The badge that a database of laws sets beside a title, alone on its line or before 成文日期.',
    example: '全文有效　成文日期：2020-06-18',
    not: '有效期五年, a sentence of the document.'
  },
  'publication-line': {
    element: 'publication 发布信息 (发布时间、来源、作者、编辑)',
    speaks: ['evidence'],
    says: 'Known labels in a line above the running text. A value reaches to the next known label, so that the colon of a time ends nothing.',
    example: '发布时间：2021-05-18 09:12　来源：市水利局　编辑：李四',
    not: '成文日期, 会议时间 and other words that end with a label; 时间 beside 地点, which is the time of an event.'
  },
  'publication-line-below': {
    element: 'publication 发布信息',
    speaks: ['evidence'],
    says: 'The same labels behind the running text, where newspapers and forums print them; believed after meta tags.',
    example: '（责任编辑：张三）'
  },
  'publication-newspaper': {
    element: 'publication.source 来源',
    speaks: ['evidence'],
    says: 'A line behind the text that names the newspaper which printed it. The day in it is that of the newspaper, not of the page.',
    example: '（摘自《青岚日报》2021年5月13日 01版）'
  },
  'publication-time': {
    element: 'publication.publishedAt 发布时间',
    speaks: ['evidence'],
    says: 'A time without a label in a short line that is no sentence, where no labelled one stands. A day without time of day counts in figures only.',
    example: '2021-05-18 09:12 青岚新闻网',
    not: '2021年5月12日 above or below a text: as often the date of the document.'
  },
  'day-alone': {
    element: 'publication.publishedAt 发布时间',
    speaks: ['evidence'],
    says: 'A day alone on a line outside the content, as the heads of newspapers carry it; believed last.',
    example: '2021年05月13日',
    not: '今天是2021年5月13日, 2021年5月13日 星期四: the day of the visit.'
  },
  byline: {
    element: 'publication.editor, site, publishedAt 编辑、网站、发布时间',
    speaks: ['evidence'],
    says: 'Who put it online, the site and the day, in this order and without labels: the habit of sites that gather texts.',
    example: '本站小编 某某文库网/2021-05-18'
  },
  breadcrumb: {
    element: 'publication.column 栏目',
    speaks: ['evidence'],
    says: 'The page’s place in its site, outermost step first; where nothing separates the steps, its links.',
    example: '当前位置：首页 > 政务公开 > 通知公告 > 正文',
    not: 'Last steps that name the kind of page: 正文, 详情.'
  },
  'site-bar': {
    element: 'publication.site 网站',
    speaks: ['evidence'],
    says: 'The name of a site among buttons, above the running text.',
    example: '青岚党建网 打印 纠错'
  },
  'owner-host': {
    element: 'publication.owner.name 主办单位',
    speaks: ['evidence'],
    says: 'Who runs the site, by its label in the foot. Never an issuer by this alone.',
    example: '主办单位：青岚市人民政府办公室'
  },
  'owner-rights': {
    element: 'publication.owner.name 版权所有',
    speaks: ['evidence'],
    says: 'The name behind or before the words of the copyright in the foot. Never an issuer by this alone.',
    example: '版权所有：青岚市人民政府, © 2021 青岚市人民政府'
  },
  'owner-address': {
    element: 'publication.owner.address 地址',
    speaks: ['evidence'],
    says: 'The address in the foot of the site.',
    example: '地址：青岚市人民路1号'
  },
  'owner-icp': {
    element: 'publication.owner.icp 备案号',
    speaks: ['evidence'],
    says: 'The number under which the site is filed with the ministry: the short name of a province, ICP备 or ICP证, and digits.',
    example: '蜀ICP备00000000号-1'
  },
  pager: {
    element: 'pages 分页',
    speaks: ['evidence'],
    says: 'Links to the other pages of the same article: 下一页, numbers, 共3页. A page that has others is `partial`.',
    example: '上一页 1 2 3 下一页',
    not: '下一篇, and pagers of lists whose links lead to other addresses.'
  },
  'pager-script': {
    element: 'pages 分页',
    speaks: ['evidence'],
    says: 'The call behind the content by which a script of TRS writes the pager: total, index from 0, name and ending.',
    example: 'createPageHTML(3, 0, "t20210518_41790", "html")'
  },
  'page-behind-title': {
    element: 'pages.number 页次',
    speaks: ['evidence'],
    says: 'The page’s number in brackets behind a title that the text repeats: a later page of an article.',
    example: '在全市动员大会上的讲话(2)'
  }
} as const satisfies RuleTable
