import type {RuleTable} from './rule.js'

/** 版头: rules for what a document prints above and right below its title. */
export const HEAD = {
  'letterhead-line': {
    element: 'letterhead 发文机关标志',
    speaks: ['evidence'],
    says: 'A line of the head that is an organ and what it sends: 文件, 发电, 令, 公告, 函, 会议纪要 (GB/T 9704-2012 §7.2.4), or the lines above the number of an order.',
    example: '青岚市人民政府文件'
  },
  'copy-number-line': {
    element: 'copyNumber 份号',
    speaks: ['evidence'],
    says: 'Six digits alone on a line of the head (GB/T 9704-2012 §7.2.1).',
    example: '000123'
  },
  'secrecy-line': {
    element: 'secrecy 密级和保密期限',
    speaks: ['evidence'],
    says: '绝密, 机密 or 秘密 alone on a line of the head, with ★ and the period (GB/T 9704-2012 §7.2.2).',
    example: '机密★1年',
    not: 'The same words in running text: 国家秘密.'
  },
  'urgency-grade': {
    element: 'urgency 紧急程度',
    speaks: ['evidence'],
    says: '特提, 特急, 加急 or 平急 alone on a line of the head, or behind 等级 on a telegram (GB/T 9704-2012 §7.2.3).',
    example: '等级特急·明电'
  },
  'transmission-grade': {
    element: 'transmission 明电、密电',
    speaks: ['evidence'],
    says: '明电 or 密电 behind the grade of a telegram.',
    example: '等级特急·明电'
  },
  'transmission-number': {
    element: 'transmission 明电、密电',
    speaks: ['evidence'],
    says: '明电 or 密电 at the end of the code of the own number: a series that is sent so.',
    example: '青政办明电〔2013〕7号'
  },
  'number-line': {
    element: 'documentNumber 发文字号, otherNumbers',
    speaks: ['evidence'],
    says: 'A number on a line of the head that consists of little else: labels, a date, 签发人 (GB/T 9704-2012 §7.2.5). Position decides whose number it is. Where the head has none, the one alone above the title that stands again below an announcement.',
    example: '青政办发〔2021〕19号',
    not: 'A number in running text, which is a reference; one in the line of adoption.'
  },
  'number-in-title': {
    element: 'documentNumber 发文字号, otherNumbers',
    speaks: ['evidence'],
    says: 'A number before or behind the title on its line.',
    example: '关于加强水库管理的通知（青政办发〔2021〕19号）',
    not: 'A number inside 《》, which is that of a cited document.'
  },
  'number-opening': {
    element: 'documentNumber 发文字号, date 成文日期',
    speaks: ['evidence'],
    says: 'A number in brackets that opens the first paragraph, with the day before it: collections of laws print both so below the title.',
    example: '（1985年5月4日青政〔1985〕38号）根据有关规定，现通知如下。',
    not: 'A number behind a title in 《》.'
  },
  'order-number-lines': {
    element: 'documentNumber 令号',
    speaks: ['evidence'],
    says: 'The number of an order or announcement below the name of what it is, or of an announcement below its title; ministries that order together are stacked, lead first (GB/T 9704-2012 §10.2).',
    example: '青岚省人民政府令 / 第88号'
  },
  'signatory-line': {
    element: 'signatories 签发人、签署人',
    speaks: ['evidence'],
    says: 'Who approved a document, behind 签发人 in its head (GB/T 9704-2012 §7.2.6), or who signs it, as position and name in the signature. Where the two are glued, the name has to begin with a surname.',
    example: '签发人：张三, 省长　李四',
    not: '主任会议: nothing may follow a glued name.'
  },
  'adoption-date': {
    element: 'date 通过、公布、修订日期',
    speaks: ['evidence'],
    says: 'The last date in the line under the title that says who adopted, promulgated or amended a regulation, resolution or decision; under the title of a regulation also a date alone.',
    example: '（2019年3月2日青岚市人民代表大会常务委员会第十次会议通过）',
    not: 'The date from which it takes effect.'
  },
  'number-adoption': {
    element: 'documentNumber 令号',
    speaks: ['evidence'],
    says: 'The number of the order in the line of adoption, if the line names just one: a text that several orders amended has no number of its own.',
    example: '（2019年3月2日青岚省人民政府令第88号公布）'
  },
  'effective-adoption': {
    element: 'effectiveDate 施行日期',
    speaks: ['evidence'],
    says: 'A date with 起施行 in the line of adoption.',
    example: '（2019年3月2日公布　自2019年5月1日起施行）'
  },
  'date-line': {
    element: 'date 成文日期',
    speaks: ['evidence'],
    says: 'A date behind 成文日期, 发文日期 or 签发日期 on a line of the head, or behind the number on its line, where neither signature nor table gives one.',
    example: '成文日期：2021-05-12'
  }
} as const satisfies RuleTable
