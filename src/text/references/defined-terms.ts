import {ordinalLength} from '../directives/sentence-start.js'
import {findOrgans} from '../../grammar/organ.js'
import {abbreviates} from './abbreviates.js'
import {findQuotedTitles, type QuotedTitle} from './quoted-titles.js'

/** `《…通知》（国发〔2014〕5号`）, behind which the term is defined. */
const NUMBER_END = /[（(][^（）()]{0,40}[）)]$/u
/** `《湖南省安全生产条例》` */
const QUOTE_END = /[》”]$/u

/** 简称 with its definition and where it stands. */
export interface FoundTerm {
  term: string
  definition: string
  start: number
  end: number
}

/** （以下简称《讲话》）, (以下称“调查机关”), （以下统称本项目）, （简称ABC）. */
const TERM =
  /[（(](?:[^（）()]{0,40}[，,；;])?(?:以下|下文|下)?(?:统称为|合称为|简称为|统称|合称|简称|称为|称)[：:]?(?<term>[“"《「]?[^（）()，,；;。]{1,30})[）)，,；;]/gu
/** The term may be said only of what is called so from here on. */
const HERE = /以下|下文|下|简称|统称|合称/u
const LONGEST = 80
const QUOTES = /^[“"「『]|[”"」』]$/gu
/** What begins the clause of a definition without belonging to it. */
const LEADS: readonly RegExp[] = [
  /^为(?!民|人民)了?(?:进一步|切实|深入|全面)?(?:贯彻落实|落实|贯彻|切实做好|做好|加强|规范|推进|促进|保证|保障|完善|实施|提高|加快|推动)?/u,
  /^(?:根据|按照|依据|依照|结合|现就|现将|关于|所称|认真学习贯彻|学习贯彻|贯彻落实|成立|设立|组建|制定了?|印发了?|发布了?|出台了?|是指|会同|联合|以及|确保|依托|依靠|利用|运用|通过(?!率)|开展了?|实施了?|举办|召开|建立|构建|(?:充分)?发挥|对(?![象外口接])|经(?![费济营办理])|在(?![校职建])|与(?!会)|和(?![平谐])|[由将把向及或])/u,
  /^本\p{Script=Han}{2,4}所称/u
]
const MOST_LEADS = 4
/** How far before the bracket the titles of a list stand. */
const REACH = 400
const MARK = /[，。；：、！？,;:\n]/u
/** 甲、乙（以下统称丙）: the term stands for a whole list. */
const FOR_ALL = /统称|合称/u
const LIST_MARK = /[，。；：！？,;:\n]/u
/** 市水务局设立防汛基金（以下简称基金）: who founds it is no part of it. */
const FOUNDED = /^.{2,30}?(?:设立|成立|组建|委托|授权)了?(?=\p{Script=Han}{4,60}$)(?!的)/u

/**
 * Find the terms that a text defines (简称): what is called 以下简称, 以下称 or 下称 in brackets, and what they stand for.
 *
 * The definition is the title or the noun phrase before the bracket. Quotation marks around a term are left out, 《》 stay.
 *
 * @example
 * findDefinedTerms('学习贯彻总书记的重要讲话（以下简称《讲话》）精神')[0]
 * // {term: '《讲话》', definition: '总书记的重要讲话', …}
 */
export function findDefinedTerms(text: string): FoundTerm[] {
  const found: FoundTerm[] = []
  let floor = 0
  for (const match of text.matchAll(TERM)) {
    if (!HERE.test(match[0])) continue
    const term = match.groups!.term!.trim().replace(QUOTES, '').trim()
    const definition = definitionBefore(text, floor, match.index, FOR_ALL.test(match[0]) ? null : term)
    floor = match.index + match[0].length
    const [start, end] = [match.index, match.index + match[0].length]
    const several = findQuotedTitles(term)
    if (several.length > 1) found.push(...inOrder(text.slice(Math.max(0, start - REACH), start), several, start, end))
    else if (term && definition) found.push({term, definition, start, end})
  }
  return found
}

/** 《甲办法》、《乙标准》（以下简称《办法》、《标准》）: as many titles as terms, in the same order. */
function inOrder(before: string, terms: readonly QuotedTitle[], start: number, end: number): FoundTerm[] {
  const titles = findQuotedTitles(before).slice(-terms.length)
  if (titles.length < terms.length) return []
  return terms.map(({title}, index) => ({term: `《${title}》`, definition: `《${titles[index]!.title}》`, start, end}))
}

/**
 * The title or noun phrase that ends at a position.
 *
 * @param term what it is called; `null` where the term stands for a whole list
 */
function definitionBefore(text: string, floor: number, position: number, term: string | null): string {
  const from = Math.max(floor, position - LONGEST * 3)
  let before = text.slice(from, position).trimEnd()
  const number = NUMBER_END.exec(before)
  if (number) before = before.slice(0, -number[0].length)
  if (QUOTE_END.test(before)) {
    const open = before.lastIndexOf(before.endsWith('》') ? '《' : '“')
    return open < 0 ? '' : before.slice(open).replace(QUOTES, '')
  }
  const last = clauseBefore(before, term === null ? LIST_MARK : MARK)
  // 单位、个人（以下简称当事人）: a name of its own stands for the whole list, too.
  if (term === null || !before.endsWith(`、${last}`) || abbreviates(term, last)) return withoutLeads(last)
  return withoutLeads(clauseBefore(before, LIST_MARK))
}

/** The words behind the last mark. */
function clauseBefore(before: string, mark: RegExp): string {
  let start = before.length
  while (start > 0 && before.length - start < LONGEST && !mark.test(before[start - 1]!)) {
    // “双随机、一公开”平台: a quotation belongs to the phrase as a whole.
    const open = before[start - 1] === '”' ? before.lastIndexOf('“', start - 1) : -1
    start = open >= 0 ? open : start - 1
  }
  return before.slice(start)
}

/** A noun phrase without the words that lead to it; an organ alone, where the phrase ends with one. */
function withoutLeads(clause: string): string {
  const phrase = clause.trim()
  let definition = phrase.slice(ordinalLength(phrase))
  for (let count = 0; count < MOST_LEADS; count++) for (const lead of LEADS) definition = definition.replace(lead, '')
  definition = definition.replace(FOUNDED, '').trim()
  const organ = findOrgans(definition).at(-1)
  return organ?.end === definition.length ? definition.slice(organ.start) : definition
}
