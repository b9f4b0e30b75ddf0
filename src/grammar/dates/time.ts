import {addDays, formatDate, twoDigits} from './calendar.js'
import {TIME} from './patterns.js'
import {findDates, findFirstDate} from '../dates.js'
import {foldWidth} from '../width.js'

/** 北京时间, in minutes east of Greenwich. */
const BEIJING = 480

const DAY = 1440

/** `+0800`, `-05:00`. */
const OFFSET = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u

/** A string longer than this is no time, whatever stands in it. */
const LONGEST = 200

/**
 * Read a publication time (发布时间) as `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss]+08:00`; `null` if the string holds no day.
 *
 * A time with another offset is converted to Beijing time. 00:00 and 23:59:59 are what systems fill in for a missing
 * time. Two different days in one string leave it undecided.
 *
 * @example
 * parseDateTime('发布时间：2014-03-04 10:43') // '2014-03-04T10:43+08:00'
 * parseDateTime('2014-03-04T20:43:05Z') // '2014-03-05T04:43:05+08:00'
 */
export function parseDateTime(text: string, options?: {compact?: boolean}): string | null {
  const string = text.trim()
  if (string.length > LONGEST) return null
  const dates = findDates(string)
  const days = dates.filter((date) => date.precision === 'day' && date.value !== null)
  const first = days[0] ?? dates[0] ?? (options?.compact ? findFirstDate(string, options) : null)
  if (first?.value == null || first.precision !== 'day') return null
  if (days.some((date) => date.value !== first.value)) return null
  const time = TIME.exec(foldWidth(string.slice(first.end)))?.groups
  return time ? withTime(first.value, time) : first.value
}

function withTime(date: string, time: Partial<Record<string, string>>): string {
  const [hour, minute, second] = [Number(time.hour), Number(time.minute), Number(time.second ?? 0)]
  if (hour > 23 || minute > 59 || second > 59 || isFiller(hour, minute, second)) return date
  const minutes = hour * 60 + minute + BEIJING - readOffset(time.zone)
  const shift = minutes < 0 ? -1 : minutes >= DAY ? 1 : 0
  const local = minutes - shift * DAY
  const value = shift === 0 ? date : moveDate(date, shift)
  const [localHour, localMinute] = [Math.floor(local / 60), local % 60]
  if (isFiller(localHour, localMinute, second)) return value
  const clock = [localHour, localMinute, ...(time.second === undefined ? [] : [second])].map(twoDigits).join(':')
  return `${value}T${clock}+08:00`
}

function moveDate(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return formatDate(...addDays(year, month, day, days))
}

function isFiller(hour: number, minute: number, second: number): boolean {
  return hour + minute + second === 0 || (hour === 23 && minute === 59 && second === 59)
}

/** A time without a zone on these pages is Beijing's; an offset beyond a day is none. */
function readOffset(zone: string | undefined): number {
  if (zone === undefined) return BEIJING
  const parts = OFFSET.exec(zone)?.groups
  if (!parts) return 0
  const minutes = Number(parts.hours) * 60 + Number(parts.minutes)
  return minutes > 840 ? BEIJING : parts.sign === '-' ? -minutes : minutes
}
