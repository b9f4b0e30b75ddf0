import type {Database} from 'better-sqlite3'
import type {DoneInput} from './store.js'

/** Remember how far a build has come: inputs that are done, and small facts. */
export class ProgressTables {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  isDone(key: string, fingerprint?: string): boolean {
    const row = this.#database.prepare('SELECT fingerprint FROM inputs WHERE key = ?').get(key)
    if (row === undefined) return false
    return fingerprint === undefined || (row as {fingerprint: string | null}).fingerprint === fingerprint
  }

  markDone({key, fingerprint, outcome}: DoneInput): void {
    const sql = 'INSERT OR REPLACE INTO inputs (key, fingerprint, outcome) VALUES (?, ?, ?)'
    this.#database.prepare(sql).run(key, fingerprint ?? null, outcome ?? 'ok')
  }

  getMeta(key: string): string | null {
    const value = this.#database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key)
    return (value as string | undefined) ?? null
  }

  setMeta(key: string, value: string): void {
    this.#database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value)
  }
}
