import type {FoundOperator} from '../../../grammar/operators/find.js'
import {type Clause, clauseAt} from '../clauses.js'
import {isAboutThing} from './about-thing.js'
import {actorBefore, DRIVEN, type FoundActor} from './actor-before.js'
import {actorBehind} from './actor-behind.js'
import {leadingActor} from './leading-actor.js'
import {hasOwnSubject} from './own-subject.js'
import {plainSubject} from './plain-subject.js'
import {isPredicateAt, isPrepositionAt, predicateLength} from './predicate-at.js'
import {THING} from './thing-nouns.js'

/** 可以并处罚款, 应当给予处分 */
const PUNISHES = /^(?:并处|处|责令|给予|吊销|没收|暂扣|并)/u
/** How many clauses back a subject may stand. */
const MOST_CLAUSES = 12
/** 消费者要求提供凭证的，应当予以提供: who asks is not who gives. */
const WANTS = /(?:要求|请求)[^，]{2,40}的$/u
const ASKED_FOR = /^(?:及时|立即)?[予给准提]/u
const WHOEVER = /^(?:[凡需拟已未尚]|所有|全体|广大|有[^关效]|参加|报名)/u
/** 的任免 */
/** 政府对医生开展国家规定的服务，: what others lay down is an object. */
const OFFICIAL = /^(?:规定|要求|确定|指定|约定|批准)$/u
const LONGEST_MAKING = 40
const OWNED = /^的\p{Script=Han}{2,40}$/u
/** 特别是…: a clause that adds to the actors named before it. */
const ADDITION = /^(?:特别是|尤其是|包括|或者|以及)/u
/** 受理机关不予受理: those who refuse; 不符合条件的企业不予通过 are refused. */
const REFUSES =
  /(?:机关|部门|机构|政府|单位|法院|检察院|学校|高校|中心|办公室|银行|海关|委员会|[^大]厅|[^机布大全当]局|[我本].)$/u

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
  // 现印发给你们，请…: who is asked stands behind 请, right before it, in the case before it, or is the addressee.
  if (found.operator.force === 'request')
    return next ?? (direct?.end === found.start ? direct : inCase(text, clauses[index - 1]))
  // 逾期不予补办: the authority refuses, not who is late.
  if (found.operator.operator.endsWith('不予')) return named && REFUSES.test(named.text) ? named : null
  // 营业站可以由管理机构指定: the agent, not what is appointed.
  if (next && text[found.end] === '由') return next
  if (named ?? next) return named ?? next
  const predicate = text.slice(found.end, Math.min(clause.end, found.end + 80))
  const plain = plainSubject(text, clause.start, found.start, predicate)
  if (plain) return plain
  if (hasOwnSubject(text, clause.start, found.start, found.operator.operator)) return null
  const first = Math.max(0, index - MOST_CLAUSES)
  let agent: FoundActor | null = null
  for (let at = index - 1; at >= first; at--) {
    const {start, end} = clauses[at]!
    agent ??= byWhom(text, clauses[at]!)
    // 由市场监督管理部门责令改正，可以并处罚款: who punishes goes on punishing; else the subject acts.
    if (agent && PUNISHES.test(text.slice(found.end, found.end + 4))) return agent
    if (
      isAboutThing(text, start, end) ||
      (at === index - 1 && (isOwned(text.slice(start, end)) || isMadeBy(text.slice(start, end))))
    )
      return agent
    if (ASKED_FOR.test(text.slice(found.end, found.end + 4)) && WANTS.test(text.slice(start, end))) continue
    const actor = actorBefore(text, start, end, false)
    if (!actor && at === index - 1 && clause.start + 2 > found.start && text[end] === '，') {
      const subject = plainSubject(text, start, end, predicate)
      if (subject?.end === end && !subject.text.includes('的')) return subject
    }
    const whole = actor && withAdditions(text, clauses, at, actor)
    if (whole) return whole
  }
  // 由游客自主选择，不得捆绑销售: who chooses is not who is forbidden.
  return found.operator.force === 'prohibition' ? null : agent
}

/** 检查机构负责人的任免，: a noun that names what somebody has, which is what is spoken of. */
function isOwned(clause: string): boolean {
  const lead = leadingActor(clause)
  if (!lead?.possessive) return false
  const thing = clause.slice(lead.offset + lead.text.length)
  if (!OWNED.test(thing) || DRIVEN.test(thing)) return false
  for (let at = 2; at < thing.length; at++) if (isPredicateAt(thing, at)) return false
  return true
}

/** 业主按照合同提供的材料，: a thing, told by what somebody does with it. */
function isMadeBy(clause: string): boolean {
  const lead = leadingActor(clause)
  if (!lead || lead.possessive || !THING.test(clause)) return false
  const rest = clause.slice(lead.offset + lead.text.length)
  const of = rest.indexOf('的')
  if (of < 4 || of > LONGEST_MAKING || !isPrepositionAt(rest, 0) || OFFICIAL.test(rest.slice(of - 2, of))) return false
  for (let at = 1; at < of; at++) if (at + predicateLength(rest, at) === of) return true
  return false
}

/** 任何单位和个人有异议的，请…: whose case it is. */
function inCase(text: string, clause: Clause | undefined): FoundActor | null {
  if (!clause) return null
  // 凡接触过患者的居民，请…
  if (text[clause.end - 1] !== '的') {
    const whoever = WHOEVER.test(text.slice(clause.start, clause.start + 2))
      ? actorBefore(text, clause.start, clause.end, false)
      : null
    return whoever?.end === clause.end ? whoever : null
  }
  const lead = leadingActor(text.slice(clause.start, clause.end))
  if (!lead || lead.possessive) return null
  const start = clause.start + lead.offset
  return {text: lead.text, start, end: start + lead.text.length}
}

/** 由市场监督管理部门责令改正: the agent of a clause. */
function byWhom(text: string, {start, end}: Clause): FoundActor | null {
  const lead = text[start] === '由' ? leadingActor(text.slice(start + 1, end)) : null
  if (!lead || lead.possessive || lead.offset !== 0) return null
  return {text: lead.text, start: start + 1, end: start + 1 + lead.text.length}
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
    // 对未培训的医生，主管部门应当…: a clause of its own, and no part of the name.
    const joins = before?.end === clauses[at - 1]!.end && (added || !before.text.includes('的'))
    if (joins) start = before.start
    else if (added) return lead.startsWith('包括') ? null : actor
    else break
  }
  return start === actor.start ? actor : {text: text.slice(start, actor.end), start, end: actor.end}
}
