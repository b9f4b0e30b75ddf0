import {existsSync} from 'node:fs'
import {loadDriver} from './load-driver.js'
import {prepareDatabase} from './tables/prepare-database.js'
import {SqliteStore} from './sqlite-store.js'
import {StoreError} from './store-error.js'
import type {Store} from './store.js'
import {toStoreError} from './to-store-error.js'

/** How to open a store. */
export interface OpenStoreOptions {
  /** Only read; the file must exist. */
  readonly?: boolean
  /** How long to wait for another process that writes, in milliseconds; 5,000 by default. */
  timeout?: number
}

/**
 * Open the embedded store (嵌入式公文库): one SQLite file, created when missing; `:memory:` keeps it in memory.
 *
 * Many processes may read while one writes. Needs the optional peer `better-sqlite3`.
 *
 * @throws StoreError whose `code` says what is wrong and whose message names the file and the remedy.
 */
export async function openStore(path: string, options: OpenStoreOptions = {}): Promise<Store> {
  if (typeof path !== 'string' || path === '') throw new TypeError('Expected the path of a database')
  const readonly = options.readonly ?? false
  if (readonly && path !== ':memory:' && !existsSync(path)) {
    throw new StoreError('missing-file', path, `${path} does not exist: build it first, or check the path`)
  }
  const Driver = await loadDriver(path)
  try {
    const database = new Driver(path, {readonly, timeout: options.timeout ?? 5000})
    try {
      if (!readonly) database.pragma('journal_mode = WAL')
      // A batch that is acknowledged outlives a power cut too; with a thousand notices a batch that costs nothing.
      database.pragma('synchronous = FULL')
      database.pragma('cache_size = -65536')
      prepareDatabase(database, path)
      return new SqliteStore(database, path)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    // The driver's own complaint about a missing folder.
    if (error instanceof TypeError && error.message.includes('directory does not exist')) {
      throw new StoreError('missing-file', path, `${path} cannot be opened: its folder does not exist, create it`, {
        cause: error
      })
    }
    throw toStoreError(error, path)
  }
}
