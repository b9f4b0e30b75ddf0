import {isDamagedNumber} from './damaged-number.js'
import {type Entry} from './entry.js'
import {compareTitles} from './title-conflict.js'
import {type RefusalReason} from './verdict.js'

/** What two notices say against being one document, before their texts are read. */
export interface Contradiction {
  readonly reason: RefusalReason
  readonly detail: readonly [a: string, b: string]
  /** Whether an equal number and an equal text outweigh it: dates, titles and issuers are misread, numbers seldom. */
  readonly light: boolean
  /** Whether damage explains it. */
  readonly damage: boolean
}

/** Kinds that say little: a page of such a kind may be a copy of a document. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['unknown', 'other'])
/** Kinds that official pages mix up: a 公告 is a document, and what it announces may be a fact. */
const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['official-document', 'regulation', 'public-notice-of-fact'])

/** Find what contradicts that two notices are copies of one document, from their values alone; `null` when nothing does. */
export function contradiction(a: Entry, b: Entry): Contradiction | null {
  if (a.page !== null && b.page !== null && a.page !== b.page) return heavy('page', String(a.page), String(b.page))
  if (!kindsAgree(a.kind, b.kind)) return heavy('kind', a.kind, b.kind)
  if (hasOtherNumber(a, b)) {
    const [one, other] = [a.number ?? '', b.number ?? '']
    return {...heavy('number', one, other), damage: isDamagedNumber(one, other)}
  }
  if (!issuersAgree(a.issuers, b.issuers)) return light('issuer', a.issuers.join(' '), b.issuers.join(' '))
  if (hasOtherDate(a, b)) return light('date', a.date ?? '', b.date ?? '')
  const titles = compareTitles(a.title, b.title)
  return titles === 'same' ? null : {...light('title', a.title, b.title), damage: titles === 'damaged'}
}

/** Whether two notices bear numbers of their own that are not one; a joint document has several. */
export function hasOtherNumber(a: Entry, b: Entry): boolean {
  if (a.number === null || b.number === null || a.number === b.number) return false
  return !a.otherNumbers.includes(b.number) && !b.otherNumbers.includes(a.number)
}

/** Whether two notices bear dates that are not one; a month agrees with its days. */
export function hasOtherDate({date: a}: Entry, {date: b}: Entry): boolean {
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a)
}

/** Whether two notices bear one number of one organ. */
export function sameNumber(a: Entry, b: Entry): boolean {
  return a.key !== null && a.key === b.key && a.number !== null && a.number === b.number
}

function kindsAgree(a: Entry['kind'], b: Entry['kind']): boolean {
  return a === b || OPEN_KINDS.has(a) || OPEN_KINDS.has(b) || (DOCUMENT_KINDS.has(a) && DOCUMENT_KINDS.has(b))
}

function issuersAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some((one) => b.some((other) => one.includes(other) || other.includes(one)))
}

function heavy(reason: RefusalReason, a: string, b: string): Contradiction {
  return {reason, detail: [a, b], light: false, damage: false}
}

function light(reason: RefusalReason, a: string, b: string): Contradiction {
  return {reason, detail: [a, b], light: true, damage: false}
}
