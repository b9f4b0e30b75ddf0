import {type Notice} from '../schema/index.js'
import {type Clusters, type Refusal} from './cluster/cluster.js'
import {type Verdict} from './compare/verdict.js'

/** How an index gets at texts. */
export interface IndexOptions {
  /**
   * Give the text of a notice again, by its id. With it the index keeps no text: about 1 kB for a notice of any length.
   * Without it, texts stay in memory.
   */
  readonly texts?: (id: string) => string
}

/** A notice of the index, and what it is to the one asked about. */
export interface Match {
  readonly id: string
  readonly verdict: Verdict
}

/** Why two notices are in one cluster, or not. */
export interface Explanation {
  readonly together: boolean
  /** What a comparison of the two alone says; in the order in which they were asked for. */
  readonly verdict: Verdict
  /** The refusal that kept their clusters apart although the two agree. */
  readonly refusal: Refusal | null
}

/** Notices to which others can be compared; clusters at any moment. */
export interface NoticeIndex {
  readonly size: number
  /** Add a notice; one with the same id is replaced. */
  add(notice: Notice): void
  /** Remove a notice; `false` when it is not there. */
  remove(id: string): boolean
  /** Compare a notice, in the index or not, with those that may be the same document: copies first, then by id. */
  find(notice: Notice): Match[]
  /** The clusters so far: the same in whatever order the notices came. What was compared once is not compared again. */
  clusters(): Clusters
  /** Say why two notices are together or apart. Throws a `TypeError` when one is not in the index. */
  explain(a: string, b: string): Explanation
}
