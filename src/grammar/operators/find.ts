import {byFirstCharacter} from '../by-first-character.js'
import {characterSet} from '../character-set.js'
import {COMPOUND_WORDS} from './compounds.js'
import {type Operator, OPERATORS} from '../operators.js'
import {OPENING_MARKS} from '../sentences/marks.js'

/** 一处效力词: an operator and its place. */
export interface FoundOperator {
  operator: Operator
  start: number
  end: number
}

/** Words by their first character, longest first. */
const BY_FIRST = byFirstCharacter(entries().values(), ({word}) => word)
/** Where a word may begin, or something that is left out. */
const SIGNS = characterSet([...BY_FIRST.keys(), ...OPENING_MARKS])

/**
 * Find the operators (效力词) in a range of a text, from the left, the longest word at each place; compounds hide them.
 *
 * @param text the text
 * @param start first position
 * @param end position behind the last one
 * @param skip opening mark → closing mark: what they enclose is not looked into (quotations, titles, remarks)
 *
 * @example
 * findOperators('各单位要高度重视，不得推诿。') // 要, 不得
 * findOperators('主要措施如下') // nothing
 */
export function findOperators(
  text: string,
  start = 0,
  end = text.length,
  skip?: ReadonlyMap<number, number>
): FoundOperator[] {
  const found: FoundOperator[] = []
  for (let position = start; position < end;) {
    if (SIGNS[text.charCodeAt(position)] === 0) {
      position++
      continue
    }
    const partner = skip?.get(position)
    if (partner !== undefined && partner < end) {
      position = partner + 1
      continue
    }
    const entry = BY_FIRST.get(text[position]!)?.find(({word}) => text.startsWith(word, position))
    if (!entry) position++
    else {
      const operates = entry.force !== null && standsInFrame(text, position, entry)
      if (operates) found.push({operator: entry, start: position, end: position + entry.operator.length})
      position += operates ? entry.operator.length : entry.word.length
    }
  }
  return found
}

/** 应对学校食堂开展检查 has the frame 对…开展…, 应对突发事件 hasn't. */
function standsInFrame(text: string, position: number, {frame}: Operator): boolean {
  if (!frame) return true
  frame.lastIndex = position
  return frame.test(text)
}

/** Operators and compounds by their word; what both tables hold is an operator. */
function entries(): Map<string, Operator> {
  const words = new Map<string, Operator>()
  for (const word of COMPOUND_WORDS) words.set(word, {word, force: null, operator: word, at: 'any'})
  for (const operator of OPERATORS) words.set(operator.word, operator)
  return words
}
