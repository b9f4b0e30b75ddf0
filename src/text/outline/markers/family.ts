import {legalRank} from '../../../grammar/ordinals/legal-rank.js'
import type {Ordinal, OrdinalStyle} from '../../../schema/index.js'

/** What is counted together: the style, for 编 章 节 the kind of unit. */
export interface Family {
  /** Its place in the usual order of nesting (GB/T 9704-2012 §7.3.3, 立法技术规范): a unit stands below lower ranks. */
  rank: number
  /** It may stand below units of any rank. */
  anywhere?: true
  /** What it costs to hold a marker of the family for running text. */
  refusal: number
}

/**
 * 层次序数 and their usual order: 编 章 节 条, then 一、 （一） 1. （1） ①.
 *
 * 一是, 第一， and 首先， count on from each other and stand below units of any style.
 */
const FAMILIES = {
  part: {rank: 0, refusal: 3},
  book: {rank: 1, refusal: 3},
  chapter: {rank: 2, refusal: 3},
  division: {rank: 3, refusal: 3},
  article: {rank: 4, refusal: 3},
  cn: {rank: 5, refusal: 3},
  'cn-paren': {rank: 6, refusal: 3},
  arabic: {rank: 7, refusal: 1.6},
  'arabic-paren': {rank: 8, refusal: 1.6},
  circled: {rank: 9, refusal: 1.6},
  enumerator: {rank: 5.5, anywhere: true, refusal: 2},
  path: {rank: 7.2, refusal: 1.6},
  subpath: {rank: 7.4, refusal: 1.6},
  detail: {rank: 7.6, refusal: 1.6},
  other: {rank: 6.5, anywhere: true, refusal: 1}
} as const satisfies Record<string, Family>

/** The name of a family. */
export type FamilyName = keyof typeof FAMILIES

const BY_STYLE: Readonly<Record<OrdinalStyle, FamilyName>> = {
  cn: 'cn',
  'cn-paren': 'cn-paren',
  arabic: 'arabic',
  'arabic-paren': 'arabic-paren',
  circled: 'circled',
  yishi: 'enumerator',
  di: 'enumerator',
  chapter: 'chapter',
  article: 'article',
  dash: 'other',
  other: 'other'
}

/** The legal units by their rank: 编 篇 部分, 分编, 章, 节, 条. */
const LEGAL: readonly FamilyName[] = ['part', 'book', 'chapter', 'division', 'article']

/** 首先， 其次， 其一、 count like 第一，. */
const WORD = /^(?:首先|其次|再次|最后|其[一二三四五六七八九十])/u

/** Numbers that show their parents: 1.1, 1.1.1, by how many there are above. */
const PATH = /^\s*\d+(?<parents>(?:[.．]\d+)+)/u
const DOT = /[.．]/u
const PATHS: readonly FamilyName[] = ['path', 'subpath', 'detail']

/** Give the name of the family that an ordinal is counted in. */
export function familyOf(ordinal: Ordinal): FamilyName {
  const rank = legalRank(ordinal)
  if (rank !== null) return LEGAL[rank - 1]!
  if (ordinal.style !== 'other') return BY_STYLE[ordinal.style]
  if (WORD.test(ordinal.text)) return 'enumerator'
  const parents = PATH.exec(ordinal.text)?.groups?.['parents']
  return parents === undefined ? 'other' : PATHS[Math.min(parents.split(DOT).length, 4) - 2]!
}

/** Every family, in the order of the table. */
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly FamilyName[]

/** Give the facts of a family. */
export function familyNamed(name: FamilyName): Family {
  return FAMILIES[name]
}
