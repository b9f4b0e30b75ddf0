import {RELATION_VERBS} from '../../grammar/relation-verbs.js'
import type {RelationType, Span} from '../../schema/index.js'
import {skipQuotations} from './skip-quotations.js'

/** 关系 with the place of the words that say so. */
export interface FoundRelation {
  type: RelationType
  start: number
  end: number
}

const REACH = 80
/** （1999年通过，根据《…》修正） */
const LONGEST_BRACKETS = 300
const opens = (mark: string | undefined): boolean => mark === '（' || mark === '('
const closes = (mark: string): boolean => mark === '）' || mark === ')'
/** Behind a title an article may be quoted. */
const REACH_BEHIND = 200
/** 《甲》、《乙》以及《丙》: what stands between members of a list. */
const LINK = /^[^，。；：,;:《》]{0,40}$/u
/** 根据《甲》修改《乙》 is no list. */
const VERB_BETWEEN = /根据|依据|依照|按照|贯彻|落实|执行|废止|修改|修订|转发|印发|制定/u
const CLAUSE_END = /[。；;\n]/u
const LAST_CLAUSE = /[^，。；：,;:\n]{0,80}$/u
/** 本市, 原, 2013年7月13日: what may stand between a verb and the title. */
const MODIFIERS =
  /(?:(?:\d{4}\s?年)?(?:\d{1,2}\s?月)?\d{1,2}\s?日|\d{4}\s?年|新?(?:修订|修改|修正|颁布|公布|发布|印发|出台|实施)[后过]?的|国家|本市|本省|我市|我省|有关|相关|上述|[原了的好]|中共中央|国务院)$/u
/** 按照相关规定和《…》: another member of the list, which has no title. */
const UNTITLED = /(?:[、和及与]|以及)$/u
/** 按照区教体局《…》, 根据省里下发的《…》: who issued it stands between, under whatever name. */
const ISSUED = /(?:[部委局厅办署院会省市县区门府]|[印下发制颁公][发布定]的)$/u
const LONGEST_ISSUER = 40
const VERB = /根据|依据|依照|按照|遵照|贯彻|落实|执行|实施|废止|修改|转发|批转/gu

/**
 * Find what a document does with those that it cites in one list (关系): by the words before the list and behind it.
 *
 * @param text the document's text
 * @param start where the list begins
 * @param end the position behind it
 */
export function relationOf(text: string, start: number, end: number): FoundRelation | null {
  // “《甲条例》”修改为“《乙条例》”: words of the text that is changed.
  if (text[start - 1] === '“' && text[end] === '”') return null
  const before = LAST_CLAUSE.exec(text.slice(Math.max(0, start - REACH), start))![0]
  const behindBrackets = end + bracketsAt(text, end)
  const following = skipQuotations(text.slice(behindBrackets, behindBrackets + REACH_BEHIND))
  const behind = following.text.split(CLAUSE_END)[0]!
  const head = before.slice(0, verbEnd(before))
  for (const {type, side, pattern} of RELATION_VERBS) {
    const match = pattern.exec(side === 'before' ? head : behind)
    if (!match) continue
    const [from, to] = [match.index, match.index + match[0].length]
    const {at} = following
    if (side === 'behind') return {type, start: behindBrackets + at[from]!, end: behindBrackets + at[to - 1]! + 1}
    const first = start - before.length
    return {type, start: first + from, end: first + to}
  }
  return null
}

/** Where the verb before a list ends: modifiers and untitled members of the list stand between. */
function verbEnd(before: string): number {
  let end = before.length
  for (;;) {
    const head = before.slice(0, end)
    if (RELATION_VERBS.some(({side, pattern}) => side === 'before' && pattern.test(head))) return end
    const cut = MODIFIERS.exec(head)?.[0].length ?? 0
    if (cut === 0) break
    end -= cut
  }
  const head = before.slice(0, end)
  const joined = UNTITLED.test(head)
  if (!joined && !ISSUED.test(head) && !ISSUED.test(before)) return end
  const last = [...head.matchAll(VERB)].at(-1)
  const behind = last ? last.index + last[0].length : end
  return joined || end - behind <= LONGEST_ISSUER ? behind : end
}

/** Tell whether two places that name documents, in the order of the text, stand in one list. */
export function inOneList(text: string, one: Span, other: Span): boolean {
  if (other[0] < one[1] || other[0] - one[1] > LONGEST_BRACKETS) return false
  const between = text.slice(one[1] + bracketsAt(text, one[1]), other[0])
  if (between.length > REACH) return false
  if (between.endsWith('“')) return false
  return !between.includes('\n') && LINK.test(between) && !VERB_BETWEEN.test(between)
}

/** How long the brackets are that follow a title, with what they tell of its history: （1999年通过，根据《…》修正）. */
function bracketsAt(text: string, position: number): number {
  if (!opens(text[position])) return 0
  let depth = 0
  for (let at = position; at < Math.min(text.length, position + LONGEST_BRACKETS); at++) {
    const mark = text[at]!
    if (mark === '\n') return 0
    if (opens(mark)) depth++
    else if (closes(mark) && --depth === 0) return at + 1 - position
  }
  return 0
}

/** Tell whether a place stands in brackets that open before it in its line, as the history of a document does. */
export function isInBrackets(text: string, position: number): boolean {
  let depth = 0
  for (let at = position - 1; at >= Math.max(0, position - LONGEST_BRACKETS); at--) {
    const mark = text[at]!
    if (mark === '\n') return false
    if (closes(mark)) depth++
    else if (opens(mark) && --depth < 0) return true
  }
  return false
}
