import {type RelationType} from '../../schema/index.js'
import {type LinkReason, type RefusalReason} from '../compare/verdict.js'

/** Two notices that are one document, and why. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly why: LinkReason
  /** How much of both texts agrees, 0 to 1; 0 for a number without text. */
  readonly score: number
}

/** Two notices that look like one document and are not joined. */
export interface Refusal {
  readonly a: string
  readonly b: string
  /** What contradicts; `cluster` when the two agree and what they were joined with before does not. */
  readonly reason: RefusalReason | 'cluster'
  readonly detail: readonly [a: string, b: string]
  /** For `cluster`: the members that contradict each other. */
  readonly between?: readonly [a: string, b: string]
}

/** One document: all notices that are copies of it. */
export interface Cluster {
  /** The least id of its members: the same in whatever order they came. */
  readonly id: string
  readonly documentKey: string | null
  readonly members: readonly string[]
  readonly links: readonly Link[]
}

/**
 * What one cluster is to another, besides what its document says (`implements`, `repeals` and the others).
 *
 * `part`: a half, an excerpt, the text without its annexes; `page`: a later page of the same article; `quotes`: has long
 * passages of the other; `shares`: both have passages in common.
 */
export interface ClusterRelation {
  readonly type: RelationType | 'part' | 'page' | 'quotes' | 'shares'
  readonly from: string
  readonly to: string
  /** The members that show it: of `from`, and of `to` where two were compared. */
  readonly by: readonly string[]
}

/** All that an index knows of its notices. */
export interface Clusters {
  readonly clusters: readonly Cluster[]
  readonly relations: readonly ClusterRelation[]
  readonly refusals: readonly Refusal[]
}
