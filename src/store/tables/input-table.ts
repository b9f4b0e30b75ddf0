import type {Database, Statement} from 'better-sqlite3'
import type {DoneInput} from '../store.js'

/** 来源: which inputs are done, and which notice each gave; the caller holds the transaction. */
export class InputTable {
  readonly #find: Statement<[string], {fingerprint: string | null; notice: string | null}>
  readonly #put: Statement
  readonly #delete: Statement<[string]>
  readonly #gives: Statement<[string], number>
  readonly #page: Statement<[string, number], Required<DoneInput>>

  constructor(database: Database) {
    this.#find = database.prepare('SELECT fingerprint, notice FROM inputs WHERE key = ?')
    this.#put = database.prepare(
      'INSERT OR REPLACE INTO inputs (key, fingerprint, outcome, notice) VALUES (?, ?, ?, ?)'
    )
    this.#delete = database.prepare('DELETE FROM inputs WHERE key = ?')
    this.#gives = database.prepare<[string], number>('SELECT 1 FROM inputs WHERE notice = ? LIMIT 1').pluck()
    this.#page = database.prepare(
      'SELECT key, fingerprint, outcome, notice FROM inputs WHERE key > ? ORDER BY key LIMIT ?'
    )
  }

  isDone(key: string, fingerprint?: string): boolean {
    const row = this.#find.get(key)
    return row !== undefined && (fingerprint === undefined || row.fingerprint === fingerprint)
  }

  /** Record an input as done; gives the notice that it gave before, when that is another one. */
  put({key, fingerprint, outcome, notice}: DoneInput): string | null {
    const former = this.#find.get(key)?.notice ?? null
    this.#put.run(key, fingerprint ?? null, outcome ?? 'ok', notice ?? null)
    return former === notice ? null : former
  }

  /** Forget an input; gives the notice that it gave. */
  forget(key: string): string | null {
    const former = this.#find.get(key)?.notice ?? null
    this.#delete.run(key)
    return former
  }

  /** Tell whether any input gives a notice. */
  gives(notice: string): boolean {
    return this.#gives.get(notice) !== undefined
  }

  /** Give the inputs whose keys follow one, in order. */
  page(after: string, size: number): DoneInput[] {
    return this.#page.all(after, size).map(({key, fingerprint, outcome, notice}) => ({
      key,
      outcome,
      ...((fingerprint as string | null) !== null && {fingerprint}),
      ...((notice as string | null) !== null && {notice})
    }))
  }
}
