import {StoreError, type StoreErrorCode} from './store-error.js'

/** Beginnings of SQLite's extended result codes (sqlite.org/rescode.html), the code they stand for, what is wrong and what to do. */
const causes: readonly (readonly [prefix: string, code: StoreErrorCode, what: string, remedy: string])[] = [
  [
    'SQLITE_BUSY',
    'locked',
    'is locked by another process',
    'wait until that process has ended, or stop it, and try again'
  ],
  ['SQLITE_LOCKED', 'locked', 'is locked', 'let the other operation end and try again'],
  [
    'SQLITE_READONLY_DIRECTORY',
    'readonly',
    'was not closed by its last writer and cannot be read in a folder that may not be written',
    'copy it elsewhere, or let a build run on it to its end'
  ],
  [
    'SQLITE_READONLY',
    'readonly',
    'cannot be written',
    'give this user write permission on the file and its folder, or open it with {readonly: true}'
  ],
  ['SQLITE_PERM', 'readonly', 'may not be opened', 'give this user permission on the file and its folder'],
  [
    'SQLITE_CANTOPEN',
    'missing-file',
    'cannot be opened',
    'check that the folder exists and that this user may read and write it'
  ],
  ['SQLITE_NOTADB', 'not-a-database', 'is not a SQLite database', 'name another file'],
  ['SQLITE_CORRUPT', 'corrupt', 'is damaged', 'restore a copy, or delete it and build it again from the pages'],
  [
    'SQLITE_FULL',
    'full',
    'cannot grow: the disk is full',
    'free some space and run again; what was acknowledged before is safe'
  ],
  [
    'SQLITE_IOERR',
    'io',
    'cannot be read or written: the disk reports an error',
    'check the disk and its free space, and run again'
  ]
]

/**
 * Turn an error of the driver into one that names the file and the remedy.
 *
 * Errors that do not come from SQLite (misuse, bugs) pass unchanged.
 */
export function toStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  if (error.message === 'The database connection is not open') {
    return new StoreError('closed', path, `The store ${path} has been closed: open it again`, {cause: error})
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (!code.startsWith('SQLITE_')) return error
  const cause = causes.find(([prefix]) => code.startsWith(prefix))
  if (cause === undefined) return new StoreError('other', path, `${path}: ${error.message} (${code})`, {cause: error})
  return new StoreError(cause[1], path, `${path} ${cause[2]} (${code}): ${cause[3]}`, {cause: error})
}
