import {DECIMAL_POINT, isDecimalPoint} from '../canonical/decimal-point.js'
import {FOLD_TABLE} from '../canonical/fold-table.js'

/** Grams that are kept of each text: its least ones. A half has about half of those of its whole. */
export const LEAST_GRAMS = 24

/** What the index keeps of a text besides its signature. */
export interface Digest {
  /**
   * Hash of the folded text, equal for copies that differ in widths, script, spaces and punctuation only; 0 when nothing is
   * left. 53 bits: among a million texts, two different ones hardly ever have the same.
   */
  readonly content: number
  /** Hashes of the least 16-grams of the text, ascending, each once; of all it has when that is less than 16 characters. */
  readonly grams: Uint32Array
}

/** Characters of a gram: a passage in common has such runs, and two documents that only use the same phrases do not. */
const GRAM = 16
const BASE = 0x01000193
/** The base to the power of the gram's length, which takes the oldest character out of the rolling hash again. */
const OLDEST = (() => {
  let power = 1
  for (let at = 0; at < GRAM; at++) power = Math.imul(power, BASE)
  return power
})()
const MIXER = 0x85ebca6b

/** So many grams are gathered before the least are chosen; as hashes are spread evenly, a bound tells which. */
const GATHERED = 2.5 * LEAST_GRAMS

/** Scratch space, used anew by every call. */
let codes = new Uint16Array(4096)
let gathered = new Uint32Array(4096)

/**
 * Make the digest of a text: what tells equal texts, and what finds those that share passages.
 *
 * The least hashes of a whole are among the least of its part (bottom-k sketches, Cohen & Kaplan 2007), so that few of them
 * find a half, or a copy buried in furniture, where bands find 8 % of the pairs at J = 0.33.
 */
export function digest(text: string): Digest {
  const length = foldInto(text)
  if (length === 0) return {content: 0, grams: new Uint32Array(0)}
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < length; at++) {
    first = Math.imul(first ^ codes[at]!, BASE)
    second = Math.imul(second, 0x5bd1e995) + codes[at]!
    second ^= second >>> 13
  }
  return {content: (first >>> 0) * 2 ** 21 + ((second ^ length) >>> 11) + 1, grams: leastGrams(length)}
}

/** Fold a text into the scratch space, but keep decimal points: 3.5 and 35 differ. */
function foldInto(text: string): number {
  const size = text.length
  if (codes.length < size) {
    codes = new Uint16Array(2 * size)
    gathered = new Uint32Array(2 * size)
  }
  let length = 0
  let joined = false
  for (let offset = 0; offset < size; offset++) {
    const unit = text.charCodeAt(offset)
    let code = FOLD_TABLE[unit]!
    if (code === 0) {
      const point = isDecimalPoint(text, offset, joined ? codes[length - 1]! : 0)
      joined = false
      if (!point) continue
      code = DECIMAL_POINT
    }
    codes[length++] = code
    joined = true
  }
  return length
}

/** Choose the least grams of the folded text in the scratch space. */
function leastGrams(length: number): Uint32Array {
  const count = Math.max(1, length - GRAM + 1)
  let bound = 2 ** 32
  if (count > GATHERED) bound = Math.floor((bound * GATHERED) / count)
  let least = distinct(gather(length, bound))
  // Texts that repeat themselves have few different grams below the bound.
  while (least.length < LEAST_GRAMS && bound < 2 ** 32) {
    bound = Math.min(2 ** 32, 16 * bound)
    least = distinct(gather(length, bound))
  }
  return least.slice(0, LEAST_GRAMS)
}

/** Gather the hashes below a bound; as they come, repetitions included. */
function gather(length: number, bound: number): Uint32Array {
  let hash = 0
  let found = 0
  const whole = Math.min(GRAM, length)
  for (let at = 0; at < length; at++) {
    hash = (Math.imul(hash, BASE) + codes[at]! - (at < GRAM ? 0 : Math.imul(codes[at - GRAM]!, OLDEST))) | 0
    if (at + 1 < whole) continue
    const mixed = Math.imul(hash ^ (hash >>> 15), MIXER)
    const spread = (mixed ^ (mixed >>> 13)) >>> 0
    if (spread < bound) gathered[found++] = spread
  }
  return gathered.subarray(0, found)
}

function distinct(hashes: Uint32Array): Uint32Array {
  hashes.sort()
  let kept = 0
  for (let at = 0; at < hashes.length; at++) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[kept++] = hashes[at]!
  }
  return hashes.subarray(0, kept)
}
