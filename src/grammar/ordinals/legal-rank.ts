import type {Ordinal} from '../../schema/section.js'

/** 编 is above 章, 章 above 节, 节 above 条 (立法法 art. 65); 部分 and 篇 stand in the place of 编. */
const RANKS: readonly (readonly [unit: string, rank: number])[] = [
  ['分编', 2],
  ['编', 1],
  ['篇', 1],
  ['部分', 1],
  ['章', 3],
  ['节', 4],
  ['条', 5]
]

/** `第十二条之一`, `第一章：`: the unit, whatever is inserted behind it, and a mark that closes it. */
const BEHIND_UNIT = /(?:之[一二三四五六七八九十]{1,2})?[:：、]?$/u

/**
 * Rank the unit that an ordinal of a legal text names, 1 being the highest (编 1, 分编 2, 章 3, 节 4, 条 5); `null` for others.
 *
 * @example
 * legalRank({text: '第二章', style: 'chapter', value: 2}) // 3
 */
export function legalRank(ordinal: Ordinal): number | null {
  if (ordinal.style !== 'chapter' && ordinal.style !== 'article') return null
  const text = ordinal.text.replace(BEHIND_UNIT, '')
  return RANKS.find(([unit]) => text.endsWith(unit))?.[1] ?? null
}
