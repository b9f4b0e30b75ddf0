import {UTCDate} from '@date-fns/utc'
import {addDays as moveDays} from 'date-fns/addDays'
import {getDaysInMonth} from 'date-fns/getDaysInMonth'

/** The years in which a date on a page can lie; 5000年 is a span of time, not a date. */
const FIRST_YEAR = 1800
const LAST_YEAR = 2100

/** Tell whether a year is one that a page can mean. */
export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/**
 * Tell whether a day exists in the Gregorian calendar (公历), reckoned in UTC, as there are time zones that have left a day out.
 *
 * @example
 * isCalendarDay(2014, 2, 30) // false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= getDaysInMonth(new UTCDate(year, month - 1, 1))
}

/** Print a day as `YYYY-MM-DD`, or a month as `YYYY-MM`, or a year as `YYYY`. */
export function formatDate(year: number, month?: number | null, day?: number | null): string {
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part != null).map(twoDigits)].join('-')
}

/**
 * Move a day by whole days.
 *
 * @example
 * addDays(2014, 2, 28, 1) // [2014, 3, 1]
 */
export function addDays(year: number, month: number, day: number, days: number): [number, number, number] {
  const moved = moveDays(new UTCDate(year, month - 1, day), days)
  return [moved.getFullYear(), moved.getMonth() + 1, moved.getDate()]
}

/** Print a number of at most two digits with two. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
