import type {Database} from 'better-sqlite3'
import {type Migration, migrations} from './migrations.js'
import {StoreError} from '../store-error.js'

/** `gong`: marks the file as ours, so that no other program's database is written into. */
const applicationId = 0x676f6e67

/** Read a number that SQLite keeps in the head of the file. */
function read(database: Database, pragma: string): number {
  return database.pragma(pragma, {simple: true}) as number
}

/**
 * Check whose database it is and bring its schema up to date, in one transaction.
 *
 * @throws StoreError `foreign-database`, `newer-schema`, or `readonly` when an old schema may not be brought up to date.
 */
export function prepareDatabase(database: Database, path: string, steps: readonly Migration[] = migrations): void {
  const version = read(database, 'user_version')
  const ours = read(database, 'application_id') === applicationId
  const empty = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
  if (!ours && !(empty && version === 0)) {
    throw new StoreError('foreign-database', path, `${path} is a database of another program: name another file`)
  }
  if (version > steps.length) {
    const message = `${path} has schema ${version}, this version reads up to ${steps.length}: update gongwen`
    throw new StoreError('newer-schema', path, message)
  }
  if (version === steps.length) return
  if (database.readonly) {
    const message = `${path} has schema ${version} and must be brought to ${steps.length}: open it once for writing, as gongwen build does`
    throw new StoreError('readonly', path, message)
  }
  database
    .transaction(() => {
      // Another process may have done it while this one waited for the lock.
      for (const step of steps.slice(read(database, 'user_version'))) {
        if (typeof step === 'string') database.exec(step)
        else step(database)
      }
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${steps.length}`)
    })
    .immediate()
}
