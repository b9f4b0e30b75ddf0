import {byFirstCharacter} from '../../../grammar/by-first-character.js'
import {wordList} from '../../../grammar/word-list.js'
import {ACTOR_NOUNS} from './actor-nouns.js'
import {READ_OVER} from './other-nouns.js'

/** 词: a noun at a position, and whether it names somebody who can act. */
export interface Noun {
  word: string
  actor: boolean
}

const NOUNS: readonly Noun[] = [
  ...Object.values(ACTOR_NOUNS).flatMap((words) => wordList(words).map((word) => ({word, actor: true}))),
  ...Object.values(READ_OVER).flatMap((words) => wordList(words).map((word) => ({word, actor: false})))
]
const BY_FIRST = byFirstCharacter(NOUNS, ({word}) => word)

/**
 * Give the longest noun of the tables that begins at a position of a text, of an actor or one that hides one.
 *
 * @example
 * nounAt('各部门人员密集', 0) // {word: '各部门', actor: true}
 * nounAt('各部门人员密集', 3) // {word: '人员密集', actor: false}
 */
export function nounAt(text: string, position: number): Noun | undefined {
  const noun = BY_FIRST.get(text[position] ?? '')?.find(({word}) => text.startsWith(word, position))
  // 管理人员, 责任人员 are no 管理人, 责任人.
  if (noun?.actor && noun.word.endsWith('人') && text[position + noun.word.length] === '员')
    return {word: `${noun.word}员`, actor: true}
  return noun
}
