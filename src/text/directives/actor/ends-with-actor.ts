import {wordList} from '../../../grammar/word-list.js'
import {ACTOR_NOUNS, ACTOR_TAILS} from './actor-nouns.js'
import {OTHER_ENDINGS} from './other-nouns.js'

const NOUNS: ReadonlySet<string> = new Set(Object.values(ACTOR_NOUNS).flatMap(wordList))
const OTHERS: ReadonlySet<string> = new Set(wordList(OTHER_ENDINGS))
const LONGEST = 8
/** The last characters of names, of remarks and of 本人, 自己. */
const LAST: ReadonlySet<string> = new Set([
  ...Array.from(NOUNS, (noun) => noun.at(-1)!),
  ...ACTOR_TAILS,
  ...Array.from('）)人己')
])
/** 县（市、区） */
const COUNTIES = /^各?[省市县区][（(][省市县区][、，]?[省市县区]?[）)]$/u
/** 学生本人 */
const IN_PERSON = /(?<=\p{Script=Han}{2})(?:本人|自己)$/u
/** 各级党委（党组）: a remark behind the noun. */
const BRACKET = /[（(][^（）()]{1,16}[）)]$/u

/**
 * Tell whether a phrase ends with a noun of those who can act (责任主体): 各级党委, 产权人, 省住房和城乡建设厅.
 *
 * @example
 * endsWithActor('项目建设单位') // true
 * endsWithActor('开支标准') // false
 */
export function endsWithActor(whole: string): boolean {
  if (COUNTIES.test(whole)) return true
  if (!LAST.has(whole.at(-1) ?? '')) return false
  const phrase = whole.replace(BRACKET, '').replace(IN_PERSON, '')
  for (let length = Math.min(LONGEST, phrase.length); length > 1; length--) {
    const end = phrase.slice(-length)
    if (NOUNS.has(end)) return true
    if (OTHERS.has(end)) return false
  }
  return phrase.length > 2 && ACTOR_TAILS.has(phrase.at(-1)!)
}
