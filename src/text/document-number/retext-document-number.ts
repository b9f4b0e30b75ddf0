import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {parseDocumentNumber} from '../../grammar/document-number/parse.js'
import {parseTitle} from '../../grammar/title.js'
import type {Evidence} from '../../schema/index.js'
import {squeeze} from '../squeeze.js'
import {findingsOf, readingOf, record} from '../tree.js'
import {readInnerNumber} from './inner-number.js'
import {readOpeningNumber} from './opening-number.js'
import {type FoundNumber, printedNumbers} from './printed-numbers.js'

/** 公告〔2021〕12号, 省政府令第388号: a series that doesn't say which organ's it is */
const SERIES_ALONE = /^(?:[省市州县区]?(?:人民)?政府)?(?:公告|通告|令)[〔（(\d第]/u
/** `海关总署公告` in `海关总署公告2014年第30号` */
const SERIES = /^.{2,40}?(?:公告|通告)/u

/**
 * Mark the document's own number (发文字号) and the other numbers in its head.
 *
 * Position decides whose number it is: alone on a line of the head, beside or in the title, or in the metadata table. A
 * number in running text is a reference. The head beats the metadata table, where some sites keep a cited number; `retextAgreement`
 * compares them.
 */
export const retextDocumentNumber: Plugin<[], Root> = () => (tree, file) => {
  const printed = printedNumbers(tree)
  const stated = statedNumbers(file, 'documentNumber')
  const first = printed.find(isOwn)
  const own =
    fullerOrder(first, printed) ??
    readOpeningNumber(tree) ??
    stated.find(isOwn) ??
    readInnerNumber(tree) ??
    printed.find(isCase)
  const others = merge([...printed, ...statedNumbers(file, 'registration')]).filter(
    (found) => found !== own && found.number.canonical !== own?.number.canonical && !isSameOrder(found, own)
  )
  if (own) {
    const agreeing = stated.filter((found) => found !== own && found.number.canonical === own.number.canonical)
    const evidence = [...own.evidence, ...agreeing.flatMap((found) => found.evidence)]
    record(tree, 'documentNumber', own.number, {
      '/documentNumber/text': evidence,
      '/documentNumber/canonical': evidence
    })
  }
  if (own) nameAnnouncement(tree, own)
  if (others.length === 0) return
  const evidence: Record<string, Evidence[]> = {}
  for (const [index, found] of others.entries()) {
    evidence[`/otherNumbers/${index}/text`] = found.evidence
    evidence[`/otherNumbers/${index}/canonical`] = found.evidence
  }
  record(
    tree,
    'otherNumbers',
    others.map((found) => found.number),
    evidence
  )
}

/** 省政府令第388号 in the title, 江源省人民政府令第388号 below: the number in full. */
function fullerOrder(first: FoundNumber | undefined, printed: readonly FoundNumber[]): FoundNumber | undefined {
  if (!first || !SERIES_ALONE.test(first.number.canonical)) return first
  return printed.find((one) => !SERIES_ALONE.test(one.number.canonical) && isSameOrder(one, first)) ?? first
}

/** 财政部令第103号 in the title, 中华人民共和国财政部令第103号 below: one order, with its organ named in two ways. */
function isSameOrder({number}: FoundNumber, own: FoundNumber | undefined): boolean {
  if (own?.number.type !== number.type || (number.type !== 'order' && number.type !== 'announcement')) return false
  const [one, other] = [number.canonical, own.number.canonical]
  if (one.endsWith(other) || other.endsWith(one)) return true
  // 某署公告2021年第12号 in the title, 公告〔2021〕12号 below: the series without its organ.
  // 第42号 is counted by the year or not: one of the places may leave the year out.
  const years = new Set([number.year, own.number.year])
  years.delete(null)
  return (
    number.sequence === own.number.sequence &&
    years.size <= 1 &&
    [one, other].some((canonical) => SERIES_ALONE.test(canonical))
  )
}

/** A number that stands in two places is one, with the evidence of both. */
function merge(found: readonly FoundNumber[]): FoundNumber[] {
  const out = new Map<string, FoundNumber>()
  for (const one of found) {
    const same = out.get(one.number.canonical)
    out.set(one.number.canonical, same ? {...same, evidence: [...same.evidence, ...one.evidence]} : one)
  }
  return [...out.values()]
}

/** 某银行公告〔2020〕第3号: an announcement without a title is headed by its number alone. */
function nameAnnouncement(tree: Root, {number, evidence}: FoundNumber): void {
  const title = findingsOf(tree).fields.title
  const named = typeof title === 'string' && squeeze(title) !== squeeze(number.text)
  if (number.type !== 'announcement' || named || evidence[0]?.from !== 'text') return
  const {documentType, parts} = parseTitle(SERIES.exec(number.text)?.[0] ?? '')
  if (documentType !== '公告' && documentType !== '通告') return
  record(tree, 'title', number.text, {'/title': evidence.slice(0, 1)})
  record(tree, 'titleParts', {...parts, issuers: []}, {})
  record(tree, 'documentType', documentType, {'/documentType': evidence.slice(0, 1)})
}

/** 湖环罚〔2020〕12号: the number of an act on one case is its own, where no other stands in the head. */
const isCase = ({number}: FoundNumber): boolean => number.type === 'other' && number.canonical.includes('〔')
const isOwn = ({number}: FoundNumber): boolean =>
  !['telegram-serial', 'registration', 'issue', 'other'].includes(number.type)

function statedNumbers(file: VFile, field: 'documentNumber' | 'registration'): FoundNumber[] {
  return readingOf(file)
    .facts.filter((fact) => fact.field === field)
    .flatMap((fact) => {
      const number = parseDocumentNumber(fact.value)
      return number ? [{number, evidence: [fact.evidence]}] : []
    })
}
