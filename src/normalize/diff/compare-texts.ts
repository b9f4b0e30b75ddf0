import {align} from './align.js'
import {type Block} from './chain.js'
import {NEW_LINE, type Comparable} from './comparable.js'
import {size, type Difference, type Range} from './difference.js'
import {edits} from './edits.js'
import {compareEnds} from './ends.js'
import {isFurniture} from './furniture.js'
import {strandBefore, strandFrom, STRETCH} from './strand.js'

/** How two texts compare: what they share, where they differ inside, and what only one of them has in lines of its own. */
export interface Comparison {
  /** Characters in common, in order. */
  readonly equal: number
  /** The longest run in common. */
  readonly longest: number
  /** Places inside aligned text where characters are replaced, added or lost, in order. */
  readonly differences: readonly Difference[]
  readonly onlyA: readonly Range[]
  readonly onlyB: readonly Range[]
}

/**
 * Compare two texts: align them, and look at each gap between the shared runs.
 *
 * Lines that only one text has are no difference: furniture of the page, or a part that the other copy lost. A word or a
 * date put for another inside a line is one, however small.
 */
export function compareTexts(a: Comparable, b: Comparable): Comparison {
  const blocks = align(a, b)
  const found: Found = {equal: 0, differences: [], onlyA: [], onlyB: []}
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) {
    return {equal: 0, longest: 0, differences: [], onlyA: [[0, a.length]], onlyB: [[0, b.length]]}
  }
  before(a, b, first, found)
  let longest = 0
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1]
    if (previous) {
      between(a, b, [previous.a + previous.length, block.a], [previous.b + previous.length, block.b], found)
    }
    found.equal += block.length
    longest = Math.max(longest, block.length)
  }
  after(a, b, last, found)
  return {...found, longest}
}

interface Found {
  equal: number
  differences: Difference[]
  onlyA: Range[]
  onlyB: Range[]
}

/** What stands before the first shared run: the end of its line is compared, the rest belongs to one text only. */
function before(a: Comparable, b: Comparable, first: Block, found: Found): void {
  const compared = compareEnds(strandBefore(a, first.a), strandBefore(b, first.b))
  found.equal += compared.equal
  for (const difference of compared.differences.toReversed()) {
    const turned = {a: turn(difference.a, first.a), b: turn(difference.b, first.b)}
    place(a, b, turned, found)
  }
  if (compared.a < first.a) found.onlyA.push([0, first.a - compared.a])
  if (compared.b < first.b) found.onlyB.push([0, first.b - compared.b])
}

function turn([start, end]: Range, origin: number): Range {
  return [origin - end, origin - start]
}

/** What stands after the last shared run. */
function after(a: Comparable, b: Comparable, last: Block, found: Found): void {
  const startA = last.a + last.length
  const startB = last.b + last.length
  const compared = compareEnds(strandFrom(a, startA), strandFrom(b, startB))
  found.equal += compared.equal
  for (const difference of compared.differences) {
    place(a, b, {a: move(difference.a, startA), b: move(difference.b, startB)}, found)
  }
  if (startA + compared.a < a.length) found.onlyA.push([startA + compared.a, a.length])
  if (startB + compared.b < b.length) found.onlyB.push([startB + compared.b, b.length])
}

function move([start, end]: Range, origin: number): Range {
  return [start + origin, end + origin]
}

function between(a: Comparable, b: Comparable, rangeA: Range, rangeB: Range, found: Found): void {
  const sizeA = rangeA[1] - rangeA[0]
  const sizeB = rangeB[1] - rangeB[0]
  if (sizeA === 0 && sizeB === 0) return
  if (sizeA > 0 && sizeB > 0 && sizeA <= STRETCH && sizeB <= STRETCH) {
    const compared = edits(a, rangeA, b, rangeB, 'whole')
    found.equal += compared.equal
    for (const difference of compared.differences) place(a, b, difference, found)
  } else if (sizeA === 0 || sizeB === 0) {
    place(a, b, {a: rangeA, b: rangeB}, found)
  } else {
    passages(a, b, rangeA, rangeB, found)
  }
}

/**
 * Take apart a long stretch that stands for another one: the rests of the lines before and behind, and the lines between.
 * Lines of furniture belong to one text only; a passage put for another passage is a difference.
 */
function passages(a: Comparable, b: Comparable, rangeA: Range, rangeB: Range, found: Found): void {
  const [innerA, innerB] = [innerLines(a, rangeA), innerLines(b, rangeB)]
  if (!isFurniture(a, innerA) && !isFurniture(b, innerB)) {
    found.differences.push({a: rangeA, b: rangeB})
    return
  }
  const head: Difference = {a: [rangeA[0], innerA[0]], b: [rangeB[0], innerB[0]]}
  const tail: Difference = {a: [innerA[1], rangeA[1]], b: [innerB[1], rangeB[1]]}
  if (size(head) > 0) place(a, b, head, found)
  if (innerA[0] < innerA[1]) found.onlyA.push(innerA)
  if (innerB[0] < innerB[1]) found.onlyB.push(innerB)
  if (size(tail) > 0) place(a, b, tail, found)
}

/** The whole lines of a range; empty, at its start, when there are none. */
function innerLines({before, length}: Comparable, [start, end]: Range): Range {
  let from = start
  while (from < end && before[from] !== NEW_LINE) from++
  let to = end
  if (to < length) while (to > from && before[to] !== NEW_LINE) to--
  return from < to ? [from, to] : [from === end ? start : from, from === end ? start : from]
}

/** Put whole lines that only one text has with what is its own, everything else with the differences. */
function place(a: Comparable, b: Comparable, difference: Difference, found: Found): void {
  const linesA = difference.b[0] === difference.b[1] ? wholeLines(a, difference.a) : null
  const linesB = difference.a[0] === difference.a[1] ? wholeLines(b, difference.b) : null
  if (linesA) found.onlyA.push(linesA)
  else if (linesB) found.onlyB.push(linesB)
  else found.differences.push(difference)
}

/** Shift a range to where whole lines begin and end, if it can be shifted over equal characters: 日（…日） may be （日…）日. */
function wholeLines(text: Comparable, [start, end]: Range): Range | null {
  const {codes, before, length} = text
  const fits = (from: number, to: number) =>
    (from === 0 || before[from] === NEW_LINE) && (to === length || before[to] === NEW_LINE)
  for (let back = 0; back <= STRETCH; back++) {
    if (fits(start - back, end - back)) return [start - back, end - back]
    if (start - back === 0 || codes[start - back - 1] !== codes[end - back - 1]) break
  }
  for (let ahead = 0; ahead <= STRETCH; ahead++) {
    if (fits(start + ahead, end + ahead)) return [start + ahead, end + ahead]
    if (end + ahead === length || codes[start + ahead] !== codes[end + ahead]) break
  }
  return null
}
