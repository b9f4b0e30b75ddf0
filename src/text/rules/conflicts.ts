import type {RuleTable} from './rule.js'

/** 矛盾: messages on values that disagree, or that cannot be. */
export const CONFLICTS = {
  'document-number-conflict': {
    element: 'documentNumber 发文字号',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected number in the metadata table, expected the number in the head',
    says: 'The head of the document and the metadata table of the page state two different numbers. The head is believed, because some sites keep a cited number in the table; the message names both.',
    example: '青政办发〔2021〕19号 under the title, 文号：青政办发〔2021〕91号 in the table',
    not: 'Numbers that differ in brackets, spaces or leading zeros only: they are compared in canonical form.'
  },
  'date-conflict': {
    element: 'date 成文日期, effectiveDate 施行日期, expiryDate 有效期至',
    speaks: ['message'],
    severity: 'warning',
    reason: 'Unexpected date in the metadata table, expected the date in the document',
    says: 'The document and the metadata table state two different dates. The document is believed; in many tables the day of filing or of publication stands as 成文日期.',
    example: '2021年5月12日 under the signature, 成文日期：2021-05-18 in the table'
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
