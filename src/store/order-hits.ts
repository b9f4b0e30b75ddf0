import type {Database} from 'better-sqlite3'
import {FEW} from './count-documents.js'
import type {Hits} from './full-text/find-hits.js'

/** A hit in its order; the score is `null` where that is by date. */
interface OrderedHit {
  key: number
  score: number | null
}

/** Give hits in their order, for as long as the caller takes them. */
export function* orderHits(database: Database, {keys, scores, titled}: Hits): Generator<OrderedHit> {
  if (scores === null) {
    for (const first of [1, 0]) {
      const part = keys.filter((_, at) => titled[at] === first)
      for (const key of newestFirst(database, part)) yield {key, score: null}
    }
    return
  }
  const order = Array.from(keys, (key, at) => ({key, score: scores[at]!}))
  yield* order.sort((a, b) => a.score - b.score || a.key - b.key)
}

/** Few are sorted; many are met soon on a walk from the newest notice of all. */
function* newestFirst(database: Database, keys: Uint32Array): Generator<number> {
  if (keys.length <= FEW) {
    const sql = 'SELECT n.key FROM json_each(?) j CROSS JOIN notices n ON n.key = j.value ORDER BY n.date DESC, n.key'
    yield* database
      .prepare<[string], number>(sql)
      .pluck()
      .all(JSON.stringify(Array.from(keys)))
    return
  }
  const wanted = new Uint8Array(keys.reduce((most, key) => Math.max(most, key), 0) + 1)
  for (const key of keys) wanted[key] = 1
  const sql = 'SELECT key FROM notices INDEXED BY notices_date ORDER BY date DESC, key'
  for (const key of database.prepare<[], number>(sql).pluck().iterate()) if (wanted[key] === 1) yield key
}
