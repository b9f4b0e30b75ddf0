import Database from 'better-sqlite3'

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
  const found = ['"防汛"', '"通知"', '"登记 记造 造册"'].flatMap((query) =>
    database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid').all(query)
  )
  database.close()
  return {...tables, found}
}
