import {parseNumeral} from '../../numerals.js'
import {isSign, type Reading, type Year} from './parts.js'
import type {Token} from './token.js'

/** The People's Republic numbers its documents; nothing earlier or later is a year of one. */
const FIRST_YEAR = 1949
const LAST_YEAR = 2100

/** A year of two digits from here on is of the twentieth century: 〔97〕. */
const CENTURY_TURN = 49

/**
 * Read the year (年份) that ends at a token, going left: `2014`, `二〇一四`, `97`, `20××`, `2014年`.
 */
export function readYear(tokens: readonly Token[], last: number): Reading<Year> | null {
  const end = isSign(tokens[last], 'mark', '年') ? last - 1 : last
  const token = tokens[end]
  if (!token) return null
  if (token.kind === 'mask') return readMaskedYear(tokens, end)
  if (token.kind !== 'number' && token.kind !== 'numeral') return null
  // 2 0 1 4: layout inside the digits.
  let [first, text] = [end, token.text]
  while (text.length < 4 && tokens[first - 1]?.kind === token.kind) text = tokens[--first]!.text + text
  if (first < end && text.length === 4) return toReading(text, first - 1)
  if (tokens[end - 1]?.kind === 'mask' && token.gap === 'none') return readMaskedYear(tokens, end)
  return toReading(token.text, end - 1)
}

function toReading(text: string, next: number): Reading<Year> | null {
  const digits = parseNumeral(text)
  if (digits === null) return null
  if (text.length === 2 && !text.includes('十')) {
    const value = digits >= CENTURY_TURN ? 1900 + digits : digits <= 30 ? 2000 + digits : null
    return value === null ? null : {value: {text: String(digits).padStart(2, '0'), value, redacted: false}, next}
  }
  if (text.length < 4 || digits < FIRST_YEAR || digits > LAST_YEAR) return null
  return {value: {text: String(digits), value: digits, redacted: false}, next}
}

function readMaskedYear(tokens: readonly Token[], last: number): Reading<Year> | null {
  let first = last
  while (['mask', 'number'].includes(tokens[first - 1]?.kind ?? '') && last - first < 3) first--
  const run = tokens.slice(first, last + 1)
  const text = run.map((token) => token.text).join('')
  if (text.length > 6) return null
  return {value: {text, value: null, redacted: true}, next: first - 1}
}
