import {visitCandidates, type Sources} from './candidates.js'
import {type Cluster, type Clusters, type Link, type Refusal} from './cluster.js'
import {order} from './order.js'
import {type Entry} from './entry.js'
import {join, type Edge, type Joined} from './join.js'
import {createCitations} from './citations.js'
import {createRelations, pagesOf, relationOf} from './relations.js'
import {type Verdict} from './verdict.js'

/** Compare all candidates, join copies, and relate the clusters. What comes out depends on the notices alone. */
export function clusterRows(sources: Sources, verdictOf: (row: number, other: number) => Verdict): Clusters {
  const {entries} = sources
  const id = (row: number) => entries[row]!.id
  const edges: Edge[] = []
  const related: [row: number, other: number][] = []
  const refusals: Refusal[] = []
  visitCandidates(sources, (one, another) => {
    const verdict = verdictOf(one, another)
    const [row, other] = order(id(one), id(another)) < 0 ? [one, another] : [another, one]
    if (verdict.type === 'copy') edges.push({row, other, why: verdict.why, score: verdict.score})
    else if (verdict.type !== 'unrelated') related.push([row, other])
    if (verdict.type === 'refused') {
      refusals.push({a: id(row), b: id(other), reason: verdict.reason, detail: verdict.detail})
    }
  })
  const joined = join(entries, edges, verdictOf)
  for (const {edge, between} of joined.blocked) {
    const verdict = verdictOf(...between)
    refusals.push({
      a: id(edge.row),
      b: id(edge.other),
      reason: 'cluster',
      detail: verdict.type === 'refused' ? verdict.detail : ['', ''],
      between: [id(between[0]), id(between[1])]
    })
  }
  const clusters = assemble(entries, joined)
  const clusterIds = new Map(clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster.id])))
  const clusterOf = (member: string) => clusterIds.get(member)!
  const relations = createRelations(clusterOf)
  for (const [row, other] of related) {
    const relation = relationOf(entries[row]!, entries[other]!, verdictOf(row, other))
    if (relation) relations.add(relation.type, relation.from, relation.to, [relation.from, relation.to])
  }
  const present = entries.filter((entry) => entry !== undefined)
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
}

/** Make clusters of joined rows, and of each row that was joined with none. */
function assemble(entries: readonly (Entry | undefined)[], {clusters: groups, used}: Joined): Cluster[] {
  const linksOf = new Map<number, Link[]>()
  for (const rows of groups) {
    const links: Link[] = []
    for (const row of rows) linksOf.set(row, links)
  }
  for (const {row, other, why, score} of used) {
    linksOf.get(row)!.push({a: entries[row]!.id, b: entries[other]!.id, why, score})
  }
  const clusters = groups.map((rows): Cluster => {
    const members = rows.map((row) => entries[row]!).sort((x, y) => order(x.id, y.id))
    const keyed =
      members.find(({key, number}) => key !== null && number !== null) ?? members.find(({key}) => key !== null)
    return {
      id: members[0]!.id,
      documentKey: keyed?.key ?? null,
      members: members.map(({id}) => id),
      links: linksOf.get(rows[0]!)!.sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
    }
  })
  for (const [row, entry] of entries.entries()) {
    if (!entry || linksOf.has(row)) continue
    clusters.push({id: entry.id, documentKey: entry.key, members: [entry.id], links: []})
  }
  return clusters.sort((x, y) => order(x.id, y.id))
}
