import {parseDate} from '../../../grammar/dates.js'
import {parseDocumentNumber} from '../../../grammar/document-number.js'
import {looksLikeOrgan} from '../../../grammar/organ.js'
import {parseTitle} from '../../../grammar/title.js'
import {isFurnitureLine} from './is-furniture-line.js'
import {isLink, type Piece} from '../walk/piece.js'

/** What stands between addressees: `各市、县人民政府：`. */
const BETWEEN = /[、，,]/u

/** How many pieces before the content may hold its head, and behind it its signature. */
const REACH = 12
const LONGEST = 120
/** What any sign of a head contains. */
const SIGN = /号|关于|[:：]\s?$/u
/** `各县人民政府：` */
const ADDRESSEES = /^[^。；]{2,120}[:：]$/u
/** （此件公开发布）, 附件：…, 抄送：… */
const FOOT = /^[（(](?:此件|联系人)|^附\s{0,2}件|^抄\s{0,2}送/u

/** 2020年6月1日, 二〇二〇年六月一日 */
const SIGNED_DATE = /年.{1,6}月/u

/**
 * Extend the content to what belongs to a short official document by its own signs, where the container chosen by its weight holds
 * only the running text: title, number and addressees above, signature, date and notes below.
 *
 * @param rules for each piece `null` if it is content, or the rule that took it out; changed in place
 */
export function extendBySigns(pieces: readonly Piece[], rules: (string | null)[]): void {
  const first = rules.indexOf(null)
  if (first < 0) return
  const last = rules.lastIndexOf(null)
  const above = reach(pieces, rules, first, -1, isHeadSign)
  const below = reach(pieces, rules, last, 1, isFootSign)
  for (let index = above; index <= below; index++) {
    if (index >= first && index <= last) continue
    rules[index] = isFurnitureLine(pieces[index]!) ? 'furniture-line' : null
  }
  for (let index = last - 1; index > first; index--) {
    const piece = pieces[index]!
    if (rules[index] !== AROUND || isLink(piece) || piece.text.length > LONGEST) continue
    const text = piece.text.trim()
    const belongs = SIGN.test(text) ? isHeadSign(text) : isBetweenTitleLines(rules, index) && looksLikeOrgan(text)
    if (belongs || opensTitle(pieces, index) || opensTitle(pieces, index - 1)) rules[index] = null
  }
}

const AROUND = 'furniture-around'

/** Go from the content outwards and give the outermost piece that bears a sign; links and long texts stop the way. */
function reach(
  pieces: readonly Piece[],
  rules: readonly (string | null)[],
  from: number,
  step: 1 | -1,
  isSign: (text: string) => boolean
): number {
  let outermost = from
  for (let index = from + step; index >= 0 && index < pieces.length && Math.abs(index - from) <= REACH; index += step) {
    const piece = pieces[index]!
    if (rules[index] !== AROUND || piece.text.length > LONGEST) break
    if (isFurnitureLine(piece)) continue
    if (isLink(piece)) break
    if (isSign(piece.text.trim()) || (step < 0 && opensTitle(pieces, index))) outermost = index
  }
  return outermost
}

/** A line of a title over several lines, its neighbours taken in already. */
const isBetweenTitleLines = (rules: readonly (string | null)[], index: number): boolean =>
  rules[index - 1] === null && rules[index + 1] === null

/** Whether a piece and the one below are a title over two lines, and the first alone is none: …关于印发 / …办法的通知. */
function opensTitle(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text.trim() ?? ''
  const below = pieces[index + 1]?.text.trim() ?? ''
  if (!text.includes('关于') || text.length + below.length > LONGEST || isHeadSign(text)) return false
  return OPEN_TITLE.test(text) && !isLink(pieces[index + 1]!) && isHeadSign(text + below)
}

/** What breaks off has neither a mark nor a colon: 某市人民政府关于印发. */
const OPEN_TITLE = /^[^。；，：:]{4,60}$/u

function isHeadSign(text: string): boolean {
  if (ADDRESSEES.test(text)) return looksLikeOrgan(text.slice(0, -1).split(BETWEEN)[0]!)
  return parseDocumentNumber(text) !== null || (text.includes('关于') && parseTitle(text).kindWord !== null)
}

/** A date as documents are signed with; an organ alone may be the site's, it is taken in above a date. */
function isFootSign(text: string): boolean {
  return FOOT.test(text) || (text.length <= 60 && SIGNED_DATE.test(text) && parseDate(text) !== null)
}
