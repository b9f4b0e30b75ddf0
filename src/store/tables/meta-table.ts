import type {Database} from 'better-sqlite3'

/** Small facts by name. */
export class MetaTable {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  get(key: string): string | null {
    return this.#database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? null
  }

  set(key: string, value: string): void {
    this.#database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value)
  }
}
