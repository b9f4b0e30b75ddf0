import {isCircumstance, isPersonDoing} from './circumstance.js'
import {CONNECTORS, isModifierAt} from './clause-words.js'
import {endsWithActor} from './ends-with-actor.js'
import {AND_OTHERS, goesOn, listedLength, longerName} from './name-goes-on.js'
import {nounAt} from './noun-at.js'
import {doerLength, isPredicateAt, isPrepositionAt, predicateLength} from './predicate-at.js'

/** 主语: who acts, at an offset of the clause; `possessive`: only the owner of the subject (施工单位的运输车辆). */
export interface LeadingActor {
  text: string
  offset: number
  possessive: boolean
}

/** A Chinese character goes on with the name. */
const HAN_START = /^\p{Script=Han}/u
/** Longer subjects are not read. */
const LONGEST = 80
/** How far behind one noun of an actor's name the next may stand: 国务院|科学技术行政部门. */
const REACH = 16
/** 车辆, 船舶 */
const VEHICLE = /[车舶]$|车辆$/u
const BRACKET = /^[（(][^（）()]{1,16}[）)]/u
/** 人民政府负责管理煤炭工业的部门: what a part of it is there for. */
const IN_CHARGE =
  /^(?:负责|主管|承担|从事|分管|管理)[^，；。、]{1,20}?的(?=部门|机构|单位|机关|人员|组织|工作机构|负责人)/u
/** 已入库供应商, 拟推荐对象, 未就业学生: what somebody has done or is to do; 已通知学校 is a predicate. */
const STATE =
  /^[已未拟新原现](?![将由对向为与经报有按派]|通知|告知|要求|责令|组织|安排|委托|授权|聘请|选派)\p{Script=Han}{2,4}/u
/** 社会力量设立的奖项: who runs a thing answers for it. */
const RUNS = /^(?:设立|开办|举办|兴办|承办|经营|使用|占用|管理|生产|销售|持有|承担|建设)的\p{Script=Han}/u
/** 深水区, 全市: places, too. */
const AREA = /[区市县州盟旗乡镇村]/u
/** 设立的, 下达的: a verb and 的 right behind the noun make it the subject of a relative clause. */
const RELATIVE = /^(?!根据|按照|依据|[对在为是如若因应要需须可不未有均都也将])\p{Script=Han}{1,5}的\p{Script=Han}/u

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
  if (!nounAt(phrase, 0) && doerLength(phrase, 0) === 0 && isPrepositionAt(phrase, 0)) return null
  let possessor: number | null = null
  for (let position = stateLength(phrase); position < phrase.length;) {
    const noun = nounAt(phrase, position)
    const length = noun?.actor ? noun.word.length : noun ? 0 : doerLength(phrase, position)
    if (length === 0) {
      // A verb inside a relative clause is no boundary: 推荐的单位.
      if (!noun && isModifierAt(phrase, position)) position++
      else if (!noun && isPredicateAt(phrase, position) && !opensRelative(phrase, position)) {
        // 博物馆|举办展览: what stands before the first verb ends like who acts.
        if (
          possessor === null &&
          position > 2 &&
          !AREA.test(phrase[position - 1]!) &&
          endsWithActor(phrase.slice(0, position))
        )
          return {text: phrase.slice(0, position), offset, possessive: false}
        break
      }
      position += noun?.word.length ?? 1
      continue
    }
    position += length
    // 学生本人
    if (phrase.startsWith('本人', position)) position += 2
    position += BRACKET.exec(phrase.slice(position))?.[0].length ?? 0
    const duty = IN_CHARGE.exec(phrase.slice(position))?.[0].length ?? 0
    if (duty > 0) position += duty
    else if (phrase[position] === '的') possessor ??= position
    else {
      // 施工单位的运输车辆: who drives them.
      if (possessor !== null && position - possessor < 12 && VEHICLE.test(noun?.word ?? ''))
        return {text: phrase.slice(0, possessor), offset, possessive: true}
      const next = goesOn(phrase, position, noun?.word)
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

/** Give how many characters before the first noun tell what state those are in: 拟推荐|对象. */
function stateLength(phrase: string): number {
  const state = STATE.exec(phrase)?.[0] ?? ''
  for (let length = 3; length <= state.length; length++) if (nounAt(phrase, length)?.actor) return length
  return 0
}

/** A subject ends before a verb, a preposition or punctuation: 学校土地使用权证 has none. */
function endAt(phrase: string, last: number, offset: number, loose: boolean): LeadingActor | null {
  // 商业、饮食业等必须: 等 closes the list.
  const end = phrase[last] === '等' && !AND_OTHERS.test(phrase.slice(last)) ? last + 1 : last
  const rest = phrase.slice(end)
  const listed = listedLength(rest)
  if (listed > 0) return {text: phrase.slice(0, end + listed), offset, possessive: false}
  if (RUNS.test(rest)) return {text: phrase.slice(0, end), offset, possessive: true}
  if (RELATIVE.test(rest)) return null
  if (HAN_START.test(rest) && predicateLength(phrase, end) === 0 && !isCircumstance(phrase, end)) {
    const longer = longerName(phrase, end)
    if (longer > 0) return {text: phrase.slice(0, longer), offset, possessive: false}
    if (!loose && !isPersonDoing(phrase, end)) return null
  }
  return {text: phrase.slice(0, end), offset, possessive: false}
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
