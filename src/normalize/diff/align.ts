import {type Comparable} from './comparable.js'
import {chain, type Block} from './chain.js'

/** The shortest run that anchors an alignment. */
const ANCHOR = 8
/** Texts up to this length may begin or end with a shorter run in common. */
const SHORT = 64
const BASE = 0x01000193
/** The base to the power of the run's length, which takes the oldest character out of the rolling hash again. */
const OLDEST = Array.from({length: ANCHOR}).reduce((power: number) => Math.imul(power, BASE), 1)
/** Places of one anchor that are tried: more stand in tables and refrains, where the first ones do. */
const PLACES = 4

/**
 * Align two texts: the shared runs that stand in the same order in both, in that order.
 *
 * Common ends are taken first, then runs of at least eight characters found by hashing (as in Heckel 1978 and rsync), and
 * the heaviest chain of them that crosses nowhere. Time and memory grow with the lengths, not with their product.
 */
export function align(a: Comparable, b: Comparable): Block[] {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a.codes[head] === b.codes[head]) head++
  let tail = 0
  while (tail < shorter - head && a.codes[a.length - 1 - tail] === b.codes[b.length - 1 - tail]) tail++
  const blocks = chain(anchors(a, b, head, tail))
  // Two menus that begin with one word share no text; short texts (titles) have nothing else.
  const least = shorter > SHORT ? ANCHOR : 1
  if (head >= least) blocks.unshift({a: 0, b: 0, length: head})
  if (tail >= least) blocks.push({a: a.length - tail, b: b.length - tail, length: tail})
  return blocks
}

/** Places of anchors by their hash, and the next place of each; scratch space, set anew by every call. */
let first = new Int32Array(1024)
let next = new Int32Array(1024)
/** The hashes of the runs that begin at each place of a text; scratch space as well. */
let hashesA: Int32Array = new Int32Array(1024)
let hashesB: Int32Array = new Int32Array(1024)

/** Find the shared runs between the common ends, in the order of the second text. */
function anchors(a: Comparable, b: Comparable, head: number, tail: number): Block[] {
  const endA = a.length - tail
  const endB = b.length - tail
  if (endA - head < ANCHOR || endB - head < ANCHOR) return []
  let bits = 8
  while (1 << bits < endA - head) bits++
  if (first.length < 1 << bits) {
    first = new Int32Array(1 << bits)
    next = new Int32Array(1 << bits)
  }
  first.fill(-1, 0, 1 << bits)
  hashesA = hashRuns(a.codes, head, endA, hashesA)
  hashesB = hashRuns(b.codes, head, endB, hashesB)
  for (let at = endA - ANCHOR; at >= head; at--) {
    const key = hashesA[at - head]! >>> (32 - bits)
    next[at - head] = first[key]!
    first[key] = at
  }
  const found: Block[] = []
  for (let at = head; at + ANCHOR <= endB;) {
    let best = 0
    let place = -1
    let from = first[hashesB[at - head]! >>> (32 - bits)]!
    for (let tried = 0; from >= 0 && tried < PLACES; tried++) {
      const length = common(a.codes, from, endA, b.codes, at, endB)
      if (length > best) {
        best = length
        place = from
      }
      from = next[from - head]!
    }
    if (best >= ANCHOR) {
      found.push({a: place, b: at, length: best})
      at += best
    } else {
      at++
    }
  }
  return found
}

function common(a: Uint16Array, fromA: number, endA: number, b: Uint16Array, fromB: number, endB: number): number {
  let length = 0
  while (fromA + length < endA && fromB + length < endB && a[fromA + length] === b[fromB + length]) length++
  return length
}

/** Hash the run of eight characters that begins at each place of a range, rolling; into the array, where it is large enough. */
function hashRuns(codes: Uint16Array, start: number, end: number, scrap: Int32Array): Int32Array {
  const hashes = scrap.length < end - start ? new Int32Array(2 * (end - start)) : scrap
  let value = 0
  for (let at = start; at < end; at++) {
    const left = at - start >= ANCHOR ? Math.imul(codes[at - ANCHOR]!, OLDEST) : 0
    value = (Math.imul(value, BASE) + codes[at]! - left) | 0
    if (at - start >= ANCHOR - 1) hashes[at - start - ANCHOR + 1] = Math.imul(value ^ (value >>> 15), 0x9e3779b1)
  }
  return hashes
}
