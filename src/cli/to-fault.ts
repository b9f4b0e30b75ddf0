import {Fault} from './fault.js'

/** What the caller named wrongly, rather than what failed on the way. */
const CALLED_WRONGLY = new Set(['missing-file', 'not-a-database', 'foreign-database'])

/** What to do about errors of the operating system. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and run again; what was acknowledged before is safe',
  EDQUOT: 'the quota is used up: free some space and run again; what was acknowledged before is safe',
  EACCES: 'permission denied: give this user permission on the file and its folder',
  EROFS: 'the file system is read-only: name a file elsewhere',
  ENOENT: 'no such file or folder: create the folder, or check the path',
  EISDIR: 'is a folder: name a file'
}

/** Turn an error that the user can mend into one line: those of the store, and those of the operating system. `null` for bugs. */
export function toFault(error: unknown): Fault | null {
  if (error instanceof Fault) return error
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  // By name: the store is loaded only by who needs it.
  if (error.name === 'StoreError') return new Fault(error.message, CALLED_WRONGLY.has(error.code) ? 2 : 1)
  if (!('syscall' in error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : ''
  return new Fault(`${path}${REMEDIES[error.code] ?? error.message} (${error.code})`)
}
