import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Evidence, Kind} from '../../schema/index.js'
import {
  type Element,
  findingsOf,
  infosOf,
  OUTSIDE_TEXT,
  paragraphsOf,
  publicationOf,
  readingOf,
  record
} from '../tree.js'
import {disagree} from '../message.js'
import {squeeze} from '../squeeze.js'
import {cite} from '../evidence.js'
import {decideKind} from './decide-kind.js'
import {listsEntries} from './lists-entries.js'

/** Kinds that have no number, issuers or addressees of their own. */
const WITHOUT_ELEMENTS: ReadonlySet<Kind> = new Set<Kind>(['speech', 'news', 'interpretation', 'list-page', 'unknown'])
const KEPT_MARKS: ReadonlySet<Element> = new Set<Element>([
  'title',
  'publication',
  'metadata',
  'furniture',
  'salutation',
  'attribution'
])
/** Texts about documents: none of them has a number or addressees. */
const TEXTS: ReadonlySet<Kind> = new Set<Kind>(['speech', 'news', 'interpretation'])
const GATED = [
  'documentType',
  'documentNumber',
  'otherNumbers',
  'issuers',
  'addressees',
  'letterhead',
  'signatories',
  'date',
  'urgency',
  'transmission',
  'secrecy',
  'copyNumber',
  'copiedTo',
  'printing',
  'effectiveDate',
  'expiryDate',
  'notes'
] as const

/**
 * Decide the kind (类别) and let it gate the rest: a number inside a speech is a reference, and a newspaper's report of a notice
 * has no issuer.
 */
export const retextKind: Plugin<[], Root> = () => (tree, file) => {
  const {fields, witnesses, evidence} = findingsOf(tree)
  const infos = infosOf(tree)
  const body = infos.filter((info) => !info.element || !OUTSIDE_TEXT.has(info.element))
  const listed = listsEntries(infos)
  const decision = decideKind({fields, witnesses, reading: readingOf(file), body, listed})
  record(tree, 'kind', decision.kind, {'/kind': citation(tree, decision.quote, decision.rule)})
  // The date on a list is an entry's, and nobody publishes an error.
  if (decision.kind === 'list-page' || decision.rule === 'kind-error-page') {
    publicationOf(tree).publishedAt = null
    Reflect.deleteProperty(evidence, '/publication/publishedAt')
  }
  if (!WITHOUT_ELEMENTS.has(decision.kind)) return
  if (TEXTS.has(decision.kind)) compareElements(tree, file)
  const links = (evidence['/attachments/0/title'] ?? []).every(({rule}) => rule === 'attachment-link')
  // The title of a list's first entry is not the page's.
  const ofEntry = listed ? (['title', 'titleParts'] as const) : []
  const withheld = [...GATED, ...ofEntry, ...(links ? ['attachments'] : [])]
  const gated: ReadonlySet<string> = new Set(withheld.filter((field) => field in fields))
  for (const field of gated) Reflect.deleteProperty(fields, field)
  for (const pointer of gated.size > 0 ? Object.keys(evidence) : []) {
    if (gated.has(pointer.split('/', 2)[1]!)) Reflect.deleteProperty(evidence, pointer)
  }
  for (const info of infos) {
    const ofEntryLine = listed && (info.element === 'title' || info.element === 'publication')
    if (info.element && (ofEntryLine || !KEPT_MARKS.has(info.element))) delete info.element
  }
}

/** A list without a title shows what it is by its entries. */
function firstEntry(tree: Root, rule: string): Evidence[] {
  const entry = paragraphsOf(tree).find(({info}) => info.block.links.length > 0)?.info
  return entry ? [cite(entry, rule)] : []
}

/** Elements that make an official document of a text without a title, the most telling first. */
const TELLING = ['/documentNumber/text', '/letterhead', '/addressees/text', '/documentType', '/date']
/** How much of a text is cited. */
const OPENING = 40

/** A text without a title shows what it is by its elements, else by its opening. */
function untitled(tree: Root, rule: string): Evidence[] {
  const {evidence} = findingsOf(tree)
  const told = TELLING.map((pointer) => evidence[pointer]?.[0]).find((one) => one !== undefined)
  if (told) return [{...told, rule}]
  const [first] = paragraphsOf(tree)
  return first ? [cite(first.info, rule, 0, Math.min(OPENING, first.info.block.text.length))] : []
}

/** Cite the words that decided, where the page shows them. */
function citation(tree: Root, quote: string, rule: string): Evidence[] {
  if (quote === '') return rule === 'kind-list-page' ? firstEntry(tree, rule) : untitled(tree, rule)
  const title = findingsOf(tree).evidence['/title']?.[0]
  if (title && squeeze(title.quote).includes(squeeze(quote))) return [{...title, rule}]
  for (const {info} of paragraphsOf(tree)) {
    const at = info.block.text.indexOf(quote)
    if (at >= 0) return [cite(info, rule, at, at + quote.length)]
  }
  return title ? [{...title, rule}] : []
}

/** A number above and addressees, on a page whose title or first words say that it is a speech or a report: one of them errs. */
function compareElements(tree: Root, file: VFile): void {
  const {fields, evidence} = findingsOf(tree)
  const kept = {value: fields.kind!, evidence: evidence['/kind']?.[0]}
  for (const pointer of ['/documentNumber/text', '/addressees/text']) {
    const shown = evidence[pointer]?.find(({from}) => from === 'text')
    if (!shown) continue
    disagree(file, 'kind-conflict', {value: shown.quote, evidence: shown}, kept)
    return
  }
}
