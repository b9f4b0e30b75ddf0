import {Notice} from '../../src/schema/index.js'

const NOTICE: Notice = {
  schemaVersion: '1',
  id: 'notice',
  documentKey: null,
  generator: 'gongwen@0.0.0',
  pageHash: '0'.repeat(64),
  kind: 'official-document',
  documentType: '通知',
  form: null,
  language: 'zh-Hans',
  copyNumber: null,
  secrecy: null,
  urgency: null,
  transmission: null,
  letterhead: null,
  documentNumber: null,
  otherNumbers: [],
  indexNumber: null,
  title: null,
  titleParts: {issuers: [], subject: null, wraps: null, status: []},
  issuers: [],
  signatories: [],
  addressees: null,
  date: null,
  effectiveDate: null,
  expiryDate: null,
  validity: null,
  preamble: [],
  sections: [],
  closing: [],
  attachments: [],
  enclosed: [],
  notes: [],
  copiedTo: null,
  printing: null,
  text: '',
  directives: [],
  references: [],
  relations: [],
  definedTerms: [],
  speaker: null,
  publication: {
    url: null,
    site: null,
    siteCode: null,
    source: null,
    author: null,
    editor: null,
    publishedAt: null,
    column: [],
    keywords: [],
    classification: {},
    owner: null
  },
  pages: null,
  partial: false,
  parser: 'generic',
  evidence: {},
  map: null
}

/** Make a valid Notice with the given values and nothing else. */
export function makeNotice(values: Partial<Notice>): Notice {
  return Notice.parse({...NOTICE, ...values})
}

/** Make a document number of the standard form from its parts. */
export function makeNumber(agencyCode: string, year: number, sequence: number): NonNullable<Notice['documentNumber']> {
  const canonical = `${agencyCode}〔${year}〕${sequence}号`
  return {text: canonical, canonical, type: 'standard', agencyCode, year, sequence, redacted: false}
}

/** Make a sole issuer. */
export function makeIssuer(name: string, qualified = true): Notice['issuers'][number] {
  return {name, role: 'sole', qualified, division: null}
}
