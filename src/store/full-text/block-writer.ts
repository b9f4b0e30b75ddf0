import type {Database, Statement} from 'better-sqlite3'
import {ByteBuffer} from './byte-buffer.js'
import type {ListWriter} from './list-writer.js'

/** A row of this size fills a page of the database. */
const SIZE = 4000

/** The first row of a field of a segment; a row has this and the first of its terms for a key. */
export const blockKey = (segment: number, field: number, term: number): number => (segment * 2 + field) * 2 ** 32 + term

/** Writes the posting lists of a field of a segment, in the order of their terms, as blocks of about a page. */
export class BlockWriter {
  readonly #insert: Statement
  readonly #segment: number
  readonly #field: number
  readonly #block = new ByteBuffer(2 * SIZE)
  #first = 0
  #last = 0

  constructor(database: Database, segment: number, field: number) {
    this.#insert = database.prepare('INSERT INTO postings (id, block) VALUES (?, ?)')
    this.#segment = segment
    this.#field = field
  }

  /** Add a list; its term is greater than the one before. */
  add(term: number, {notices, places, count, last}: ListWriter): void {
    if (count === 0) return
    const block = this.#block
    if (block.length > 0 && block.length + notices.length + places.length + 20 > SIZE) this.flush()
    if (block.length === 0) this.#first = this.#last = term
    block.number(term - this.#last)
    block.number(count)
    block.number(last)
    block.number(notices.length)
    block.number(places.length)
    block.copy(notices.bytes, 0, notices.length)
    block.copy(places.bytes, 0, places.length)
    this.#last = term
  }

  /** Write what is left. */
  flush(): void {
    if (this.#block.length === 0) return
    const key = blockKey(this.#segment, this.#field, this.#first)
    this.#insert.run(key, this.#block.bytes.subarray(0, this.#block.length))
    this.#block.length = 0
  }
}
