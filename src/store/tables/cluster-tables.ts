import type {Database, Statement} from 'better-sqlite3'
import type {Notice} from '../../schema/index.js'
import type {StoredCluster} from '../store.js'

interface ClusterRow {
  id: string
  merged: string
}

/** Read and write clusters and their members; the caller holds the transaction. */
export class ClusterTables {
  readonly #database: Database
  readonly #find: Statement<[string, string, string], ClusterRow>
  readonly #members: Statement<[string], string>
  readonly #leave: Statement<[string], string>

  constructor(database: Database) {
    this.#database = database
    this.#find = database.prepare(
      'SELECT id, merged FROM clusters WHERE id = ? OR id = (SELECT cluster FROM members WHERE notice = ?) ORDER BY id = ? DESC'
    )
    this.#members = database
      .prepare<[string], string>('SELECT notice FROM members WHERE cluster = ? ORDER BY position')
      .pluck()
    this.#leave = database.prepare<[string], string>('DELETE FROM members WHERE notice = ? RETURNING cluster').pluck()
  }

  /** Set clusters and give the ids of those that are gone. */
  set(clusters: Iterable<StoredCluster>, replace: boolean): string[] {
    const before = replace ? this.#ids() : []
    if (replace) this.#database.exec('DELETE FROM members; DELETE FROM clusters')
    const insert = this.#database.prepare('INSERT OR REPLACE INTO clusters (id, merged) VALUES (?, ?)')
    const clear = this.#database.prepare('DELETE FROM members WHERE cluster = ?')
    const join = this.#database.prepare('INSERT INTO members (notice, cluster, position) VALUES (?, ?, ?)')
    const left = new Set<string>()
    for (const {clusterId, members, merged} of clusters) {
      insert.run(clusterId, JSON.stringify(merged))
      clear.run(clusterId)
      left.add(clusterId)
      for (const [position, notice] of members.entries()) {
        const former = this.leave(notice)
        if (former !== null) left.add(former)
        join.run(notice, clusterId, position)
      }
    }
    const empty = this.dropEmpty(left)
    if (!replace) return empty
    const after = new Set(this.#ids())
    return before.filter((id) => !after.has(id))
  }

  /** Take a notice out of its cluster and give the id of that. */
  leave(notice: string): string | null {
    return this.#leave.get(notice) ?? null
  }

  /** Remove those of some clusters that have no member left, and give their ids. */
  dropEmpty(clusters: Iterable<string>): string[] {
    const sql =
      'DELETE FROM clusters WHERE id = ? AND NOT EXISTS (SELECT 1 FROM members WHERE cluster = id) RETURNING id'
    const drop = this.#database.prepare<[string], string>(sql).pluck()
    return [...clusters].map((id) => drop.get(id)).filter((id) => id !== undefined)
  }

  /** Give the clusters whose ids follow one, in order. */
  page(after: string, size: number): StoredCluster[] {
    const sql = 'SELECT id, merged FROM clusters WHERE id > ? ORDER BY id LIMIT ?'
    return (this.#database.prepare(sql).all(after, size) as ClusterRow[]).map((row) => this.#read(row))
  }

  /** Find a cluster by its id or by that of a member. */
  find(id: string): StoredCluster | null {
    const row = this.#find.get(id, id, id)
    return row === undefined ? null : this.#read(row)
  }

  #read({id, merged}: ClusterRow): StoredCluster {
    return {clusterId: id, members: this.#members.all(id), merged: JSON.parse(merged) as Notice}
  }

  #ids(): string[] {
    return this.#database.prepare('SELECT id FROM clusters ORDER BY id').pluck().all() as string[]
  }
}
