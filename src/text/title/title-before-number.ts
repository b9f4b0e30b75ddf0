import {findDocumentNumbers, parseDocumentNumber} from '../../grammar/document-number.js'
import {kindOfTitle} from '../../grammar/title/kind-of-title.js'
import {stripSuffix} from '../../grammar/title/strip-suffix.js'

/** （江政办发〔2017〕2号） */
const IN_BRACKETS = /(?<=.{8})[（(](?<number>[^（）()]{1,16}[〔［[（(]\d{4}[〕\]］）)]\s?第?\d{1,5}\s?号)[）)]$/u
/** （应急管理部令第5号）, （国务院令2021年第745号） */
const ORDER_IN_BRACKETS =
  /(?<=.{6})[（(](?<number>[^（）()]{2,60}令(?:\d{4}年)?第[\d一二三四五六七八九十百]{1,6}号)[）)]$/u
/** （市政府189号令）: the number of an order in other words */
const LOOSE_ORDER = /(?<=.{6})[（(](?<loose>[^（）()]{1,20}第?\d{1,4}号令)[）)]$/u
/** -粤司【2013】104号, ——江政办发〔2017〕2号 */
const DASHED =
  /(?<=.{8})\s{0,4}[-—–_]{1,2}\s{0,4}(?<number>[^-—–_（）()\s]{1,16}[〔［[（(【]\d{4}[〕\]］）)】]第?\d{1,5}号)$/u
/** （2022年第12号）, （2001年24号） */
const YEAR_IN_BRACKETS = /(?<=.{8})[（(](?<loose>\d{4}年第?\d{1,5}号)[）)]$/u
/** What a number ends with. */
const ENDS = new Set('号）)')
/** Where a number stands that is glued to the end of the title. */
const LONGEST_NUMBER = 40

/**
 * Find the title before the document's number (发文字号) that ends its line, or `null`.
 *
 * @example
 * titleBeforeNumber('江源市档案管理办法（江政办发〔2017〕2号）') // '江源市档案管理办法'
 * titleBeforeNumber('江源市人民政府关于档案工作的意见江政发〔2017〕2号') // '江源市人民政府关于档案工作的意见'
 */
export function titleBeforeNumber(line: string): string | null {
  if (!ENDS.has(line.at(-1) ?? '')) return null
  const behind =
    IN_BRACKETS.exec(line) ??
    YEAR_IN_BRACKETS.exec(line) ??
    DASHED.exec(line) ??
    ORDER_IN_BRACKETS.exec(line) ??
    LOOSE_ORDER.exec(line)
  if (behind?.groups?.['loose'] !== undefined) return line.slice(0, behind.index)
  if (behind) return parseDocumentNumber(behind.groups!['number']!) ? line.slice(0, behind.index) : null
  return line.endsWith('号') && line.includes('关于') ? beforeGlued(line) : null
}

function beforeGlued(line: string): string | null {
  const from = Math.max(0, line.length - LONGEST_NUMBER)
  const last = findDocumentNumbers(line.slice(from)).at(-1)
  if (last?.number.type !== 'standard' || from + last.end !== line.length) return null
  const title = line.slice(0, from + last.start).trimEnd()
  return kindOfTitle(stripSuffix(title).core) === null ? null : title
}
