import {foldWidth} from '../../width.js'
import type {FoundDocumentNumber} from '../found-number.js'
import {foundNumberAt} from './found-number-at.js'

const DASH = String.raw`\s{0,2}[-‐‑‒–—―﹣]{1,2}\s{0,2}`

/**
 * 规范性文件统一登记号: `HNPR—2014—00001` (provinces …PR, cities …CR, counties …DR, towns …TR), `ZJSP01-2014-0001`
 * (Zhejiang, with the department in figures). Other letters mark projects and tenders.
 */
const REGISTRATION = new RegExp(
  `(?<![A-Za-z0-9])(?<code>[A-Z]{2,3}[PCDT]R|[A-Z]{4}\\d{2})${DASH}(?<year>(?:19|20)\\d{2})${DASH}(?<serial>\\d{3,7})(?!\\d|[-–—]\\d)`,
  'gu'
)

/** `GZ0320200044`, of Guangzhou: the department in two figures, the year and the serial without anything between. */
const GUANGZHOU = /(?<![A-Za-z0-9])(?<code>GZ\d{2})(?<year>20\d{2})(?<serial>\d{4})(?!\d)/gu

/** Most texts have no code and need not be folded. */
const CODE = /[A-ZＡ-Ｚ]{3}|GZ\d/u

/**
 * Find registration numbers (规范性文件登记号) in a text.
 *
 * The canonical form has ASCII hyphens and keeps the zeros, which are part of the fixed width.
 *
 * @example
 * findRegistrations('HNPR—2014—00001')[0].number.canonical // 'HNPR-2014-00001'
 */
export function findRegistrations(text: string): FoundDocumentNumber[] {
  if (!CODE.test(text)) return []
  const folded = foldWidth(text)
  return [
    ...[...folded.matchAll(REGISTRATION)].map((match) => composed(text, match, '-')),
    ...[...folded.matchAll(GUANGZHOU)].map((match) => composed(text, match, ''))
  ].sort((one, other) => one.start - other.start)
}

function composed(text: string, match: RegExpExecArray, dash: string): FoundDocumentNumber {
  const {code, year, serial} = match.groups as {code: string; year: string; serial: string}
  return foundNumberAt(text, match.index, match.index + match[0].length, {
    canonical: [code, year, serial].join(dash),
    type: 'registration',
    agencyCode: code,
    year: Number(year),
    sequence: Number(serial)
  })
}
