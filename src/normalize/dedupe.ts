import {type Notice} from '../schema/index.js'
import {type Cluster, type ClusterRelation, type Clusters, type Refusal} from './cluster/cluster.js'
import {createIndex} from './create-index.js'
import {merge, type Merged} from './merge.js'

/** A cluster with the Notice that its members give together. */
export type MergedCluster = Omit<Cluster, 'members'> & Merged

/** Documents from notices. */
export interface Deduped {
  readonly clusters: readonly MergedCluster[]
  readonly relations: readonly ClusterRelation[]
  readonly refusals: readonly Refusal[]
}

/**
 * Find out which notices are one document, and merge them; the same result in whatever order they come.
 *
 * Holds all notices in memory, because all are in the result; for more of them use `createIndex` with texts out of memory,
 * and `merge` for each cluster.
 *
 * @example
 * for (const {notice, members} of dedupe(notices).clusters) console.log(notice.title, members.length)
 */
export function dedupe(notices: Iterable<Notice>): Deduped {
  const byId = new Map<string, Notice>()
  for (const notice of notices) byId.set(notice.id, notice)
  const {clusters, relations, refusals} = clustersOf(byId)
  return {
    clusters: clusters.map(({members, ...cluster}) => ({...cluster, ...merge(members.map((id) => byId.get(id)!))})),
    relations,
    refusals
  }
}

/** A function of its own, so that the index is gone before anything is merged. */
function clustersOf(byId: ReadonlyMap<string, Notice>): Clusters {
  const index = createIndex({texts: (id) => byId.get(id)!.text})
  for (const notice of byId.values()) index.add(notice)
  return index.clusters()
}
