import {findDocumentNumbers, parseDocumentNumber} from '../../grammar/document-number.js'
import {genreOf, parseTitle} from '../../grammar/title.js'

/** Where a number behind the names of a dozen ministries ends. */
const LONGEST_HEAD = 240
/** A number in front of the title, on its line: 某党发〔2021〕55号关于…的决定. */
const LEADING_NUMBER = /^[（(]?[^《]{0,24}[〔［[（(]\d{4}[〕］\])）]\s?第?\s?\d{1,5}\s?号[）)]?\s{0,4}/u

/** （关于公布…的公告） behind a number, （江政办发〔2017〕2号） behind a title. */
const IN_BRACKETS = /^\s{0,4}[（(](?<title>(?:关于|[^（）()]{2,40}关于).{4,200})[）)]$/u
/** 【第186号令】 in front of 《某办法》 */
const ORDER_BADGE = /^[【[［]第?\d{1,4}号令[】\]］]\s{0,4}《?(?<title>[^《》]{4,200})》?$/u
/** （客户身份资料保存管理办法） behind the number of an order */
const ORDERED_IN_BRACKETS = /^\s{0,4}[（(](?<title>[^（）()]{4,100}(?:[（(][^（）()]{1,12}[）)])?)[）)]$/u
/** ` 备案管理办法`, `——备案管理办法` behind the number of an order. */
const ORDERED = /^(?:\s{1,8}|(?=关于)|\s{0,4}[-－—–:：]{1,4}\s{0,4})(?<title>[^\s（(].{3,200})$/u
const NUMBER_BEHIND = /(?<=.{8})[（(](?<number>[^（）()]{1,16}[〔[［（(]\d{4}[〕\]］）)]\s?第?\d{1,5}\s?号)[）)]$/u

/** （2022年第12号） behind the title of an announcement */
const YEAR_BEHIND = /(?<=.{8}(?:公告|通告))[（(](?<number>\d{4}年第\d{1,5}号)[）)]$/u
/** ` 某某管理办法`, `——某某规定` behind 某部令2007年第15号: what the order promulgates is the title of its page. */
function behindOrder(type: string, rest: string): string | null {
  const printed = (ORDERED.exec(rest) ?? ORDERED_IN_BRACKETS.exec(rest))?.groups?.['title']
  const title = type === 'order' || printed?.startsWith('关于') ? printed : undefined
  return title !== undefined && (genreOf(title) !== null || parseTitle(title).kindWord !== null) ? title : null
}

/**
 * Take off the document's number (发文字号) that stands on the line of the title.
 *
 * @example
 * withoutNumber('某署公告2020年第5号（关于公布目录的公告）') // '关于公布目录的公告'
 * withoutNumber('某部令2007年第15号 备案管理办法') // '备案管理办法'
 * withoutNumber('江源市档案管理办法（江政办发〔2017〕2号）') // '江源市档案管理办法'
 */
export function withoutNumber(title: string): string {
  const badged = ORDER_BADGE.exec(title)?.groups?.['title']
  if (badged !== undefined) return badged
  const [number] = findDocumentNumbers(title.slice(0, LONGEST_HEAD))
  if (number?.start === 0) {
    const rest = title.slice(number.end)
    const inside = IN_BRACKETS.exec(rest)?.groups?.['title'] ?? behindOrder(number.number.type, rest)
    return inside ?? (title.replace(LEADING_NUMBER, '') || title)
  }
  const behind = NUMBER_BEHIND.exec(title) ?? YEAR_BEHIND.exec(title)
  return behind && parseDocumentNumber(behind.groups!['number']!) ? title.slice(0, behind.index) : title
}
