import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {scriptOf} from '../grammar/script.js'
import {sha256} from '../page/decode/sha256.js'
import {fitsNotice} from '../schema/fits-notice.js'
import {Notice} from '../schema/index.js'
import {warn} from './message.js'
import {noPublication} from './publication/no-publication.js'
import {bodyOf, findingsOf, publicationOf, readingOf} from './tree.js'

declare module 'unified' {
  interface CompileResultMap {
    notice: Notice
  }
}

/** What the compiler needs from outside the tree. */
export interface NoticeOptions {
  /** `gongwen@version`. */
  generator: string
  /** Give the identity key of a document. */
  documentKey: (notice: Notice) => string | null
}

/** What `extract` leaves in `file.data` for the compiler. */
export interface NoticeData {
  pageHash: string
  url: string | null
  /** Whether the Notice gets its map. */
  map: boolean
}

/** Compile the marked tree to a validated Notice, the `result` of the file. */
export const retextNotice: Plugin<[NoticeOptions], Root, Notice> = function (options) {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, Notice>
  self.compiler = (tree, file) => validated(compose(tree, file, options), file)
}

function compose(tree: Root, file: VFile, {generator, documentKey}: NoticeOptions): Notice {
  const {fields, evidence} = findingsOf(tree)
  const {text, segments} = bodyOf(tree)
  const {pageHash, url, map} = file.data as unknown as NoticeData
  const publication = publicationOf(tree)
  publication.url ??= url
  if (url !== null) evidence['/publication/url'] ??= [{from: 'caller', page: null, quote: url, rule: 'caller-url'}]
  const notice: Notice = {
    ...EMPTY(),
    ...fields,
    generator,
    pageHash,
    id: sha256(`${url ?? ''}\n${text === '' ? pageHash : text}`).slice(0, 32),
    language: scriptOf(text === '' ? (fields.title ?? '') : text),
    publication,
    text,
    parser: readingOf(file).parser,
    evidence,
    map: map ? segments : null
  }
  notice.documentKey = documentKey(notice)
  return notice
}

/** Validate; a field that doesn't fit is emptied and reported, so that a valid Notice comes out whatever happens. */
function validated(notice: Notice, file: VFile): Notice {
  if (fitsNotice(notice)) return notice
  const result = Notice.safeParse({...notice, map: null})
  if (result.success) return notice
  const fields = new Set(result.error.issues.map((issue) => String(issue.path[0])))
  for (const field of fields) warn(file, 'notice-invalid', null, field)
  const empty = EMPTY()
  const kept = Object.entries(notice).map(([field, value]) => [
    field,
    fields.has(field) ? empty[field as keyof Notice] : (value as unknown)
  ])
  return Notice.parse(Object.fromEntries(kept))
}

/** A Notice of nothing, in the order of the contract. */
const EMPTY = (): Notice => ({
  schemaVersion: '1',
  id: 'unread',
  documentKey: null,
  generator: 'gongwen',
  pageHash: '0'.repeat(64),
  kind: 'unknown',
  documentType: null,
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
  publication: noPublication(),
  pages: null,
  partial: false,
  parser: 'generic',
  evidence: {},
  map: null
})
