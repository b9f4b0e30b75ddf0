import {FOLD_TABLE} from '../canonical/fold-table.js'

/** Slots of a signature: 20 bands of 5. */
export const SLOTS = 100

/** What a text looks like to the index: 200 bytes for resemblance, and a sample of its grams for containment. */
export interface Signature {
  /** One-permutation MinHash: 100 slots of 16 bits. */
  readonly slots: Uint16Array
  /** The hashes of one gram in sixteen, chosen by four bits that are 0; as they come, repetitions included. */
  readonly sketch: Uint32Array
  /** How many grams the text has; 0 when no Han character, digit or letter is in it. */
  readonly grams: number
}

/** Base of the rolling hash, and its fifth power, which takes the oldest character out again. */
const BASE = 0x01000193
const BASE_5 = Math.imul(Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE)), BASE)
const MIXER = 0x85ebca6b
const GOLDEN = 0x9e3779b1
const EMPTY = 0x7fffffff
/** Four bits in the middle: the high ones choose the bin. */
const SKETCH_MASK = 0xf0

/**
 * Least hash in each bin; scratch space, set anew by every call. A hash chooses among 128 bins by its high bits, and the
 * first hundred are used: a shift and a mask cost less than a division into a hundred parts.
 */
const least = new Int32Array(128)
let sample = new Uint32Array(1024)

/**
 * Make the signature of a text from its character 5-grams (Han, digits, letters, after the fold by table).
 *
 * One hash for each gram: its high bits choose a slot, the least hash of each slot is the signature (Li, Owen & Zhang 2012,
 * One Permutation Hashing), and slots left empty in short texts borrow from others (Shrivastava 2017, Optimal Densification
 * for Fast and Accurate Minwise Hashing), so that equal slots estimate the Jaccard resemblance of Broder (1997, On the
 * Resemblance and Containment of Documents). The sample for containment is his too (mod 16).
 * Characters and not words: no segmenter, no version of one to depend on.
 *
 * @example
 * similarity(signature('关于做好防汛工作的通知'), signature('關於做好防汛工作的通知')) // 1
 */
export function signature(text: string): Signature {
  const table = FOLD_TABLE
  const bins = least.fill(EMPTY)
  const length = text.length
  if (sample.length <= length) sample = new Uint32Array(2 * length)
  const sampled = sample
  let samples = 0
  let hash = 0
  let kept = 0
  // The last five characters, oldest first: without a copy of the text the loop is a quarter faster.
  let c1 = 0
  let c2 = 0
  let c3 = 0
  let c4 = 0
  let c5 = 0
  let at = 0
  for (; at < length && kept < 5; at++) {
    const code = table[text.charCodeAt(at)]!
    if (code === 0) continue
    kept++
    hash = (Math.imul(hash, BASE) + code) | 0
    c1 = c2
    c2 = c3
    c3 = c4
    c4 = c5
    c5 = code
  }
  for (; at < length; at++) {
    const code = table[text.charCodeAt(at)]!
    if (code === 0) continue
    // The gram before this character; the last one waits for the end of the loop.
    const mixed = Math.imul(hash ^ (hash >>> 15), MIXER)
    const bin = mixed >>> 25
    if (mixed < bins[bin]!) bins[bin] = mixed
    if ((mixed & SKETCH_MASK) === 0) sampled[samples++] = mixed
    kept++
    hash = (Math.imul(hash, BASE) + code - Math.imul(c1, BASE_5)) | 0
    c1 = c2
    c2 = c3
    c3 = c4
    c4 = c5
    c5 = code
  }
  if (kept > 0) {
    const mixed = Math.imul(hash ^ (hash >>> 15), MIXER)
    bins[mixed >>> 25] = Math.min(mixed, bins[mixed >>> 25]!)
    if ((mixed & SKETCH_MASK) === 0 || kept <= 5) sampled[samples++] = mixed
  }
  return {slots: slotsOf(bins, kept), sketch: sampled.slice(0, samples), grams: kept < 5 ? Math.min(kept, 1) : kept - 4}
}

/** Shorten the least hashes to 16 bits, and let empty slots borrow from full ones. */
function slotsOf(bins: Int32Array, kept: number): Uint16Array {
  const slots = new Uint16Array(SLOTS)
  if (kept === 0) return slots
  for (let slot = 0; slot < SLOTS; slot++) {
    let bin = slot
    for (let attempt = 1; bins[bin] === EMPTY && attempt < 4096; attempt++) {
      bin = Math.imul(Math.imul(slot + 1, GOLDEN) + attempt, MIXER) >>> 25
    }
    slots[slot] = Math.imul(bins[bin]!, GOLDEN) >>> 16
  }
  return slots
}
