import {type Cluster} from './cluster.js'
import {type EntryTable} from '../rows/entry-table.js'
import {type Joined} from './join.js'
import {type Ranks} from './ranks.js'

const NONE: readonly never[] = []

/** Clusters in the order of their ids, and which of them stands at each place of the order of notices. */
export interface Assembled {
  readonly clusters: Cluster[]
  readonly clusterAt: Int32Array
}

/**
 * Make clusters of joined rows, and of each row that was joined with none; in the order of their ids, as their members and
 * links are.
 */
export function assemble(
  entries: EntryTable,
  ids: readonly string[],
  {rankOf, rowAt}: Ranks,
  {clusters: groups, used}: Joined
): Assembled {
  const placeOf = (row: number): number => rankOf[row]!
  const groupAt = new Map<number, number[]>()
  const firstOf = Int32Array.from(rowAt.keys())
  for (const rows of groups) {
    const places = rows.map(placeOf).sort((x, y) => x - y)
    groupAt.set(places[0]!, places)
    for (const place of places) firstOf[place] = places[0]!
  }
  const clusterAt = new Int32Array(rowAt.length)
  let count = 0
  for (const [place, first] of firstOf.entries()) clusterAt[place] = first === place ? count++ : clusterAt[first]!
  const edges = [...used].sort(
    (x, y) =>
      clusterAt[placeOf(x.row)]! - clusterAt[placeOf(y.row)]! ||
      placeOf(x.row) - placeOf(y.row) ||
      placeOf(x.other) - placeOf(y.other)
  )
  const clusters: Cluster[] = []
  let end = 0
  for (const [place, first] of firstOf.entries()) {
    if (first !== place) continue
    const places = groupAt.get(place) ?? [place]
    const start = end
    while (end < edges.length && clusterAt[placeOf(edges[end]!.row)] === clusters.length) end++
    clusters.push({
      id: ids[place]!,
      documentKey: keyOf(places),
      members: places.map((member) => ids[member]!),
      links: start === end ? NONE : edges.slice(start, end).map(linkOf)
    })
  }
  return {clusters, clusterAt}

  function linkOf({row, other, why, score}: Joined['used'][number]): Cluster['links'][number] {
    return {a: ids[placeOf(row)]!, b: ids[placeOf(other)]!, why, score}
  }

  /** The first key that goes with a number, or else the first one. */
  function keyOf(places: readonly number[]): string | null {
    let found: string | null = null
    for (const place of places) {
      const key = entries.keyOf(rowAt[place]!)
      if (key !== null && (places.length === 1 || entries.get(rowAt[place]!).number !== null)) return key
      found ??= key
    }
    return found
  }
}
