import type {Database, Statement} from 'better-sqlite3'
import {blockKey} from './block-writer.js'

/** A part of the index: the notices of some batches, numbered from 0, with a list for each pair of characters in them. */
export interface Segment {
  readonly id: number
  /** Of each notice: its key, and the length of title and text. */
  readonly keys: Uint32Array
  readonly lengths: Uint32Array
  /** Of each notice: whether it is gone. */
  readonly gone: Uint8Array | null
  readonly living: number
}

/** How large a segment is. */
export interface SegmentSize {
  readonly id: number
  readonly all: number
  readonly living: number
}

interface Row {
  id: number
  keys: Buffer
  lengths: Buffer
  gone: Buffer | null
  living: number
}

const numbers = (buffer: Buffer): Uint32Array =>
  new Uint32Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer)
const bytes = (array: Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** The parts of the index, and which notices are in them. */
export class SegmentTable {
  readonly #all: Statement<[]>
  readonly #sizes: Statement<[]>
  readonly #insert: Statement
  readonly #update: Statement
  readonly #delete: Statement
  readonly #drop: Statement
  readonly #ids: Statement<[]>

  constructor(database: Database) {
    const prepare = database.prepare.bind(database)
    this.#all = prepare<[]>('SELECT id, keys, lengths, gone, living FROM segments ORDER BY id')
    this.#sizes = prepare<[]>('SELECT id, length(keys) / 4 AS "all", living FROM segments ORDER BY id')
    this.#insert = prepare('INSERT INTO segments (id, keys, lengths, gone, living) VALUES (?, ?, ?, ?, ?)')
    this.#update = prepare('UPDATE segments SET gone = ?, living = ? WHERE id = ?')
    this.#delete = prepare('DELETE FROM segments WHERE id = ?')
    this.#drop = prepare('DELETE FROM postings WHERE id BETWEEN ? AND ?')
    this.#ids = prepare<[]>('SELECT id FROM segments').pluck()
  }

  sizes(): SegmentSize[] {
    return this.#sizes.all() as SegmentSize[]
  }

  get(ids: readonly number[]): Segment[] {
    return this.all().filter(({id}) => ids.includes(id))
  }

  all(): Segment[] {
    return (this.#all.all() as Row[]).map(({id, keys, lengths, gone, living}) => ({
      id,
      keys: numbers(keys),
      lengths: numbers(lengths),
      gone,
      living
    }))
  }

  /** Give the lowest number that is free: a row key has room for a million. */
  newId(): number {
    const taken = new Set(this.#ids.all() as number[])
    let id = 1
    while (taken.has(id)) id++
    return id
  }

  insert({id, keys, lengths, gone, living}: Segment): void {
    this.#insert.run(id, bytes(keys), bytes(lengths), gone, living)
  }

  setGone(id: number, gone: Uint8Array, living: number): void {
    this.#update.run(gone, living, id)
  }

  /** Remove a segment with its lists. */
  drop(id: number): void {
    this.#delete.run(id)
    this.#drop.run(blockKey(id, 0, 0), blockKey(id + 1, 0, 0) - 1)
  }
}
