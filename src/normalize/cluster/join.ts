import {contradiction, sameNumber} from '../compare/contradiction.js'
import {type EntryTable} from '../rows/entry-table.js'
import {createGroups, type Group} from './groups.js'
import {type LinkReason, type Verdict} from '../compare/verdict.js'

/** A pair of rows that are copies of each other, the one with the lesser id first. */
export interface Edge {
  readonly row: number
  readonly other: number
  readonly why: LinkReason
  readonly score: number
}

/** An edge that was not used, and the rows of its two clusters that contradict each other. */
export interface Blocked {
  readonly edge: Edge
  readonly between: readonly [row: number, other: number]
}

/** Clusters as lists of rows, the edges that made them, and those that could not. */
export interface Joined {
  readonly clusters: readonly (readonly number[])[]
  readonly used: readonly Edge[]
  readonly blocked: readonly Blocked[]
}

const STRENGTH: Record<LinkReason, number> = {'same-number': 0, 'same-text': 1, 'near-text': 2}

/**
 * Join rows into clusters along edges, as long as nothing in one cluster contradicts anything in the other.
 *
 * A copy without a number may agree with two documents that differ in theirs; it goes with the one it agrees with more.
 * Edges are taken strongest first, ties by the places of their rows in the order of ids, so the clusters depend on the
 * notices alone.
 */
export function join(
  entries: EntryTable,
  edges: Edge[],
  verdict: (row: number, other: number) => Verdict,
  placeOf: (row: number) => number
): Joined {
  const groups = createGroups(entries, placeOf)
  const used: Edge[] = []
  const blocked: Blocked[] = []
  edges.sort(
    (x, y) =>
      STRENGTH[x.why] - STRENGTH[y.why] ||
      y.score - x.score ||
      placeOf(x.row) - placeOf(y.row) ||
      placeOf(x.other) - placeOf(y.other)
  )
  for (const edge of edges) {
    const left = groups.of(edge.row)
    const right = groups.of(edge.other)
    const between = left === right ? null : contradictory(left, right)
    if (between) {
      blocked.push({edge, between})
      continue
    }
    used.push(edge)
    if (left !== right) groups.unite(left, right)
  }
  return {clusters: groups.all(), used, blocked}

  /** The first two rows that contradict each other: by their values, or by their texts. */
  function contradictory(left: Group, right: Group): [number, number] | null {
    for (const row of left.profiles) {
      for (const other of right.profiles) if (contradict(row, other)) return [row, other]
    }
    for (const row of left.witnesses) {
      for (const other of right.witnesses) if (verdict(row, other).type === 'refused') return [row, other]
    }
    return null
  }

  function contradict(row: number, other: number): boolean {
    const a = entries.get(row)
    const b = entries.get(other)
    const against = contradiction(a, b)
    return against !== null && !(against.light && sameNumber(a, b)) && !against.damage
  }
}
