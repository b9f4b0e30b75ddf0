import {isSign, type NumberParts} from './parts.js'
import {readSerials} from './read-serial.js'
import {readSession} from './read-session.js'
import {readSuffix} from './read-suffix.js'
import type {Place} from './shapes/place.js'
import {readBracketed, readHalfBracketed} from './shapes/read-bracketed.js'
import {readPlainYear} from './shapes/read-plain-year.js'
import {readBracketedSerial, readCounted, readYearless} from './shapes/read-series.js'
import {readYearFirst} from './shapes/read-year-first.js'
import type {Token} from './token.js'

/**
 * Read the number whose 号 stands at a token, going left; `null` if no number ends there.
 *
 * Going left is what makes it one pass: everything that a number can be ends in 号, and what stands before the serial
 * (a bracket, 年, 第, 令) tells which series it is. `whole`: the text is known to be a number and nothing else.
 */
export function readNumber(tokens: readonly Token[], hao: number, whole: boolean): NumberParts | null {
  const serials = readSerials(tokens, hao - 1)
  if (!serials) return null
  let next = serials.next
  // 〔1997〕字第5号
  if (isSign(tokens[next], 'han', '字') && isSign(tokens[next - 1], 'bracket')) next--
  const tail = readSuffix(tokens, hao)
  const at: Place = {tokens, next, whole, serials: serials.value, mark: tokens[hao]!.end, ...tail}
  const token = tokens[next]
  const session = readSession(tokens, next)
  if (session) return readCounted({...at, next: session.next}, session.value)
  if (isSign(token, 'bracket')) return readBracketed(at) ?? readBracketedSerial(at)
  if (isSign(token, 'mark', '年')) return readPlainYear(at)
  if (whole && token?.kind === 'number') return readHalfBracketed(at)
  return readYearFirst(at) ?? readYearless(at)
}
