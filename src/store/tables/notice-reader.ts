import type {Database, Statement} from 'better-sqlite3'
import type {Notice} from '../../schema/index.js'

interface Body {
  key: number
  text: string
  json: string
}

interface Bands {
  key: number
  id: string
  bands: Buffer
}

/** Read notices, and what is kept beside them, from the tables. */
export class NoticeReader {
  readonly #byId: Statement<[string], Body>
  readonly #byKey: Statement<[number], Body>
  readonly #page: Statement<[number, number], Body>
  readonly #bands: Statement<[number, number], Bands>
  readonly #gone: Statement<[string, number], string>

  constructor(database: Database) {
    this.#byId = database.prepare(
      'SELECT b.key, b.text, b.json FROM notices n JOIN bodies b ON b.key = n.key WHERE n.id = ?'
    )
    this.#byKey = database.prepare('SELECT key, text, json FROM bodies WHERE key = ?')
    this.#page = database.prepare('SELECT key, text, json FROM bodies WHERE key > ? ORDER BY key LIMIT ?')
    this.#bands = database.prepare(
      'SELECT n.key, n.id, b.bands FROM bands b JOIN notices n ON n.key = b.key WHERE b.key > ? ORDER BY b.key LIMIT ?'
    )
    this.#gone = database
      .prepare<[string, number], string>('SELECT id FROM gone WHERE id > ? ORDER BY id LIMIT ?')
      .pluck()
  }

  /** Find a notice by its id. */
  find(id: string): Notice | null {
    const row = this.#byId.get(id)
    return row === undefined ? null : toNotice(row)
  }

  /** Read the notice of a key. */
  read(key: number): Notice {
    return toNotice(this.#byKey.get(key)!)
  }

  /** Give the notices whose keys follow one, in order. */
  page(after: number, size: number): {key: number; notice: Notice}[] {
    return this.#page.all(after, size).map((row) => ({key: row.key, notice: toNotice(row)}))
  }

  /** Give the band keys of the notices whose keys follow one, in order. */
  bands(after: number, size: number): {key: number; id: string; bands: Uint32Array}[] {
    // A copy: the bytes of a row need not stand where a typed array may begin.
    return this.#bands
      .all(after, size)
      .map(({key, id, bands}) => ({key, id, bands: new Uint32Array(Uint8Array.from(bands).buffer)}))
  }

  /** Give the ids of removed notices that follow one, in order. */
  gone(after: string, size: number): string[] {
    return this.#gone.all(after, size)
  }
}

/** Put a notice together again from its row. */
function toNotice(row: Body): Notice {
  const notice = JSON.parse(row.json) as Notice
  return notice.text === '' ? {...notice, text: row.text} : notice
}
