import type {Database} from 'better-sqlite3'
import {FEW} from './count-documents.js'
import type {Hits} from '../full-text/find-hits.js'
import type {Conditions} from './query-conditions.js'

/** Keep the hits that meet the other conditions of a query. */
export function keepAllowed(database: Database, hits: Hits, {where, values}: Conditions): Hits {
  const {keys, titled, scores} = hits
  if (where.length === 0 || keys.length === 0) return hits
  const few = keys.length <= FEW
  const from = few ? 'FROM json_each(?) j CROSS JOIN notices n ON n.key = j.value' : 'FROM notices n'
  const given = few ? [JSON.stringify(Array.from(keys)), ...values] : values
  const statement = database.prepare<unknown[], number>(`SELECT n.key ${from} WHERE ${where.join(' AND ')}`)
  const allowed = new Set(statement.pluck().all(...given))
  const fits = (_: number, at: number) => allowed.has(keys[at]!)
  return {keys: keys.filter(fits), titled: titled.filter(fits), scores: scores && scores.filter(fits)}
}
