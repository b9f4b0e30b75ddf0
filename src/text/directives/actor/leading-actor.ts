import {byFirstCharacter} from '../../../grammar/by-first-character.js'
import {wordList} from '../../../grammar/word-list.js'
import {CONNECTORS, MODIFIERS} from './clause-words.js'
import {nounAt} from './noun-at.js'
import {PREDICATES, PREPOSITIONS} from './predicate-words.js'

/** A Chinese character goes on with the name. */
const HAN_START = /^\p{Script=Han}/u
/** `人`, `者` as the end of a longer word: `负责人`, `经营者`. */
const PERSON = /^[人者](?![员民口才数均事为])/u
/** `各单位`, `有关部门`, `全体` */
const CLASS_START = /^[各有全]/u

/** 主语: who acts, at an offset of the clause; `possessive`: only the owner of the subject (施工单位的运输车辆). */
export interface LeadingActor {
  text: string
  offset: number
  possessive: boolean
}

/** Longer subjects are not read. */
const LONGEST = 80
/** How far behind one noun of an actor's name the next may stand: 国务院|科学技术行政部门. */
const REACH = 16
const BRACKET = /^[（(][^（）()]{1,16}[）)]/u
/** 与 is left out: in 甲单位与乙单位签订, 甲单位 acts. */
const JOINER = /^(?:[、和]|及其|以及|及|或者|[或暨])/u
/** 设立的, 下达的: a verb and 的 right behind the noun make it the subject of a relative clause. */
const RELATIVE = /^(?!根据|按照|依据|[对在为是如若因应要需须可不未有均都也将])\p{Script=Han}{1,5}的\p{Script=Han}/u
const LIST_OF_FIELDS = /等\p{Script=Han}{0,8}(?:部门|单位|机关|机构|行业|领域|地区)/u
/** 有关部门 behind a verb is its object. */
const OBJECT = /^(?:有关|相关|各级|全体|下属|所属|基层|同级|上级|下级)/u
/** 进入平台: verbs that no name of an organ begins with. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  '规定 要求 提出 认为 决定 发现 违反 没有 进入 享有 享受 拥有 具有 具备 达到 超过 低于 位于 处于 离开 前往 给予 予以 采取 遵守 坚持 加强 做好 抓好 提高'.split(
    ' '
  )
)
const OPENERS = index(PREPOSITIONS)
const BOUNDARIES = index(PREPOSITIONS, ...Object.values(PREDICATES))

/**
 * Find who acts at the start of a clause (主语): the noun phrase before its verb or preposition; `null` when it has none.
 *
 * @param clause the clause
 * @param loose accept any word behind the name, where grammar already says who acts (请各单位相互转告)
 *
 * @example
 * leadingActor('产权人向所在地村委会提出补偿申请') // {text: '产权人', offset: 0, possessive: false}
 * leadingActor('对违反规定的单位') // null
 */
export function leadingActor(clause: string, loose = false): LeadingActor | null {
  const offset = connectorLength(clause)
  const phrase = clause.slice(offset, offset + LONGEST)
  if (!nounAt(phrase, 0) && boundaryAt(phrase, 0, OPENERS) > 0) return null
  let possessor: number | null = null
  for (let position = 0; position < phrase.length;) {
    const word = nounAt(phrase, position)
    if (!word?.actor) {
      // A verb inside a relative clause is no boundary: 推荐的单位.
      if (!word && MODIFIERS.test(phrase.slice(position, position + 2))) position++
      else if (!word && isVerbAt(phrase, position) && !opensRelative(phrase, position)) break
      position += word?.word.length ?? 1
      continue
    }
    position += word.word.length
    // 学生本人
    if (phrase.startsWith('本人', position)) position += 2
    position += BRACKET.exec(phrase.slice(position))?.[0].length ?? 0
    if (phrase[position] === '的') possessor ??= position
    else {
      const next = goesOn(phrase, position)
      if (next === null) return endAt(phrase, position, offset, loose)
      position = next
    }
  }
  return possessor === null ? null : {text: phrase.slice(0, possessor), offset, possessive: true}
}

/** Give the length of the words that join a clause to the one before: 同时, 因此. */
export function connectorLength(clause: string): number {
  let length = 0
  for (let match = CONNECTORS.exec(clause); match; match = CONNECTORS.exec(clause.slice(length)))
    length += match[0].length
  return length
}

/** Tell whether a phrase begins with a verb or a preposition that is no part of a name (建设单位, 查阅人). */
export function opensWithVerb(phrase: string): boolean {
  return !nounAt(phrase, 0) && isVerbAt(phrase, 0) && boundaryAt(phrase, 0) + 1 < phrase.length
}

/** A subject ends before a verb, a preposition or punctuation: 学校土地使用权证 has none. */
function endAt(phrase: string, end: number, offset: number, loose: boolean): LeadingActor | null {
  const rest = phrase.slice(end)
  if (RELATIVE.test(rest)) return null
  if (!loose && rest !== '' && HAN_START.test(rest) && boundaryAt(phrase, end) === 0) return null
  return {text: phrase.slice(0, end), offset, possessive: false}
}

/** Give where the name of those who act goes on behind one of its nouns; `null` at its end. */
function goesOn(phrase: string, position: number): number | null {
  const joiner = JOINER.exec(phrase.slice(position, position + 3))
  const from = position + (joiner?.[0].length ?? 0)
  const reach = Math.min(phrase.length, from + REACH)
  for (let at = from; at < reach;) {
    const word = nounAt(phrase, at)
    if (word?.actor) return joiner !== null || at === from || MODIFIERS.test(phrase.slice(from, at)) ? from : null
    // 组织有关部门: a verb.
    if (word && !word.actor && word.word.startsWith('组织')) return null
    const modifier = word ? 0 : MODIFIERS.test(phrase.slice(at, at + 2)) ? 2 : 0
    if (!word && modifier === 0 && !joiner && (phrase[at] === '的' || isVerbAt(phrase, at))) return null
    at += word?.word.length ?? (modifier || 1)
  }
  return null
}

/** Tell whether a verb or preposition stands at a position that is no part of a name: 建设|单位, 监督|管理|机构. */
function isVerbAt(phrase: string, position: number): boolean {
  const length = boundaryAt(phrase, position)
  if (length < 2) return length === 1
  let at = position + length
  if (PLAIN_VERBS.has(phrase.slice(position, at))) return true
  // 驾驶人, 举办者: who does it.
  if (PERSON.test(phrase.slice(at, at + 2))) return false
  // 教育、公安等部门: a list of fields.
  if (phrase[at] === '、' && LIST_OF_FIELDS.test(phrase)) return false
  for (let count = 0; count < 3; count++) {
    const word = nounAt(phrase, at)
    if (word?.actor) return CLASS_START.test(word.word)
    const verb = boundaryAt(phrase, at)
    if (verb > 1) at += verb
    // 组织有关部门: a verb and whom it sets to work.
    else if (OBJECT.test(phrase.slice(at, at + 2))) return true
    else if (MODIFIERS.test(phrase.slice(at, at + 2))) at += 2
    else return true
  }
  return true
}

/** Tell whether 的 and a noun of an actor follow soon: the verb belongs to a clause about the actor. */
function opensRelative(phrase: string, position: number): boolean {
  for (
    let of = phrase.indexOf('的', position), count = 0;
    of >= 0 && count < 3;
    of = phrase.indexOf('的', of + 1), count++
  ) {
    for (let at = of + 1; at < Math.min(phrase.length, of + 1 + REACH); at++) if (nounAt(phrase, at)?.actor) return true
  }
  return false
}

/** The length of the verb or preposition at a position; 0 if none stands there. */
function boundaryAt(text: string, position: number, table = BOUNDARIES): number {
  return table.get(text[position] ?? '')?.find((word) => text.startsWith(word, position))?.length ?? 0
}

function index(...words: string[]): ReadonlyMap<string, readonly string[]> {
  return byFirstCharacter(new Set(words.flatMap(wordList)), (word) => word)
}
