import type {Body, Element} from '../tree.js'
import {groupRuns} from './group-runs.js'
import {isFormula} from './headings/is-formula.js'
import type {Unit} from './unit.js'

/** What ends a document and belongs to none of its units. */
const TAIL: ReadonlySet<Element> = new Set<Element>([
  'signature',
  'signatory',
  'date',
  'note',
  'attachment',
  'attribution',
  'copied-to',
  'printing'
])

/** So few paragraphs at most stand behind the last unit without belonging to it. */
const MOST = 3

/** A line with one of these says something; a line between the parts of a signature does not. */
const SENTENCE = /[。；：:！]$/u

/** An inline attachment's label on its own line: 附件1 附件： */
const ATTACHMENT_LABEL = /^附[件表录][\d一二三四五六七八九十]{0,3}[:：]?$/u

/** 本决定自…施行, which a heading may announce; 特此通知 none does. */
const OWN = /^\s{0,20}本/u

/** A line between the parts of a signature is no longer than this. */
const LONGEST_LINE = 60

/**
 * Find the paragraphs of the end (结尾): what other plugins marked as such, closing formulae behind the last unit, and
 * paragraphs behind it that its siblings have no counterpart of.
 */
export function findClosing(body: Body, units: readonly Unit[]): Set<number> {
  const closing = new Set<number>()
  const runs = groupRuns(units.keys(), (position) => units[position]!.run)
  const tops = [...units.keys()].filter((position) => units[position]!.depth === 1)
  const all = body.paragraphs.length
  addOpening(body, units[tops[0] ?? -1]?.index ?? all, closing)
  for (const {index, ordinal} of units)
    if (index > 0 && !ordinal && ATTACHMENT_LABEL.test(textAt(body, index - 1).trim())) closing.add(index - 1)
  for (const [order, top] of tops.entries()) {
    const next = tops[order + 1] ?? units.length
    const end = units[next]?.index ?? all
    const last = Math.max(top, next - 1)
    const first = units[last]!.index + units[last]!.lines
    const tail = firstTail(body, first, end)
    if (tail === end && end < all) continue
    const begin = textOfNoUnit(body, units, runs.get(units[last]!.run)!, last, tail)
    for (let index = begin; index < end; index++) closing.add(index)
  }
  return closing
}

/**
 * Before the first unit: the signature of a cover or the head of an order, or the end of a document without units. Sentences
 * behind the signature introduce the units (现作如下决定：).
 */
function addOpening(body: Body, end: number, closing: Set<number>): void {
  const tail = firstTail(body, 0, end)
  const stop = end < body.paragraphs.length ? introduction(body, tail, end) : end
  for (let index = tail; index < stop; index++) {
    const {info, start, end: last} = body.paragraphs[index]!
    if ((info.element !== undefined && TAIL.has(info.element)) || last - start <= LONGEST_LINE) closing.add(index)
  }
  if (end < body.paragraphs.length) return
  for (let index = tail - 1; index > 0 && isFormula(textAt(body, index)); index--) closing.add(index)
}

/** Where the sentences begin that stand between a signature and the first unit. */
function introduction(body: Body, tail: number, end: number): number {
  let from = end
  while (from > tail && body.paragraphs[from - 1]!.info.element === undefined) from--
  while (from < end && !SENTENCE.test(textAt(body, from).trimEnd())) from++
  return from
}

function firstTail(body: Body, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const {element} = body.paragraphs[index]!.info
    if (element !== undefined && TAIL.has(element)) return index
  }
  return end
}

/** Where the text that belongs to no unit begins between the last unit and the signature. */
function textOfNoUnit(body: Body, units: readonly Unit[], run: readonly number[], last: number, end: number): number {
  const unit = units[last]!
  const first = unit.index + unit.lines
  // 三、施行日期 / 本决定自5月1日起施行。: the formula is what the heading announces.
  let tail = ownText(unit) === 0 && first < end && OWN.test(textAt(body, first)) ? first + 1 : first
  while (tail < end && !isFormula(textAt(body, tail))) tail++
  if (unit.ordinal === null || unit.ordinal.style === 'article') return tail
  const extra = tail - first + ownText(unit) - 1
  if (extra < 1 || extra > MOST || run.length < 3) return tail
  const alike = run.every((position) => {
    const sibling = units[position]!
    const next = units[position + 1]
    if (position === last) return true
    return next?.depth === sibling.depth && next.index - sibling.index - sibling.lines + ownText(sibling) === 1
  })
  return alike ? tail - extra : tail
}

function textAt(body: Body, index: number): string {
  const {start, end} = body.paragraphs[index]!
  return body.text.slice(start, end)
}

/** 1 if the unit's first paragraph holds text of its own, not only a heading. */
function ownText(unit: Unit): number {
  return unit.heading?.style === 'line' ? 0 : 1
}
