import {isCommon} from './common-characters.js'
import {type Comparable} from '../diff/comparable.js'
import {size, type Difference, type Range} from '../diff/difference.js'
import {areLookAlikes} from './look-alikes.js'

/** Characters that lie side by side and are all damaged; more than that is a word. */
const LONGEST = 3

/** No numeral is damage by being doubled: 11 and 1 are two numbers. */
const NUMERALS = /[\d〇一二三四五六七八九十百千万亿]/u

/**
 * Tell whether a difference cannot be two writers' choice of words: a character that nobody writes stands for one that
 * everybody does, or for nothing; one that only looks like the other; or one twice.
 */
export function isDamage(a: Comparable, b: Comparable, difference: Difference): boolean {
  if (size(difference) > LONGEST) return false
  const strangeA = strangeIn(a, difference.a)
  const strangeB = strangeIn(b, difference.b)
  if ((strangeA === 'all' && strangeB === 'none') || (strangeA === 'none' && strangeB === 'all')) return true
  return (
    isMisread(a, b, difference) || isDoubled(a, difference.a, difference.b) || isDoubled(b, difference.b, difference.a)
  )
}

/** How many of the characters nobody writes; digits and letters are no such ones. */
function strangeIn({codes}: Comparable, [start, end]: Range): 'none' | 'some' | 'all' {
  let strange = 0
  for (let at = start; at < end; at++) if (codes[at]! >= 0x3400 && !isCommon(codes[at]!)) strange++
  return strange === 0 ? 'none' : strange === end - start ? 'all' : 'some'
}

function isMisread(a: Comparable, b: Comparable, difference: Difference): boolean {
  const [startA, endA] = difference.a
  const [startB, endB] = difference.b
  if (endA - startA !== endB - startB) return false
  for (let at = 0; at < endA - startA; at++)
    if (!areLookAlikes(a.codes[startA + at]!, b.codes[startB + at]!)) return false
  return true
}

function isDoubled({codes, length}: Comparable, [start, end]: Range, [otherStart, otherEnd]: Range): boolean {
  if (otherStart !== otherEnd || end - start !== 1) return false
  const code = codes[start]!
  const twice = (start > 0 && codes[start - 1] === code) || (end < length && codes[end] === code)
  return twice && !NUMERALS.test(String.fromCharCode(code))
}
