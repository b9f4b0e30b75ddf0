import type {DocumentNumber} from '../../../schema/document-number.js'
import {parseNumeral} from '../../numerals.js'
import {foldWidth} from '../../width.js'
import {removeLayout} from '../format-number.js'

/** `第12期`, `2014年第12期`, `总第三期`, `简报第12期`, with brackets around them. */
const ISSUE =
  /^[(（〔[［【]?(?<name>[\p{Script=Han}〔〕]{0,20}?)(?<year>(?:19|20)\d{2})?年?(?<mark>总?第)(?<serial>\d{1,5}|[〇○零一二三四五六七八九十百]{1,7})期[)）〕\]］】]?$/u

/** 期刊: papers and gazettes, which print documents and are none. */
const PERIODICAL = /(?:公报|[学日晚周]报|[期季月双周学]刊|杂志)$/u

/**
 * Read a string that is the issue number (期号) of minutes or a bulletin; `null` if it is not.
 *
 * @example
 * parseIssueNumber('第 12 期') // {canonical: '第12期', type: 'issue', sequence: 12, …}
 */
export function parseIssueNumber(text: string): DocumentNumber | null {
  const printed = removeLayout(text)
  const groups = ISSUE.exec(foldWidth(printed))?.groups
  if (!groups) return null
  const {name = '', mark = ''} = groups
  const sequence = parseNumeral(groups.serial!)
  if (sequence === null || PERIODICAL.test(name)) return null
  const year = groups.year === undefined ? null : Number(groups.year)
  return {
    text: printed,
    canonical: `${name}${year === null ? '' : `${year}年`}${mark}${sequence}期`,
    type: 'issue',
    agencyCode: name === '' ? null : name,
    year,
    sequence,
    redacted: false
  }
}
