import type {Fact, Furniture, PageBlock} from '../../reading.js'
import {factAt} from '../fact.js'

/** 有效, 现行有效, 全文废止, 已失效: whether a document holds, and nothing else. */
const STATUS = /^(?:全文|现行|部分|条款)?(?:有效|已?失效|已?废止|已?修[改订]|尚未(?:生效|施行))$/u
/** 全文有效　成文日期：2020-06-18, [有效] 字体：大 中 小: the badge of a legal database in front of a label. */
const BADGE =
  /^\s{0,4}[【[（(]?(?<status>(?:全文|现行|部分|条款)?(?:有效|已?失效|已?废止))[】\])）]?(?=\s{0,6}(?:成文|发文|发布|字[体号]|$))/u
/** What any of them ends with. */
const LAST = /[效止]/u
/** A badge stands on a short line. */
const LONGEST = 80

/**
 * Tell whether a line says that a document holds (有效性), and nothing else.
 *
 * @example isStatus('现行有效') // true
 */
export function isStatus(text: string): boolean {
  return text.length <= 8 && STATUS.test(text)
}

/**
 * Read the badge that a database of laws sets beside a title: 全文有效, alone on its line or before 成文日期.
 *
 * @example statusBadge(locatedAt('全文有效　成文日期：2020-06-18', 0))?.value // '全文有效'
 */
export function statusBadge(line: PageBlock | Furniture): Fact | null {
  const {text} = line
  if (text.length > LONGEST || !LAST.test(text.slice(0, 10))) return null
  const match = BADGE.exec(text)
  if (!match) return null
  const status = match.groups!.status!
  const start = text.indexOf(status)
  return factAt('validity', line, [start, start + status.length], 'metadata-badge')
}
