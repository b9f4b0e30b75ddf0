import type {Database} from 'better-sqlite3'
import type {StoredLink} from '../store.js'

/** Write links; the caller holds the transaction. */
export function setLinks(database: Database, links: Iterable<StoredLink>, replace: boolean): void {
  if (replace) database.exec('DELETE FROM links')
  const insert = database.prepare('INSERT OR REPLACE INTO links (source, target, type, why) VALUES (?, ?, ?, ?)')
  for (const {from, to, type, why} of links) insert.run(from, to, type, why)
}

/** List the links from or to an id, or all, in order. */
export function listLinks(database: Database, id?: string): StoredLink[] {
  const select = 'SELECT source AS "from", target AS "to", type, why FROM links'
  const order = 'ORDER BY source, target, type'
  if (id === undefined) return database.prepare(`${select} ${order}`).all() as StoredLink[]
  return database.prepare(`${select} WHERE source = ? OR target = ? ${order}`).all(id, id) as StoredLink[]
}
