import {findDates, parseDate} from '../../grammar/dates.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'
import {readSignatories} from './signatory.js'
import {isOrgans} from './signed-name.js'

/** `（2014年3月5日）` */
const BRACKETS = /^[（(]|[）)]$/gu

/** `2014年3月5日（此件公开发布）`: the note (附注) of which the line break is missing. */
export const NOTE_BEHIND =
  /(?<=日\s{0,8})[（(](?<note>(?:此件|此文|本件|联系人|联系单位|信息公开|主动公开|依申请公开)[^（）()]{0,60})[）)]$/u

/** A line of a signature is no longer, */
export const LONGEST_LINE = 60
/** and no sentence. */
export const RUNNING = /[。；！？]/u
/** What any date holds. */
const DATE_SIGN = /[年\d０-９]/u

/** 2014年, （二〇一四年, 中華民國112年: only punctuation stands before a date that is alone. */
const OPENS_DATE = /^[^\p{L}\p{N}]{0,24}(?:(?:中[华華])?民[国國])?[\d０-９〇○◯零ОoO一二三四五六七八九十廿卅—―]/u

/** Tell whether a paragraph is a date and nothing else, possible or not. */
export function isDateLine(info: ParagraphInfo): boolean {
  if (info.block.text.length > LONGEST_LINE || !DATE_SIGN.test(info.block.text)) return false
  const text = bareDate(info.block.text)
  if (text.length < 6 || text.length > 24 || info.block.kind === 'table' || !OPENS_DATE.test(text)) return false
  return parseDate(text) !== null || isImpossibleDate(text)
}

/** 2016年2月31日: printed as a date, and none. */
function isImpossibleDate(text: string): boolean {
  const [date] = findDates(text)
  return date !== undefined && date.value === null && !date.yearless && date.start === 0 && date.end === text.length
}

/** `2014年3月 日`: the day was to be written in by hand. */
const BLANK_DAY = /(?<=月)日$/u

/** Take brackets, spaces, a note behind and the word for a day that is not there off a line that is a date. */
export const bareDate = (line: string): string =>
  squeeze(withoutNote(line)).replace(BRACKETS, '').replace(BLANK_DAY, '')

/** Take the note off the end of a line that opens with the date. */
function withoutNote(line: string): string {
  const text = line.trimEnd()
  return text.endsWith('）') || text.endsWith(')') ? text.replace(NOTE_BEHIND, '') : line
}

/** `教务处　2018年4月9日`, `市长　李某　2018年4月9日`: organs or persons and the date side by side on one line. */
export function readSignedDate(info: ParagraphInfo): {organs: string; date: string; start: number; end: number} | null {
  const {kind} = info.block
  if (info.block.text.length > LONGEST_LINE || kind === 'table') return null
  const text = withoutNote(info.block.text)
  if (RUNNING.test(text) || !text.includes('年')) return null
  const date = findDates(text).at(-1)
  if (date?.value == null || date.precision !== 'day' || text.slice(date.end).trim() !== '') return null
  const organs = text.slice(0, date.start)
  if (organs.trim() === '' || !(isOrgans(organs.trim()) || readSignatories(organs).length > 0)) return null
  return {organs, date: date.value, start: date.start, end: date.end}
}
