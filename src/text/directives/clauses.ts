import {characterSet} from '../../grammar/character-set.js'
import {OPENING_MARKS} from '../../grammar/sentences/marks.js'

/** A mark that may stand inside a number: 1,000 and 10:30. */
const NUMBER_MARK = /[,:]/u
/** A digit beside such a mark. */
const DIGIT = /\d/u

/** 分句: a clause of a sentence, from the character behind a comma to the next comma; `mark` ends it. */
export interface Clause {
  start: number
  end: number
  /** The punctuation behind it; empty at the end of the sentence. */
  mark: string
}

const MARKS: ReadonlySet<string> = new Set('，；：,;:。！？')
/** Where a clause may end, or an enclosure begin. */
const SIGNS = characterSet([...MARKS, ...OPENING_MARKS])

/**
 * Split a sentence into clauses (分句) at ，；： outside of quotations, titles and brackets.
 *
 * @param text the text that holds the sentence
 * @param start where the sentence begins
 * @param end the position behind it
 * @param pairs opening → closing marks of the text
 */
export function splitClauses(text: string, start: number, end: number, pairs: ReadonlyMap<number, number>): Clause[] {
  const clauses: Clause[] = []
  let from = start
  for (let position = start; position < end; position++) {
    if (SIGNS[text.charCodeAt(position)] === 0) continue
    const partner = pairs.get(position)
    if (partner !== undefined && partner < end) position = partner
    else if (MARKS.has(text[position]!) && !isInNumber(text, position)) {
      clauses.push({start: from, end: position, mark: text[position]!})
      from = position + 1
    }
  }
  if (from < end) clauses.push({start: from, end, mark: ''})
  return clauses
}

/** Tell whether a mark stands inside a number: 1,000 and 10:30. */
function isInNumber(text: string, position: number): boolean {
  return (
    NUMBER_MARK.test(text[position]!) && DIGIT.test(text[position - 1] ?? '') && DIGIT.test(text[position + 1] ?? '')
  )
}

/** Give the index of the clause that holds a position; the last clause for positions behind it. */
export function clauseAt(clauses: readonly Clause[], position: number): number {
  let [low, high] = [0, clauses.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < clauses[middle]!.end) high = middle
    else low = middle + 1
  }
  return low
}
