import {type ClusterRelation} from './cluster.js'
import {order} from '../order.js'
import {type Entry} from '../compare/entry.js'
import {SHORTEST_TITLE} from './citations.js'
import {type Verdict} from '../compare/verdict.js'

/** One text quotes the other when this much of the other stands in it, and clearly less of it in the other. */
const QUOTES = {part: 0.5, gap: 0.1}
/** Less in common is a phrase. */
const SHARES = 0.15

/** Gather relations between clusters, each once. */
export function createRelations(clusterOf: (id: string) => string): {
  add(type: ClusterRelation['type'], from: string, to: string, by: readonly string[]): void
  list(): ClusterRelation[]
} {
  const found = new Map<string, {type: ClusterRelation['type']; from: string; to: string; by: string[]}>()
  return {
    add(type, from, to, by) {
      const source = clusterOf(from)
      const target = clusterOf(to)
      if (source === target) return
      const key = `${type} ${source} ${target}`
      const known = found.get(key)
      if (known) known.by.push(...by)
      else found.set(key, {type, from: source, to: target, by: [...by]})
    },
    list() {
      return [...found.values()]
        .map((relation) => ({...relation, by: [...new Set(relation.by)].sort(order)}))
        .sort((x, y) => order(x.from, y.from) || order(x.to, y.to) || order(x.type, y.type))
    }
  }
}

/** Say what two notices are to each other that are no copies; `null` when their texts have too little in common. */
export function relationOf(
  a: Entry,
  b: Entry,
  verdict: Verdict
): {type: 'part' | 'quotes' | 'shares'; from: string; to: string} | null {
  if (verdict.type === 'copy' || verdict.type === 'unrelated') return null
  if (verdict.type === 'part') {
    return verdict.whole === 'a' ? {type: 'part', from: b.id, to: a.id} : {type: 'part', from: a.id, to: b.id}
  }
  const {shared} = verdict
  if (verdict.type === 'refused' && Math.max(shared.a, shared.b) < SHARES) return null
  if (Math.max(shared.a, shared.b) >= QUOTES.part && Math.abs(shared.a - shared.b) >= QUOTES.gap) {
    return shared.a < shared.b ? {type: 'quotes', from: a.id, to: b.id} : {type: 'quotes', from: b.id, to: a.id}
  }
  return order(a.id, b.id) < 0 ? {type: 'shares', from: a.id, to: b.id} : {type: 'shares', from: b.id, to: a.id}
}

/** Chain the pages of one article: each page after the first is a `page` of the first that is there. */
export function pagesOf(entries: Iterable<Entry>): [page: string, first: string][] {
  const byTitle = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.page !== null && entry.title.length >= SHORTEST_TITLE) push(byTitle, entry.title, entry)
  }
  return [...byTitle.values()].flatMap((pages) => {
    const [first, ...rest] = pages.sort((x, y) => x.page! - y.page! || order(x.id, y.id))
    return rest.filter(({page}) => page !== first!.page).map(({id}): [string, string] => [id, first!.id])
  })
}

/** Add to the list of a key. */
function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
