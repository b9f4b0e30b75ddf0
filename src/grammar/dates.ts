import {formatDate, isCalendarDay, isPlausibleYear} from './dates/calendar.js'
import {COMPACT_DATE, DATE, MONTH, TIME, YEARLESS_DATE} from './dates/patterns.js'
import {findRepublicDates} from './dates/republic.js'
import {parseNumeral} from './numerals.js'
import {foldWidth} from './width.js'

/** 一 as damaged print and old usage give it: `二〇—四年`, `元月`. */
const ONES = /[—―元]/gu

/** 日期: a date found in running text; `[start, end)` in UTF-16 units. */
export interface FoundDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `null` for an impossible day and for a day without a year. */
  value: string | null
  start: number
  end: number
  text: string
  precision: 'day' | 'month' | 'year'
  /** The calendar has no such day: 2014年2月30日. */
  impossible?: true
  /** Written in Chinese digits: 二〇一四年三月二十八日. */
  chinese: boolean
  /** A day without a year: 3月28日. */
  yearless?: {month: number; day: number}
}

/** 单个日期: the one date that a string consists of. */
export interface ParsedDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` if no more is printed. */
  value: string
  text: string
  index: number
}

/** What may stand around a date that stands alone: brackets, punctuation, layout. */
const AROUND = /^[\s\u200B-\u200D\u2060()[\]【】〔〕〖〗《》〈〉「」,.。、;:：；·•*_|-]*$/u

/** 年, 月 and 日 are written with signs that Chinese digits can be told by: `二〇一四年`. */
const CHINESE_DIGIT = /[〇○◯零一二三四五六七八九十廿卅]/u

const LAYOUT = /[\s\u200B-\u200D\u2060]+/gu

/** Every date holds one of these: 年, 月 or a figure. */
const DATE_SIGN = /[年月\d０-９]/u

/** Of the full-width signs only these are part of a date; commas and brackets, which every text has, need no folding. */
const FULL_WIDTH = /[０-９－．／]/u

/** A string longer than this is no date, whatever stands in it. */
const LONGEST = 100

/**
 * Find the dates in running text, in order.
 *
 * Reads 2014年3月28日 and 二〇一四年三月二十八日 with inner spaces and every glyph for zero, 2014-03-28, 2014/3/28, 2014.3.28,
 * months and years (2014年3月, 2014年), days without a year (3月28日) and years of the Republic (中華民國112年5月3日).
 *
 * @example
 * findDates('自二○一四年五月一日起施行')[0] // {value: '2014-05-01', start: 1, end: 10, precision: 'day', chinese: true, …}
 */
export function findDates(text: string): FoundDate[] {
  if (!DATE_SIGN.test(text)) return []
  const folded = FULL_WIDTH.test(text) ? foldWidth(text) : text
  const matches = [...folded.matchAll(DATE)]
  if (text.includes('月')) {
    for (const match of folded.matchAll(YEARLESS_DATE)) matches.push(match)
    matches.sort((one, other) => one.index - other.index)
  }
  const found: FoundDate[] = []
  let edge = 0
  for (const match of matches) {
    const start = match.index
    const end = start + match[0].length
    if (start < edge) continue
    edge = end
    const date = readMatch(match, {start, end, text: text.slice(start, end)})
    if (date) found.push(date)
  }
  return withRepublic(found, folded, text)
}

/** Put the dates that count the years of the Republic in their places: 中華民國112年5月3日 is no 5月3日 without a year. */
function withRepublic(found: FoundDate[], folded: string, text: string): FoundDate[] {
  const dates = findRepublicDates(folded)
  if (dates.length === 0) return found
  const others = found.filter((one) => !dates.some(({start, end}) => one.start < end && one.end > start))
  const republic = dates.map(({start, end, value, precision}): FoundDate => {
    const printed = text.slice(start, end)
    const place = {start, end, text: printed, precision, chinese: CHINESE_DIGIT.test(printed)}
    return value === null ? {value, impossible: true, ...place} : {value, ...place}
  })
  return [...others, ...republic].sort((one, other) => one.start - other.start)
}

/**
 * Read a string that is one date, with nothing but brackets, punctuation or a time around it; `null` if it is not.
 *
 * Eight bare digits are a date only with `compact`.
 *
 * @example
 * parseDate('２０１４年３月２８日') // {value: '2014-03-28', text: '２０１４年３月２８日', index: 0}
 */
export function parseDate(text: string, options?: {compact?: boolean}): ParsedDate | null {
  const index = text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return null
  const month = MONTH.exec(foldWidth(trimmed))?.groups
  if (month) return {value: formatDate(Number(month.year), Number(month.month)), text: trimmed, index}
  const date = findFirstDate(trimmed, options)
  if (date?.value == null || date.precision === 'year') return null
  const rest = foldWidth(trimmed.slice(date.end))
  const after = rest.slice(TIME.exec(rest)?.[0].length ?? 0)
  if (!AROUND.test(foldWidth(trimmed.slice(0, date.start))) || !AROUND.test(after)) return null
  return {value: date.value, text: date.text, index: index + date.start}
}

/**
 * Find the first date in a string, and bare digits (20140328) with `compact`.
 *
 * @example
 * findFirstDate('t20140328_1.html', {compact: true})?.value // '2014-03-28'
 */
export function findFirstDate(text: string, options?: {compact?: boolean}): FoundDate | null {
  const date = findDates(text)[0]
  if (date || !options?.compact) return date ?? null
  const match = COMPACT_DATE.exec(foldWidth(text))
  if (!match) return null
  const {year, month, day} = match.groups!
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null
  const value = formatDate(Number(year), Number(month), Number(day))
  const [start, end] = [match.index, match.index + 8]
  return {value, start, end, text: text.slice(start, end), precision: 'day', chinese: false}
}

/** Of a day without a year: the match and its two groups. */
const YEARLESS_GROUPS = 3

function readMatch(
  match: readonly (string | undefined)[],
  place: Pick<FoundDate, 'start' | 'end' | 'text'>
): FoundDate | null {
  const chinese = CHINESE_DIGIT.test(place.text)
  if (match.length === YEARLESS_GROUPS) {
    return readYearless(readPart(match[1]), readPart(match[2]), {chinese, ...place})
  }
  const separated = match[4] !== undefined
  const year = readPart(match[1] ?? match[4])
  const month = readPart(match[2] ?? match[5] ?? match[7] ?? match[9])
  const day = readPart(match[3] ?? match[6] ?? match[8] ?? match[10])
  if (year === null || !isPlausibleYear(year)) return null
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year'
  const found = {precision, chinese, ...place} as const
  if (month === null) return {value: formatDate(year), ...found}
  // The first of the month stands in where no day is printed.
  if (isCalendarDay(year, month, day ?? 1)) return {value: formatDate(year, month, day), ...found}
  // 2014-45-99 is some other number, 2014年2月30日 a mistake.
  return separated && (month > 12 || day! > 31) ? null : {value: null, impossible: true, ...found}
}

function readYearless(
  month: number | null,
  day: number | null,
  place: Pick<FoundDate, 'start' | 'end' | 'text' | 'chinese'>
): FoundDate | null {
  if (month === null || day === null) return null
  const found: FoundDate = {value: null, precision: 'day', yearless: {month, day}, ...place}
  // 2月29日 exists in some years.
  return isCalendarDay(2000, month, day) ? found : {impossible: true, ...found}
}

function readPart(text: string | undefined): number | null {
  return text === undefined ? null : parseNumeral(text.replace(LAYOUT, '').replace(ONES, '一'))
}
