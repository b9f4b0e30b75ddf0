import {parseNumeral} from '../../numerals.js'
import {isSeparator} from './is-separator.js'
import {isSign, type Reading, type Serial} from './parts.js'
import type {Token} from './token.js'

/** No series of documents counts further in a year. */
const MOST_DIGITS = 6

/** More items than this are no list of numbers. */
const LONGEST_LIST = 40

/**
 * Read the serials (序号) that end at a token, going left: `5`, `第5`, `第四十五`, `××`, `1—5`, `35、36`.
 *
 * Each comes with the index of the token before it, so that the caller can stop the list where a number begins.
 */
export function readSerials(tokens: readonly Token[], last: number): Reading<Serial[]> | null {
  const serials: Serial[] = []
  let next = last
  while (serials.length < LONGEST_LIST) {
    const serial = readSerial(tokens, next)
    if (!serial) break
    serials.unshift(serial.value)
    next = serial.next
    const separator = tokens[next]
    if (!isSeparator(separator) || !readSerial(tokens, next - 1)) break
    next--
  }
  return serials.length > 0 ? {value: serials, next} : null
}

function readSerial(tokens: readonly Token[], last: number): Reading<Serial> | null {
  const final = readOne(tokens, last)
  if (!final) return null
  const dash = tokens[final.next]
  const isRange = isSign(dash, 'dash') || isSign(dash, 'han', '至')
  const first = isRange ? readOne(tokens, final.next - 1) : null
  if (!first) return final
  const [from, to] = [first.value.value, final.value.value]
  // 12-3号 is the third part of the twelfth, 1—5号 are five numbers.
  const value = from !== null && to !== null && to < from ? from : null
  const text = `${first.value.text}-${final.value.text}`
  const redacted = first.value.redacted || final.value.redacted
  return {value: {...final.value, text, value, redacted, start: first.value.start}, next: first.next}
}

function readOne(tokens: readonly Token[], last: number): Reading<Serial> | null {
  const token = tokens[last]
  if (!token) return null
  const previous = tokens[last - 1]
  const masked = isSign(token, 'mask') || (isSign(previous, 'mask') && token.kind === 'number' && token.gap === 'none')
  if (masked) return readMasked(tokens, last)
  if (token.kind !== 'number' && token.kind !== 'numeral') return null
  const first = startOfSpaced(tokens, last)
  const digits = tokens
    .slice(first, last + 1)
    .map(({text}) => text)
    .join('')
  const value = parseNumeral(digits)
  if (value === null || value === 0 || String(value).length > MOST_DIGITS || digits.length > 8) return null
  const {start} = tokens[first]!
  return withOrdinal(tokens, first, {text: String(value), value, redacted: false, start, end: token.end})
}

/** 〔2014〕1 2 号: single digits spaced out behind the bracket are one serial; elsewhere they may be two numbers. */
function startOfSpaced(tokens: readonly Token[], last: number): number {
  let first = last
  while (isDigit(tokens[first]) && tokens[first]!.gap === 'space' && isDigit(tokens[first - 1])) first--
  const before = tokens[first - 1]
  return isSign(before, 'bracket') || isSign(before, 'mark', '第') ? first : last
}

const isDigit = (token: Token | undefined): boolean => isSign(token, 'number') && token.text.length === 1

function readMasked(tokens: readonly Token[], last: number): Reading<Serial> | null {
  let first = last
  while (isDigitOrMask(tokens[first - 1]) && tokens[first]!.gap === 'none' && last - first < 4) first--
  const run = tokens.slice(first, last + 1)
  const text = run.map((token) => token.text).join('')
  return withOrdinal(tokens, first, {
    text,
    value: null,
    redacted: true,
    start: tokens[first]!.start,
    end: tokens[last]!.end
  })
}

function withOrdinal(tokens: readonly Token[], first: number, serial: Serial): Reading<Serial> {
  const mark = tokens[first - 1]
  return isSign(mark, 'mark', '第')
    ? {value: {...serial, start: mark.start}, next: first - 2}
    : {value: serial, next: first - 1}
}

function isDigitOrMask(token: Token | undefined): boolean {
  return token?.kind === 'mask' || token?.kind === 'number'
}
