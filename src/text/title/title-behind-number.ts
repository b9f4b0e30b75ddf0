import {findDocumentNumbers} from '../../grammar/document-number.js'
import {genreOf, parseTitle} from '../../grammar/title.js'

/** Where a number behind the names of a dozen ministries ends. */
const LONGEST_HEAD = 240
/** A number in front of the title, on its line: 某党发〔2021〕55号关于…的决定, 【国办发〔2021〕12号】…. */
const LEADING_NUMBER =
  /^(?:【[^【】]{1,20}[〔［[（(]\d{4}[〕］\])）]第?\d{1,5}号】|[（(]?[^《]{0,24}[〔［[（(]\d{4}[〕］\])）]\s?第?\s?\d{1,5}\s?号[）)]?)\s{0,4}/u
/** 【第186号令】 in front of 《某办法》 */
const ORDER_BADGE = /^[【[［]第?\d{1,4}号令[】\]］]\s{0,4}《?(?<title>[^《》]{4,200})》?$/u
/** （关于公布…的公告） behind the number of an announcement */
const IN_BRACKETS = /^\s{0,4}[（(](?<title>(?:关于|[^（）()]{2,40}关于).{4,200})[）)]$/u
/** （客户身份资料保存管理办法） behind the number of an order */
const ORDERED_IN_BRACKETS = /^\s{0,4}[（(](?<title>[^（）()]{4,100}(?:[（(][^（）()]{1,12}[）)])?)[）)]$/u
/** 《投诉信息公示暂行规则》 behind the number of an order */
const ORDERED_IN_MARKS = /^\s{0,4}《(?<title>[^《》]{4,200})》$/u
/** ` 备案管理办法`, `——备案管理办法` behind the number of an order. */
const ORDERED = /^(?:\s{1,8}|(?=关于)|\s{0,4}[-－—–:：]{1,4}\s{0,4})(?<title>[^\s（(].{3,200})$/u

/**
 * Find the title behind the document's number (发文字号) that opens its line, or `null`.
 *
 * @example
 * titleBehindNumber('某署公告2020年第5号（关于公布目录的公告）') // '关于公布目录的公告'
 * titleBehindNumber('某部令2007年第15号 备案管理办法') // '备案管理办法'
 */
export function titleBehindNumber(line: string): string | null {
  const badged = ORDER_BADGE.exec(line)?.groups?.['title']
  if (badged !== undefined) return badged
  const [number] = findDocumentNumbers(line.slice(0, LONGEST_HEAD))
  if (number?.start !== 0) return number?.start === 1 && line.startsWith('【') ? behindLeading(line) : null
  const rest = line.slice(number.end)
  const inside = IN_BRACKETS.exec(rest)?.groups?.['title'] ?? behindOrder(number.number.type, rest)
  return inside ?? behindLeading(line)
}

const behindLeading = (line: string): string => line.replace(LEADING_NUMBER, '') || line

/** What an order promulgates is the title of its page: ` 某某管理办法`, `——某某规定`, 某部关于…的决定. */
function behindOrder(type: string, rest: string): string | null {
  const found = ORDERED.exec(rest) ?? ORDERED_IN_BRACKETS.exec(rest) ?? ORDERED_IN_MARKS.exec(rest)
  const printed = found?.groups?.['title'] ?? (parseTitle(rest).parts.issuers.length > 0 ? rest : undefined)
  const title = type === 'order' || printed?.startsWith('关于') ? printed : undefined
  return title !== undefined && (genreOf(title) !== null || parseTitle(title).kindWord !== null) ? title : null
}
