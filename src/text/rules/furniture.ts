import type {RuleTable} from './rule.js'

/** 去除: rules that take out what is not the document; `extract` lists what they removed with the option `explain`. */
export const FURNITURE = {
  markup: {
    element: 'page 页面',
    speaks: ['removal'],
    says: 'Tags, attributes, comments, scripts, styles and white space: whatever a reader of the page does not see as text.'
  },
  'outside-text': {
    element: 'text 正文',
    speaks: ['removal'],
    says: 'Read as an element of the document that stands in a field of its own and that `text` does not repeat: title, number, publication line and their kin.'
  },
  'furniture-around': {
    element: '页面框架',
    speaks: ['removal'],
    says: 'Outside the container that holds the document: bars, menus, columns, foot. The container is the one whose blocks weigh most, by their Han characters and marks of running text, less their links.',
    not: 'Short lines next to the container that bear a sign of an official document: title, number, addressees above it, date and notes below.'
  },
  'furniture-head': {
    element: '页面框架',
    speaks: ['removal'],
    says: 'Inside the container, above the line that repeats the title tag: bars of a site.',
    not: 'A letterhead, a number, a grade of secrecy or urgency above the title, and whatever stands between a letterhead or number and the title: the order above the regulation that it promulgates.'
  },
  'furniture-tail': {
    element: '相关阅读',
    speaks: ['removal'],
    says: 'From the first line behind the running text on that opens what a site adds, and links that stand last.',
    example: '相关阅读：, 上一篇：…, 责任编辑：张三',
    not: 'Links to attachments.'
  },
  'furniture-foot': {
    element: '页脚',
    speaks: ['removal'],
    says: 'The last lines of a text scrape, from the first one that only the foot of a site has.',
    example: '版权所有：青岚市人民政府办公室, 网站标识码：0000000000',
    not: '地址： and 电话： at the end of a document that stand behind no such line.'
  },
  'furniture-breadcrumb': {
    element: '面包屑',
    speaks: ['removal'],
    says: 'The page’s place in its site, in a text scrape above the running text. Its steps are read as `publication.column`.',
    example: '当前位置：首页>>政务公开>>通知公告'
  },
  'furniture-buttons': {
    element: '按钮',
    speaks: ['removal'],
    says: 'A line that consists of words on buttons, counters and players, or of the site’s name among them.',
    example: '【打印】【关闭】 字号：大 中 小',
    not: 'The same words in a sentence: 分享到了群众路线教育实践活动的成果.'
  },
  'furniture-line': {
    element: '按钮',
    speaks: ['removal'],
    says: 'A short block inside the container that is one of the labels which sites put between paragraphs, or a line in brackets that only names the title where the text was taken from.',
    example: '点击查看全文, 分享到：, （原标题：全市开展水库安全检查）'
  },
  'furniture-class': {
    element: '页面框架',
    speaks: ['removal'],
    says: 'A part of the container whose class or id says that it is something else (`share`, `related`, `comment`, `nav`) and that weighs little beside the rest.'
  },
  'furniture-cards': {
    element: '列表',
    speaks: ['removal'],
    says: 'A teaser inside the container, or a list of them: alike parts, each a linked title with a few words or a picture.'
  },
  'furniture-links': {
    element: '链接列表',
    speaks: ['removal'],
    says: 'A part of the container that consists of links.',
    not: 'A paragraph with links in it.'
  },
  'furniture-form': {
    element: '表单',
    speaks: ['removal'],
    says: 'A form or a table with input fields that holds less than half of the text: search, subscription, survey.'
  },
  'furniture-post': {
    element: '跟帖',
    speaks: ['removal'],
    says: 'What a forum prints around a post: who, when, which floor, reply.',
    example: '12楼 2022-11-26 15:19 回复'
  },
  'furniture-hidden': {
    element: '隐藏内容',
    speaks: ['removal'],
    says: 'Text that the page hides with `hidden` or `display: none`.',
    not: 'Hidden text of a page that shows next to nothing else: see content-hidden.'
  },
  'furniture-control': {
    element: '表单',
    speaks: ['removal'],
    says: 'Text of buttons, options and text areas.'
  },
  'furniture-fallback': {
    element: '替代内容',
    speaks: ['removal'],
    says: 'Text that a browser shows only where something else is missing: `<noscript>`, `<iframe>`, `<object>`.'
  },
  'furniture-source': {
    element: '来源规则',
    speaks: ['removal'],
    says: 'A line of a text scrape that the source parser of the site names as its own: before `content.from`, or one of `boilerplate`.'
  },
  'source-remove': {
    element: '来源规则',
    speaks: ['removal'],
    says: 'An element that the source parser of the site names in `remove`.'
  },
  'page-number': {
    element: '页码',
    speaks: ['removal'],
    says: 'A page number on a line of its own, as converted documents carry it between their pages (GB/T 9704-2012 §7.5). The paragraph around it is joined.',
    example: '— 3 —',
    not: 'A bare number, which may be the cell of a table.'
  }
} as const satisfies RuleTable
