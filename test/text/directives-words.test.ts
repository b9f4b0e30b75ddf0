import {describe, expect, it} from 'vitest'
import {COMPOUND_WORDS} from '../../src/grammar/operators/compounds.js'
import {wordList} from '../../src/grammar/word-list.js'
import {ACTOR_NOUNS} from '../../src/text/directives/actor/actor-nouns.js'
import {nounAt} from '../../src/text/directives/actor/noun-at.js'
import {OTHER_ENDINGS, READ_OVER} from '../../src/text/directives/actor/other-nouns.js'
import {PREDICATES, PREPOSITIONS} from '../../src/text/directives/actor/predicate-words.js'

const words = (table: Readonly<Record<string, string>>): string[] => Object.values(table).flatMap(wordList)
const twice = (list: readonly string[]): string[] => list.filter((word, at) => list.indexOf(word) !== at)

describe('the tables of words about directives', () => {
  it.each([
    ['actors', words(ACTOR_NOUNS)],
    ['actors and what is read over', [...words(ACTOR_NOUNS), ...words(READ_OVER)]],
    ['actors and other endings', [...words(ACTOR_NOUNS), ...wordList(OTHER_ENDINGS)]],
    ['predicates', words(PREDICATES)],
    ['prepositions', wordList(PREPOSITIONS)],
    ['compounds', COMPOUND_WORDS]
  ])('hold no word twice: %s', (_, list) => {
    expect(twice(list)).toEqual([])
  })

  it('give the longest noun of a place, and what hides one', () => {
    expect(nounAt('街道办事处应当', 0)).toEqual({word: '街道办事处', actor: true})
    expect(nounAt('人员密集场所', 0)).toEqual({word: '人员密集', actor: false})
    expect(nounAt('经费', 0)).toBeUndefined()
  })
})
