import type {Database} from 'better-sqlite3'
import type {Conditions} from './query-conditions.js'
import type {FoundPage, FoundRow} from './found-page.js'

/** List the notices that meet conditions other than words, the newest first. */
export function listFacts(
  database: Database,
  {where, values}: Conditions,
  {limit, offset, collapse}: {limit: number; offset: number; collapse: boolean}
): FoundPage {
  const and = where.map((condition) => ` AND ${condition}`).join('')
  const from = `FROM notices n LEFT JOIN members m ON m.notice = n.id WHERE true${and}`
  const what = collapse
    ? `count(DISTINCT coalesce(m.cluster, n.id)) ${from}`
    : `count(*) FROM notices n WHERE true${and}`
  const total = database
    .prepare<unknown[], number>(`SELECT ${what}`)
    .pluck()
    .get(...values)!
  const [each, date] = collapse ? ['GROUP BY coalesce(m.cluster, n.id)', 'max(n.date)'] : ['', 'n.date']
  const sql = `SELECT n.key, m.cluster AS clusterId, NULL AS score ${from} ${each} ORDER BY ${date} DESC, n.key LIMIT ? OFFSET ?`
  return {rows: database.prepare<unknown[], FoundRow>(sql).all(...values, limit, offset), total}
}
