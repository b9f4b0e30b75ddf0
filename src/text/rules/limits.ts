import type {RuleTable} from './rule.js'

/** 上限: messages on limits that a page has met. */
export const LIMITS = {
  'limit-size': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'The page is longer than `limits.bytes`, or has more than `limits.elements` elements; what lies beyond is left out. The place is what was left out.'
  },
  'limit-text': {
    element: 'text 正文',
    speaks: ['message', 'removal'],
    severity: 'warning',
    says: 'The content has more than `limits.text` characters: the analysis of a text costs more than its reading. What lies beyond is left out.'
  },
  'limit-depth': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'Elements are nested deeper than `limits.depth`. They are read as if they were not nested; no text is lost. The place is the first element that is too deep.'
  },
  'limit-blocks': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'The page has more than `limits.blocks` blocks of text; the rest is left out from the place of the message on.'
  },
  'limit-rows': {
    element: 'table 表格',
    speaks: ['message'],
    severity: 'warning',
    says: 'A data table has more than `limits.rows` rows. The rows beyond are read as paragraphs, so that no text is lost.'
  }
} as const satisfies RuleTable
