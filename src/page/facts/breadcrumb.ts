import type {Located} from '../located.js'
import type {BlockLink, Fact} from '../reading.js'
import {factAt} from './fact.js'

/** 当前位置：, 您现在的位置：, 【当前位置】 */
const LABEL =
  /^[【[]?(?:[您你]?(?:现在|目前|当前)?(?:所?在)?的?(?:当前)?位置[是为]?|当前(?:页面|栏目))[】\]]?\s?[:：]?\s{0,3}/u
/** What separates the steps: > >> ＞ » › → / | - and a bare space where nothing else does. */
const STEP = /\s{0,3}(?:-{0,3}[>＞»›→﹥]{1,3}|(?:&gt;){1,2}|[/|｜\\]|(?<=\s)[-—·](?=\s))\s{0,3}/gu
/** The last step of many sites names the kind of page, not a column. */
const NO_COLUMN =
  /^(?:正文|详情|内容|文章|详细页|信息详情|内容页|文章正文|新闻正文|浏览文章|查看文章|详细内容|正文内容|阅读|信息内容|查看信息|网站导航|返回)$/u

/**
 * Read the columns of a breadcrumb (栏目), outermost first, one fact each.

 * @example columnFacts(locatedAt('当前位置：首页>>新闻资讯>>辅导材料', 0)).map((fact) => fact.value) // ['首页', '新闻资讯', '辅导材料']
 */
export function columnFacts(line: Located & {links?: readonly BlockLink[]}): Fact[] {
  const {text} = line
  const facts: Fact[] = []
  let start = LABEL.exec(text)?.[0].length ?? 0
  // Each step as its text and the separator behind it; the last one runs to the end.
  const ends = [...text.slice(start).matchAll(STEP)].map(
    (match) => [start + match.index, start + match.index + match[0].length] as const
  )
  if (ends.length === 0) return linkedColumns(line)
  for (const [at, next] of [...ends, [text.length, text.length] as const]) {
    const value = text.slice(start, at).trim()
    if (!NO_COLUMN.test(value) && value.length <= 40) {
      const fact = factAt('column', line, [start, at], 'breadcrumb')
      if (fact) facts.push(fact)
    }
    start = next
  }
  return facts
}

/** Read the columns of a breadcrumb without separators: its links are the steps. */
function linkedColumns(line: Located & {links?: readonly BlockLink[]}): Fact[] {
  const facts: Fact[] = []
  for (const {start, end} of line.links ?? []) {
    const value = line.text.slice(start, end).trim()
    const fact = NO_COLUMN.test(value) || value.length > 40 ? null : factAt('column', line, [start, end], 'breadcrumb')
    if (fact) facts.push(fact)
  }
  return facts
}
