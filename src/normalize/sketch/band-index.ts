import {BANDS, bandKey, ROWS} from './bands.js'
import {SLOTS} from './signature.js'

/** Signatures by row, and the rows that share a band: 380 MB for a million, in typed arrays. */
export interface BandIndex {
  add(row: number, slots: Uint16Array): void
  remove(row: number): void
  /** Rows that share a band with the slots; some come several times. */
  near(slots: Uint16Array): number[]
  /** Every set of two or more rows that share a band. */
  groups(): Iterable<number[]>
  /** Unlink what was removed, so that its rows can be given to others. */
  sweep(): void
  /** Bytes of the arrays. */
  readonly bytes: number
}

/**
 * Create an index of signatures for locality-sensitive hashing.
 *
 * Rows of one bucket are chained, newest first; keys are not stored, because the slots themselves tell. One table for all
 * bands, with as many heads for each as there is room for rows. What is removed stays linked until it is swept.
 */
export function createBandIndex(): BandIndex {
  let room = 1024
  let slots = new Uint16Array(room * SLOTS)
  // Rows in heads and links are counted from 1; 0 ends a chain.
  let heads = new Int32Array(room * BANDS)
  let next = new Int32Array(room * BANDS)
  let present = new Uint8Array(room)
  let rows = 0

  const bucket = (of: Uint16Array, offset: number, band: number) =>
    band * room + (bandKey(of, offset, band) & (room - 1))

  function link(row: number): void {
    for (let band = 0; band < BANDS; band++) {
      const head = bucket(slots, row * SLOTS, band)
      next[row * BANDS + band] = heads[head]!
      heads[head] = row + 1
    }
  }

  function grow(needed: number): void {
    while (room < needed) room *= 2
    const larger = new Uint16Array(room * SLOTS)
    larger.set(slots)
    slots = larger
    const marks = new Uint8Array(room)
    marks.set(present)
    present = marks
    heads = new Int32Array(room * BANDS)
    next = new Int32Array(room * BANDS)
    for (let row = 0; row < rows; row++) if (present[row] === 1) link(row)
  }

  function same(of: Uint16Array, offset: number, row: number, band: number): boolean {
    const start = band * ROWS
    for (let at = start; at < start + ROWS; at++) if (of[offset + at] !== slots[row * SLOTS + at]) return false
    return true
  }

  return {
    add(row, of) {
      if (row >= room) grow(row + 1)
      slots.set(of, row * SLOTS)
      present[row] = 1
      rows = Math.max(rows, row + 1)
      link(row)
    },
    remove(row) {
      present[row] = 0
    },
    near(of) {
      const found: number[] = []
      for (let band = 0; band < BANDS; band++) {
        for (let at = heads[bucket(of, 0, band)]!; at > 0; at = next[(at - 1) * BANDS + band]!) {
          if (present[at - 1] === 1 && same(of, 0, at - 1, band)) found.push(at - 1)
        }
      }
      return found
    },
    *groups() {
      for (let band = 0; band < BANDS; band++) {
        for (let head = band * room; head < (band + 1) * room; head++) {
          const first = heads[head]!
          if (first === 0 || next[(first - 1) * BANDS + band] === 0) continue
          let chained: number[] = []
          for (let at = first; at > 0; at = next[(at - 1) * BANDS + band]!) {
            if (present[at - 1] === 1) chained.push(at - 1)
          }
          while (chained.length > 1) {
            const of = chained[0]! * SLOTS
            const group: number[] = []
            const rest: number[] = []
            for (const row of chained) (same(slots, of, row, band) ? group : rest).push(row)
            if (group.length > 1) yield group
            chained = rest
          }
        }
      }
    },
    sweep() {
      heads.fill(0)
      for (let row = 0; row < rows; row++) if (present[row] === 1) link(row)
    },
    get bytes() {
      return slots.byteLength + heads.byteLength + next.byteLength
    }
  }
}
