import {size, type Difference} from './difference.js'
import {type Comparable} from './comparable.js'

/** Fewer differences than that prove nothing: a template that differs in a name has one or two. */
const FEWEST = 3
/** Of a thousand characters: scanning damages a few, and hardly more than forty before a text is unreadable. */
const RATES = {least: 2, most: 40}
/** The share of the text that the differences must span. */
const SPREAD = 0.4

/**
 * Tell whether the differences of two texts look like damage: scanning errors, lost or doubled characters.
 *
 * Damage hits single characters, everywhere, and never the same way twice; an instance of a template differs in few places,
 * in whole words, and puts the same word for the same word each time.
 */
export function isNoise(a: Comparable, b: Comparable, differences: readonly Difference[], equal: number): boolean {
  const small = differences.filter((difference) => size(difference) === 1)
  const first = small[0]
  const last = small.at(-1)
  if (!first || !last || small.length < FEWEST) return false
  const rate = (1000 * small.length) / equal
  if (rate < RATES.least || rate > RATES.most) return false
  if (last.a[0] - first.a[0] < SPREAD * equal) return false
  const large = differences.length - small.length
  if (large > Math.max(1, small.length / 5) || differences.some((difference) => size(difference) > 3)) return false
  const kinds = new Set(small.map((difference) => `${word(a, difference.a)}>${word(b, difference.b)}`))
  return kinds.size >= 0.8 * small.length
}

function word(text: Comparable, [start, end]: readonly [number, number]): string {
  return String.fromCharCode(...text.codes.subarray(start, end))
}
