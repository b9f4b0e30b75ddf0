import type {Database} from 'better-sqlite3'
import {BlockWriter} from './block-writer.js'
import {FIELDS} from './fields.js'
import {GramCollector} from './gram-collector.js'
import {mergeSegments} from './merge-segments.js'
import {type SegmentSize, SegmentTable} from './segment-table.js'

/** So many segments of about the same size become one. */
const FAN = 8
/** Segments of so many notices stay as they are: to merge them would keep a writer waiting. */
const LARGE = FAN ** 5
/** Characters that are held before a segment is written. */
const HELD = 4 * 1024 * 1024

/** Adds notices to the full-text index and takes them out: a batch is a segment of its own, and small ones are merged. */
export class FullTextWriter {
  readonly #database: Database
  readonly #table: SegmentTable
  #titles = new GramCollector()
  #texts = new GramCollector()
  /** In the order of their coming. */
  #keys = new Set<number>()
  #lengths: number[] = []
  #gone = new Set<number>()

  constructor(database: Database) {
    this.#database = database
    this.#table = new SegmentTable(database)
  }

  /** Add a notice that is not in the index, or has been taken out. */
  add(key: number, title: string, text: string): void {
    if (this.#texts.size > HELD) this.flush()
    this.#keys.add(key)
    this.#lengths.push(title.length + text.length)
    this.#titles.add(title)
    this.#texts.add(text)
  }

  /** Take a notice out. */
  remove(key: number): void {
    // Among those that wait it cannot be told from one that is added later.
    if (this.#keys.has(key)) this.flush()
    this.#gone.add(key)
  }

  /** Write what has gathered; the caller holds the transaction. */
  flush(): void {
    if (this.#gone.size > 0) this.#takeOut()
    if (this.#keys.size > 0) this.#write()
    this.#merge()
    this.clear()
  }

  /** Forget what has gathered. */
  clear(): void {
    this.#titles = new GramCollector()
    this.#texts = new GramCollector()
    this.#keys = new Set()
    this.#lengths = []
    this.#gone = new Set()
  }

  #takeOut(): void {
    for (const {id, keys, gone, living} of this.#table.all()) {
      const now = gone ?? new Uint8Array(keys.length)
      let left = living
      for (const [ordinal, key] of keys.entries()) {
        if (now[ordinal] === 1 || !this.#gone.has(key)) continue
        now[ordinal] = 1
        left--
      }
      if (left < living) this.#table.setGone(id, now, left)
    }
  }

  #write(): void {
    const id = this.#table.newId()
    const keys = Uint32Array.from(this.#keys)
    this.#table.insert({id, keys, lengths: Uint32Array.from(this.#lengths), gone: null, living: keys.length})
    for (const [field, grams] of [
      [FIELDS.text, this.#texts],
      [FIELDS.title, this.#titles]
    ] as const) {
      const blocks = new BlockWriter(this.#database, id, field)
      grams.write(blocks)
      blocks.flush()
    }
  }

  /** Merge segments of a size until there are few of each, and those of which half is gone. */
  #merge(): void {
    for (let group = next(this.#table.sizes()); group.length > 0; group = next(this.#table.sizes()))
      mergeSegments(this.#database, this.#table, this.#table.get(group))
  }
}

/** Choose the segments that are to be merged: those of a size of which there are too many. */
function next(sizes: readonly SegmentSize[]): number[] {
  const groups = new Map<number, number[]>()
  for (const {id, living, all} of sizes) {
    if (living * 2 < all) return [id]
    if (living >= LARGE) continue
    const level = Math.floor(Math.log2(living) / Math.log2(FAN))
    const group = groups.get(level) ?? []
    group.push(id)
    if (group.length === FAN) return group
    groups.set(level, group)
  }
  return []
}
