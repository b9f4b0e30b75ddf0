import type {Database} from 'better-sqlite3'
import {BlockReader} from './block-reader.js'
import {BlockWriter} from './block-writer.js'
import {FIELDS} from './fields.js'
import {ListWriter} from './list-writer.js'
import type {PostingList} from './posting-list.js'
import type {Segment, SegmentTable} from './segment-table.js'

/** Where a merged segment takes lists from. */
interface Source {
  lists: Generator<PostingList, undefined>
  list: PostingList | undefined
  /** How far its notices move, or, where some are gone, their new numbers. */
  move: number
  numbers: Int32Array | null
}

/** Make one segment of several, without the notices that are gone; the caller holds the transaction. */
export function mergeSegments(database: Database, table: SegmentTable, segments: readonly Segment[]): void {
  const living = segments.reduce((sum, segment) => sum + segment.living, 0)
  const merged = {
    id: table.newId(),
    keys: new Uint32Array(living),
    lengths: new Uint32Array(living),
    gone: null,
    living
  }
  const moves: number[] = []
  const numberings: (Int32Array | null)[] = []
  let end = 0
  for (const {keys, lengths, gone} of segments) {
    moves.push(end)
    const numbers = new Int32Array(keys.length).fill(-1)
    for (const [ordinal, key] of keys.entries()) {
      if (gone?.[ordinal] === 1) continue
      merged.keys[end] = key
      merged.lengths[end] = lengths[ordinal]!
      numbers[ordinal] = end++
    }
    numberings.push(gone === null ? null : numbers)
  }
  if (living > 0) table.insert(merged)
  for (const field of Object.values(FIELDS)) {
    const blocks = new BlockWriter(database, merged.id, field)
    const sources = segments.map(({id}, at): Source => {
      const lists = new BlockReader(database).range(id, field, 0, 0xffffffff)
      return {lists, list: undefined, move: moves[at]!, numbers: numberings[at]!}
    })
    mergeLists(sources, blocks)
    blocks.flush()
  }
  for (const {id} of segments) table.drop(id)
}

/** Write the lists of all sources in the order of their terms, those of one term as one. */
function mergeLists(sources: readonly Source[], blocks: BlockWriter): void {
  const list = new ListWriter()
  for (const source of sources) source.list = source.lists.next().value
  for (;;) {
    let term = Infinity
    for (const source of sources) if (source.list !== undefined && source.list.term < term) term = source.list.term
    if (term === Infinity) return
    list.clear()
    for (const source of sources) {
      if (source.list?.term !== term) continue
      if (source.numbers === null) list.append(source.list, source.move)
      else list.appendLiving(source.list, source.numbers)
      source.list = source.lists.next().value
    }
    blocks.add(term, list)
  }
}
