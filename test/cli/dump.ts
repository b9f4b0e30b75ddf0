import Database from 'better-sqlite3'
import {findHits} from '../../src/store/full-text/find-hits.js'

const TABLES = [
  'notices',
  'bodies',
  'bands',
  'numbers',
  'issuers',
  'relations',
  'clusters',
  'members',
  'links',
  'inputs',
  'gone',
  'meta'
]

/** Read all that a database holds, row by row in a fixed order, and what its full text finds. */
export function dump(path: string): Record<string, unknown[]> {
  const database = new Database(path, {readonly: true})
  const tables = Object.fromEntries(
    TABLES.map((table) => {
      const columns = database.prepare(`SELECT * FROM ${table} LIMIT 0`).columns()
      return [
        table,
        database.prepare(`SELECT * FROM ${table} ORDER BY ${columns.map((_, at) => at + 1).join(', ')}`).all()
      ]
    })
  )
  const found = ['防汛', '通知', '登记造册', '县'].map((word) => {
    const {keys, scores} = findHits(database, [word], 'any')
    return Array.from(keys, (key, at) => ({word, key, score: scores?.[at]})).sort((a, b) => a.key - b.key)
  })
  database.close()
  return {...tables, found}
}
