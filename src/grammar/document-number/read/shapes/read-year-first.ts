import {isSign, type NumberParts} from '../parts.js'
import {readCode} from '../read-code.js'
import {readYear} from '../read-year.js'
import type {Token} from '../token.js'
import {fits, isJoined, type Place, toParts} from './place.js'

/** How a code ends that may stand without brackets: `国发`, `财政`. */
const CODE_END = /[发函字办电令规文财政]$/u

/** 民四他字, ××字. */
const IN_CODE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['han', 'numeral', 'mask'])

/** Read a number whose year stands before its code: （86）财税字第082号. */
export function readYearFirst(at: Place): NumberParts | null {
  const {tokens, whole} = at
  let first = at.next + 1
  while (first > 0 && IN_CODE.has(tokens[first - 1]!.kind)) first--
  const close = tokens[first - 1]
  if (first > at.next || !isSign(close, 'bracket')) return null
  const year = readYear(tokens, first - 2)
  if (!year || !isSign(tokens[year.next], 'bracket')) return null
  // 粤（2018）广州市不动产权第5号: a region before the year makes it another series.
  const before = readCode(tokens, year.next - 1, {whole, named: false})
  if (before && isJoined(tokens, year.next - 1)) return null
  const code = readCode(tokens.slice(first), at.next - first, {whole: true, named: true})
  if (!code || code.cut || !fits(code, false) || !CODE_END.test(code.text)) return null
  return toParts(at, {shape: 'bracketed', code, year: year.value, start: tokens[year.next]!.start})
}
