import type {Database, Statement} from 'better-sqlite3'
import type {Notice} from '../../schema/index.js'
import {FullTextWriter} from '../full-text/full-text-writer.js'
import {numberKey} from './number-key.js'
import type {WriteResult} from '../store.js'
import {assertNotice} from '../../schema/assert-notice.js'

/** Text that UTF-8 cannot hold, so that SQLite would give it back changed. */
const loneSurrogate = /\p{Surrogate}/u

/** Write notices into the tables; the caller holds the transaction. */
export class NoticeWriter {
  readonly #find: Statement<[string]>
  readonly #same: Statement<[number, string, string]>
  readonly #rereadings: Statement<[string, string]>
  readonly #insert: Statement
  readonly #update: Statement
  readonly #body: Statement
  readonly #words: FullTextWriter
  readonly #number: Statement
  readonly #issuer: Statement
  readonly #relation: Statement
  readonly #bands: Statement
  readonly #forget: readonly Statement<[number]>[]
  readonly #gone: Statement<[string]>
  readonly #back: Statement<[string]>
  readonly #delete: readonly Statement<[number]>[]

  constructor(database: Database) {
    const prepare = database.prepare.bind(database)
    this.#find = prepare<[string]>('SELECT key FROM notices WHERE id = ?').pluck()
    this.#same = prepare<[number, string, string]>(
      'SELECT 1 FROM bodies WHERE key = ? AND json = ? AND text = ?'
    ).pluck()
    this.#rereadings = prepare<[string, string]>('SELECT id, document, title FROM notices WHERE url = ? AND id <> ?')
    this.#insert = prepare(
      'INSERT INTO notices (id, kind, type, date, document, title, url) VALUES (?, ?, ?, ?, ?, ?, ?)'
    )
    this.#update = prepare(
      'UPDATE notices SET kind = ?, type = ?, date = ?, document = ?, title = ?, url = ? WHERE key = ?'
    )
    this.#body = prepare('INSERT OR REPLACE INTO bodies (key, text, json) VALUES (?, ?, ?)')
    this.#words = new FullTextWriter(database)
    this.#number = prepare('INSERT OR IGNORE INTO numbers (number, key) VALUES (?, ?)')
    this.#issuer = prepare('INSERT OR IGNORE INTO issuers (name, key) VALUES (?, ?)')
    this.#relation = prepare('INSERT INTO relations (key, type, number, title) VALUES (?, ?, ?, ?)')
    this.#bands = prepare('INSERT OR REPLACE INTO bands (key, bands) SELECT key, ? FROM notices WHERE id = ?')
    this.#gone = prepare<[string]>('INSERT OR IGNORE INTO gone (id) VALUES (?)')
    this.#back = prepare<[string]>('DELETE FROM gone WHERE id = ?')
    const remove = (table: string, column = 'key') => prepare<[number]>(`DELETE FROM ${table} WHERE ${column} = ?`)
    this.#forget = [remove('numbers'), remove('issuers'), remove('relations')]
    this.#delete = [...this.#forget, remove('bands'), remove('bodies'), remove('notices')]
  }

  /** Add a notice, or update the one of its id, and drop earlier readings of the same document on the same page. */
  put(notice: Notice, result: WriteResult): void {
    assertNotice(notice)
    const {text} = notice
    const json = JSON.stringify(loneSurrogate.test(text) ? notice : {...notice, text: ''})
    let key = this.#find.get(notice.id) as number | undefined
    const {kind, documentType, date, documentKey, title} = notice
    const {url} = notice.publication
    if (key === undefined) {
      key = Number(this.#insert.run(notice.id, kind, documentType, date, documentKey, title, url).lastInsertRowid)
      this.#back.run(notice.id)
      result.inserted++
    } else {
      if (this.#same.get(key, json, text) !== undefined) {
        result.unchanged++
        return
      }
      this.#update.run(kind, documentType, date, documentKey, title, url, key)
      this.#words.remove(key)
      for (const statement of this.#forget) statement.run(key)
      result.updated++
    }
    this.#body.run(key, text, json)
    this.#words.add(key, title ?? '', text)
    this.#index(notice, key)
    if (url !== null) this.#dropRereadings(notice, url, result)
  }

  /** Begin a transaction: what one that failed has left is forgotten. */
  begin(): void {
    this.#words.clear()
  }

  /** End a transaction: what was gathered is written. */
  end(): void {
    this.#words.flush()
  }

  setBands(id: string, keys: Uint32Array): void {
    this.#bands.run(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength), id)
  }

  remove(id: string, result: WriteResult): void {
    const key = this.#find.get(id) as number | undefined
    if (key === undefined) return
    this.#words.remove(key)
    for (const statement of this.#delete) statement.run(key)
    this.#gone.run(id)
    result.gone.push(id)
  }

  #index(notice: Notice, key: number): void {
    for (const number of [notice.documentNumber, ...notice.otherNumbers]) {
      // A masked number is no number: it would be found under that of another document.
      if (number !== null && !number.redacted) this.#number.run(numberKey(number.canonical), key)
    }
    for (const issuer of notice.issuers) this.#issuer.run(issuer.name, key)
    for (const {type, reference} of notice.relations) {
      const target = notice.references[reference]
      if (target === undefined) continue
      const number = target.documentNumber
      const known = number !== null && !number.redacted ? numberKey(number.canonical) : null
      this.#relation.run(key, type, known, target.title)
    }
  }

  /** A page that changed since it was crawled gives another id; the same address and document make it the same page. */
  #dropRereadings(notice: Notice, url: string, result: WriteResult): void {
    for (const row of this.#rereadings.all(url, notice.id)) {
      const earlier = row as {id: string; document: string | null; title: string | null}
      const sameDocument = notice.documentKey !== null && earlier.document === notice.documentKey
      const sameTitle = notice.title !== null && earlier.title === notice.title
      if (!sameDocument && !sameTitle) continue
      this.remove(earlier.id, result)
      result.inserted--
      result.updated++
    }
  }
}
