import {LEAST_GRAMS} from './digest.js'

/** Grams that a pair must share to be compared: a phrase in common gives one. */
export const SHARED_GRAMS = 2

/** The least grams of each row, and the rows that share one: 270 MB for a million. */
export interface GramIndex {
  add(row: number, grams: Uint32Array): void
  remove(row: number): void
  /** Rows that have a gram in common with these; once for each gram. */
  near(grams: Uint32Array): number[]
  /** Every set of two or more rows that share a gram. */
  groups(): Iterable<number[]>
  /** Unlink what was removed, so that its rows can be given to others. */
  sweep(): void
  readonly bytes: number
}

/**
 * Create an index of texts by their least grams. Chains like those of the bands; here the gram is stored beside the link.
 *
 * What is removed stays linked, without grams of its own, until it is swept.
 */
export function createGramIndex(): GramIndex {
  let room = 1024
  let grams = new Uint32Array(room * LEAST_GRAMS)
  let counts = new Uint8Array(room)
  let next = new Int32Array(room * LEAST_GRAMS)
  let heads = new Int32Array(room * 16)
  let rows = 0

  const bucket = (gram: number) => (Math.imul(gram, 0x9e3779b1) >>> 7) & (heads.length - 1)
  const rowOf = (node: number) => Math.floor(node / LEAST_GRAMS)

  function link(row: number): void {
    for (let node = row * LEAST_GRAMS; node < row * LEAST_GRAMS + counts[row]!; node++) {
      const head = bucket(grams[node]!)
      next[node] = heads[head]!
      heads[head] = node + 1
    }
  }

  function grow(needed: number): void {
    while (room < needed) room *= 2
    const moreGrams = new Uint32Array(room * LEAST_GRAMS)
    moreGrams.set(grams)
    grams = moreGrams
    const moreCounts = new Uint8Array(room)
    moreCounts.set(counts)
    counts = moreCounts
    next = new Int32Array(room * LEAST_GRAMS)
    heads = new Int32Array(room * 16)
    for (let row = 0; row < rows; row++) link(row)
  }

  return {
    add(row, of) {
      if (row >= room) grow(row + 1)
      grams.set(of, row * LEAST_GRAMS)
      counts[row] = of.length
      rows = Math.max(rows, row + 1)
      link(row)
    },
    remove(row) {
      counts[row] = 0
    },
    near(of) {
      const found: number[] = []
      for (const gram of of) {
        for (let at = heads[bucket(gram)]!; at > 0; at = next[at - 1]!) {
          if (grams[at - 1] === gram && counts[rowOf(at - 1)]! > 0) found.push(rowOf(at - 1))
        }
      }
      return found
    },
    *groups() {
      for (const first of heads) {
        if (first === 0 || next[first - 1] === 0) continue
        let chained: number[] = []
        for (let at = first; at > 0; at = next[at - 1]!) if (counts[rowOf(at - 1)]! > 0) chained.push(at - 1)
        while (chained.length > 1) {
          const gram = grams[chained[0]!]!
          const group: number[] = []
          const rest: number[] = []
          for (const node of chained) {
            if (grams[node] === gram) group.push(rowOf(node))
            else rest.push(node)
          }
          if (group.length > 1) yield group
          chained = rest
        }
      }
    },
    sweep() {
      heads.fill(0)
      for (let row = 0; row < rows; row++) link(row)
    },
    get bytes() {
      return grams.byteLength + counts.byteLength + next.byteLength + heads.byteLength
    }
  }
}
