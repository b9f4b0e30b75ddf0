import {assemble} from './assemble.js'
import {visitCandidates, type Sources} from './candidates.js'
import {citationsOf} from './citations.js'
import {type Clusters, type Refusal} from './cluster.js'
import {join, type Blocked, type Edge} from './join.js'
import {order} from '../order.js'
import {pagesOf} from './pages-of.js'
import {pairKey, pairRows} from './pair-list.js'
import {rank} from './ranks.js'
import {createRelations, relationOf} from './relations.js'
import {type Verdict} from '../compare/verdict.js'

/**
 * Compare all candidates, join copies, and relate the clusters. What comes out depends on the notices alone.
 *
 * A notice is told by its row, or by its place in the order of ids: numbers, where millions of pairs are at hand.
 */
export function clusterRows(sources: Sources, verdictOf: (row: number, other: number) => Verdict): Clusters {
  const {entries} = sources
  const ranks = rank(entries, entries.orderById)
  const {rankOf, rowAt} = ranks
  const placeOf = (row: number): number => rankOf[row]!
  const edges: Edge[] = []
  const related: number[] = []
  visitCandidates(sources, (one, another) => {
    const verdict = verdictOf(one, another)
    if (verdict.type === 'unrelated') return
    const [row, other] = placeOf(one) < placeOf(another) ? [one, another] : [another, one]
    if (verdict.type === 'copy') edges.push({row, other, why: verdict.why, score: verdict.score})
    else related.push(pairKey(placeOf(row), placeOf(other)))
  })
  const joined = join(entries, edges, verdictOf, placeOf)
  const ids = Array.from(rowAt, entries.idOf)
  const {clusters, clusterAt} = assemble(entries, ids, ranks, joined)
  const relations = createRelations(clusters, clusterAt, ids)
  const refusals: Refusal[] = joined.blocked.map(refusalOf)
  for (const pair of related) {
    const [a, b] = pairRows(pair)
    const verdict = verdictOf(rowAt[a]!, rowAt[b]!)
    const relation = relationOf(a, b, verdict)
    if (relation) relations.add(relation, [relation.from, relation.to])
    if (verdict.type === 'refused') {
      refusals.push({a: ids[a]!, b: ids[b]!, reason: verdict.reason, detail: verdict.detail})
    }
  }
  for (const page of pagesOf(entries, rowAt)) relations.add(page, [page.from, page.to])
  for (const citation of citationsOf(entries, rowAt, clusterAt)) relations.add(citation, [citation.from])
  return {
    clusters,
    relations: relations.list(),
    refusals: refusals.sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
  }

  function refusalOf({edge, between}: Blocked): Refusal {
    const verdict = verdictOf(...between)
    return {
      a: entries.idOf(edge.row),
      b: entries.idOf(edge.other),
      reason: 'cluster',
      detail: verdict.type === 'refused' ? verdict.detail : ['', ''],
      between: [entries.idOf(between[0]), entries.idOf(between[1])]
    }
  }
}
