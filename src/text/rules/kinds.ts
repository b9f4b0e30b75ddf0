import type {RuleTable} from './rule.js'

/** 类别、文种和公文形式: rules for what a page and its document are, strongest first. */
export const KINDS = {
  'kind-error-page': {
    element: 'kind other',
    speaks: ['evidence'],
    says: 'A page of a few short lines one of which says that the page is not there.',
    example: '您访问的页面不存在'
  },
  'kind-list-page': {
    element: 'kind list-page 列表页',
    speaks: ['evidence'],
    says: 'No running text, and five or more links with dates.'
  },
  'kind-tender': {
    element: 'kind tender-or-recruitment 招标、招聘',
    speaks: ['evidence'],
    says: 'A title that ends with a word of tenders, procurement, auctions or recruitment, where no number or addressees make it an official document.',
    example: '青岚市2021年公开招聘教师公告'
  },
  'kind-service': {
    element: 'kind public-notice-of-fact 公示',
    speaks: ['evidence'],
    says: 'A title that tells a fact of one day, without a document number.',
    example: '关于人民路停水的通知'
  },
  'kind-speech-title': {
    element: 'kind speech 讲话',
    speaks: ['evidence'],
    says: 'A title that ends with a word of speech.',
    example: '在全市动员大会上的讲话',
    not: 'A document that prints a speech: it has a kind word and a number, addressees or a signature.'
  },
  'kind-interpretation': {
    element: 'kind interpretation 政策解读',
    speaks: ['evidence'],
    says: 'A title that begins or ends with a word of interpretation.',
    example: '《青岚市水库管理办法》政策解读'
  },
  'kind-speech-attribution': {
    element: 'kind speech 讲话',
    speaks: ['evidence'],
    says: 'A line that says who said this where: see speaker-attribution.',
    example: '——市委书记张三日前在全市动员大会上如是说'
  },
  'kind-news-title': {
    element: 'kind news 新闻',
    speaks: ['evidence'],
    says: 'A title that ends with a word of reporting, and neither number nor addressees.',
    example: '青岚市防汛工作综述'
  },
  'kind-dateline': {
    element: 'kind news 新闻',
    speaks: ['evidence'],
    says: 'A dateline or a reporter in the first paragraphs, and neither number nor addressees.',
    example: '本报讯（记者 张三）, 新华社北京5月12日电'
  },
  'kind-public-fact': {
    element: 'kind public-notice-of-fact 公示',
    speaks: ['evidence'],
    says: 'A title that ends with a word of publication of facts, and neither number nor addressees.',
    example: '青岚市水利局2021年部门预算'
  },
  'kind-regulation': {
    element: 'kind regulation 法规、规章',
    speaks: ['evidence'],
    says: 'Two or more articles or chapters, a title with a word of regulations or a 第…条, and neither kind of document nor addressees.',
    example: '青岚市水库管理办法 … 第一条 为了加强水库管理…'
  },
  'kind-elements': {
    element: 'kind official-document 公文',
    speaks: ['evidence'],
    says: 'At least two of: number, kind word, addressees, letterhead, and a date with a signature or a line of adoption. No one of them alone is enough; a report can hold each of these words.'
  },
  'kind-formal-title': {
    element: 'kind official-document 公文',
    speaks: ['evidence'],
    says: 'A title of the form 关于…的 with a kind word, where the page shows no other element.',
    example: '关于加强水库管理的通知'
  },
  'kind-salutation': {
    element: 'kind speech 讲话',
    speaks: ['evidence'],
    says: 'A salutation opens a paragraph, and nothing before decided.',
    example: '同志们：'
  },
  'kind-report': {
    element: 'kind news 新闻',
    speaks: ['evidence'],
    says: 'Words of a report in the text, and nothing before decided.',
    example: '张三指出，; 据了解; 记者从市水利局获悉'
  },
  'kind-article': {
    element: 'kind news 新闻',
    speaks: ['evidence'],
    says: 'Running text with fewer than three numbered units, on a web page or with a source or time of publication, and nothing before decided.'
  },
  'kind-default': {
    element: 'kind other, unknown',
    speaks: ['evidence'],
    says: 'No rule decided: `unknown` for a page without title and text, `other` for the rest.'
  },
  'type-formula': {
    element: 'documentType 文种',
    speaks: ['evidence'],
    says: 'The transition or the closing formula names the kind of document, where there is no title.',
    example: '现将有关事项通知如下：, 特此函复'
  },
  'type-order': {
    element: 'documentType 命令（令）',
    speaks: ['evidence'],
    says: 'A document with the number of an order whose first paragraphs promulgate: the title of such a page is often that of what is promulgated.',
    example: '《青岚省水库管理办法》已经…通过，现予公布'
  },
  'form-document': {
    element: 'form document 文件格式',
    speaks: ['evidence'],
    says: 'An official document that shows none of the special forms; cites what made it one.'
  },
  'form-letter': {
    element: 'form letter 信函格式',
    speaks: ['evidence'],
    says: 'The kind word 函, or a series of numbers that ends with 函 (GB/T 9704-2012 §10.1).',
    example: '青政办函〔2021〕7号'
  },
  'form-order': {
    element: 'form order 命令（令）格式',
    speaks: ['evidence'],
    says: 'A letterhead that ends with 令, the number of an order, or the kind word 令 (GB/T 9704-2012 §10.2).',
    example: '青岚省人民政府令第88号'
  },
  'form-minutes': {
    element: 'form minutes 纪要格式',
    speaks: ['evidence'],
    says: 'The kind word 纪要 (GB/T 9704-2012 §10.3).',
    example: '青岚市人民政府专题会议纪要'
  },
  'form-telegram': {
    element: 'form telegram 电报',
    speaks: ['evidence'],
    says: 'A letterhead that ends with 发电, or a series of numbers that ends with 发电, 明电, 密电, 传真 or 电传.',
    example: '青办发电〔2021〕3号'
  }
} as const satisfies RuleTable
