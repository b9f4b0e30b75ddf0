import {looksLikeOrgan} from '../../grammar/organ.js'
import {isDateLine, LONGEST_LINE, readSignedDate, RUNNING} from './date-line.js'
import {readSignatories} from './signatory.js'
import {isBrokenName, isOrgans} from './signed-name.js'
import {squeeze} from '../squeeze.js'
import type {Element, ParagraphInfo} from '../tree.js'

/** A label or an addressee. */
const COLON_END = /[:：]$/u

/** 落款: the lines that sign a document and the line with its date. */
export interface SignatureBlock {
  /** Index of the first signing line; equals `date` or `end` when nobody signs, and follows `date` where the date stands above. */
  start: number
  /** Index of the date line; -1 if there is none. */
  date: number
  /** Index behind the last line. */
  end: number
}

const MOST_LINES = 60

/** A wrapped title, or its first line, is no shorter. */
const SHORTEST_TITLE = 6
const TITLE_MARKS = /[《》〈〉<>]/gu
/** 管理办法（试行） */
const KIND_END =
  /(?:办法|规定|细则|条例|规则|方案|计划|规划|纲要|要点|预案|意见|措施|标准|制度)(?:[（(][^（）()]{1,12}[）)])?$/u
/** 特此通知, 此复, 妥否，请批示: the closing formula, which is no half of a name even without its 。. */
const LAST_SENTENCE =
  /^(?:特此(?:[通公函批]\S{1,2}|[^，。]{0,6}通知)|此复)。?$|现予以?(?:公布|发布|颁布)(?:实[施行]|施行)?(?:，[^，。]{2,24}(?:施行|实施|执行|生效))?。$/u
const CLOSING = /^(?:特此|此[复致令布]|专此|谨此|为盼|当否|妥否|可否|以上)/u

/** Find where a document is signed: the first date line with signing lines above it, else the last date line near the end. */
export function findSignatureBlock(
  lines: readonly ParagraphInfo[],
  from: number,
  title: string,
  wrapped = ''
): SignatureBlock | null {
  let fallback: SignatureBlock | null = null
  const lastBody = lines.findLastIndex((info) => info.element === undefined)
  for (let index = from; index < lines.length; index++) {
    const info = lines[index]!
    if (info.element !== 'publication' && readSignedDate(info)) {
      return {start: signingLinesAbove(lines, index, from, title), date: index, end: index + 1}
    }
    if (!isDateLine(info)) continue
    const start = signingLinesAbove(lines, index, from, title)
    if (start < index) return {start, date: index, end: index + 1}
    if (wrappedTitleBelow(lines, index, title, wrapped) || closesDocument(lines, index))
      return {start: index, date: index, end: index + 1}
    const below = signingLinesBelow(lines, index, lastBody)
    if (below > index + 1) return {start: index + 1, date: index, end: below}
    if (!RUNNING.test(info.block.text)) fallback = {start: index, date: index, end: index + 1}
  }
  return fallback && isNearEnd(lines, fallback.end) ? fallback : undated(lines, from, title)
}

/**
 * Nobody signs, but the line above is the last of the document: 特此通知。 Or it is the sentence of an order, which promulgates what
 * follows: …现予发布，自2002年4月1日起施行。
 */
function closesDocument(lines: readonly ParagraphInfo[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && lines[at]!.block.text.trim() === '') at--
  const above = lines[at]
  return above !== undefined && above.element === undefined && LAST_SENTENCE.test(above.block.text.trim().slice(-80))
}

/** （此件公开发布） and 附件：某预案 may stand between the date and the document. */
const BETWEEN: ReadonlySet<Element | undefined> = new Set<Element>(['note', 'attachment'])

/** Nobody signs, but the date closes a cover: the document that its title wraps begins below. */
function wrappedTitleBelow(lines: readonly ParagraphInfo[], index: number, title: string, wrapped: string): boolean {
  const below = BETWEEN.has(lines[index + 1]?.element) ? index + 2 : index + 1
  const [first, second] = [lines[below], lines[below + 1]].map((info) => bareTitle(info?.block.text ?? ''))
  if (!first || second === undefined || first.length < SHORTEST_TITLE) return false
  // The opening may name it with the place, which the title leaves out.
  if (wrapped !== '' && bareTitle(wrapped).startsWith(first))
    return first === bareTitle(wrapped) || KIND_END.test(first) || bareTitle(wrapped).startsWith(first + second)
  const whole = bareTitle(title)
  return whole.includes(first) && !whole.startsWith(first) && (KIND_END.test(first) || whole.includes(first + second))
}

function bareTitle(text: string): string {
  return text.length > LONGEST_LINE * 2 ? '' : squeeze(text).replace(TITLE_MARKS, '')
}

function signingLinesAbove(lines: readonly ParagraphInfo[], index: number, from: number, title: string): number {
  let start = index
  for (let at = index - 1; at >= from && index - at <= MOST_LINES; at--) {
    const text = lines[at]!.block.text.trim()
    if (text === '') continue
    if (
      text.length > LONGEST_LINE ||
      RUNNING.test(text) ||
      lines[at]!.element ||
      COLON_END.test(text) ||
      CLOSING.test(text)
    )
      break
    if (isSigning(text) || title.includes(squeeze(text)) || isFirstHalf(lines, at, title)) start = at
    else break
  }
  return start
}

/** Organs under the date close the document: nothing but notes and the imprint follows. */
function signingLinesBelow(lines: readonly ParagraphInfo[], index: number, lastBody: number): number {
  let end = index + 1
  while (end < lines.length && end - index <= 6 && isOrgans(lines[end]!.block.text.trim())) end++
  return lastBody < end ? end : index
}

/** A line alone, or several organs side by side. */
function isSigning(text: string): boolean {
  return isOrgans(text) || readSignatories(text).length > 0
}

/** The first half of a name broken over two lines: together they are an organ, which the title names. */
function isFirstHalf(lines: readonly ParagraphInfo[], at: number, title: string): boolean {
  const below = lines[at + 1]
  if (!below) return false
  const joined = squeeze(lines[at]!.block.text + below.block.text)
  if (!looksLikeOrgan(joined)) return false
  return title.includes(joined) || isBrokenName(lines[at]!.block.text.trim(), joined)
}

function isNearEnd(lines: readonly ParagraphInfo[], end: number): boolean {
  return lines.slice(end).every((info) => info.block.text.length < 80)
}

/** Signing lines at the very end without a date. */
function undated(lines: readonly ParagraphInfo[], from: number, title: string): SignatureBlock | null {
  const start = signingLinesAbove(lines, lines.length, Math.max(from + 1, lines.length - 6), title)
  const named = lines.slice(start).some((info) => isOrgans(info.block.text.trim()))
  return start < lines.length && named ? {start, date: -1, end: lines.length} : null
}
