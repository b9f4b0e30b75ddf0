import {contradiction, sameNumber} from './contradiction.js'
import {order} from './order.js'
import {type Entry} from './entry.js'
import {type LinkReason, type Verdict} from './verdict.js'

/** A pair of rows that are copies of each other. */
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

/** Members of each side whose texts are compared with all of the other side before two clusters become one. */
const WITNESSES = 8

/**
 * Join rows into clusters along edges, as long as nothing in one cluster contradicts anything in the other.
 *
 * A copy without a number may agree with two documents that differ in theirs; it goes with the one it agrees with more.
 * Edges are taken strongest first, ties by ids, so the clusters depend on the notices alone.
 */
export function join(
  entries: readonly (Entry | undefined)[],
  edges: readonly Edge[],
  verdict: (row: number, other: number) => Verdict
): Joined {
  const clusters = new Map<number, number[]>()
  const own = (row: number) => clusters.get(row) ?? [row]
  const used: Edge[] = []
  const blocked: Blocked[] = []
  const id = (row: number) => entries[row]!.id
  const sorted = [...edges].sort(
    (x, y) =>
      STRENGTH[x.why] - STRENGTH[y.why] ||
      y.score - x.score ||
      order(id(x.row), id(y.row)) ||
      order(id(x.other), id(y.other))
  )
  for (const edge of sorted) {
    const left = own(edge.row)
    const right = own(edge.other)
    if (left === right) {
      used.push(edge)
      continue
    }
    const between = contradictory(left, right)
    if (between) {
      blocked.push({edge, between})
      continue
    }
    used.push(edge)
    const both = mergeSorted(left, right, (row, other) => order(id(row), id(other)))
    for (const row of both) clusters.set(row, both)
  }
  return {clusters: [...new Set(clusters.values())], used, blocked}

  function contradictory(left: readonly number[], right: readonly number[]): [number, number] | null {
    for (const [at, row] of left.entries()) {
      for (const [against, other] of right.entries()) {
        const read = at < WITNESSES && against < WITNESSES
        if (read ? verdict(row, other).type === 'refused' : contradict(row, other)) return [row, other]
      }
    }
    return null
  }

  function contradict(row: number, other: number): boolean {
    const a = entries[row]!
    const b = entries[other]!
    const against = contradiction(a, b)
    return against !== null && !(against.light && sameNumber(a, b)) && !against.damage
  }
}

/** Merge two lists of rows that are in order, as their clusters always are. */
function mergeSorted(
  left: readonly number[],
  right: readonly number[],
  compare: (row: number, other: number) => number
): number[] {
  const merged: number[] = []
  let at = 0
  for (const row of left) {
    while (at < right.length && compare(right[at]!, row) < 0) merged.push(right[at++]!)
    merged.push(row)
  }
  while (at < right.length) merged.push(right[at++]!)
  return merged
}
