import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {Plugin, Processor} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {documentKey} from './normalize/document-key.js'
import {decodePage} from './page/decode/decode.js'
import {sha256} from './page/decode/sha256.js'
import type {Limits} from './page/limits.js'
import type {PageFormat} from './page/reading.js'
import type {Removal} from './page/removals.js'
import type {Source} from './parsers/define-source.js'
import {readPage} from './parsers/read-page.js'
import type {Notice} from './schema/index.js'
import {retextAgreement} from './text/agreement/retext-agreement.js'
import {retextAttachments} from './text/attachments/retext-attachments.js'
import {retextKind} from './text/kind/retext-kind.js'
import {retextAddressees} from './text/retext-addressees.js'
import {retextAdoption} from './text/retext-adoption.js'
import {retextBody} from './text/retext-body.js'
import {retextBreadcrumb} from './text/publication/retext-breadcrumb.js'
import {retextChinese} from './text/retext-chinese.js'
import {retextDefinedTerms} from './text/references/retext-defined-terms.js'
import {retextDirectives} from './text/directives/retext-directives.js'
import {retextDocumentNumber} from './text/document-number/retext-document-number.js'
import {retextDocumentType} from './text/retext-document-type.js'
import {retextEffect} from './text/effect/retext-effect.js'
import {retextEnclosed} from './text/enclosed/retext-enclosed.js'
import {retextForm} from './text/retext-form.js'
import {retextImprint} from './text/retext-imprint.js'
import {retextIssuers} from './text/issuers/retext-issuers.js'
import {retextLetterhead} from './text/retext-letterhead.js'
import {retextNotes} from './text/retext-notes.js'
import {retextNotice} from './text/retext-notice.js'
import {retextOwner} from './text/publication/retext-owner.js'
import {retextPages} from './text/publication/retext-pages.js'
import {retextPublication} from './text/publication/retext-publication.js'
import {retextReferences} from './text/references/retext-references.js'
import {retextRelations} from './text/references/retext-relations.js'
import {retextAsPrinted} from './text/script/retext-as-printed.js'
import {retextSections} from './text/outline/retext-sections.js'
import {retextSimplified} from './text/script/retext-simplified.js'
import {retextSignature} from './text/signature/retext-signature.js'
import {retextSpeaker} from './text/speaker/retext-speaker.js'
import {retextStatedFacts} from './text/retext-stated-facts.js'
import {retextTitle} from './text/title/retext-title.js'
import {report} from './text/message.js'
import {listLeftOut} from './text/left-out.js'
import {retextWraps} from './text/retext-wraps.js'
import {GENERATOR} from './version.js'

/** What a caller may say about a page. */
export interface ExtractOptions {
  /** Where the page was fetched; `null` like nothing, as it comes out of databases. */
  url?: string | null | undefined
  /** The HTTP header `Content-Type`, for its charset. */
  contentType?: string | null | undefined
  /** How the page is written; found out by default. */
  format?: PageFormat
  /** The source parsers to choose from; all that are built in by default, `[]` for the generic one alone. */
  sources?: readonly Source[]
  /** List what was removed. */
  explain?: boolean
  /** Bounds on size and depth; see `DEFAULT_LIMITS`. */
  limits?: Partial<Limits>
  /** Leave the map from text to page out with `false`. */
  map?: boolean
}

/** What `extract` gives. */
export interface Extraction {
  notice: Notice
  /** What was unexpected, with place and rule. */
  messages: VFileMessage[]
  /** The encoding that the bytes were read in; `null` for a string. */
  encoding: string | null
  /** With `explain`: what the Notice leaves out, and why; otherwise empty. */
  removed: Removal[]
}

/** What is read from a page, in this order: a plugin for each element of an official document (公文要素). */
const ELEMENTS: Plugin<[], Root>[] = [
  // 页面: what stands around the document
  retextBreadcrumb,
  retextPublication,
  retextOwner,
  retextPages,
  // 版头和标题
  retextTitle,
  retextLetterhead,
  retextDocumentNumber,
  retextAdoption,
  // 主体
  retextAddressees,
  retextWraps,
  retextDocumentType,
  retextAttachments,
  retextNotes,
  retextImprint,
  retextSignature,
  retextSpeaker,
  retextIssuers,
  retextStatedFacts,
  retextKind,
  retextForm,
  // 正文
  retextBody,
  retextSimplified,
  retextEnclosed,
  retextEffect,
  retextAgreement,
  retextSections,
  retextDefinedTerms,
  retextReferences,
  retextRelations,
  retextDirectives,
  retextAsPrinted
]

/**
 * The pipeline: blocks of a page to a Chinese nlcst tree, a plugin for each element of an official document, and a compiler to a
 * Notice. Take it and add or replace plugins; it is frozen.
 */
export const gongwen = retext()
  .use(retextChinese)
  .use(ELEMENTS)
  .use(retextNotice, {generator: GENERATOR, documentKey})
  .freeze()

/** The plugins, ready to be called one behind the other: `gongwen.runSync` does the same and wraps each call. */
const readers = ELEMENTS.map(
  (plugin) => plugin.call(gongwen as unknown as Processor) as (tree: Root, file: VFile) => void
)

/**
 * Read a page as an official document (公文).
 *
 * Any content gives a valid Notice: a page that is no document gets another `kind`, and messages say why.
 *
 * @param page the bytes as fetched, or text that is already decoded
 * @throws {TypeError} if `page` is neither a string nor a `Uint8Array`, or `url` or `contentType` no string
 * @example
 * extract('关于做好防汛工作的通知\n\n各县人民政府：\n现就有关事项通知如下。').notice.documentType // '通知'
 */
export function extract(page: string | Uint8Array, options: ExtractOptions = {}): Extraction {
  assertPage(page)
  const url = stringOf('url', options.url)
  const contentType = stringOf('contentType', options.contentType)
  const {format, sources, limits} = options
  const {text, encoding, notes} = decodePage(page, {contentType, limits})
  const reading = readPage(text, {url, contentType, format, sources, limits})
  const file = new VFile({value: text})
  Object.assign(file.data, {reading, pageHash: sha256(page), url: url ?? null, map: options.map ?? true})
  for (const note of [...notes, ...reading.notes]) report(file, note)
  const tree = gongwen.parse(file)
  for (const read of readers) read(tree, file)
  const notice = gongwen.stringify(tree, file)
  const removed = options.explain ? listLeftOut(text, notice, tree, file) : []
  return {notice, messages: file.messages, encoding, removed}
}

function assertPage(page: unknown): asserts page is string | Uint8Array {
  if (typeof page === 'string' || page instanceof Uint8Array) return
  throw new TypeError(`Expected the page as a string or Uint8Array, got ${nameOf(page)}`)
}

function stringOf(option: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value
  throw new TypeError(`Expected ${option} as a string, got ${nameOf(value)}`)
}

/** What somebody gave, for a message: `number`, `null`, `ArrayBuffer`, `URL`. */
function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice('[object '.length, -1) : typeof value
}
