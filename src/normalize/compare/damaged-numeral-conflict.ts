import {type Comparable} from '../diff/comparable.js'
import {size, type Difference, type Range} from '../diff/difference.js'
import {isNumeral, numeralsAround} from './numeral-conflict.js'
import {isPlausible} from './plausible-numeral.js'

/**
 * Tell which numbers a difference puts for each other in damaged texts, or `null` when damage explains it.
 *
 * Both must be numbers that a writer could mean where they stand, and neither may be the other with a digit lost or
 * doubled. Two characters or more that stand for a numeral are another one that is damaged itself (704 for 634, read as
 * 7O4): damage seldom hits neighbours.
 */
export function damagedNumeralConflict(
  a: Comparable,
  b: Comparable,
  difference: Difference
): [a: string, b: string] | null {
  for (const piece of piecesOf(a, b, difference)) {
    const numerals = numeralsAround(a, b, piece)
    if (!numerals || !isPlausible(a, numerals.a) || !isPlausible(b, numerals.b)) continue
    const [numeralA, numeralB] = [slice(a, numerals.a), slice(b, numerals.b)]
    if (numeralA !== numeralB && !isSlip(numeralA, numeralB)) return [numeralA, numeralB]
  }
  const empty = difference.a[0] === difference.a[1] || difference.b[0] === difference.b[1]
  if (empty || size(difference) === 1) return null
  const isReplaced = leading(a, difference.a) === difference.a[1] || leading(b, difference.b) === difference.b[1]
  return isReplaced ? [slice(a, difference.a), slice(b, difference.b)] : null
}

/** Parts of a difference in which a numeral may stand for a numeral, with a damaged character beside it: 5槨 for 0号. */
function piecesOf(a: Comparable, b: Comparable, difference: Difference): Difference[] {
  const [startA, endA] = difference.a
  const [startB, endB] = difference.b
  if (endA - startA === endB - startB) {
    const places = Array.from({length: endA - startA}, (_, at): Difference => ({
      a: [startA + at, startA + at + 1],
      b: [startB + at, startB + at + 1]
    }))
    return places.filter((place) => isNumeral(a.codes[place.a[0]]!) && isNumeral(b.codes[place.b[0]]!))
  }
  const head: Difference = {a: [startA, leading(a, difference.a)], b: [startB, leading(b, difference.b)]}
  const tail: Difference = {a: [trailing(a, difference.a), endA], b: [trailing(b, difference.b), endB]}
  return [head, tail]
}

/** Where the numeral at the start of a range ends. */
function leading({codes}: Comparable, [start, end]: Range): number {
  let at = start
  while (at < end && isNumeral(codes[at]!)) at++
  return at
}

/** Where the numeral at the end of a range starts. */
function trailing({codes}: Comparable, [start, end]: Range): number {
  let at = end
  while (at > start && isNumeral(codes[at - 1]!)) at--
  return at
}

// 2258, 258万: shorter numbers have a digit more or less by chance, the 5th and the 15th are two days.
const DIGITS = /^\d{3}/u
// 万: no template puts one amount and ten thousand times as much.
const UNIT = /[十百千万亿]/u

/**
 * Whether one number is the other with a digit lost or doubled (258 and 28, 258 and 2258) or without its unit (258万 and
 * 258): of the numbers that could stand there, one in a hundred, and among lost and doubled characters what is to be expected.
 */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.slice(at + 1) !== short.slice(at)) return false
  return UNIT.test(long[at]!) ? at > 0 : DIGITS.test(long)
}

function slice({codes}: Comparable, [start, end]: Range): string {
  return String.fromCharCode(...codes.subarray(start, Math.min(end, start + 120)))
}
