import {type DocumentNumber} from '../../schema/index.js'

// ０-９, Ａ-ｚ and full-width brackets.
const FULL_WIDTH = /[\uFF08\uFF09\uFF10-\uFF19\uFF21-\uFF3B\uFF3D\uFF41-\uFF5B\uFF5D]/gu
const SPACE = /[\s\u200B-\u200D\u2060]+/gu
// [2014] (2014) {2014} 【2014】 〖2014〗 ﹝2014﹞: every bracket that stands for 〔〕 around a year.
const YEAR_BRACKETS = /[[({【〖﹝<〈《](?<year>\d{4})[\])}】〗﹞>〉》]/gu
// 〔2014〕第5号: the 第 that the standard forbids.
const NEEDLESS_ORDINAL = /(?<=〕)第(?=\d)/gu
// 〔2014〕005号, 令第08号.
const LEADING_ZEROS = /(?<=[〕第])0+(?=[1-9])/gu

/**
 * Give the canonical form of a document number (发文字号): `code〔year〕n号` with ASCII digits, no spaces, no leading zeros,
 * and no 第 behind the year (GB/T 9704-2012 §7.2.5). Orders and announcements keep 令第N号 and 公告2014年第30号.
 *
 * @example
 * canonicalNumber({canonical: '湘政发 ［２０１４］ 第05號', type: 'standard', …}) // '湘政发〔2014〕5号'
 */
export function canonicalNumber(number: Pick<DocumentNumber, 'canonical' | 'type' | 'redacted'>): string {
  const plain = number.canonical
    .replace(SPACE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('號', '号')
  if (plain === '') return number.canonical
  const bracketed = plain.replace(YEAR_BRACKETS, '〔$<year>〕').replace(NEEDLESS_ORDINAL, '')
  return bracketed.replace(LEADING_ZEROS, '')
}
