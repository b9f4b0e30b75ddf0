import type {Database} from 'better-sqlite3'
import {FEW} from './count-documents.js'
import type {Hits} from '../full-text/find-hits.js'

/** A hit in its order; the score is `null` where that is by date. */
interface OrderedHit {
  key: number
  score: number | null
}

/** Give hits in their order, for as long as the caller takes them. */
export function* orderHits(database: Database, {keys, scores, titled}: Hits): Generator<OrderedHit> {
  if (scores === null) {
    for (const first of [1, 0]) for (const key of newestFirst(database, keys, titled, first)) yield {key, score: null}
    return
  }
  const order = Array.from(keys, (key, at) => ({key, score: scores[at]!}))
  yield* order.sort((a, b) => a.score - b.score || a.key - b.key)
}

/** Give the keys that have a mark. Few are sorted; many are met soon on a walk from the newest notice of all. */
function* newestFirst(database: Database, keys: Uint32Array, marks: Uint8Array, mark: number): Generator<number> {
  const wanted = new Uint8Array(keys.reduce((most, key) => (key > most ? key : most), 0) + 1)
  let count = 0
  for (let at = 0; at < keys.length; at++) {
    if (marks[at] !== mark) continue
    wanted[keys[at]!] = 1
    count++
  }
  if (count <= FEW) {
    const few = JSON.stringify(Array.from(keys.filter((key) => wanted[key] === 1)))
    const sql = 'SELECT n.key FROM json_each(?) j CROSS JOIN notices n ON n.key = j.value ORDER BY n.date DESC, n.key'
    yield* database.prepare<[string], number>(sql).pluck().all(few)
    return
  }
  const sql = 'SELECT key FROM notices INDEXED BY notices_date ORDER BY date DESC, key'
  for (const key of database.prepare<[], number>(sql).pluck().iterate()) if (wanted[key] === 1) yield key
}
