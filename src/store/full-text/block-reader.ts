import type {Database, Statement} from 'better-sqlite3'
import {blockKey} from './block-writer.js'
import {ByteReader} from './byte-buffer.js'
import type {PostingList} from './posting-list.js'

interface Row {
  id: number
  block: Uint8Array
}

/** Take the lists of a block apart, from a term on. */
function* listsIn(block: Uint8Array, first: number, from: number): Generator<PostingList> {
  const reader = new ByteReader(block)
  for (let term = first; reader.at < block.length;) {
    term += reader.number()
    const count = reader.number()
    const last = reader.number()
    const notices = reader.number()
    const size = reader.number()
    const start = reader.at
    const places = start + notices
    reader.at = places + size
    if (term >= from) yield {term, count, last, bytes: block, start, places, end: reader.at}
  }
}

/** Reads posting lists of a segment. */
export class BlockReader {
  readonly #last: Statement<[number, number]>
  readonly #next: Statement<[number, number]>

  constructor(database: Database) {
    this.#last = database.prepare('SELECT id, block FROM postings WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1')
    this.#next = database.prepare('SELECT id, block FROM postings WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1')
  }

  /** Find the list of a term. */
  find(segment: number, field: number, term: number): PostingList | null {
    for (const list of this.range(segment, field, term, term)) return list
    return null
  }

  /** Give the lists of a range of terms, in order. */
  *range(segment: number, field: number, from: number, to: number): Generator<PostingList, undefined> {
    const base = blockKey(segment, field, 0)
    let row = this.#last.get(base, base + from) as Row | undefined
    row ??= this.#next.get(base + from, base + to) as Row | undefined
    while (row !== undefined) {
      for (const list of listsIn(row.block, row.id - base, from)) {
        if (list.term > to) return undefined
        yield list
      }
      row = this.#next.get(row.id + 1, base + to) as Row | undefined
    }
    return undefined
  }
}
