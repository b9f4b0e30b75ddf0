import {foldWidth} from './width.js'

/** 零: the signs that stand for zero in printed numbers, among them the circles and letters that typists use for 〇. */
export const ZEROS = '〇○◯零０0ＯOoｏОо'

/** 数字: the digits one to nine, plain and in the forms that prevent fraud (大写). */
const DIGITS = ['', '一壹弌', '二贰貳弍两兩', '三叁參叄弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']

const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(ZEROS, (glyph) => [glyph, 0] as const),
  ...DIGITS.flatMap((glyphs, value) => Array.from(glyphs, (glyph) => [glyph, value] as const))
])

/** 位: the units below 万, and the contracted tens 廿 and 卅. */
const UNIT_VALUES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000]
])
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卄', 20],
  ['卅', 30]
])

/** Longer strings are no number that a document bears. */
const LONGEST = 16

const ARABIC = /^\d{1,15}$/u

/**
 * Read a Chinese numeral (汉字数字), written with units or digit by digit; `null` if it is none.
 *
 * @example
 * parseChineseNumeral('一百二十三') // 123
 * parseChineseNumeral('二○一四') // 2014
 */
export function parseChineseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null
  const characters = Array.from(text)
  if (characters.every((character) => DIGIT_VALUES.has(character))) return readDigits(characters)
  return readUnits(characters)
}

/**
 * Read a number in any digits that official documents use: ASCII, full-width, Chinese; `null` if it is none.
 *
 * @example
 * parseNumeral('２０１４') // 2014
 * parseNumeral('四十五') // 45
 */
export function parseNumeral(text: string): number | null {
  const folded = foldWidth(text)
  return ARABIC.test(folded) ? Number(folded) : parseChineseNumeral(text)
}

function readDigits(characters: string[]): number | null {
  // O and o alone are letters.
  if (!characters.some((character) => character !== 'O' && character !== 'o')) return null
  return characters.reduce((value, character) => value * 10 + DIGIT_VALUES.get(character)!, 0)
}

/** 一百零三, 十五, 二十, 廿一: each digit is followed by a smaller unit than the one before. */
function readUnits(characters: string[]): number | null {
  let total = 0
  let digit: number | null = null
  let lastUnit = Infinity
  let zero = false
  for (const character of characters) {
    const unit = UNIT_VALUES.get(character)
    const tens = TENS.get(character)
    const value = DIGIT_VALUES.get(character)
    if (unit !== undefined) {
      if (unit >= lastUnit || digit === 0 || (digit === null && unit !== 10)) return null
      total += (digit ?? 1) * unit
      lastUnit = unit
      digit = null
      zero = false
    } else if (tens !== undefined) {
      if (lastUnit <= 10 || digit !== null) return null
      total += tens
      lastUnit = 10
      zero = false
    } else if (value === 0) {
      if (zero || digit !== null) return null
      zero = true
    } else {
      if (value === undefined || digit !== null || lastUnit === 1) return null
      digit = value
    }
  }
  // 一百二 is said, never printed; 一百零 is unfinished.
  if (zero && digit === null) return null
  if (digit !== null && lastUnit > 10 && lastUnit !== Infinity && !zero) return null
  return total + (digit ?? 0)
}
