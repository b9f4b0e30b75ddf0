import type {Database} from 'better-sqlite3'
import {bigramQuery} from './bigrams.js'
import {listBroad} from './list-broad.js'
import {parseWords} from './parse-words.js'
import {queryConditions} from './query-conditions.js'
import type {StoreQuery} from './store.js'

/**
 * Above this many hits BM25 says nothing (a word that everything has tells nothing apart) and costs a microsecond for
 * each: those whose title has the words come first then, and the newest before the others.
 */
const ranked = 10_000

/** A notice that was found. */
export interface FoundRow {
  key: number
  clusterId: string | null
  score: number | null
}

/** Find the notices that a query asks for: one page of them, and how many there are. */
export function searchNotices(
  database: Database,
  query: StoreQuery
): {rows: FoundRow[]; total: number; words: string[]} {
  const limit = query.limit ?? 20
  const offset = query.offset ?? 0
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`Expected a limit of 0 or more, not ${limit}`)
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new RangeError(`Expected an offset of 0 or more, not ${offset}`)
  const words = parseWords(query.text ?? '')
  const {where, values} = queryConditions(query)
  const phrases = words.map(bigramQuery).join(' AND ')
  const match = query.in === undefined || query.in === 'any' ? phrases : `{${query.in}} : (${phrases})`
  const page = [limit, offset]
  const cluster = 'LEFT JOIN members m ON m.notice = n.id'
  const what = query.collapse === true ? 'count(DISTINCT coalesce(m.cluster, n.id))' : 'count(*)'
  const each = query.collapse === true ? 'GROUP BY coalesce(m.cluster, n.id)' : ''
  const and = where.map((condition) => ` AND ${condition}`).join('')
  const all = <Row>(sql: string, ...given: unknown[]) => database.prepare(sql).all(...given) as Row[]
  const count = (sql: string, ...given: unknown[]) =>
    database
      .prepare(sql)
      .pluck()
      .get(...given) as number

  if (words.length === 0) {
    const from = `FROM notices n ${cluster} WHERE true${and}`
    const total = count(
      `SELECT ${what} ${query.collapse === true ? from : `FROM notices n WHERE true${and}`}`,
      ...values
    )
    const order = each === '' ? 'n.date DESC, n.key' : 'max(n.date) DESC, n.key'
    const select = `SELECT n.key, m.cluster AS clusterId, NULL AS score ${from} ${each} ORDER BY ${order} LIMIT ? OFFSET ?`
    return {rows: all(select, ...values, ...page), total, words}
  }

  const hits = count('SELECT count(*) FROM words WHERE words MATCH ?', match)
  const joined = `FROM words w JOIN notices n ON n.key = w.rowid ${cluster} WHERE words MATCH ?${and}`
  const total = where.length === 0 && each === '' ? hits : count(`SELECT ${what} ${joined}`, match, ...values)
  if (hits <= ranked) {
    // BM25 cannot stand beside GROUP BY, so the hits are scored first. A word in the title counts five times.
    const select = `WITH hit AS MATERIALIZED (SELECT rowid, bm25(words, 5.0, 1.0) AS score FROM words WHERE words MATCH ?)
      SELECT n.key, m.cluster AS clusterId, ${each === '' ? 'hit.score' : 'min(hit.score)'} AS score
      FROM hit JOIN notices n ON n.key = hit.rowid ${cluster} WHERE true${and} ${each}
      ORDER BY ${each === '' ? 'hit.score' : 'min(hit.score)'}, n.key LIMIT ? OFFSET ?`
    return {rows: all(select, match, ...values, ...page), total, words}
  }
  if (each !== '') {
    const select = `SELECT n.key, m.cluster AS clusterId, NULL AS score ${joined} ${each} ORDER BY max(n.date) DESC, n.key LIMIT ? OFFSET ?`
    return {rows: all(select, match, ...values, ...page), total, words}
  }
  return {
    rows: listBroad(database, query, {words, phrases, match, hits, page: [limit, offset], where, values}),
    total,
    words
  }
}
