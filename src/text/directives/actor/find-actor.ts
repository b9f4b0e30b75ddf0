import type {FoundOperator} from '../../../grammar/operators/find.js'
import {endsWithActor} from './ends-with-actor.js'
import {type Clause, clauseAt} from '../clauses.js'
import {connectorLength, leadingActor, opensWithVerb} from './leading-actor.js'
import {ADVERBS} from './clause-words.js'
import {ordinalLength} from '../sentence-start.js'

/** White space in front of an actor. */
const SPACE = /\s/u
/** `责任人是`, `单位为`: a statement, no one who acts. */
const COPULA = /[是为]/u

/** 责任主体: who acts, and where the text names them. */
export interface FoundActor {
  text: string
  start: number
  end: number
}

/** 可以并处罚款, 应当给予处分 */
const PUNISHES = /^(?:并处|处|责令|给予|吊销|没收|暂扣|并)/u
/** （以下简称《条例》） */
const TERM = /[（(](?:以下|下)[^（）()]{1,40}[）)]$/u
const LONGEST_TERM = 48
const LONGEST_NUMBER = 10
/** Longer phrases are clauses, not names. */
const LONGEST = 160
const REACH_BEHIND = 80
/** A subject of fewer characters is an adverb: 重点要, 特别要. */
const SHORTEST_SUBJECT = 4
/** 在宣传教育活动中, 项目建成后, 今年重点: what says when and how, and no subject. */
const ADVERBIAL =
  /(?:[中时后前间内上下里外]|过程|期间|情况|基础|同时|重点|以来|一步|时期|阶段|无效|不成|属实|合格|通过|同意|批准)$/u
/** How many clauses back a subject may stand. */
const MOST_CLAUSES = 12
/** 特别是…: a clause that adds to the actors named before it. */
const ADDITION = /^(?:特别是|尤其是|包括|或者|以及)/u
/** What has a patient, not an actor, behind it: 对玩忽职守的单位. */
const PATIENT = /^(?:对于?|[将把向给由除]|为了?|根据|按照|关于|围绕|针对|通过|结合)/u
/** 在重点监视防御区: a place; with 的 one that acts: 在校学习的学生. */
const PLACE = /^[在从自经]/u
/** 该条例规定任何单位…: what says so is no part of the name. */
const SAYS = /^(?:[该本]\p{Script=Han}{1,6}?)?(?:规定|明确|要求|强调)(?=任何|所有|一切|全体|各[地级部单])/u
/** 施工作业中施工单位: a time or an occasion in front of the actor. */
const OCCASION =
  /^.{2,24}?(?:作业中|活动中|工作中|过程中|期间|(?<![同小临按及平实课工随当])时|(?<!博士|[以售课产战前先最落日背今此])后|以前|之前|阶段)(?=\p{Script=Han}{2})/u
/** 本市2017年防灾减灾救灾工作: work named as the subject. */
const WORK = /^.{2,40}(?<!的)工作$/u
/** 谋事要实、做人: an operator inside is no name. */
const OPERATOR_INSIDE = /(?<![重主需必首次只])要(?![求素点件])|必须|应当/u
/** 鼓励农产品生产企业…, 严禁市民…: whom it names is to act; what is supported may be a thing. */
const ENCOURAGES = /鼓励|提倡|允许|严禁/u
/** 采用股份制形式的高等学校: what ends with 的 and a noun of an actor is one name. */
const ATTRIBUTED = /的(?<head>[^的，；]{2,20})$/u
/** 请各单位…, 希望受表扬的先进单位…: how those begin who are asked; 请批转各地 is a verb. */
const NAMES =
  /^(?:[各你全受凡已本我该贵省市县区中入未]|有关|相关|广大|所有|符合|其他|其它|任何|一切|社会|企业|公民|国家|个人|同志|单位|党员|考生|学生|教师|用人|申报|申请|参加|报名|[有获]|具备|过往|车辆|行人|乘客|驾驶|家长|居民|村民|业主|用户|商户|群众|员工|职工|专家|代表|委员|成员|部门|乡镇|街道|学校|高校|纳税|缴费|投标|竞买|应聘|以上|上述|下列|机关|企事业)|的/u

/**
 * Find who has to act (责任主体) for an operator of a sentence: directly before it, behind 请 or 由, or as the subject of an
 * earlier clause; `null` when the sentence does not say.
 *
 * @param text the text
 * @param clauses the clauses of the sentence
 * @param found the operator
 */
export function findActor(text: string, clauses: readonly Clause[], found: FoundOperator): FoundActor | null {
  const index = clauseAt(clauses, found.start)
  const clause = clauses[index]!
  const direct = actorBefore(text, clause.start, found.start, true)
  const named = direct && withAdditions(text, clauses, index, direct)
  const next = actorBehind(text, found, clause.end)
  // 现印发给你们，请…: who is asked stands behind 请, right before it, or is the addressee.
  if (found.operator.force === 'request') return next ?? (direct?.end === found.start ? direct : null)
  if (named ?? next) return named ?? next
  // 逾期不予补办: the authority refuses, not who is late.
  if (found.operator.operator.endsWith('不予') || hasOwnSubject(text, clause.start, found.start)) return null
  const first = Math.max(0, index - MOST_CLAUSES)
  let agent: FoundActor | null = null
  for (let at = index - 1; at >= first; at--) {
    const {start, end} = clauses[at]!
    agent ??= byWhom(text, clauses[at]!)
    // 由市场监督管理部门责令改正，可以并处罚款: who punishes goes on punishing; else the subject acts.
    if (agent && PUNISHES.test(text.slice(found.end, found.end + 4))) return agent
    const actor = actorBefore(text, start, end, false)
    const whole = actor && withAdditions(text, clauses, at, actor)
    if (whole) return whole
  }
  return agent
}

/** 由市场监督管理部门责令改正: the agent of a clause. */
function byWhom(text: string, {start, end}: Clause): FoundActor | null {
  const lead = text[start] === '由' ? leadingActor(text.slice(start + 1, end)) : null
  if (!lead || lead.possessive || lead.offset !== 0) return null
  return {text: lead.text, start: start + 1, end: start + 1 + lead.text.length}
}

/** 开展工作的经费应当纳入预算: a subject that cannot act stands between the clause's start and its operator. */
export function hasOwnSubject(text: string, from: number, to: number): boolean {
  const clause = text.slice(Math.max(from, to - LONGEST), to).trim()
  const phrase = clause.slice(connectorLength(clause), withoutAdverbs(clause, 0, clause.length))
  if (phrase.length < SHORTEST_SUBJECT || ADVERBIAL.test(phrase)) return false
  if (PATIENT.test(phrase) || PLACE.test(phrase)) return false
  return phrase.includes('的') || !opensWithVerb(phrase)
}

/** Read the phrase between two positions: up to an operator (`direct`), or a clause. */
function actorBefore(text: string, from: number, to: number, direct: boolean): FoundActor | null {
  let start = direct ? Math.max(from, to - LONGEST) : from
  while (start < to && SPACE.test(text[start]!)) start++
  // 会议明确：（一）市财政局要…；（二）各区不得…
  start += ordinalLength(text.slice(start, Math.min(to, start + LONGEST_NUMBER)))
  start += connectorLength(text.slice(start, Math.min(to, start + LONGEST)))
  start += SAYS.exec(text.slice(start, Math.min(to, start + 12)))?.[0].length ?? 0
  const end = direct ? withoutRemark(text, start, withoutAdverbs(text, start, to)) : to
  const phrase = text.slice(start, Math.min(end, start + LONGEST + 1))
  if (isName(phrase, direct)) {
    const occasion = OCCASION.exec(phrase)?.[0].length ?? 0
    return {text: phrase.slice(occasion), start: start + occasion, end}
  }
  if (direct && WORK.test(phrase) && !phrase.includes('以及') && !opensWithVerb(phrase))
    return {text: phrase, start, end}
  const lead = leadingActor(phrase)
  if (!lead || OPERATOR_INSIDE.test(lead.text)) return null
  return {text: lead.text, start: start + lead.offset, end: start + lead.offset + lead.text.length}
}

/** Tell whether a whole phrase names who acts. */
function isName(phrase: string, direct: boolean): boolean {
  if (direct && phrase === '国家') return true
  if (phrase.length < 2 || phrase.length > LONGEST || !endsWithActor(phrase)) return false
  if (PATIENT.test(phrase) || (PLACE.test(phrase) && !phrase.includes('的')) || OPERATOR_INSIDE.test(phrase))
    return false
  const attributed = endsWithActor(ATTRIBUTED.exec(phrase)?.groups?.head ?? '')
  if (opensWithVerb(phrase) && !attributed) return false
  if (direct) return true
  const lead = leadingActor(phrase)
  const rest = lead ? phrase.slice(lead.offset + lead.text.length) : phrase
  // 推荐的单位和个人限额推荐候选人: behind the subject no 的 follows, so the clause is no name.
  return rest === '' || (attributed && rest.includes('的') && !COPULA.test(phrase))
}

/** 专线电话工作（以下简称专线电话工作）应当: the term is no part of the name. */
function withoutRemark(text: string, start: number, end: number): number {
  return end - (TERM.exec(text.slice(Math.max(start, end - LONGEST_TERM), end))?.[0].length ?? 0)
}

function withoutAdverbs(text: string, start: number, to: number): number {
  let end = to
  for (;;) {
    const cut = ADVERBS.exec(text.slice(Math.max(start, end - 6), end))?.[0].length ?? 0
    if (cut === 0) return end
    end -= cut
  }
}

/** Join the actors of the clauses before: 各地、各部门，特别是…所在地，; 各镇人民政府，县直各部门. 包括… alone names none. */
function withAdditions(text: string, clauses: readonly Clause[], index: number, actor: FoundActor): FoundActor | null {
  let start = actor.start
  for (let at = index; at > Math.max(0, index - MOST_CLAUSES); at--) {
    const clause = clauses[at]!
    const lead = text.slice(clause.start, clause.start + 3)
    const added = ADDITION.test(lead)
    if (!added && (start !== clause.start || clauses[at - 1]!.mark !== '，')) break
    const before = actorBefore(text, clauses[at - 1]!.start, clauses[at - 1]!.end, false)
    if (before?.end === clauses[at - 1]!.end) start = before.start
    else if (added) return lead.startsWith('包括') ? null : actor
    else break
  }
  return start === actor.start ? actor : {text: text.slice(start, actor.end), start, end: actor.end}
}

/** 应当由…, 请各单位…, 鼓励企业…, 禁止任何单位和个人…: the actor behind the operator. */
function actorBehind(text: string, found: FoundOperator, end: number): FoundActor | null {
  const {operator, end: from} = found
  const rest = text.slice(from, Math.min(end, from + REACH_BEHIND))
  const by = rest.startsWith('由')
  if (!by && operator.at === 'any' && operator.operator !== '严禁') return null
  const lead = leadingActor(by ? rest.slice(1) : rest, !by)
  if (!lead || lead.possessive || lead.offset > 0) return null
  const named = by || NAMES.test(lead.text) || (ENCOURAGES.test(operator.operator) && !opensWithVerb(lead.text))
  if (!named) return null
  const start = from + (by ? 1 : 0)
  return {text: lead.text, start, end: start + lead.text.length}
}
