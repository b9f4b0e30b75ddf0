import {toComparable} from '../diff/comparable.js'
import {isDamage} from './damage.js'
import {compareTexts} from '../diff/compare-texts.js'
import {isYear} from './plausible-numeral.js'

// 湘政发〔2014〕5号: code, year, sequence.
const NUMBER = /^(?<code>[^〔〕]{1,24})〔(?<year>\d{4})〕(?<sequence>\d{1,8}号)$/u

/**
 * Tell whether two document numbers are one and its damaged reading: another character in the code that nobody writes or
 * that only looks alike (湘玫发), one twice, or a year that cannot be. The sequence is what tells documents apart, and is
 * never taken for damaged.
 */
export function isDamagedNumber(a: string, b: string): boolean {
  const one = NUMBER.exec(a)?.groups
  const other = NUMBER.exec(b)?.groups
  if (!one || !other || one['sequence'] !== other['sequence']) return false
  if (one['code'] === other['code']) return isYear(Number(one['year'])) !== isYear(Number(other['year']))
  if (one['year'] !== other['year']) return false
  const left = toComparable(one['code']!)
  const right = toComparable(other['code']!)
  const {equal, differences, onlyA, onlyB} = compareTexts(left, right)
  if (equal === 0 || onlyA.length > 0 || onlyB.length > 0 || differences.length !== 1) return false
  return isDamage(left, right, differences[0]!)
}
