import type {FoundOperator} from '../../grammar/operators/find.js'
import {isAboutThing} from './actor/about-thing.js'
import {connectorLength} from './actor/leading-actor.js'
import {hasOwnSubject} from './actor/own-subject.js'
import {opensWithVerb} from './actor/predicate-at.js'
import {THING} from './actor/thing-nouns.js'
import {type Clause, clauseAt} from './clauses.js'

const LONGEST_THING = 40
/** 对结果有异议的，: somebody else than those who were named. */
const DISSENT = /(?:有异议|不服|有疑问|有规定)的?$|^(?:凡|确需|确因|暂?不具备|不?符合)[^，]{1,60}的$/u

/** 深水区与浅水区之间|应|设有警示标志: what is to be at a place. */
const PLACED = /(?:之间|[内处上口侧旁])$/u
const THERE = /^(?:设有|设置|悬挂|张贴|保持|有)/u

function isPlaced(before: string, after: string): boolean {
  return THERE.test(after) && PLACED.test(before)
}

/** 须经批准 */
const APPROVED = /^(?:事?先)?经(?!常)/u

/**
 * Tell whether a directive binds nobody who was named before (与前文主体无关): it has a subject that cannot act, speaks of whoever
 * disagrees, or of what is to be at a place.
 */
export function isUnrelated(
  text: string,
  clauses: readonly Clause[],
  {operator, condition}: {operator: FoundOperator; condition: {text: string} | null}
): boolean {
  if (DISSENT.test(condition?.text ?? '') || operator.operator.operator.endsWith('不予')) return true
  // 必须经林业部门批准: what is approved, not who.
  if (APPROVED.test(text.slice(operator.end, operator.end + 3))) return true
  const index = clauseAt(clauses, operator.start)
  if (isPlaced(text.slice(clauses[index]!.start, operator.start), text.slice(operator.end, operator.end + 2)))
    return true
  // 本条所指的培训、考试，应当…: the subject is a clause of its own.
  if (index > 0 && isThing(text, clauses[0]!) && isOnlyCase(text, clauses, index)) return true
  const before = clauses[index - 1]
  if (before && isAboutThing(text, before.start, before.end)) return true
  return hasOwnSubject(text, clauses[index]!.start, operator.start, operator.operator.operator)
}

const CASE = /^(?:未经|非经|经|除)/u

/** Tell whether nothing but cases stands between the first clause and another: 营业站的场地，未经批准，. */
function isOnlyCase(text: string, clauses: readonly Clause[], index: number): boolean {
  for (let at = 1; at < index; at++)
    if (!CASE.test(text.slice(clauses[at]!.start, clauses[at]!.start + 2))) return false
  return true
}

/** 遇有事故，, 为了安全，: no subject. */
const OPENS_CASE = /^(?:[遇如若经凡因当在为除按依对自从于]|一旦|根据|通过|结合|针对|关于)/u

/** 本条所指的培训、考试，: a noun that cannot act, with 的 inside and no verb before. */
function isThing(text: string, {start, end, mark}: Clause): boolean {
  const clause = text.slice(start, Math.min(end, start + LONGEST_THING + 1))
  if (mark !== '，' || clause.length > LONGEST_THING || clause.endsWith('的')) return false
  if (!clause.includes('的') && (!THING.test(clause) || OPENS_CASE.test(clause))) return false
  return hasOwnSubject(text, start, end) && !opensWithVerb(clause.slice(connectorLength(clause)))
}

/** 殡仪活动应当: the subject is a thing. */
export function isOfThing(text: string, clauses: readonly Clause[], {operator, start}: FoundOperator): boolean {
  const from = clauses[clauseAt(clauses, start)]!.start
  return (
    hasOwnSubject(text, from, start, operator.operator) && THING.test(text.slice(from, start).slice(-LONGEST_THING))
  )
}
