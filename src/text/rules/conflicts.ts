import type {RuleTable} from './rule.js'

/** 矛盾: messages on values that disagree, or that cannot be. */
export const CONFLICTS = {
  'title-conflict': {
    element: 'title 标题',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected title, expected the same wherever the page states it',
    says: 'Two places of the page (heading, `<title>`, meta tags, metadata table) state different official titles. The line in the form of an official title is kept, else the first that the text shows; the page may carry the head of another document.',
    example: '关于加强水库管理的通知 above the text, `<meta name="ArticleTitle" content="关于加强渡口管理的通知">`',
    not: 'Titles that differ in the issuer before 关于, in marks, in what follows in brackets, or because one is cut off; names of columns.'
  },
  'document-number-conflict': {
    element: 'documentNumber 发文字号',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected number, expected the same wherever the page states the document’s own',
    says: 'The head of the document and the metadata table of the page state two different numbers. The head is believed, because some sites keep a cited number in the table; the message names both.',
    example: '青政办发〔2021〕19号 under the title, 文号：青政办发〔2021〕91号 in the table',
    not: 'Numbers that differ in brackets, spaces or leading zeros only: they are compared in canonical form.'
  },
  'document-number-year': {
    element: 'documentNumber 发文字号, date 成文日期',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected date, expected one of the year of the number or beside it',
    says: 'The year of the document’s number is more than one year away from its date. Both stand in the Notice; one of them is mistyped, or is another document’s.',
    example: '青政办发〔2012〕19号 under the title, 2021年5月12日 under the signature'
  },
  'issuers-conflict': {
    element: 'issuers 发文机关',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected issuer, expected the same wherever the page names it',
    says: 'Two places name different issuers, and no organ of the one can be one of the other. They are believed in the order signature, title, line of adoption, letterhead, metadata table. An organ and its office are two.',
    example: '青岚市人民政府关于…的通知 in the title, 青岚市人民政府办公室 under the text',
    not: 'Short names (市政府 for 青岚市人民政府); a title that names the lead of several; 发布机构 and 公开责任部门 in the table, who put the page on the web.'
  },
  'date-conflict': {
    element: 'date 成文日期, effectiveDate 施行日期, expiryDate 有效期至',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected date, expected the same wherever the page states it',
    says: 'The document and the metadata table state two different dates. The document is believed; in many tables the day of filing or of publication stands as 成文日期.',
    example: '2021年5月12日 under the signature, 成文日期：2021-05-18 in the table'
  },
  'published-before-date': {
    element: 'publication.publishedAt 发布时间, date 成文日期',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected publication, expected one on the date of the document or after it',
    says: 'The page says that it was published before the day on which the document was signed. Both stand in the Notice; one of them is mistyped, or belongs to something else.',
    example: '发布时间：2021-05-10 above, 2021年5月12日 under the signature'
  },
  'kind-conflict': {
    element: 'kind 类别',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected element of a document, expected none on a page of this kind',
    says: 'The page has the number or the addressees of an official document, and another sign says that it is a speech, a report or an interpretation. The sign is believed, and the elements are left out; a newspaper that prints a whole notice looks so.',
    example: '湖水发〔2019〕12号 above 在全市防汛工作会议上的讲话'
  },
  'validity-conflict': {
    element: 'validity 效力',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected validity, expected the same in the title and the metadata table',
    says: 'The title says that the document is no longer in force, and the metadata table says that it is. The table is kept.',
    example: '青岚市水库管理办法（已废止） with 有效性：有效 in the table'
  },
  'impossible-date': {
    element: 'date 成文日期',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected date, expected a day of the calendar',
    says: 'A line that signs the document has the form of a date and is none. The date stays `null`: nobody knows which digit is wrong.',
    example: '2016年2月31日'
  },
  'notice-invalid': {
    element: 'Notice 公文对象',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected value, expected one that fits the schema',
    says: 'A value that was read does not fit the schema of the Notice and is left out. This is a fault of gongwen or of a plugin that was added: please report it.'
  }
} as const satisfies RuleTable
