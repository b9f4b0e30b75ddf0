import {parseOrdinal} from '../../grammar/ordinals.js'
import type {Span} from '../../schema/index.js'
import {isDocumentTitle} from './is-document-title.js'

/** 某省人民政府关于加快发展的决定（, up to the number. */
const TITLE = /^(?<title>[^《》。；，：:\n]{0,60}关于[^《》。；：:\n]{2,140}?)\s{0,2}[（(【[]\s?$/u
/** ）；, and nothing else in the line. */
const END = /^\s?[）)】\]]\s?[；;。]?\s{0,4}$/u
const LONGEST = 240

/**
 * Read a title without marks (无书名号的标题) that is all a line says before a number in brackets, as lists of documents print it.
 *
 * @param text the line
 * @param number where its number stands
 *
 * @example
 * lineTitle('2.某省人民政府关于发展花卉产业的意见（某政发〔2006〕31号）', {start: 21, end: 34})?.title // '某省人民政府关于发展花卉产业的意见'
 */
export function lineTitle(
  text: string,
  number: {start: number; end: number}
): {title: string; place: Span; end: number} | null {
  if (number.start > LONGEST || text.length > LONGEST || !END.test(text.slice(number.end))) return null
  const from = parseOrdinal(text)?.length ?? 0
  const title = TITLE.exec(text.slice(from, number.start))?.groups?.['title']
  if (title === undefined || !isDocumentTitle(title)) return null
  const start = from + title.length - title.trimStart().length
  return {title: title.trim(), place: [start, from + title.trimEnd().length], end: number.end + 1}
}
