import type {BlockReader} from './block-reader.js'
import {ByteReader} from './byte-buffer.js'
import {countPhrase} from './count-phrase.js'
import {foldUnit, gramAt} from './gram.js'
import type {PostingList} from './posting-list.js'

/** Where to count, and what; unless `whole`, no further than until all notices of the segment have it. */
export interface Counted {
  readonly segment: number
  readonly field: number
  readonly word: string
  readonly whole: boolean
}

/**
 * Count how often each notice of a segment has a word in a field; `counts` has a place for each notice.
 *
 * Tells whether the counts are whole: a frequent character stands in thousands of lists, and after a few of them it is known
 * that every notice has it.
 */
export function countWord(reader: BlockReader, counted: Counted, counts: Uint32Array): boolean {
  const {segment, field, word, whole} = counted
  if (word.length === 1) {
    // A character stands in all pairs that begin with it.
    const from = (foldUnit(word.charCodeAt(0)) << 16) >>> 0
    let having = 0
    for (const list of reader.range(segment, field, from, from + 0xffff)) {
      having += addCounts(list, counts)
      if (!whole && having === counts.length) return false
    }
    return true
  }
  const pairs: {list: PostingList; offset: number}[] = []
  // Every second pair has all characters; of an odd number the last pair, too.
  for (let at = 0; at < word.length; at += 2) {
    const offset = Math.min(at, word.length - 2)
    const list = reader.find(segment, field, gramAt(word, offset))
    if (list === null) return true
    pairs.push({list, offset})
  }
  if (pairs.length === 1) addCounts(pairs[0]!.list, counts)
  else countPhrase(pairs, counts)
  return true
}

/** Add what a list says of each notice, and tell how many had none; written out, for here the time of a search goes. */
function addCounts({bytes, start, places}: PostingList, counts: Uint32Array): number {
  const reader = new ByteReader(bytes, start)
  let first = 0
  for (let ordinal = -1; reader.at < places;) {
    const value = reader.number()
    ordinal += (value >>> 1) + 1
    if (counts[ordinal] === 0) first++
    counts[ordinal]! += (value & 1) === 1 ? 1 : reader.number()
  }
  return first
}
