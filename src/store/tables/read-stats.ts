import type {Database} from 'better-sqlite3'
import type {StoreStats} from '../store.js'

/** Count what the store holds. */
export function readStats(database: Database): StoreStats {
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  const kinds = database.prepare('SELECT kind, count(*) FROM notices GROUP BY kind ORDER BY 2 DESC, 1').raw().all()
  const types = database.prepare('SELECT type, count(*) FROM links GROUP BY type ORDER BY 2 DESC, 1').raw().all()
  const span = database.prepare('SELECT min(date) AS earliest, max(date) AS latest FROM notices').get()
  return {
    notices: count('notices'),
    clusters: count('clusters'),
    members: count('members'),
    links: count('links'),
    inputs: count('inputs'),
    kinds: Object.fromEntries(kinds as [string, number][]),
    linkTypes: Object.fromEntries(types as [string, number][]),
    ...(span as {earliest: string | null; latest: string | null})
  }
}
