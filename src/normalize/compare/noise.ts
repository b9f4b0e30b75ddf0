import {type Comparable} from '../diff/comparable.js'
import {isDamage} from './damage.js'
import {size, type Difference} from '../diff/difference.js'

/** Fewer differences prove nothing, unless each is damage by itself: a template that differs in a name has one or two. */
export const FEWEST = 3
/** Of a thousand characters: scanning damages a few, and hardly more than forty before a text is unreadable. */
const RATES = {least: 2, most: 40}
/** The share of the text that the differences must span, where most of them are no damage by themselves. */
const SPREAD = 0.4

/**
 * Tell whether the differences of two texts look like damage: scanning errors, lost or doubled characters.
 *
 * Damage hits single characters, everywhere, and never the same way twice; an instance of a template differs in few places,
 * in whole words, and puts the same word for the same word each time. Where every difference is damage by itself (未 for 末,
 * a character that nobody writes), one is enough.
 */
export function isNoise(a: Comparable, b: Comparable, differences: readonly Difference[], equal: number): boolean {
  const unclear = differences.filter((difference) => !isDamage(a, b, difference))
  const certain = differences.length - unclear.length
  if (differences.length === 0 || 1000 * differences.length > RATES.most * equal) return false
  if (certain === differences.length) return true
  if (certain === 1 && differences.length === 2) return differences.some((difference) => isLost(a, b, difference))
  const small = differences.filter((difference) => size(difference) === 1)
  const first = small[0]
  const last = small.at(-1)
  if (!first || !last || small.length < FEWEST || 1000 * small.length < RATES.least * equal) return false
  if (2 * certain < differences.length && last.a[0] - first.a[0] < SPREAD * equal) return false
  const large = differences.length - small.length
  if (large > Math.max(1, small.length / 5) || differences.some((difference) => size(difference) > 3)) return false
  const kinds = new Set(unclear.map((difference) => `${word(a, difference.a)}>${word(b, difference.b)}`))
  return kinds.size >= 0.8 * unclear.length
}

/** Characters that change what is said when they are added or taken away: 不得, 副市长, 三百. */
const WEIGHTY = /[不未无非勿免禁副原前可应须必\d.〇一二三四五六七八九十百千万亿两]/u

/** Whether a character stands in one of the texts only, and says little. */
function isLost(a: Comparable, b: Comparable, difference: Difference): boolean {
  const [inA, inB] = [word(a, difference.a), word(b, difference.b)]
  return inA.length + inB.length === 1 && !WEIGHTY.test(inA + inB)
}

function word(text: Comparable, [start, end]: readonly [number, number]): string {
  return String.fromCharCode(...text.codes.subarray(start, end))
}
