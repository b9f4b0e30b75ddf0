import {removeLayout} from '../format-number.js'
import type {FoundDocumentNumber} from '../found-number.js'
import {skipLeadIn} from '../read/lead-in.js'
import {foundNumberAt} from './found-number-at.js'

/** `院臺教字第1010012345號`, `台內消字第 1120827499 號`: the year of the Republic in three digits opens the serial. */
const NUMBER =
  /(?<![A-Za-z\p{Script=Han}])(?<run>\p{Script=Han}[\p{Script=Han}\d（）()]{0,40}字)\s{0,2}第\s{0,2}(?<year>0[89]\d|1[0-2]\d)(?<serial>\d{7,8})\s{0,2}號/gu

/** What stands before a code in one run with it: the date, a preposition, the organ's full name (內政部內授消字). */
const BEFORE_CODE = /[日以依據按經号號]|總統|[院部會署局處府](?=\p{Script=Han}{2})/gu
/** Signs of organs, with which a code begins as well: 院臺訴字, 府授教中字. */
const ORGAN_SIGN = /[院部會署局處府]/u
const SHORTEST_NAME = 2

/** Licences have serials of this length, too. */
const LICENCE = /[證照]字$/u

const SHORTEST_CODE = 3
const LONGEST_CODE = 10

/** The first year of the Republic is 1912. */
const ERA = 1911

/**
 * Find document numbers (發文字號) of Taiwan in a text, which print 號 and neither bracket nor year apart.
 *
 * 文書處理手冊 gives them as 字 and 號 with three digits for the year; the canonical form keeps the printed signs and drops spaces.
 *
 * @example
 * findTaiwanNumbers('內政部台內消字第 1120827499 號令')[0].number.canonical // '台內消字第1120827499號'
 */
export function findTaiwanNumbers(text: string): FoundDocumentNumber[] {
  if (!text.includes('號')) return []
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const {run, year, serial} = match.groups as {run: string; year: string; serial: string}
    const agencyCode = run.slice(startOfCode(run))
    if (agencyCode.length < SHORTEST_CODE || agencyCode.length > LONGEST_CODE || LICENCE.test(agencyCode)) return []
    const [start, end] = [match.index + run.length - agencyCode.length, match.index + match[0].length]
    return foundNumberAt(text, start, end, {
      canonical: withWideBrackets(removeLayout(text.slice(start, end))),
      type: 'standard',
      agencyCode: withWideBrackets(agencyCode),
      year: ERA + Number(year),
      sequence: Number(serial)
    })
  })
}

const withWideBrackets = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）')

function startOfCode(run: string): number {
  let start = skipLeadIn(run)
  for (const {0: word, index} of run.matchAll(BEFORE_CODE)) {
    if (index >= start + (ORGAN_SIGN.test(word) ? SHORTEST_NAME : 0)) start = index + word.length
  }
  return start
}
