import {looksLikeOrgan, splitOrgans} from '../../../grammar/organ.js'
import type {Fact, PageBlock} from '../../reading.js'
import {pageBehindTitle} from './glued-title.js'
import {factAt} from '../fact.js'

/** `讲话(2)`, `讲话 第2页` */
const PAGE_END = /\s?[（(]?第?\d{1,3}页?[)）]?$/u
/** What a title does not hold. */
const SENTENCE_MARK = /[。；]/u

/** What no title is: a number alone, a date, a label with its value, a letterhead, a bracketed remark, a path (法规 > 正文). */
const NO_TITLE =
  /^(?:[^>＞»]{1,20}(?:\s[>＞»]{1,2}\s|>>)|[^〔［[]{0,20}[〔［[（(]\d{4}[〕］\])）]\s?(?:第\s?)?\d{1,5}\s?号|\d{4}\s?[-年./]|[^:：]{1,8}[:：]|[（(【].*[)）】]$|第[一二三四五六七八九十\d]{1,4}[章条节]|[一二三四五六七八九十]{1,3}、|.{2,30}(?:文件|发电)$)/u
/** The end of a sentence, which a title doesn't have. */
const ENDED = /[。；，、：:;,]$/u
const SHORTEST = 4
const LONGEST = 90
/** 某某门户网 */
const SITE_NAME = /^[\p{Script=Han}A-Za-z·]{2,16}(?:网站?|在线|门户|频道)$/u
/** ——某县驻村工作纪实 */
const SUBTITLE = /^[—―－-]/u
/** A column's name: 思想观点. */
const COLUMN_LENGTH = 6
/** What stands right below a title: who published it and when. */
const PUBLISHED = /\d{4}\s?[-年./]\s?\d{1,2}|(?:来源|作者|时间|日期|通讯员|浏览)\s?[:：]/u
const PUBLISHED_LENGTH = 120

/**
 * Read the title of a page without markup: its first line, if that is a line of its own above running text.
 *
 * Pages of official documents have stronger signs (关于…的通知); this one is asked last.
 */
export function textTitle(blocks: readonly PageBlock[]): Fact | null {
  const [first, second] = hasName(blocks) ? blocks.slice(1) : blocks
  if (!first || !second || first.kind === 'table') return null
  const page = pageBehindTitle(first.text)
  const text = page ? first.text.replace(PAGE_END, '') : first.text
  if (text.length < SHORTEST || text.length > LONGEST || ENDED.test(text)) return null
  // A line that stands twice is no label with its value: 分类评价：摆脱同质化，促进特色化发展.
  if (NO_TITLE.test(text) && second.text !== first.text) return null
  if (SENTENCE_MARK.test(text)) return null
  return factAt('title', first, [0, text.length], 'title-first-line')
}

/** Tell whether the first line is the name of the site, its owner or a column: a short line above a title. */
function hasName([first, second, third]: readonly PageBlock[]): boolean {
  if (!first || !second || !third || !isLine(second)) return false
  const named = looksLikeOrgan(first.text) || (second.text.startsWith('关于') && splitOrgans(first.text) !== null)
  return named || isSiteName([first, second, third])
}

/**
 * Tell whether the first line of a text names the site or the column, with the title on the second.
 *
 * @example isSiteName(readText('思想观点\n大学之道：中国大学的发展\n作者：李某 时间：2012-08-18').blocks) // true
 */
export function isSiteName([first, second, third]: readonly PageBlock[]): boolean {
  if (!first || !second || !third || !isLine(second) || SUBTITLE.test(second.text)) return false
  return SITE_NAME.test(first.text) || (isColumn(first) && isPublication(third))
}

const isColumn = ({text}: PageBlock): boolean => text.length <= COLUMN_LENGTH && !looksLikeOrgan(text)
const isLine = ({text}: PageBlock): boolean =>
  text.length >= SHORTEST * 2 &&
  text.length <= LONGEST &&
  !NO_TITLE.test(text) &&
  !ENDED.test(text) &&
  !SENTENCE_MARK.test(text)
const isPublication = ({text}: PageBlock): boolean => text.length <= PUBLISHED_LENGTH && PUBLISHED.test(text)
