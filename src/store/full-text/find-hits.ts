import type {Database} from 'better-sqlite3'
import {BlockReader} from './block-reader.js'
import {countWord} from './count-word.js'
import {FIELDS} from './fields.js'
import {type Found, scoreHits} from './score-hits.js'
import {type Segment, SegmentTable} from './segment-table.js'

/**
 * Above this many hits BM25 says nothing (a word that everything has tells nothing apart): those whose title has the words
 * come first then, and the newest before the others.
 */
const RANKED = 10_000

/** 命中: notices that have all words. */
export interface Hits {
  readonly keys: Uint32Array
  /** Whether the title has all words. */
  readonly titled: Uint8Array
  /** BM25, lower is better; `null` where there are too many hits to be ranked by it. */
  readonly scores: Float64Array | null
}

/** Find the notices that have all words in their title, their text, or either; the caller holds a transaction. */
export function findHits(database: Database, words: readonly string[], where: 'any' | 'title' | 'text'): Hits {
  const reader = new BlockReader(database)
  const segments = new SegmentTable(database).all()
  const find = (whole: boolean) => segments.map((segment) => findIn(reader, segment, {words, where, whole}))
  let found = find(false)
  const total = found.reduce((sum, {ordinals}) => sum + ordinals.length, 0)
  if (total <= RANKED && found.some(({whole}) => !whole)) found = find(true)
  const keys = new Uint32Array(total)
  const titled = new Uint8Array(total)
  let end = 0
  for (const {segment, ordinals, titles} of found) {
    for (let at = 0; at < ordinals.length; at++, end++) {
      keys[end] = segment.keys[ordinals[at]!]!
      let word = 0
      while (word < titles.length && titles[word]![ordinals[at]!]! > 0) word++
      if (word === titles.length) titled[end] = 1
    }
  }
  return {keys, titled, scores: total > RANKED ? null : scoreHits(found, total)}
}

interface Wanted {
  readonly words: readonly string[]
  readonly where: 'any' | 'title' | 'text'
  /** Whether all counts are wanted, or only who has the words. */
  readonly whole: boolean
}

function findIn(reader: BlockReader, segment: Segment, wanted: Wanted): Found & {whole: boolean} {
  const {words, where} = wanted
  let whole = true
  const count = (field: number) =>
    words.map((word) => {
      const counts = new Uint32Array(segment.keys.length)
      if (where === 'any' || FIELDS[where] === field) {
        whole = countWord(reader, {segment: segment.id, field, word, whole: wanted.whole}, counts) && whole
      }
      return counts
    })
  const [texts, titles] = [count(FIELDS.text), count(FIELDS.title)]
  return {segment, texts, titles, ordinals: inAll(segment, texts, titles), whole}
}

/** List the notices that have all words. */
function inAll({keys, gone}: Segment, texts: readonly Uint32Array[], titles: readonly Uint32Array[]): Uint32Array {
  const ordinals = new Uint32Array(keys.length)
  let end = 0
  for (let ordinal = 0; ordinal < keys.length; ordinal++) {
    if (gone?.[ordinal] === 1) continue
    let word = 0
    while (word < texts.length && texts[word]![ordinal]! + titles[word]![ordinal]! > 0) word++
    if (word === texts.length) ordinals[end++] = ordinal
  }
  return ordinals.subarray(0, end)
}
