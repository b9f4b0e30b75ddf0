import type {Database} from 'better-sqlite3'
import {inPages} from './tables/in-pages.js'
import {toStoreError} from './to-store-error.js'

/** How a database is asked: each action at one moment, with errors that name the file. */
export class Transactions {
  readonly #database: Database
  readonly #path: string

  constructor(database: Database, path: string) {
    this.#database = database
    this.#path = path
  }

  /** Run something, and reject with an error that names the file. */
  run<Value>(action: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      try {
        resolve(action())
      } catch (error) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an Error stays one
        reject(toStoreError(error, this.#path))
      }
    })
  }

  /** Run something as one transaction that takes the lock at once: waiting later could not be made good. */
  write<Value>(action: () => Value): Promise<Value> {
    return this.run(() => this.#database.transaction(action).immediate())
  }

  /** Read several tables as they are at one moment, whoever writes meanwhile. */
  read<Value>(action: () => Value): Promise<Value> {
    return this.run(() => this.#database.transaction(action).deferred())
  }

  /** Walk through rows, reading each page at its own moment. */
  walk<Key, Row>(first: Key, page: (after: Key, size: number) => Row[], keyOf: (row: Row) => Key): AsyncGenerator<Row> {
    return inPages(first, (after, size) => this.run(() => page(after, size)), keyOf)
  }

  /** Close the database, with one plain file left behind. */
  close(): Promise<void> {
    return this.run(() => {
      if (this.#database.open && !this.#database.readonly) settle(this.#database)
      this.#database.close()
    })
  }
}

/** Leave one plain file behind, which can be read in a folder that may not be written, unless others have it open. */
function settle(database: Database): void {
  try {
    database.pragma('busy_timeout = 0')
    database.pragma('journal_mode = DELETE')
  } catch {
    // The write-ahead log stays; nothing is lost by that.
  }
}
