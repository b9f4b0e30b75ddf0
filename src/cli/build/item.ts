/** A page that stands in some input, ready to be read. */
export interface Page {
  readonly type: 'page'
  /** What names it in the database: the same in every run, whatever the working directory. */
  readonly key: string
  /** What names it to the user: path, and line or address within it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** `json`: a line of NDJSON that holds a page in one of its fields, or a stored notice. */
  readonly shape: 'page' | 'json'
  readonly url?: string
  readonly contentType?: string
}

/** Something that could not be read. */
export interface Trouble {
  readonly type: 'trouble'
  readonly name: string
  /** The key of the page, where it is one. */
  readonly key?: string
  readonly reason: string
  /** Whether more than one page is lost: a file that cannot be opened, an archive that ends too early. */
  readonly damage: boolean
}

/** Something that is no page: an image or a redirect in an archive. */
export interface Skipped {
  readonly type: 'skipped'
}

/** What inputs are made of. */
export type Item = Page | Trouble | Skipped

/** Report a page that cannot be read. */
export const trouble = (name: string, reason: string): Trouble => ({type: 'trouble', name, reason, damage: false})

/** Errors of the operating system in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file: it was removed meanwhile, or a link leads nowhere',
  EIO: 'the disk reports an error'
}

/** Report an input that cannot be read to its end. */
export function damage(name: string, error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return {type: 'trouble', name, reason, damage: true}
}
