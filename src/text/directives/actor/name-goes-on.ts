import {isModifierAt, MODIFIERS} from './clause-words.js'
import {nounAt} from './noun-at.js'
import {doerLength, isPredicateAt, isPrepositionAt, predicateLength} from './predicate-at.js'

/** A Chinese character goes on with the name. */
const HAN_START = /^\p{Script=Han}/u
/** How far behind one noun of an actor's name the next may stand: 国务院|科学技术行政部门. */
const REACH = 16
/** 各级|普查|机构: what opens a name, whatever stands before the next noun. */
const EACH = /^各/u
/** 与 is left out: in 甲单位与乙单位签订, 甲单位 acts. */
const JOINER = /^(?:[、和]|及其(?![他它])|以及|及|或者|[或暨])/u
/** 银行等部门: the list ends with what all of them are. */
const AND_SO_ON = /^等(?=[^，。要应须可得]{0,6}?(?:部门|单位|机构|机关|组织|企业|人员|行业))/u
/** 商场|等人员密集场所 */
export const AND_OTHERS = /^等(?=\p{Script=Han}{2})/u
/** 各区县|安全站, 各乡镇|农技中心: how the name of a small unit ends. */
const UNIT =
  /(?:[^措场住处]所|[^车电]站|[^专本学]科|[^教温卧]室|[^部]署|[^乐]队|[^改重分]组|[^布结格大全]局|[^大餐客]厅|[^主承督开]办|中心)$/u
/** 运输场所经营者; not 进入小区. */
const DOERS = /(?:者|人员|单位|企业|机构|部门)$/u

/** 部队|、民兵|在林区…, 行人|和车辆|自觉…: give how far a list goes on whose next word is in no table; 0 if it doesn't. */
export function listedLength(rest: string): number {
  const joiner = (JOINER.exec(rest) ?? AND_OTHERS.exec(rest))?.[0].length ?? 0
  if (joiner === 0) return 0
  for (let at = joiner; at <= Math.min(rest.length, joiner + REACH);) {
    const word = at < rest.length ? (nounAt(rest, at)?.word.length ?? doerLength(rest, at)) : 0
    at += word
    if (word > 0) continue
    if (at < rest.length && HAN_START.test(rest[at]!) && predicateLength(rest, at) === 0) {
      at++
      continue
    }
    // 及其他|运输场所经营者: the verb belongs to a name that goes on to the end.
    if (
      at < rest.length &&
      rest[at] !== '的' &&
      !isPrepositionAt(rest, at) &&
      predicateLength(rest, at) > 1 &&
      DOERS.test(rest)
    )
      return rest.length
    return at - joiner > 1 && rest[at] !== '的' ? at : 0
  }
  return 0
}

/** 各区县|安全站，各科室: give where the name ends if it goes on up to a predicate and ends like one; 0 if it doesn't. */
export function longerName(phrase: string, end: number): number {
  for (let at = end + 1; at <= Math.min(phrase.length, end + REACH); at++) {
    if (at < phrase.length && HAN_START.test(phrase[at]!) && predicateLength(phrase, at) === 0) continue
    return UNIT.test(phrase.slice(end, at)) ? at : 0
  }
  return 0
}

/** Give where the name of those who act goes on behind one of its nouns; `null` at its end. */
export function goesOn(phrase: string, position: number, word = ''): number | null {
  const ahead = phrase.slice(position, position + 12)
  const joiner = JOINER.exec(ahead) ?? AND_SO_ON.exec(ahead)
  const from = position + (joiner?.[0].length ?? 0)
  const each = joiner === null && EACH.test(word)
  const reach = Math.min(phrase.length, from + REACH)
  for (let at = from; at < reach;) {
    const noun = nounAt(phrase, at)
    if (joiner && (noun?.actor || (!noun && doerLength(phrase, at) > 0))) return at
    if (noun?.actor) return at === from || each || MODIFIERS.test(phrase.slice(from, at)) ? from : null
    // 各单位|结合部门职责: a preposition opens no name.
    if (each && !noun && isPrepositionAt(phrase, at)) return null
    // 组织有关部门: a verb.
    if (noun && !noun.actor && noun.word.startsWith('组织')) return null
    const modifier = noun ? 0 : isModifierAt(phrase, at) ? 2 : 0
    if (!noun && modifier === 0 && !joiner && (phrase[at] === '的' || isPredicateAt(phrase, at))) return null
    at += noun?.word.length ?? (modifier || 1)
  }
  return null
}
