import type {DocumentNumber} from '../../../schema/document-number.js'
import {foldWidth} from '../../width.js'

/** `GB/T  9704` */
const SPACES = /\s+/gu

/** 标准编号 found in a text, `[start, end)` in UTF-16 units. */
export interface FoundStandard {
  start: number
  end: number
  text: string
  number: DocumentNumber
}

/** Codes of industry standards (行业标准代号), and of construction and safety codes; others may be anything. */
const INDUSTRY =
  'AQ BB CB CH CJ CY DA DL DY DZ EJ FZ GA GC GH GM GY HB HG HJ HS HY JB JC JG JR JT JY LB LD LS LY MH MT MZ NB NY QB QC QJ QX ' +
  'RB SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB YB YC YD YS YY YZ ZY JGJ CJJ JTG JTJ TSG DBJ GJB JJF JJG CECS'

const INDUSTRY_CODES = INDUSTRY.replaceAll(' ', '|')

const DASH = '[-‐‑‒–—―]{1,2}'

/**
 * `GB/T 9704-2012`, `GB3096—2008`, `NY/1167-2006`, `DB51/T 1234-2010`, `T/CECS 10-2019`, `ISO 9001:2015`, `TSG R0004-2009`; a national standard also
 * without its year.
 */
const STANDARD = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:(?<code>(?:GBJ|GBZ|GB|DB\d{2,4}|${INDUSTRY_CODES})(?:/[TZ])?|T/[A-Z]{2,8}|(?:TSG|JTG)\s?[A-Z](?=\d{2,4}))(?<slash>/?)\s{0,2}(?<serial>\d{1,6})(?<part>(?:\.\d{1,3}){0,2})\s{0,2}${DASH}\s{0,2}(?<year>(?:19|20)\d{2}|\d{2})|(?<national>GB(?:/[TZ]|Z)?)\s{0,2}(?<bare>\d{3,6})(?<barePart>(?:\.\d{1,2})?)|(?<foreign>ISO|IEC)\s{0,2}(?<foreignSerial>\d{2,6})(?<foreignPart>(?:-\d{1,2})?):(?<foreignYear>(?:19|20)\d{2}))(?![0-9A-Za-z])`,
  'gu'
)

/** `TSG R` */
const BLANKS = /\s/gu

/** Most texts have no code and need not be folded. */
const CODE = /[A-ZＡ-Ｚ]{2}/u

/** Years of two digits are of the twentieth century: GB 3838-88. */
const CENTURY = 1900

/**
 * Find the numbers of standards (标准编号) in a text; they name what a document refers to, and are no document numbers.
 *
 * @example
 * findStandards('符合《公文格式》（GB/T 9704-2012）')[0].text // 'GB/T 9704-2012'
 */
export function findStandards(text: string): FoundStandard[] {
  if (!CODE.test(text)) return []
  return [...foldWidth(text).matchAll(STANDARD)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const printed = text.slice(start, end).replace(SPACES, ' ')
    return {start, end, text: printed, number: toNumber(printed, match.groups!)}
  })
}

function toNumber(text: string, groups: Partial<Record<string, string>>): DocumentNumber {
  const agencyCode = (groups.code ?? groups.national ?? groups.foreign!).replace(BLANKS, '')
  const serial = groups.serial ?? groups.bare ?? groups.foreignSerial!
  const part = groups.part ?? groups.barePart ?? groups.foreignPart ?? ''
  const year = toYear(groups.year ?? groups.foreignYear)
  const canonical = `${agencyCode}${groups.slash ?? ''}${serial}${part}${year === null ? '' : `${groups.foreign ? ':' : '-'}${year}`}`
  return {text, canonical, type: 'other', agencyCode, year, sequence: Number(serial), redacted: false}
}

function toYear(text: string | undefined): number | null {
  if (text === undefined) return null
  return text.length === 2 ? CENTURY + Number(text) : Number(text)
}
