import {foldWidth} from '../../width.js'
import type {FoundDocumentNumber} from '../found-number.js'
import {foundNumberAt} from './found-number-at.js'

/** `第12/2019號行政長官批示`, `第3/2020號法律`: serial and year before the name of the series. */
const NUMBER =
  /第\s{0,2}(?<serial>\d{1,4})\s{0,2}[/／]\s{0,2}(?<year>(?:19|20)\d{2})\s{0,2}[号號](?<series>(?:行政長官|行政长官|\p{Script=Han}{2,8}司(?:司長|司长))(?:批示|公告)|行政命令|行政法[規规]|法律|法令)/gu

/** 行政長官批示, 行政命令 */
const ORDER = /批示|命令/u

/** Most texts print no serial and year with a stroke. */
const STROKE = /[/／]\s{0,2}(?:19|20|１９|２０)/u

/**
 * Find the numbers of laws, orders and instructions (批示) of Macau in a text.
 *
 * @example
 * findMacauNumbers('根據第12/2019號行政長官批示')[0].number.canonical // '第12/2019号行政長官批示'
 */
export function findMacauNumbers(text: string): FoundDocumentNumber[] {
  if (!STROKE.test(text)) return []
  return [...foldWidth(text).matchAll(NUMBER)].map((match) => {
    const {serial, year, series} = match.groups as {serial: string; year: string; series: string}
    return foundNumberAt(text, match.index, match.index + match[0].length, {
      canonical: `第${Number(serial)}/${year}号${series}`,
      type: series.endsWith('公告') ? 'announcement' : ORDER.test(series) ? 'order' : 'other',
      agencyCode: series,
      year: Number(year),
      sequence: Number(serial)
    })
  })
}
