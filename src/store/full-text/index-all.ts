import type {Database} from 'better-sqlite3'
import {FullTextWriter} from './full-text-writer.js'

interface Row {
  key: number
  title: string | null
  text: string
}

/** Index all notices of a database that has no full text yet; the caller holds the transaction. */
export function indexAll(database: Database): void {
  const writer = new FullTextWriter(database)
  const next = database.prepare<[number], Row>(
    'SELECT n.key, n.title, b.text FROM notices n JOIN bodies b ON b.key = n.key WHERE n.key > ? ORDER BY n.key LIMIT 100'
  )
  for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)!.key))
    for (const {key, title, text} of rows) writer.add(key, title ?? '', text)
  writer.flush()
}
