import {assemble} from './assemble.js'
import {visitCandidates, type Sources} from './candidates.js'
import {createCitations} from './citations.js'
import {type Clusters, type Refusal} from './cluster.js'
import {type Entry} from '../compare/entry.js'
import {join, type Blocked, type Edge} from './join.js'
import {order} from '../order.js'
import {rank} from './ranks.js'
import {createRelations, pagesOf, relationOf} from './relations.js'
import {type Verdict} from '../compare/verdict.js'

/** Compare all candidates, join copies, and relate the clusters. What comes out depends on the notices alone. */
export function clusterRows(sources: Sources, verdictOf: (row: number, other: number) => Verdict): Clusters {
  const {entries} = sources
  const entryOf = (row: number): Entry => entries[row]!
  const {rankOf, rowAt} = rank(entries, (a, b) => order(a.id, b.id))
  const placeOf = (row: number): number => rankOf[row]!
  const edges: Edge[] = []
  const related: [row: number, other: number][] = []
  const refusals: Refusal[] = []
  visitCandidates(sources, (one, another) => {
    const verdict = verdictOf(one, another)
    if (verdict.type === 'unrelated') return
    const [row, other] = placeOf(one) < placeOf(another) ? [one, another] : [another, one]
    if (verdict.type === 'copy') edges.push({row, other, why: verdict.why, score: verdict.score})
    else related.push([row, other])
    if (verdict.type === 'refused') {
      refusals.push({a: entryOf(row).id, b: entryOf(other).id, reason: verdict.reason, detail: verdict.detail})
    }
  })
  const joined = join(entries, edges, verdictOf, placeOf)
  for (const blocked of joined.blocked) refusals.push(refusalOf(blocked))
  const {clusters, clusterAt} = assemble(entries, rowAt, placeOf, joined)

  const present = Array.from(rowAt, entryOf)
  const placeOfId = new Map<string, number>()
  const clusterOf = (id: string): string => clusters[clusterAt[placeOfId.get(id)!]!]!.id
  for (const [place, {id}] of present.entries()) placeOfId.set(id, place)
  const relations = createRelations(clusterOf)
  for (const [row, other] of related) {
    const relation = relationOf(entryOf(row), entryOf(other), verdictOf(row, other))
    if (relation) relations.add(relation.type, relation.from, relation.to, [relation.from, relation.to])
  }
  for (const [page, first] of pagesOf(present)) relations.add('page', page, first, [page, first])
  const resolve = createCitations(present, clusterOf)
  for (const entry of present) {
    for (const cited of entry.references) {
      const target = resolve(cited)
      if (target !== null) relations.add(cited.type, entry.id, target, [entry.id])
    }
  }
  return {
    clusters,
    relations: relations.list(),
    refusals: refusals.sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
  }

  function refusalOf({edge, between}: Blocked): Refusal {
    const verdict = verdictOf(...between)
    return {
      a: entryOf(edge.row).id,
      b: entryOf(edge.other).id,
      reason: 'cluster',
      detail: verdict.type === 'refused' ? verdict.detail : ['', ''],
      between: [entryOf(between[0]).id, entryOf(between[1]).id]
    }
  }
}
