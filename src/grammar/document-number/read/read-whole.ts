import type {DocumentNumber} from '../../../schema/document-number.js'
import {findFixedNumbers} from '../fixed/fixed-numbers.js'
import {formatNumber, removeLayout} from '../format-number.js'
import {parseIssueNumber} from '../fixed/issue-number.js'
import {isSign} from './parts.js'
import {readNumber} from './read-number.js'
import {isRefused} from '../refused.js'
import type {Token} from './token.js'
import {tokenize} from './tokenize.js'

/** Longer strings are no number. */
const LONGEST = 400

/** What may stand before a number that stands alone: a label, an urgency, a lead-in. */
const BEFORE =
  /^(?:特提|特急|加急|急件|平急)?(?:发文字号|發文字號|发文文号|发文编号|发文号|文件编号|文件字号|文件号|公文编号|公文号|公告号|令号|字号|文号|编号|按照|根据|依据|依照|遵照|参照|详见|参见|[见按以])?$/u

/** What may stand behind it. */
const BEHIND = /^(?:文件|文)?$/u

/** `发文字号：`, `【文　号】`: a label, which ends in 号 itself. */
const LABEL = /^[(（【[]?(?:\s{0,4}[发文件公告编字令]){1,4}\s{0,8}号\s{0,4}[)）】\]]?\s{0,4}[:：】\]]/u

/** Every number has a serial, in figures, numerals or masks; most lines asked about have none. */
const SERIAL = /[\d０-９〇○◯零一二三四五六七八九十百千廿卅*＊×✕╳XＸ□※]/iu

const AROUND = /[\p{P}\p{S}\s\u200B-\u200F\u2060-\u2064]+/gu

/**
 * Read a string that is one number as a whole, whatever the series; `null` if it is not.
 */
export function readWhole(text: string): DocumentNumber | null {
  const trimmed = text.trim().replace(LABEL, '')
  if (trimmed.length === 0 || trimmed.length > LONGEST || !SERIAL.test(trimmed)) return null
  const [fixed, ...others] = findFixedNumbers(trimmed)
  if (fixed && others.length === 0 && isAlone(trimmed, fixed.start, fixed.end)) return fixed.number
  return readMarked(trimmed) ?? parseIssueNumber(trimmed)
}

function readMarked(text: string): DocumentNumber | null {
  const tokens = withMark(tokenize(text, 0, text.length))
  const marks = tokens.flatMap((token, index) => (isSign(token, 'mark', '号') ? [index] : []))
  if (marks.length !== 1) return null
  const parts = readNumber(tokens, marks[0]!, true)
  if (!parts || parts.serials.length !== 1 || isRefused(parts)) return null
  // A full organ name glued before the code was told apart already.
  const start = parts.code?.cut === 'organ' ? 0 : parts.start
  if (!isAlone(text, start, parts.end)) return null
  const number = formatNumber(parts, parts.serials[0]!, text.slice(parts.start, parts.end))
  return number.canonical === '' ? null : number
}

function isAlone(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)].map((part) => part.replace(AROUND, ''))
  return BEFORE.test(before!) && BEHIND.test(removeLayout(behind!))
}

/** 〔2014〕5 has lost its 号 and 〔2014〕号16 has it before the serial: put it where it belongs. */
function withMark(tokens: Token[]): Token[] {
  const hao = tokens.findIndex((token) => isSign(token, 'mark') && (token.text === '号' || token.text === '號'))
  if (hao < 0) {
    const last = tokens.findLastIndex((token) => token.kind === 'number' || token.kind === 'numeral')
    const bracket = tokens[isSign(tokens[last - 1], 'mark', '第') ? last - 2 : last - 1]
    if (!isSign(bracket, 'bracket') || isSign(tokens[last + 1], 'bracket')) return tokens
    return tokens.toSpliced(last + 1, 0, toMark(tokens[last]!.end))
  }
  const serial = tokens[hao + 1]
  if (!isSign(serial, 'number') || !isSign(tokens[hao - 1], 'bracket')) return tokens
  return tokens.toSpliced(hao, 2, serial, toMark(serial.end))
}

function toMark(end: number): Token {
  return {kind: 'mark', text: '号', start: end, end, gap: 'none'}
}
