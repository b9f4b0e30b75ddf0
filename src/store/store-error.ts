/** What went wrong: the code that a caller can act on. */
export type StoreErrorCode =
  | 'missing-driver'
  | 'missing-file'
  | 'not-a-database'
  | 'foreign-database'
  | 'newer-schema'
  | 'corrupt'
  | 'locked'
  | 'readonly'
  | 'full'
  | 'io'
  | 'closed'
  | 'other'

/** A failure of the store: the message names the file and the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(
    readonly code: StoreErrorCode,
    /** The database. */
    readonly path: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
