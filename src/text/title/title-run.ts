import {parseDocumentNumber} from '../../grammar/document-number.js'
import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {parseTitle} from '../../grammar/title.js'
import {kindOfTitle} from '../../grammar/title/kind-of-title.js'
import {stripSuffix} from '../../grammar/title/strip-suffix.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'

/** `省政府专题会议纪要`: a series, below which the title may stand; `某市人民政府公报`, the gazette that reprints it. */
const SERIES_END = /(?:会议纪要|公告|通告|公报|政报)$/u
/** `(2019修订)`, `（2020年修正）`, `（2001年24号）` */
const VERSION = /^[（(]\d{4}年?(?:修订|修正|修改|第?\d{1,4}号)?[）)]$/u
/** `关于做好…`: a title without its issuers. */
const SUBJECT_START = /^\s*(?:关\s?于|印发|转发|批转)/u

/** Consecutive paragraphs that are one title. */
export interface TitleRun {
  start: number
  end: number
}

const MOST_LINES = 8
const LONGEST_LINE = 60
/** Lines of a head that no title contains: letterheads, numbers alone, labels, times. */
const NO_TITLE_LINE = /(?:文件|发电)$|^[^，《]{2,6}[:：]|^\d{4}(?:[-./]|年\s?(?:\d|第\s?\d))|^[（(][^）)]*[）)]$/u
/** 国务院办公厅转发国家地震局: an organ and what it does with the document of another. */
const WRAPPING_LINE = /^.{3,30}(?:转发|批转|印发).{2,30}$/u

/** 中央纪委办公厅 监察部办公厅转发, above 《…》的通知. */
const WRAPPING_END = /(?:转发|批转|印发)$/u
const QUOTED_OR_SUBJECT = /^\s*(?:《|关\s?于)/u

/** Find the paragraphs which together read as a title that the page states elsewhere. */
export function findStatedRun(head: readonly ParagraphInfo[], stated: string): TitleRun | null {
  const wanted = squeeze(stated)
  if (wanted === '') return null
  for (let start = 0; start < head.length; start++) {
    let joined = ''
    for (let end = start; end < Math.min(head.length, start + MOST_LINES); end++) {
      joined += squeeze(head[end]!.block.text)
      if (joined === wanted) return {start, end: end + 1}
      if (!wanted.startsWith(joined)) break
    }
  }
  return null
}

/**
 * Find the paragraphs that have the form of an official title: 发文机关 + 关于…的 + 文种, over one or several lines.
 *
 * The last line ends with a kind word; lines above belong to it up to the one with 关于, and those with the issuers above that.
 */
export function findFormalRun(head: readonly ParagraphInfo[]): TitleRun | null {
  const first = formalRunFrom(head, 0)
  if (!first) return null
  // 政务服务丨某市人民政府关于…的意见: the title stands below without what the site puts before it.
  const [shown, next] = [squeeze(textOf(head.slice(first.start, first.end))), formalRunFrom(head, first.end)]
  const below = next && squeeze(textOf(head.slice(next.start, next.end)))
  if (!next || below === null || below === shown) return first
  // 江城市人民政府专题会议纪要, 国家税务总局公告: the letterhead of minutes or announcements above their title.
  if (SERIES_END.test(shown) && !shown.includes('关于') && below.includes('关于')) return next
  if (namesMoreFully(below, shown) || wrapsShown(below, shown)) return next
  // 关于…的通知(2019修订) above 关于…的通知: a database says behind the title which version it shows.
  if (isVersionOf(shown, below)) return next
  if (!shown.endsWith(below)) return first
  return looksLikeOrgan(shown.slice(0, -below.length)) ? first : next
}

function isVersionOf(shown: string, below: string): boolean {
  return shown.length > below.length && shown.startsWith(below) && VERSION.test(shown.slice(below.length))
}

/** 某院关于…的意见 above 某院关于印发《关于…的意见》的通知: the page is named for what its document prints. */
function wrapsShown(below: string, shown: string): boolean {
  const wrapped = parseTitle(below).parts.wraps?.title
  return wrapped !== undefined && shown.endsWith(wrapped) && looksLikeOrgans(shown.slice(0, -wrapped.length))
}

/** 江源省政府关于…的通知 above 江源省人民政府关于…的通知: the site shortens the issuer, and the document's own title stands below. */
function namesMoreFully(below: string, shown: string): boolean {
  const [short, full] = [shown.indexOf('关于'), below.indexOf('关于')]
  if (short < 1 || full <= short || below.slice(full) !== shown.slice(short)) return false
  return looksLikeOrgan(below.slice(0, full)) && below[0] === shown[0]
}

/** 《某市人民政府关于印发〈某办法〉的通知》: a site that lists documents quotes their titles. */
const QUOTED = /^《(?<title>[^《》]{8,300})》$/u

/** Take the title out of the 《》 around the whole of it. */
export function unquoted(title: string): string {
  return QUOTED.exec(title)?.groups!['title'] ?? title
}

function formalRunFrom(head: readonly ParagraphInfo[], from: number): TitleRun | null {
  for (const [last, info] of head.entries()) {
    if (last < from) continue
    const line = unquoted(squeeze(info.block.text))
    // Most lines don't end with a kind word, which is cheaper to tell than the rest.
    if (kindOfTitle(stripSuffix(line).core) === null || isNoTitle(line) || parseTitle(line).kindWord === null) continue
    const start = Math.max(from, startOfTitle(head, last))
    const text = unquoted(squeeze(textOf(head.slice(start, last + 1))))
    const {parts} = parseTitle(text)
    if (text.includes('关于') || parts.issuers.length > 0) return {start, end: last + 1}
  }
  return null
}

/** Take in the organs, one or several a line, right above a title that opens with 关于: 最高人民法院 / 关于适用…的规定. */
export function withIssuersAbove(head: readonly ParagraphInfo[], {start, end}: TitleRun): TitleRun {
  let first = start
  if (!opensWithSubject(head[first]!)) return {start, end}
  while (first > 0 && start - first < MOST_LINES && namesOnlyIssuers(head[first - 1]!)) first--
  return {start: first, end}
}

/** Nothing, an organ, or several side by side. */
function looksLikeOrgans(text: string): boolean {
  return text === '' || looksLikeOrgan(text) || splitOrgans(text) !== null
}

function startOfTitle(head: readonly ParagraphInfo[], last: number): number {
  let start = last
  while (start > 0 && last - start < MOST_LINES && !squeeze(textOf(head.slice(start, last + 1))).includes('关于')) {
    const above = squeeze(head[start - 1]!.block.text)
    if (isNoTitle(above) || above.length > LONGEST_LINE) break
    start--
  }
  if (!squeeze(textOf(head.slice(start, last + 1))).includes('关于')) start = last
  if (start > 0 && QUOTED_OR_SUBJECT.test(head[start]!.block.text) && endsInWrapping(head[start - 1]!)) start--
  while (start > 0 && last - start < MOST_LINES && opensWithSubject(head[start]!) && namesIssuers(head[start - 1]!))
    start--
  while (start > 0 && last - start < MOST_LINES && namesOnlyIssuers(head[start]!) && namesOnlyIssuers(head[start - 1]!))
    start--
  return start
}

const isNoTitle = (line: string): boolean => NO_TITLE_LINE.test(line) || parseDocumentNumber(line) !== null
const textOf = (lines: readonly ParagraphInfo[]): string => lines.map((info) => info.block.text).join('')
const opensWithSubject = ({block}: ParagraphInfo): boolean => SUBJECT_START.test(block.text)

function namesOnlyIssuers({block}: ParagraphInfo): boolean {
  const line = block.text.trim()
  return line.length <= LONGEST_LINE && !isNoTitle(line) && (looksLikeOrgan(line) || splitOrgans(line) !== null)
}

function endsInWrapping({block}: ParagraphInfo): boolean {
  const line = block.text.trim()
  return line.length <= LONGEST_LINE && WRAPPING_END.test(line) && looksLikeOrgans(line.slice(0, -2).trim() || '-')
}

function namesIssuers(info: ParagraphInfo): boolean {
  const line = squeeze(info.block.text)
  return namesOnlyIssuers(info) || (line.length <= LONGEST_LINE && !isNoTitle(line) && WRAPPING_LINE.test(line))
}
