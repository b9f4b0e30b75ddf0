import type {RuleTable} from './rule.js'

/** 引用和关系: rules for the documents that a document cites, and what it does with them. */
export const REFERENCES = {
  reference: {
    element: 'references 引用',
    speaks: ['evidence'],
    says: 'A document named in the text or in the line of adoption: a title in 《》 that ends with a word of documents or bears a number, a law by its name, a standard, a bare number. Each stands once, at its first mention, with issuer, number and provision. Numbers in one bracket behind a list of titles belong to them in their order, if there are as many.',
    example: '按照《青岚市水库管理办法》（青政发〔2019〕5号）第三条的规定',
    not: 'Books, films and slogans; forms to be filled in; plans to be made; the document’s own title, its attachments and what it prints.'
  },
  'relation-implements': {
    element: 'relations implements 贯彻落实',
    speaks: ['evidence'],
    says: '按照, 贯彻, 落实, 执行 and their kin before the title.',
    example: '为贯彻落实《青岚省防汛条例》'
  },
  'relation-basedOn': {
    element: 'relations basedOn 依据',
    speaks: ['evidence'],
    says: '根据, 依据, 依照 before the title.',
    example: '根据《青岚省防汛条例》'
  },
  'relation-forwards': {
    element: 'relations forwards 转发',
    speaks: ['evidence'],
    says: '转发 or 批转 beside the title.',
    example: '现将《关于加强防汛工作的意见》转发给你们'
  },
  'relation-issues': {
    element: 'relations issues 印发、公布',
    speaks: ['evidence'],
    says: '现印发, 现公布, 决定发布 right before the title.',
    example: '现公布《青岚市水库名录》'
  },
  'relation-repeals': {
    element: 'relations repeals 废止',
    speaks: ['evidence'],
    says: '废止, 停止执行, 宣布失效 and their kin behind or before the title. Titles in one list share the verb.',
    example: '《青岚市水库管理办法》同时废止'
  },
  'relation-amends': {
    element: 'relations amends 修改',
    speaks: ['evidence'],
    says: '修改, 修订, 修正, 调整, 补充, 删去 before the title, or 作如下修改, 增加一款 behind it; 对下列规章予以修改 above a numbered list. 新修订的 says nothing.',
    example: '对《青岚市水库管理办法》作如下修改'
  },
  'relation-replaces': {
    element: 'relations replaces 代替',
    speaks: ['evidence'],
    says: '代替, 取代, 替代 before the title.',
    example: '代替《青岚市水库管理办法》'
  },
  'relation-repliesTo': {
    element: 'relations repliesTo 批复、复函',
    speaks: ['evidence'],
    says: '收悉, 均悉 and their kin behind the title: the document answers it.',
    example: '你局《关于新建水库的请示》收悉'
  },
  'relation-seeAlso': {
    element: 'relations seeAlso 参见',
    speaks: ['evidence'],
    says: '详见, 参见, 参照, 参考, 比照 before the title.',
    example: '具体要求详见《青岚市防汛预案》'
  }
} as const satisfies RuleTable
