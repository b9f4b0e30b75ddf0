import {createChains} from '../rows/chains.js'
import {createPages} from '../rows/pages.js'
import {BANDS, bandKey, ROWS} from './bands.js'
import {SLOTS} from './signature.js'

/** Signatures by row, and the rows that share a band: 350 MB for a million, in typed arrays. */
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

/** Create an index of signatures for locality-sensitive hashing: each band of a row is chained to the equal ones. */
export function createBandIndex(): BandIndex {
  const slots = createPages(SLOTS, (length) => new Uint16Array(length))
  const present = createPages(1, (length) => new Uint8Array(length))
  const rowOf = (node: number) => Math.floor(node / BANDS)
  const chains = createChains({
    has(node) {
      const row = rowOf(node)
      return present.of(row)[present.at(row)] === 1
    },
    hash(node) {
      const row = rowOf(node)
      return bandKey(slots.of(row), slots.at(row), node % BANDS)
    },
    same(node, other) {
      const row = rowOf(node)
      return isBand(slots.of(row), slots.at(row), node % BANDS, other)
    }
  })

  /** Whether a node is a band of these slots, and equal to it. */
  function isBand(of: Uint16Array, offset: number, band: number, node: number): boolean {
    if (node % BANDS !== band) return false
    const row = rowOf(node)
    const own = slots.of(row)
    const start = slots.at(row)
    for (let at = band * ROWS; at < (band + 1) * ROWS; at++) if (of[offset + at] !== own[start + at]) return false
    return true
  }

  return {
    add(row, of) {
      slots.of(row).set(of, slots.at(row))
      present.of(row)[present.at(row)] = 1
      chains.link(row * BANDS, (row + 1) * BANDS)
    },
    remove(row) {
      present.of(row)[present.at(row)] = 0
    },
    near(of) {
      const found: number[] = []
      for (let band = 0; band < BANDS; band++) {
        for (const node of chains.of(bandKey(of, 0, band))) if (isBand(of, 0, band, node)) found.push(rowOf(node))
      }
      return found
    },
    *groups() {
      for (const nodes of chains.groups()) yield nodes.map(rowOf)
    },
    sweep: chains.sweep,
    get bytes() {
      return slots.bytes + present.bytes + chains.bytes
    }
  }
}
