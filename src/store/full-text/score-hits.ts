import type {Segment} from './segment-table.js'

/** A word in the title counts as much as five in the text. */
const TITLE = 5
/** How soon more of the same word says no more, and how much long texts are discounted, as usual (Robertson & Zaragoza 2009). */
const K1 = 1.2
const B = 0.75

/** What a segment has of the words: how often each notice has each in its text and its title, and which have them all. */
export interface Found {
  readonly segment: Segment
  readonly texts: readonly Uint32Array[]
  readonly titles: readonly Uint32Array[]
  readonly ordinals: Uint32Array
}

/** Score the notices that have all words by BM25, written as SQLite writes it: lower is better. */
export function scoreHits(found: readonly Found[], total: number): Float64Array {
  const rarities = raritiesOf(found)
  const average = averageLength(found)
  const scores = new Float64Array(total)
  let end = 0
  for (const {segment, texts, titles, ordinals} of found) {
    for (const ordinal of ordinals) {
      const discount = K1 * (1 - B + (B * segment.lengths[ordinal]!) / average)
      let sum = 0
      for (const [word, rarity] of rarities.entries()) {
        const weight = texts[word]![ordinal]! + TITLE * titles[word]![ordinal]!
        sum += (rarity * weight * (K1 + 1)) / (weight + discount)
      }
      scores[end++] = -sum
    }
  }
  return scores
}

/** How much it says that a notice has each word: the fewer have it, the more. */
function raritiesOf(found: readonly Found[]): number[] {
  const notices = found.reduce((sum, {segment}) => sum + segment.living, 0)
  const words = found[0]?.texts.length ?? 0
  return Array.from({length: words}, (_, word) => {
    let having = 0
    for (const {segment, texts, titles} of found) {
      const [text, title, {gone}] = [texts[word]!, titles[word]!, segment]
      for (let ordinal = 0; ordinal < text.length; ordinal++)
        if (text[ordinal]! + title[ordinal]! > 0 && gone?.[ordinal] !== 1) having++
    }
    // What more than half have must not count against them.
    return Math.max(1e-6, Math.log((notices - having + 0.5) / (having + 0.5)))
  })
}

function averageLength(found: readonly Found[]): number {
  let [characters, notices] = [0, 0]
  for (const {lengths, gone, living} of found.map(({segment}) => segment)) {
    notices += living
    for (let ordinal = 0; ordinal < lengths.length; ordinal++)
      if (gone?.[ordinal] !== 1) characters += lengths[ordinal]!
  }
  return characters / Math.max(1, notices)
}
