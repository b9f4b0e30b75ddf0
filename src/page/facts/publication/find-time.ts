import {parseDateTime} from '../../../grammar/dates/time.js'

/** A time that tells its half of the day: `2014-3-4 下午 3:20`, `3:20 PM`. */
const HALF_SIGN = /[上下]午|[AP]M$/iu

/** A date with its time: 2014年03月04日 10:43, 2014-03-04 10:43:05, 2014-3-4 下午 3:05. */
const TIME =
  /\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}(?:\s?日)?(?:\s{0,4}(?:星期[一二三四五六日天]\s{0,2})?(?:[上下]午\s{0,2}|T)?\s?\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{0,2})?(?:\s?[AP]M\b)?)?/iu
/** What servers in American English print: 7/5/2005 9:23:57 PM, the month first. */
const AMERICAN =
  /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})\s{1,2}(?<clock>\d{1,2}:\d{2}(?::\d{2})?\s?[AP]M)\b/iu
/** 下午3:05, 3:05 PM: the half of the day and the hour. */
const HALF =
  /(?:(?<before>[上下])午\s{0,2})?(?<hour>\d{1,2})(?<rest>[:：时]\d{1,2}(?:[:：分]\d{0,2})?)(?:\s?(?<behind>[AP])M)?$/iu

/** A time as a line shows it. */
export interface ShownTime {
  index: number
  /** As printed. */
  printed: string
  /** As `parseDateTime` gives it; `null` for an impossible one. */
  value: string | null
}

/**
 * Find the first time in a line, with the clock of twelve hours that some servers print.
 *
 * @example findTime('本网　7/5/2005 9:23:57 PM')?.value // '2005-07-05T21:23:57+08:00'
 */
export function findTime(line: string): ShownTime | null {
  const time = TIME.exec(line)
  if (time) {
    const printed = time[0].trimEnd()
    return {index: time.index, printed, value: parseDateTime(onWholeDay(printed))}
  }
  const american = line.includes('/') ? AMERICAN.exec(line) : null
  if (!american) return null
  const {year, month, day, clock} = american.groups!
  const value = parseDateTime(onWholeDay(`${year!}-${month!}-${day!} ${clock!}`))
  return {index: american.index, printed: american[0], value}
}

/** Write a clock of twelve hours as one of twenty-four. */
function onWholeDay(printed: string): string {
  const half = HALF_SIGN.test(printed) ? HALF.exec(printed) : null
  if (!half) return printed
  const {before, behind, hour, rest} = half.groups!
  const late = before === '下' || behind?.toLowerCase() === 'p'
  const count = Number(hour)
  const whole = late && count < 12 ? count + 12 : !late && count === 12 ? 0 : count
  return `${printed.slice(0, half.index).trimEnd()} ${String(whole)}${rest!}`
}
