import type {BlockReader} from './block-reader.js'
import {ByteReader} from './byte-buffer.js'
import {countPhrase} from './count-phrase.js'
import {foldUnit, gramAt} from './gram.js'
import type {PostingList} from './posting-list.js'

/** Count how often each notice of a segment has a word in a field; `counts` has a place for each notice. */
export function countWord(
  reader: BlockReader,
  {segment, field, word}: {segment: number; field: number; word: string},
  counts: Uint32Array
): void {
  if (word.length === 1) {
    // A character stands in all pairs that begin with it.
    const from = (foldUnit(word.charCodeAt(0)) << 16) >>> 0
    for (const list of reader.range(segment, field, from, from + 0xffff)) addCounts(list, counts)
    return
  }
  const pairs: {list: PostingList; offset: number}[] = []
  // Every second pair has all characters; of an odd number the last pair, too.
  for (let at = 0; at < word.length; at += 2) {
    const offset = Math.min(at, word.length - 2)
    const list = reader.find(segment, field, gramAt(word, offset))
    if (list === null) return
    pairs.push({list, offset})
  }
  if (pairs.length === 1) addCounts(pairs[0]!.list, counts)
  else countPhrase(pairs, counts)
}

/** Add what a list says of each notice; written out, for this is where the time of a search goes. */
function addCounts({bytes, start, places}: PostingList, counts: Uint32Array): void {
  const reader = new ByteReader(bytes, start)
  for (let ordinal = -1; reader.at < places;) {
    const value = reader.number()
    ordinal += (value >>> 1) + 1
    counts[ordinal]! += (value & 1) === 1 ? 1 : reader.number()
  }
}
