import {parseChineseNumeral} from '../../grammar/numerals.js'
import {type Comparable} from '../diff/comparable.js'
import {type Range} from '../diff/difference.js'

/** `三万五千` */
const MYRIADS = /[万亿]/u

// 15, 3.5, 835万, 3百万: digits with a point, and units behind them.
const ARABIC = /^(?<whole>\d{1,40})(?:\.(?<fraction>\d{1,40}))?(?<units>[十百千]?[万亿]?|万亿)$/u
// 一一, 二〇一四: digits without units.
const DIGITS_ONLY = /^[〇一二三四五六七八九]{2,40}$/u
// 二〇一四: the only numbers that are written so.
const YEAR_DIGITS = /^[一二][〇九][〇一二三四五六七八九]{2}$/u

/** Years that documents name: past ones, those of plans, and the far ones that are round. */
const YEARS = {first: 1900, last: 2035, far: [2040, 2045, 2049, 2050, 2060]}
/** The greatest number before each sign of the calendar; 日 only behind a month, because 45日 is a term. */
const GREATEST: Record<string, number> = {月: 12, 时: 24, 分: 59}
const LAST_DAY = 31
/** More years than that are no term. */
const LONGEST_TERM = 100

/**
 * Tell whether a numeral is one that a writer could mean where it stands: no month 15, no year 6013, no 060万, no 一一.
 *
 * In damaged texts only what reads well on both sides is another fact; what does not is damage.
 */
export function isPlausible(text: Comparable, [start, end]: Range): boolean {
  const numeral = String.fromCharCode(...text.codes.subarray(start, end))
  const behind = end < text.length && text.before[end] === 0 ? String.fromCharCode(text.codes[end]!) : ''
  const arabic = ARABIC.exec(numeral)?.groups
  if (arabic) {
    const whole = arabic['whole']!
    const isPlain = arabic['fraction'] === undefined && arabic['units'] === ''
    if (whole.length > 1 && whole.startsWith('0') && (arabic['units'] !== '' || isUnpadded(text, end, behind, whole)))
      return false
    return !isPlain || fits(text, start, behind, Number(whole), isBracketed(text, start, end))
  }
  if (DIGITS_ONLY.test(numeral)) return YEAR_DIGITS.test(numeral)
  const value = parseChineseNumeral(numeral.replaceAll('两', '二').split(MYRIADS, 1)[0]!)
  return value !== null && fits(text, start, behind, value, false)
}

/** No zero stands before a number but in dates and numbers (07月, 008号), or in a row of digits and marks: a telephone, a code. */
function isUnpadded(text: Comparable, end: number, behind: string, whole: string): boolean {
  if ('月日时分号'.includes(behind) && behind !== '') return whole.length > 3
  return end < text.length && text.codes[end]! >= 0x3400
}

/** 〔2014〕: the year of a document number; （2014） too, but （5） is none. */
function isBracketed({text, at}: Comparable, start: number, end: number): boolean {
  const open = text[at[start]! - 1] ?? ''
  const close = text[at[end - 1]! + 1] ?? ''
  if (open === '' || close === '') return false
  return ('〔[［'.includes(open) && '〕]］'.includes(close)) || (end - start === 4 && open === '（' && close === '）')
}

function fits(text: Comparable, start: number, behind: string, value: number, bracketed: boolean): boolean {
  if (bracketed) return isYear(value)
  if (behind === '年') return value <= LONGEST_TERM || isYear(value)
  if (behind === '日') return value <= LAST_DAY || start === 0 || text.codes[start - 1] !== '月'.charCodeAt(0)
  const greatest = GREATEST[behind]
  return greatest === undefined || value <= greatest
}

/** Tell whether a document may name a year. */
export function isYear(value: number): boolean {
  return (value >= YEARS.first && value <= YEARS.last) || YEARS.far.includes(value)
}
