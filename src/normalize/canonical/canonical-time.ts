// 2014-3-9, 2014/03/19 10:43, 2014年3月19日 10:43:05, 2014.3.19: a day, and a time perhaps.
const TIME =
  /^(?<year>\d{4})[年\-/.](?<month>\d{1,2})[月\-/.](?<day>\d{1,2})日?(?:[\sT]{1,3}(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/u

/**
 * Give a time of publication its ISO form, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss]+08:00`; leave what is none as it is.
 *
 * @example
 * canonicalTime('2014/3/9 10:43') // '2014-03-09T10:43+08:00'
 */
export function canonicalTime(text: string): string {
  const {year, month, day, hour, minute, second} = TIME.exec(text.trim())?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return text
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return text
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59) return text
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}+08:00`
}
