import type {Directive, Evidence, Notice, Section} from '../schema/index.js'
import {append} from './append.js'
import {appendPage, breaksParagraph, lastBlock} from './append-page.js'
import {orderPages} from './order-pages.js'
import {renumber, shifted, unitsOf, type PageUnits} from './page-units.js'

/** `/references/3/title`: the list and the place in it. */
const FIRST_ITEM = /^\/\w+\/\d+/u

/** An article put together from its pages. */
export interface JoinedPages {
  notice: Notice
  /** Numbers of pages that the others announce and that are not there. */
  missing: number[]
}

/** Lists whose members of all pages count, and the fields that the first page with a value gives. */
const LISTS = [
  'otherNumbers',
  'attachments',
  'enclosed',
  'notes',
  'definedTerms',
  'references',
  'relations',
  'directives'
] as const
const FIRST_VALUES = [
  'documentKey',
  'documentType',
  'form',
  'secrecy',
  'urgency',
  'transmission',
  'letterhead',
  'documentNumber',
  'indexNumber',
  'title',
  'addressees',
  'date',
  'effectiveDate',
  'expiryDate',
  'validity',
  'copiedTo',
  'printing',
  'speaker',
  'copyNumber'
] as const
/** Rules that call a page partial because it is one of several. */
const PAGE_RULES = /^(?:pager|page-)/u

/**
 * Put the pages of one article together in order.
 *
 * The first page is the base; values that it lacks (a date or signature at the end) come from the later ones. A paragraph that a
 * page end has broken is joined. Spans point into the joined text; evidence keeps its page and names it by `notice`; `map` is
 * `null`, because the text stands on several pages. The result is `partial` while a page is missing.
 *
 * @param notices the pages, in any order
 * @throws {TypeError} without a page
 * @example joinPages([extract(second).notice, extract(first).notice]).missing // []
 */
export function joinPages(notices: readonly Notice[]): JoinedPages {
  if (notices.length === 0) throw new TypeError('Expected at least one page')
  const {pages, missing} = orderPages(notices)
  const [base] = pages as [Notice, ...Notice[]]
  const evidence = new Map<string, Evidence[]>()
  const joined: Notice = {...base, map: null, pages: null}
  let text = ''
  let whole: PageUnits | null = null
  const lists = Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Pick<Notice, (typeof LISTS)[number]>
  const sectionsOf = new Map<Directive, {page: PageUnits; section: string | null}>()
  for (const page of pages) {
    const joins = whole !== null && breaksParagraph(lastBlock(whole), page.preamble[0])
    if (text !== '' && page.text !== '' && !joins) text += '\n'
    const by = text.length
    text += page.text
    const units = unitsOf(page, by)
    if (whole) appendPage(whole, units, joins)
    else whole = units
    for (const directive of appendLists(lists, page, by))
      sectionsOf.set(directive, {page: units, section: directive.section})
    takeValues(joined, page, page === base)
    takeEvidence(evidence, joined, page, page === base, lists)
  }
  const {preamble, sections, closing} = whole!
  const ids = renumber(sections)
  const sectionsById = new Map<PageUnits, Map<string, Section>>()
  for (const [directive, {page, section}] of sectionsOf) {
    const byId = sectionsById.get(page) ?? new Map(Array.from(page.ids, ([one, id]) => [id, one]))
    sectionsById.set(page, byId)
    const found = section === null ? undefined : byId.get(section)
    directive.section = found ? (ids.get(found) ?? null) : null
  }
  const excerpt = pages.some((page) => (page.evidence['/partial'] ?? []).some(({rule}) => !PAGE_RULES.test(rule)))
  Object.assign(joined, lists, {text, preamble, sections, closing, partial: missing.length > 0 || excerpt})
  joined.evidence = Object.fromEntries(evidence)
  if (!joined.partial) delete joined.evidence['/partial']
  if (pages.length > 1) joined.id = `${base.id.slice(0, 56)}-p${pages.length}`
  return {notice: joined, missing}
}

/** Append the lists of a page with their spans and references moved; gives the directives, whose sections are set later. */
function appendLists(lists: Pick<Notice, (typeof LISTS)[number]>, page: Notice, by: number): Directive[] {
  const {references, directives} = lists
  const firstReference = references.length
  const firstDirective = directives.length
  append(lists.otherNumbers, page.otherNumbers)
  append(lists.notes, page.notes)
  append(lists.definedTerms, page.definedTerms)
  for (const one of page.attachments) lists.attachments.push({...one, span: one.span && shifted(one.span, by)})
  for (const one of page.enclosed) lists.enclosed.push({...one, span: shifted(one.span, by)})
  for (const one of page.references) references.push({...one, span: one.span && shifted(one.span, by)})
  for (const one of page.relations) lists.relations.push({...one, reference: one.reference + firstReference})
  for (const one of page.directives)
    directives.push({...one, id: `d${directives.length + 1}`, span: shifted(one.span, by)})
  return directives.slice(firstDirective)
}

function takeValues(joined: Notice, page: Notice, isBase: boolean): void {
  if (isBase) return
  const into = joined as unknown as Record<string, unknown>
  for (const field of FIRST_VALUES) into[field] ??= page[field]
  for (const field of ['issuers', 'signatories'] as const) if (joined[field].length === 0) into[field] = page[field]
}

/** Take over evidence: of the base, of values that this page gave, and of list members under their new index. */
function takeEvidence(
  evidence: Map<string, Evidence[]>,
  joined: Notice,
  page: Notice,
  isBase: boolean,
  lists: Pick<Notice, (typeof LISTS)[number]>
): void {
  for (const [pointer, list] of Object.entries(page.evidence)) {
    const [, field = '', index = ''] = pointer.split('/')
    if (field === 'pages') continue
    const cited = list.map((one): Evidence => ({...one, notice: one.notice ?? page.id}))
    if ((LISTS as readonly string[]).includes(field)) {
      const name = field as (typeof LISTS)[number]
      const moved = lists[name].length - page[name].length + Number(index)
      evidence.set(pointer.replace(FIRST_ITEM, `/${field}/${moved}`), cited)
    } else if (isBase || (joined as Record<string, unknown>)[field] === (page as Record<string, unknown>)[field]) {
      if (!evidence.has(pointer)) evidence.set(pointer, cited)
    }
  }
}
