import {formatDate, isCalendarDay} from '../../../grammar/dates/calendar.js'
import type {Fact} from '../../reading.js'

/** The mark in front of a date in an address: `/20140304/`. */
const SLASH = /^\D/u

/** /2014-03/04/, /2014/0304/, /20140304/, t20140304_123.html, /201403/t20140304_, art/2014/3/4/, content_20140304 */
const DATE =
  /(?:^|[/_\-.t=])(?<year>19[89]\d|20[0-3]\d)(?:[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])|\/(?<month2>[1-9]|1[0-2])\/(?<day2>[1-9]|[12]\d|3[01]))(?=$|\D)/gu

/**
 * Read the day that an address carries; `null` without a full date.
 *
 * It confirms the day that the page states, and stands in for it with evidence from the address.
 *
 * @example dateOfUrl('http://www.gov.cn/zhengce/2014-03/04/content_1.htm') // '2014-03-04'
 */
export function dateOfUrl(url: string): {value: string; quote: string} | null {
  const host = url.indexOf('//')
  const start = host < 0 ? 0 : url.indexOf('/', host + 2)
  if (start < 0) return null
  const path = url.slice(start, start + 500).split('#', 1)[0]!
  for (const match of path.matchAll(DATE)) {
    const {year, month, month2, day, day2} = match.groups!
    const [printedMonth, printedDay] = [(month ?? month2)!, (day ?? day2)!]
    if (!isCalendarDay(Number(year), Number(printedMonth), Number(printedDay))) continue
    const value = formatDate(Number(year), Number(printedMonth), Number(printedDay))
    return {value, quote: match[0].replace(SLASH, '')}
  }
  return null
}

/** Give the day of the address as a fact. */
export function urlFact(url: string | undefined): Fact | null {
  const date = url === undefined ? null : dateOfUrl(url)
  return (
    date && {
      field: 'publishedAt',
      value: date.value,
      evidence: {from: 'url', page: null, quote: date.quote, rule: 'url-date'}
    }
  )
}
