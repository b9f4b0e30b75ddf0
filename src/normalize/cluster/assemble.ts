import {type Cluster, type Link} from './cluster.js'
import {type Entry} from '../compare/entry.js'
import {type Joined} from './join.js'

const NONE: readonly never[] = []

/**
 * Make clusters of joined rows, and of each row that was joined with none; in the order of their ids, as their members and
 * links are. `clusterAt` tells where the cluster of a row stands, by the row's place in the order of ids.
 */
export function assemble(
  entries: readonly (Entry | undefined)[],
  rowAt: Int32Array,
  placeOf: (row: number) => number,
  {clusters: groups, used}: Joined
): {clusters: Cluster[]; clusterAt: Int32Array} {
  const groupAt = new Int32Array(rowAt.length).fill(-1)
  for (const [group, rows] of groups.entries()) for (const row of rows) groupAt[placeOf(row)] = group
  const membersOf = groups.map((): Entry[] => [])
  for (const [place, group] of groupAt.entries()) if (group >= 0) membersOf[group]!.push(entries[rowAt[place]!]!)
  const linksOf = groups.map((): Link[] => [])
  const sorted = [...used].sort((x, y) => placeOf(x.row) - placeOf(y.row) || placeOf(x.other) - placeOf(y.other))
  for (const {row, other, why, score} of sorted) {
    linksOf[groupAt[placeOf(row)]!]!.push({a: entries[row]!.id, b: entries[other]!.id, why, score})
  }
  const clusters: Cluster[] = []
  const clusterAt = new Int32Array(rowAt.length)
  const clusterOfGroup = new Int32Array(groups.length).fill(-1)
  for (const [place, group] of groupAt.entries()) {
    if (group >= 0 && clusterOfGroup[group]! >= 0) {
      clusterAt[place] = clusterOfGroup[group]!
      continue
    }
    clusterAt[place] = clusters.length
    if (group >= 0) clusterOfGroup[group] = clusters.length
    const members = group >= 0 ? membersOf[group]! : [entries[rowAt[place]!]!]
    clusters.push(clusterOf(members, group >= 0 ? linksOf[group]! : NONE))
  }
  return {clusters, clusterAt}
}

function clusterOf(members: readonly Entry[], links: readonly Link[]): Cluster {
  const keyed =
    members.find(({key, number}) => key !== null && number !== null) ?? members.find(({key}) => key !== null)
  return {id: members[0]!.id, documentKey: keyed?.key ?? null, members: members.map(({id}) => id), links}
}
