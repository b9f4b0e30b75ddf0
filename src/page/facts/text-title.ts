import type {Fact, PageBlock} from '../reading.js'
import {pageBehindTitle} from '../glued-title.js'
import {factAt} from './fact.js'

/** What no title is: a number alone, a date, a label with its value, a letterhead, a bracketed remark. */
const NO_TITLE =
  /^(?:[^〔［[]{0,20}[〔［[（(]\d{4}[〕］\])）]\s?(?:第\s?)?\d{1,5}\s?号|\d{4}\s?[-年./]|[^:：]{1,8}[:：]|[（(【].*[)）】]$|第[一二三四五六七八九十\d]{1,4}[章条节]|[一二三四五六七八九十]{1,3}、|.{2,30}(?:文件|发电)$)/u
/** The end of a sentence, which a title doesn't have. */
const ENDED = /[。；，、：:;,]$/u
const SHORTEST = 4
const LONGEST = 90

/**
 * Read the title of a page without markup: its first line, if that is a line of its own above running text.
 *
 * Pages of official documents have stronger signs (关于…的通知); this one is asked last.
 */
export function textTitle(blocks: readonly PageBlock[]): Fact | null {
  const [first, second] = blocks
  if (!first || !second || first.kind === 'table') return null
  const page = pageBehindTitle(first.text)
  const text = page ? first.text.replace(/\s?[（(]?第?\d{1,3}页?[)）]?$/u, '') : first.text
  if (text.length < SHORTEST || text.length > LONGEST || NO_TITLE.test(text) || ENDED.test(text)) return null
  if (/[。；]/u.test(text)) return null
  return factAt('title', first, [0, text.length], 'title-first-line')
}
