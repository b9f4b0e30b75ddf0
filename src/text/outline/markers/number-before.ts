import type {Ordinal} from '../../../schema/index.js'

const DIGITS = '〇一二三四五六七八九'
const CHINESE_NUMERAL = /[〇一二三四五六七八九十百零]+/u
const ARABIC_NUMERAL = /\d+/u

/** A number in one character with its frame: ② ⑵ ⒉ ㈡. */
const ENCLOSED = /[②-⑳⑵-⒇⒉-⒛㈡-㈩]/u

/**
 * Give the structural number before another one, written in the same way.
 *
 * @param value what the ordinal counts
 * @example
 * numberBefore({text: '（三）', style: 'cn-paren', value: 3}, 3).text // '（二）'
 */
export function numberBefore(ordinal: Ordinal, value: number): Ordinal {
  return {text: textBefore(ordinal.text, value - 1), style: ordinal.style, value: value - 1}
}

function textBefore(text: string, value: number): string {
  const enclosed = ENCLOSED.exec(text)?.[0]
  if (enclosed !== undefined) return text.replace(enclosed, String.fromCodePoint(enclosed.codePointAt(0)! - 1))
  return ARABIC_NUMERAL.test(text)
    ? text.replace(ARABIC_NUMERAL, String(value))
    : text.replace(CHINESE_NUMERAL, toChinese(value))
}

function toChinese(value: number): string {
  if (value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones]! : '')
}
