import type {HtmlPage} from '../html/dom/html-page.js'
import {sliceLocated} from '../located.js'
import type {BlockLink, Fact, FactField, Furniture, PageBlock} from '../reading.js'
import {factAt} from './fact.js'

/** Where the query or the fragment of an address starts. */
const QUERY = /[?#]/u
/** `t20140304_123_2.html`: the page's number and the ending. */
const PAGE_SUFFIX = /(?:[_-]\d{1,3})?\.\w{2,6}$/u
/** `?id=12&page=2` */
const PAGE_QUERY = /[?&](?:page|p|pageno|pn)=\d+/iu
/** `2` in `1 2 3`, where it is no link. */
const LONE_NUMBER = /(?<![\d.])\d{1,3}(?![\d.])/u

type Line = PageBlock | Furniture

/** The link to the page that follows: 下一页, 下页, [下一页], 下一页>>, 后一页, next. */
const NEXT =
  /^[[【（(<>\s]{0,2}(?:下\s?一?\s?[页頁]|后一页|後一頁|余下全文|阅读全文|next(?:\s?page)?)[\]】）)>»\s]{0,4}$/iu
/** What stands between the links of a pager: its words and marks, no headline. */
const PAGER_WORDS = /[共第总页次頁數数当前上下一末尾首后後跳转到至确定GO\s\d/|…·.<>«»‹›＜＞:：()（）[\]【】-]/giu
/** How much else a pager may hold. */
const OTHER_LENGTH = 12
/** A page's number in a pager. */
const NUMBER = /^[[【（(\s]{0,2}(?<number>\d{1,3})[\]】）)\s]{0,2}$/u
/** 共3页, 共 3 页, 总页数：3, 第1/3页, 1/3页 */
const TOTAL = /(?:共\s?|总页数\s?[:：]\s?|(?<=\d)\s?\/\s?)(?<total>\d{1,3})(?:\s?页|\b)/u
/** 第2页, 当前第 2 页, 页次：2/3 */
const CURRENT = /(?:第\s?|页次\s?[:：]\s?)(?<number>\d{1,3})(?:\s?页|\s?\/)/u
/** What a link does that is none. */
const NO_TARGET = /^(?:#|javascript:|about:|$)/iu
/** createPageHTML(5, 0, "t20140304_123", "html"): the pager of TRS, written by a script. */
const CREATE_PAGE =
  /^createPageHTML\(\s{0,3}["']?(?<total>\d{1,3})["']?\s{0,3},\s{0,3}["']?(?<index>\d{1,3})["']?\s{0,3},\s{0,3}["'](?<name>[\w.-]{1,80})["']\s{0,3},\s{0,3}["'](?<ending>\w{2,6})["']/u

/** Resolve a link's target against the page's address; as written where that isn't known. */
export function resolveTarget(href: string, url: string | undefined): string {
  if (url === undefined) return href
  try {
    return new URL(href, url).href
  } catch {
    return href
  }
}

/** Tell whether a link leads to another page of the same article: the same address but for a number. */
function isSibling(href: string, url: string | undefined): boolean {
  if (url === undefined) return true
  const bare = (address: string) => address.split(QUERY, 1)[0]!.replace(PAGE_SUFFIX, '')
  const target = resolveTarget(href, url)
  return bare(target) === bare(url) || PAGE_QUERY.test(target)
}

const textOf = (line: Line, link: BlockLink): string => line.text.slice(link.start, link.end).trim()

const numberOf = (line: Line, link: BlockLink): number => Number(NUMBER.exec(textOf(line, link))!.groups!.number)

/** Read one line as a pager; empty if it is none. */
function readPager(line: Line, url: string | undefined): Fact[] {
  const links = line.links.filter(({href}) => !NO_TARGET.test(href))
  const next = links.find((link) => NEXT.test(textOf(line, link)) && isSibling(link.href, url))
  const numbered = links.filter((link) => NUMBER.test(textOf(line, link)) && isSibling(link.href, url))
  if (!next && numbered.length === 0) return []
  // 1.俄媒：中国年轻人当兵要凭关系 评论440条: the numbers of a list of headlines.
  if (!next && line.text.replace(PAGER_WORDS, '').length > OTHER_LENGTH) return []
  const facts: Fact[] = []
  const add = (field: FactField, range: readonly [number, number], value?: string) => {
    const fact = factAt(field, line, range, 'pager', value === undefined ? {} : {value})
    if (fact) facts.push(fact)
  }
  const total = TOTAL.exec(line.text)
  const last = Math.max(...numbered.map((link) => numberOf(line, link)))
  const current = currentNumber(line)
  // Where no link says 下一页, the number behind this page's own leads there.
  const following = next ?? numbered.find((link) => current && numberOf(line, link) === current.value + 1)
  if (following) add('next', [following.start, following.end], resolveTarget(following.href, url))
  if (total) add('pageTotal', [total.index, total.index + total[0].length], total.groups!.total)
  else if (numbered.length > 0 && Math.max(last, current?.value ?? 0) >= 2) {
    const highest = numbered.find((link) => textOf(line, link).includes(String(last)))!
    if (current && current.value > last) add('pageTotal', current.range, String(current.value))
    else add('pageTotal', [highest.start, highest.end], String(last))
  }
  if (current) add('pageNumber', current.range, String(current.value))
  return facts
}

/** Find the number of this page: 第2页, or the number of the row that is no link. */
function currentNumber(line: Line): {value: number; range: [number, number]} | null {
  const stated = CURRENT.exec(line.text)
  if (stated) {
    const start = stated.index + stated[0].indexOf(stated.groups!.number!)
    return {value: Number(stated.groups!.number), range: [start, start + stated.groups!.number!.length]}
  }
  let from = 0
  // The digits of a link stand right beside this page's own: 1 and 2 make no 12.
  for (const {start, end} of [...line.links, {start: line.text.length, end: line.text.length}]) {
    const match = LONE_NUMBER.exec(line.text.slice(from, Math.max(from, start)))
    if (match) return {value: Number(match[0]), range: [from + match.index, from + match.index + match[0].length]}
    from = Math.max(from, end)
  }
  return null
}

const CALL = 'createPageHTML('
/** How far behind the content its pager stands at most, in UTF-16 units. */
const NEAR = 8000

/** Read the pager that a script of TRS would write. */
function scriptedPager({source}: HtmlPage, blocks: readonly PageBlock[], url: string | undefined): Fact[] {
  const end = blocks.at(-1)?.segments.at(-1) ?? 0
  const near = source.slice(end, end + NEAR)
  // The first place may be the function's own definition.
  for (let at = near.indexOf(CALL), tries = 0; at >= 0 && tries < 5; at = near.indexOf(CALL, at + 1), tries++) {
    const from = end + at
    const match = CREATE_PAGE.exec(near.slice(at, at + 300))
    if (!match) continue
    const {total, index, name, ending} = match.groups!
    if (Number(total) < 2) return []
    const located = sliceLocated({text: match[0], segments: [0, from, from + match[0].length]}, 0, match[0].length)
    const whole: [number, number] = [0, match[0].length]
    const add = (field: FactField, value: string) =>
      factAt(field, located, whole, 'pager-script', {from: 'attribute', value})
    const following = Number(index) + 1
    return [
      add('pageNumber', String(following)),
      add('pageTotal', total!),
      following < Number(total) ? add('next', resolveTarget(`${name!}_${following}.${ending!}`, url)) : null
    ].filter((fact) => fact !== null)
  }
  return []
}

/**
 * Read the page's place in an article of several pages: number, total and the address of the next one.
 *
 * Links to other pages of the same article count, 下一篇 and the pagers of lists in other places do not.
 *
 * @param lines the lines around the end of the content
 * @param blocks the content
 */
export function pagerFacts(
  lines: readonly Line[],
  html: HtmlPage | null,
  blocks: readonly PageBlock[],
  url: string | undefined
): Fact[] {
  for (const line of lines) {
    if (line.text.length > 200 || line.links.length === 0) continue
    const facts = readPager(line, url)
    if (facts.length > 0) return facts
  }
  return html ? scriptedPager(html, blocks, url) : []
}
