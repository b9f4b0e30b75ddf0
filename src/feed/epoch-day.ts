const day = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<date>\d{2}))?/u
const millisecondsADay = 86_400_000

/**
 * Count the days from 1970-01-01 to a date; a month counts as its first day.
 *
 * @example
 * epochDay('2014-03-28') // 16157
 */
export function epochDay(date: string): number | null {
  const groups = day.exec(date)?.groups
  if (groups === undefined) return null
  return Date.UTC(Number(groups.year), Number(groups.month) - 1, Number(groups.date ?? 1)) / millisecondsADay
}
