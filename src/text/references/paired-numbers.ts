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
 *
 * @param last the index of the title before the bracket
 * @param first the index of the first number in it
 * @returns the indices of the first title and of the last number, or `null`
 */
export function pairNumbers(
  text: string,
  titles: readonly QuotedTitle[],
  last: number,
  numbers: readonly Placed[],
  first: number
): {title: number; number: number} | null {
  if (!OPENING.test(text.slice(titles[last]!.end, numbers[first]!.start))) return null
  let number = first
  while (number - first < MOST && numbers[number + 1] && joins(text, numbers[number]!, numbers[number + 1]!)) number++
  const count = number - first
  const title = last - count
  if (count === 0 || title < 0) return null
  for (let at = title; at < last; at++) if (!joins(text, titles[at]!, titles[at + 1]!)) return null
  return title > 0 && joins(text, titles[title - 1]!, titles[title]!) ? null : {title, number}
}

const joins = (text: string, one: Placed, next: Placed): boolean => LISTED.test(text.slice(one.end, next.start))
