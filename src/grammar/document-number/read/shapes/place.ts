import type {Code, NumberParts, Serial, Year} from '../parts.js'
import {isSign} from '../parts.js'
import type {Token} from '../token.js'

/** Longer codes are sentences. */
const LONGEST_CODE = 24
const LONGEST_NAME = 60
/** Eleven ministries in full give an order together. */
const LONGEST_STACK = 300

/** 号 and what was read around it, before the token that tells which series the number is of. */
export interface Place {
  tokens: readonly Token[]
  /** The token before the serials. */
  next: number
  /** The text is known to be a number and nothing else. */
  whole: boolean
  serials: Serial[]
  suffix: string
  series: string
  citation: string
  end: number
  /** Where 号 itself ends. */
  mark: number
}

/** What the shapes find out about a number. */
interface Read {
  shape: NumberParts['shape']
  code: Code | null
  year: Year | null
  start: number
}

/** Put a number together from its place and what its shape tells. */
export function toParts(at: Place, read: Read): NumberParts {
  const plainYear = isSign(at.tokens[at.next], 'mark', '年')
  const end = read.shape === 'cited' ? at.end + at.citation.length : at.end
  const {serials, suffix, series} = at
  return {plainYear, session: null, serials, suffix, series, ordinal: isOrdinal(at), end, ...read}
}

/** Tell whether 第 stands before the serial. */
export function isOrdinal({tokens, serials}: Place): boolean {
  const {start} = serials[0]!
  return tokens.some((token) => token.start === start && isSign(token, 'mark', '第'))
}

/** Tell whether a code ends at a token on the line of the number: …文件 / 〔2014〕12号 has the organ above. */
export function isJoined(tokens: readonly Token[], last: number): boolean {
  return last >= 0 && tokens[last + 1]?.gap !== 'line'
}

/** Tell whether a code is no longer than codes are, or than the names of those who give orders. */
export function fits({text}: Code, named: boolean): boolean {
  return text.length <= (named ? LONGEST_NAME : LONGEST_CODE)
}

/** Tell whether the names of those who give an order are no longer than they are in running text, or alone on a line. */
export function fitsPlace({text}: Code, {whole}: Place): boolean {
  return text.length <= (whole ? LONGEST_STACK : LONGEST_NAME)
}
