import {PROVINCE_SHORT_NAMES} from './short-names.js'
import {divisionTable} from './table.js'

const LONGEST_BARE = 6

/**
 * Measure the division that stands without its suffix (甘肃, 广州) at the start of a text; 0 when none does.
 *
 * Only for places where a grammar has made sure that a place must stand: 广州 is a city in 人民银行广州分行.
 *
 * @example
 * bareDivisionLength('广州分行') // 2
 */
export function bareDivisionLength(text: string): number {
  for (const {bare} of PROVINCE_SHORT_NAMES) if (text.startsWith(bare)) return bare.length
  const {byName} = divisionTable()
  for (let length = Math.min(LONGEST_BARE, text.length); length >= 2; length--) {
    const name = text.slice(0, length)
    if (byName.has(`${name}市`) || byName.has(`${name}地区`) || byName.has(`${name}县`)) return length
  }
  return 0
}
