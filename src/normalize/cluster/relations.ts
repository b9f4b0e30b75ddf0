import {type Cluster, type ClusterRelation} from './cluster.js'
import {order} from '../order.js'
import {type Verdict} from '../compare/verdict.js'

/** One text quotes the other when this much of the other stands in it, and clearly less of it in the other. */
const QUOTES = {part: 0.5, gap: 0.1}
/** Less in common is a phrase. */
const SHARES = 0.15

/** What one notice is to another, each told by its place in the order of ids. */
export interface Relation {
  readonly type: ClusterRelation['type']
  readonly from: number
  readonly to: number
}

/** Relations between clusters, each once. */
export interface Relations {
  /** Add what one notice is to another; `by` are the places of those that show it. */
  add(relation: Relation, by: readonly number[]): void
  list(): ClusterRelation[]
}

/** Gather relations between clusters; `clusterAt` tells the cluster of the notice at a place, `ids` its id. */
export function createRelations(
  clusters: readonly Cluster[],
  clusterAt: Int32Array,
  ids: readonly string[]
): Relations {
  const found: (Relation & {readonly by: readonly number[]})[] = []

  function made(start: number, end: number): ClusterRelation {
    const {type, from, to} = found[start]!
    const by = [...new Set(found.slice(start, end).flatMap((one) => one.by))].sort((x, y) => x - y)
    return {type, from: clusters[from]!.id, to: clusters[to]!.id, by: by.map((place) => ids[place]!)}
  }

  return {
    add({type, from, to}, by) {
      const [source, target] = [clusterAt[from]!, clusterAt[to]!]
      if (source !== target) found.push({type, from: source, to: target, by})
    },
    list() {
      const compare = (x: Relation, y: Relation) => x.from - y.from || x.to - y.to || order(x.type, y.type)
      found.sort(compare)
      const relations: ClusterRelation[] = []
      for (let start = 0, end = 0; start < found.length; start = end) {
        while (end < found.length && compare(found[start]!, found[end]!) === 0) end++
        relations.push(made(start, end))
      }
      return relations
    }
  }
}

/** Say what two notices are to each other that are no copies, the one with the lesser id first; `null` for too little. */
export function relationOf(a: number, b: number, verdict: Verdict): Relation | null {
  if (verdict.type === 'copy' || verdict.type === 'unrelated') return null
  if (verdict.type === 'part') {
    return verdict.whole === 'a' ? {type: 'part', from: b, to: a} : {type: 'part', from: a, to: b}
  }
  const {shared} = verdict
  if (verdict.type === 'refused' && Math.max(shared.a, shared.b) < SHARES) return null
  if (Math.max(shared.a, shared.b) >= QUOTES.part && Math.abs(shared.a - shared.b) >= QUOTES.gap) {
    return shared.a < shared.b ? {type: 'quotes', from: a, to: b} : {type: 'quotes', from: b, to: a}
  }
  return {type: 'shares', from: a, to: b}
}
