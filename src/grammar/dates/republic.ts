import {parseNumeral} from '../numerals.js'
import {formatDate, isCalendarDay} from './calendar.js'

const S = String.raw`[\s\u200B]{0,2}`
const NUMERAL = String.raw`\d{1,3}|[〇○零一二三四五六七八九十百]{1,6}`

/** `中華民國112年5月3日`, `民国九十九年一月`: the year of an era that begins with 1912. */
const REPUBLIC = new RegExp(
  String.raw`(?:中[华華])?民[国國]${S}(?<year>${NUMERAL}|元)${S}年(?:${S}(?<month>${NUMERAL})${S}月(?:份|${S}(?<day>${NUMERAL})${S}[日号號])?)?`,
  'gu'
)
/** Both scripts of 民国. */
const SIGN = /民[国國]/u
const BEFORE_FIRST = 1911
const LONGEST_ERA = 200

/** A date as the calendar of the Republic counts it, `[start, end)` in UTF-16 units. */
export interface RepublicDate {
  start: number
  end: number
  value: string | null
  precision: 'day' | 'month' | 'year'
}

/**
 * Find dates that count the years of the Republic (民国纪年), as documents of Taiwan do.
 *
 * @example
 * findRepublicDates('中華民國112年5月3日') // [{start: 0, end: 11, value: '2023-05-03', precision: 'day'}]
 */
export function findRepublicDates(text: string): RepublicDate[] {
  if (!SIGN.test(text)) return []
  return [...text.matchAll(REPUBLIC)].flatMap(({0: match, index, groups}) => {
    const {month, day} = groups!
    const era = numberOf(groups!['year']!)
    if (era === null || era < 1 || era > LONGEST_ERA) return []
    const precision = day === undefined ? (month === undefined ? 'year' : 'month') : 'day'
    return [{start: index, end: index + match.length, value: valueOf(BEFORE_FIRST + era, month, day), precision}]
  })
}

/** `null` for a day that no calendar has. */
function valueOf(year: number, monthText: string | undefined, dayText: string | undefined): string | null {
  if (monthText === undefined) return String(year)
  const month = numberOf(monthText)
  if (month === null || month < 1 || month > 12) return null
  if (dayText === undefined) return formatDate(year, month)
  const day = numberOf(dayText)
  return day !== null && isCalendarDay(year, month, day) ? formatDate(year, month, day) : null
}

const numberOf = (text: string): number | null => (text === '元' ? 1 : parseNumeral(text))
