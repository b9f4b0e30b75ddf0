import type {Span} from '../../schema/index.js'

const most = 1000
const upper = /[A-Z]+/gu

/** Fold as the index does, keeping every offset. */
function fold(text: string): string {
  return text.replace(upper, (letters) => letters.toLowerCase())
}

/**
 * Find the words in a text: spans in order, those that touch or overlap joined, the first thousand at most.
 *
 * @example
 * findMatches('学习红旗渠，弘扬红旗渠精神', ['红旗渠', '精神']) // [[2, 5], [8, 13]]
 */
export function findMatches(text: string, words: readonly string[]): Span[] {
  const folded = fold(text)
  const found: Span[] = []
  for (const word of words.map(fold)) {
    let start = word === '' ? -1 : folded.indexOf(word)
    for (let count = 0; start >= 0 && count < most; count++) {
      found.push([start, start + word.length])
      start = folded.indexOf(word, start + word.length)
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const joined: Span[] = []
  for (const span of found) {
    const last = joined.at(-1)
    if (last !== undefined && span[0] <= last[1]) last[1] = Math.max(last[1], span[1])
    else joined.push(span)
  }
  return joined.slice(0, most)
}
