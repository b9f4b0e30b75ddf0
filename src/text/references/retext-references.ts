import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {splitSentences} from '../../grammar/sentences.js'
import type {Evidence, Notice, Reference} from '../../schema/index.js'
import {citeBody} from '../cite-body.js'
import {cite} from '../evidence.js'
import {findMentions} from './find-mentions.js'
import type {Mention} from './mention.js'
import {isFormerVersion} from './is-former-version.js'
import {isNotCited} from './not-cited.js'
import {isPassedOn} from './is-passed-on.js'
import {ownDocuments} from './own-documents.js'
import {ReferenceList} from './reference-list.js'
import {simplifiedFields} from '../script/simplified-fields.js'
import {subjectKey, titleKey} from './title-key.js'
import {bodyOf, type Element, findingsOf, paragraphsOf, type ParagraphInfo, record} from '../tree.js'
import {setPlaces} from './places.js'

/** `关于…的通知`, which is also cited as `关于…通知`. */
const OF = /的(?=\p{Script=Han}{2,3}$)/u

/** Paragraphs that cite nothing. */
const NOT_READ: ReadonlySet<Element> = new Set([
  'addressees',
  'signature',
  'signatory',
  'date',
  'attachment',
  'attribution'
])

/** 转发 and 批转 pass on another's document. */
const PASSES_ON = /转发|批转/u

/**
 * Find the documents that this one cites (引用): with title or number, laws by name, standards; each once, at its first mention.
 *
 * The wrapped document of a 转发 or 批转 comes first; that of an 印发, the document's own title and attachments, forms, books and
 * films are none. The line of adoption under the title is read too; it is outside the text, so its references have no span.
 */
export const retextReferences: Plugin<[], Root> = () => (tree) => {
  const {fields: found, evidence: known} = findingsOf(tree)
  const body = bodyOf(tree)
  const fields = simplifiedFields(found, body)
  const isOwn = ownDocuments(fields)
  const list = new ReferenceList()
  for (const [info, mentions] of headMentions(tree)) {
    for (const mention of mentions) {
      if (isOwn(mention)) continue
      list.add(mention, info.block.text.slice(mention.start, mention.end), null, (from, to) =>
        cite(info, 'reference', from, to)
      )
    }
  }
  for (const {info, start, end} of body.paragraphs) {
    if (info.element && NOT_READ.has(info.element)) continue
    const text = body.text.slice(start, end)
    for (const mention of citedIn(text)) {
      if (isOwn(mention) && !isFormerVersion(text, mention, fields.documentNumber)) continue
      const span: [number, number] = [start + mention.start, start + mention.end]
      list.add(mention, body.text.slice(...span), span, (from, to) =>
        citeBody(body, start + from, start + to, 'reference')
      )
    }
  }
  putForwardedFirst(list, fields, known['/titleParts/wraps/title']?.[0], body.text)
  const evidence: Record<string, Evidence[]> = {}
  for (const [index, {shown}] of list.items.entries()) {
    for (const [part, pointer] of PARTS) {
      const one = shown[part]
      if (one) evidence[`/references/${index}/${pointer}`] = [one]
    }
  }
  const references = list.items.map(({reference}) => reference)
  record(tree, 'references', references, evidence)
  setPlaces(
    tree,
    list.items.map(({named}) => named)
  )
}

/** Where the evidence of each part stands. */
const PARTS = [
  ['text', 'text'],
  ['title', 'title'],
  ['number', 'documentNumber/text'],
  ['issuer', 'issuer']
] as const

/** Put the document that a 转发 or 批转 passes on first: where the text names it, else by the title. */
function putForwardedFirst(
  list: ReferenceList,
  {titleParts}: Partial<Notice>,
  titled: Evidence | undefined,
  text: string
): void {
  const wraps = titleParts?.wraps
  if (!wraps || !PASSES_ON.test(wraps.action)) return
  const key = looseKey(wraps.title)
  const at = list.items.findIndex(({reference}) => reference.title !== null && looseKey(reference.title) === key)
  if (at >= 0) {
    list.items.unshift(...list.items.splice(at, 1))
    return
  }
  // 现将《甲》、《乙》转发给你们 names them as they are; the title only tells what they are about.
  const passed = list.items.filter(({named}) => named.some(([start, end]) => isPassedOn(text, start, end)))
  if (passed.length > 0) {
    const others = list.items.filter((one) => !passed.includes(one))
    list.items.splice(0, list.items.length, ...passed, ...others)
    return
  }
  const reference: Reference = {title: wraps.title, documentNumber: null, issuer: null, text: wraps.title, span: null}
  list.items.unshift({reference, shown: titled ? {text: titled, title: titled} : {}, named: []})
}

/** A title as another may print it: without the organ, and without 的 before its kind word. */
function looseKey(title: string): string {
  return subjectKey(titleKey(title)).replace(OF, '')
}

/** The mentions in the line of adoption (2003年…《…的决定》修订). */
function headMentions(tree: Root): Map<ParagraphInfo, Mention[]> {
  const found = new Map<ParagraphInfo, Mention[]>()
  for (const {info} of paragraphsOf(tree)) {
    if (info.element === 'adoption') found.set(info, findMentions(info.block.text))
  }
  return found
}

/** The mentions in a paragraph that cite. */
function citedIn(text: string): Mention[] {
  const mentions = findMentions(text)
  if (mentions.length === 0) return mentions
  const sentences = splitSentences(text)
  let at = 0
  return mentions.filter((mention) => {
    while (at < sentences.length - 1 && sentences[at]!.end <= mention.start) at++
    const quote = text.slice(mention.start, mention.end).indexOf('《')
    return !isNotCited(
      text,
      mention.start,
      mention.start + Math.max(0, quote),
      mention.end,
      sentences[at]!,
      mention.number !== null
    )
  })
}
