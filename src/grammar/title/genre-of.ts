import {
  INTERPRETATION_WORDS,
  NEWS_WORDS,
  PLAN_WORDS,
  PUBLIC_FACT_WORDS,
  REGULATION_WORDS,
  SPEECH_WORDS,
  TENDER_WORDS
} from './genres.js'
import {stripSuffix} from './strip-suffix.js'

/** The genre (体裁) that a title's last words tell, and the word that tells it. */
export interface Genre {
  genre:
    'regulation' | 'plan' | 'speech' | 'news' | 'interpretation' | 'tender-or-recruitment' | 'public-notice-of-fact'
  word: string
}

const WORDS = new Map<string, Genre['genre']>()
const TABLES: [Genre['genre'], readonly string[]][] = [
  ['tender-or-recruitment', TENDER_WORDS],
  ['public-notice-of-fact', PUBLIC_FACT_WORDS],
  ['interpretation', INTERPRETATION_WORDS],
  ['speech', SPEECH_WORDS],
  ['news', NEWS_WORDS],
  ['regulation', REGULATION_WORDS],
  ['plan', PLAN_WORDS]
]
for (const [genre, words] of TABLES) for (const word of words) if (!WORDS.has(word)) WORDS.set(word, genre)
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length))
// 一图读懂…, 图解：…, 【政策解读】…: interpretations say so in front.
const FRONT = /^[【[]?(?<word>一图读懂|图解|政策解读|解读|一图看懂)/u
// 办法 and 看法, 想法: words that end like a genre.
const NO_GENRE = /[想看做说写用合执司立守普违宪方无依书魔手疗技算语打]法$|[企意地版蓝试力]图$/u

/**
 * Tell the genre (体裁) by the words that end a title, or `null`: 条例 regulation, 讲话 speech, 解读 interpretation.
 *
 * The longest word decides: 招聘公告 is a tender's word although 公告 is a statutory kind.
 *
 * @example
 * genreOf('地名管理条例') // {genre: 'regulation', word: '条例'}
 * genreOf('在全市大会上的讲话') // {genre: 'speech', word: '讲话'}
 */
export function genreOf(title: string): Genre | null {
  const front = FRONT.exec(title)?.groups!.word
  if (front !== undefined) return {genre: 'interpretation', word: front}
  const {core} = stripSuffix(title)
  if (NO_GENRE.test(core)) return null
  for (let length = Math.min(LONGEST, core.length); length >= 1; length--) {
    const word = core.slice(core.length - length)
    const genre = WORDS.get(word)
    if (genre) return {genre, word}
  }
  return null
}
