import type {FoundDocumentNumber} from '../../grammar/document-number.js'
import {firstAt} from './first-at.js'
import type {QuotedTitle} from './quoted-titles.js'

interface Placed {
  start: number
  end: number
}

/** What stands between the titles of a list, and between the numbers behind it. */
const LISTED = /^[、和与及，,\s]{0,3}$/u
const OPENING = /^[（(]$/u
const MOST = 8

/**
 * Give the numbers that stand together behind a list of titles to the titles, in their order: 《甲》和《乙》（国发〔2016〕5号、
 * 国办发〔2017〕3号). There have to be as many of the one as of the other.
 */
export function pairNumbers(
  text: string,
  quoted: readonly QuotedTitle[],
  numbers: readonly FoundDocumentNumber[]
): Map<QuotedTitle, FoundDocumentNumber> {
  const paired = new Map<QuotedTitle, FoundDocumentNumber>()
  for (let last = 1; last < quoted.length; last++) {
    const first = firstAt(numbers, quoted[last]!.end)
    const title = first < numbers.length - 1 ? pairBehind(text, quoted, last, numbers, first) : null
    if (title === null) continue
    for (let at = title; at <= last; at++) paired.set(quoted[at]!, numbers[first + at - title]!)
  }
  return paired
}

/**
 * Pair the titles up to one with the numbers in the bracket behind it.
 *
 * @param last the index of the title before the bracket
 * @param first the index of the first number in it
 * @returns the index of the first title, or `null`
 */
function pairBehind(
  text: string,
  titles: readonly QuotedTitle[],
  last: number,
  numbers: readonly Placed[],
  first: number
): number | null {
  if (!OPENING.test(text.slice(titles[last]!.end, numbers[first]!.start))) return null
  let number = first
  while (number - first < MOST && numbers[number + 1] && joins(text, numbers[number]!, numbers[number + 1]!)) number++
  const count = number - first
  const title = last - count
  if (count === 0 || title < 0) return null
  for (let at = title; at < last; at++) if (!joins(text, titles[at]!, titles[at + 1]!)) return null
  return title > 0 && joins(text, titles[title - 1]!, titles[title]!) ? null : title
}

const joins = (text: string, one: Placed, next: Placed): boolean => LISTED.test(text.slice(one.end, next.start))
