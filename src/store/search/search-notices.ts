import type {Database} from 'better-sqlite3'
import {clusterOf, countDocuments} from './count-documents.js'
import type {FoundPage, FoundRow} from './found-page.js'
import {findHits} from '../full-text/find-hits.js'
import {keepAllowed} from './keep-allowed.js'
import {listFacts} from './list-facts.js'
import {orderHits} from './order-hits.js'
import {parseWords} from './parse-words.js'
import {queryConditions} from './query-conditions.js'
import type {StoreQuery} from '../store.js'

/** Find the notices that a query asks for; the caller holds a transaction, so that all is of one moment. */
export function searchNotices(database: Database, query: StoreQuery): FoundPage & {words: string[]} {
  const {limit = 20, offset = 0, collapse = false} = query
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`Expected a limit of 0 or more, not ${limit}`)
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new RangeError(`Expected an offset of 0 or more, not ${offset}`)
  const words = parseWords(query.text ?? '')
  const conditions = queryConditions(query)
  if (words.length === 0) return {...listFacts(database, conditions, {limit, offset, collapse}), words}

  const hits = keepAllowed(database, findHits(database, words, query.in ?? 'any'), conditions)
  const total = collapse ? countDocuments(database, hits.keys) : hits.keys.length
  const rows: FoundRow[] = []
  const seen = new Set<string>()
  const cluster = clusterOf(database)
  let left = offset
  if (limit > 0) {
    for (const {key, score} of orderHits(database, hits)) {
      const clusterId = cluster(key)
      if (collapse && clusterId !== null) {
        if (seen.has(clusterId)) continue
        seen.add(clusterId)
      }
      if (left-- > 0) continue
      rows.push({key, clusterId, score})
      if (rows.length === limit) break
    }
  }
  return {rows, total, words}
}
