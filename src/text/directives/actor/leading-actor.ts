import {CONNECTORS, isModifierAt, MODIFIERS} from './clause-words.js'
import {endsWithActor} from './ends-with-actor.js'
import {nounAt} from './noun-at.js'
import {doerLength, isPredicateAt, isPrepositionAt, predicateLength} from './predicate-at.js'
import {THING} from './thing-nouns.js'

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
/** 各级|普查|机构: what opens a name, whatever stands before the next noun. */
const EACH = /^各/u
const BRACKET = /^[（(][^（）()]{1,16}[）)]/u
/** 与 is left out: in 甲单位与乙单位签订, 甲单位 acts. */
const JOINER = /^(?:[、和]|及其(?![他它])|以及|及|或者|[或暨])/u
/** 银行等部门: the list ends with what all of them are. */
const AND_SO_ON = /^等(?=[^，。要应须可得]{0,6}?(?:部门|单位|机构|机关|组织|企业|人员|行业))/u
/** 商场|等人员密集场所 */
const AND_OTHERS = /^等(?=\p{Script=Han}{2})/u
/** 人民政府负责管理煤炭工业的部门: what a part of it is there for. */
const IN_CHARGE =
  /^(?:负责|主管|承担|从事|分管|管理)[^，；。、]{1,20}?的(?=部门|机构|单位|机关|人员|组织|工作机构|负责人)/u
/** 已入库供应商, 拟推荐对象, 未就业学生: what somebody has done or is to do; 已通知学校 is a predicate. */
const STATE =
  /^[已未拟新原现](?![将由对向为与经报有按派]|通知|告知|要求|责令|组织|安排|委托|授权|聘请|选派)\p{Script=Han}{2,4}/u
/** 社会力量设立的奖项: who runs a thing answers for it. */
const RUNS = /^(?:设立|开办|举办|兴办|承办|经营|使用|占用|管理|生产|销售|持有|承担|建设)的\p{Script=Han}/u
/** 各区县|安全站, 各乡镇|农技中心: how the name of a small unit ends. */
const UNIT =
  /(?:[^措场住处]所|[^车电]站|[^专本学]科|[^教温卧]室|[^部]署|[^乐]队|[^改重分]组|[^布结格大全]局|[^大餐客]厅|[^主承督开]办|中心)$/u
/** 承包单位|再行分包的，: whatever follows up to the comma is a case. */
const CASE = /^\p{Script=Han}[^，的]{2,30}的$/u
/** 深水区, 全市: places, too. */
const AREA = /[区市县州盟旗乡镇村]/u
/** 运输场所经营者; not 进入小区. */
const DOERS = /(?:者|人员|单位|企业|机构|部门)$/u
/** 学生, 经营者, 养犬人 */
const PEOPLE = /[人者员户生长民众师客友工]/u
/** At least a verb and what it is done to, and no place: not 居民小区内. */
const DOING = /^[^的\P{Script=Han}]{3,20}(?<![内外上下中里旁侧])$/u
const PERSON = /[员者人户生]/u
const OCCASION = /^\p{Script=Han}[^，；]{1,24}(?:[时后前]|期间|过程中)$/u
/** 拟参训人员|会前…, 学员|每天…: a time may follow a subject. */
const WHEN = /^(?:[会课节赛训]前|[会课节]后|假期|平时|事[前后先]|每|[\d一二三四五六七八九十]{1,4}[年月日天])/u
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
  if (
    HAN_START.test(rest) &&
    predicateLength(phrase, end) === 0 &&
    !WHEN.test(rest) &&
    !isOccasion(phrase, end) &&
    !isCase(rest)
  ) {
    const longer = longerName(phrase, end)
    if (longer > 0) return {text: phrase.slice(0, longer), offset, possessive: false}
    if (!loose && !isPersonDoing(phrase, end)) return null
  }
  return {text: phrase.slice(0, end), offset, possessive: false}
}

/** 普查员|入户登记时, 住户|搬家前: whatever people do, before the operator or the comma it is told as the time. */
function isOccasion(phrase: string, end: number): boolean {
  return PERSON.test(phrase[end - 1]!) && OCCASION.test(phrase.slice(end, end + LONGEST))
}

/** 学生|中途退宿, 养犬人|携犬外出: no noun of a thing or of others ends what stands behind a noun of people, so it is what they do. */
function isPersonDoing(phrase: string, end: number): boolean {
  const rest = phrase.slice(end)
  return PEOPLE.test(phrase[end - 1]!) && DOING.test(rest) && !THING.test(rest) && !endsWithActor(rest)
}

function isCase(rest: string): boolean {
  if (!CASE.test(rest)) return false
  for (let at = 0; at < rest.length; at++) if (nounAt(rest, at)?.actor) return false
  return true
}

/** 部队|、民兵|在林区…, 行人|和车辆|自觉…: give how far a list goes on whose next word is in no table; 0 if it doesn't. */
function listedLength(rest: string): number {
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
function longerName(phrase: string, end: number): number {
  for (let at = end + 1; at <= Math.min(phrase.length, end + REACH); at++) {
    if (at < phrase.length && HAN_START.test(phrase[at]!) && predicateLength(phrase, at) === 0) continue
    return UNIT.test(phrase.slice(end, at)) ? at : 0
  }
  return 0
}

/** Give where the name of those who act goes on behind one of its nouns; `null` at its end. */
function goesOn(phrase: string, position: number, word = ''): number | null {
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
