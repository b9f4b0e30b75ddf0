import {PUNCTUATED, NEW_LINE, type Comparable} from '../diff/comparable.js'
import {type Difference, type Range} from '../diff/difference.js'

const NUMERALS = new Set(
  Array.from('0123456789.〇一二三四五六七八九十百千万亿两廿', (character) => character.charCodeAt(0))
)

/** The longest numeral that is read: more digits than that are no number of a document. */
const LONGEST = 40

/**
 * Tell which numbers a difference puts for each other (3月15日 for 3月5日, 二 for 三), or `null` when it touches none.
 *
 * Both sides must read as whole numerals once what adjoins them is added. A digit that became a letter is unreadable rather
 * than another number, and 一 that became another character mostly was no number.
 */
export function numeralConflict(a: Comparable, b: Comparable, difference: Difference): [a: string, b: string] | null {
  const numerals = numeralsAround(a, b, difference)
  if (!numerals) return null
  const [numeralA, numeralB] = [slice(a, numerals.a), slice(b, numerals.b)]
  return numeralA === numeralB ? null : [numeralA, numeralB]
}

/** The numerals that a difference touches on both sides, with what adjoins them; `null` when one side has none. */
export function numeralsAround(a: Comparable, b: Comparable, difference: Difference): Difference | null {
  if (!holdsNumeral(a, difference.a) && !holdsNumeral(b, difference.b)) return null
  const rangeA = numeralAround(a, difference.a)
  const rangeB = numeralAround(b, difference.b)
  return rangeA && rangeB && {a: rangeA, b: rangeB}
}

/** Tell whether a character is a digit or a Chinese numeral. */
export function isNumeral(code: number): boolean {
  return NUMERALS.has(code)
}

function slice({codes}: Comparable, [start, end]: Range): string {
  return String.fromCharCode(...codes.subarray(start, Math.min(end, start + 3 * LONGEST)))
}

function holdsNumeral(text: Comparable, [start, end]: Range): boolean {
  for (let at = start; at < end; at++) if (NUMERALS.has(text.codes[at]!)) return true
  return false
}

/** The range with the numerals that adjoin it; `null` when something else is in it, or nothing. */
function numeralAround(text: Comparable, [start, end]: Range): Range | null {
  const {codes, before, length} = text
  for (let at = start; at < end; at++) if (!NUMERALS.has(codes[at]!)) return null
  const joins = (at: number) => before[at] !== NEW_LINE && before[at] !== PUNCTUATED
  let from = start
  while (from > 0 && start - from < LONGEST && NUMERALS.has(codes[from - 1]!) && (from === length || joins(from)))
    from--
  let to = end
  while (to < length && to - end < LONGEST && NUMERALS.has(codes[to]!) && (to === 0 || joins(to))) to++
  return to === from ? null : [from, Math.min(to, from + 3 * LONGEST)]
}
