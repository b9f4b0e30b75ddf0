import {createChains} from '../rows/chains.js'
import {createPages} from '../rows/pages.js'
import {LEAST_GRAMS} from './digest.js'

/** Grams that a pair must share to be compared: a phrase in common gives one. */
export const SHARED_GRAMS = 2

/** The least grams of each row, and the rows that share one: 265 MB for a million, in typed arrays. */
export interface GramIndex {
  add(row: number, grams: Uint32Array): void
  remove(row: number): void
  /** Rows that have a gram in common with these; once for each gram. */
  near(grams: Uint32Array): number[]
  /** Every set of two or more rows that share a gram. */
  groups(): Iterable<number[]>
  /** Unlink what was removed, so that its rows can be given to others. */
  sweep(): void
}

/** Create an index of texts by their least grams: each gram of a row is chained to the equal ones. */
export function createGramIndex(): GramIndex {
  const grams = createPages(LEAST_GRAMS, (length) => new Uint32Array(length))
  const counts = createPages(1, (length) => new Uint8Array(length))
  const rowOf = (node: number) => Math.floor(node / LEAST_GRAMS)
  const gramOf = (node: number) => {
    const row = rowOf(node)
    return grams.of(row)[grams.at(row) + (node % LEAST_GRAMS)]!
  }
  const chains = createChains({
    has(node) {
      const row = rowOf(node)
      return node % LEAST_GRAMS < counts.of(row)[counts.at(row)]!
    },
    hash: gramOf,
    same: (node, other) => gramOf(node) === gramOf(other)
  })

  return {
    add(row, of) {
      grams.of(row).set(of, grams.at(row))
      counts.of(row)[counts.at(row)] = of.length
      chains.link(row * LEAST_GRAMS, (row + 1) * LEAST_GRAMS)
    },
    remove(row) {
      counts.of(row)[counts.at(row)] = 0
    },
    near(of) {
      const found: number[] = []
      for (const gram of of) for (const node of chains.of(gram)) if (gramOf(node) === gram) found.push(rowOf(node))
      return found
    },
    *groups() {
      for (const nodes of chains.groups()) yield nodes.map(rowOf)
    },
    sweep: chains.sweep
  }
}
