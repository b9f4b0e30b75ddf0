import type {FoundActor} from './actor-before.js'
import {isAgentPredicate} from './agent-predicate.js'
import {PATIENT} from './clause-words.js'
import {connectorLength} from './leading-actor.js'
import {nounAt} from './noun-at.js'
import {withoutAdverbs} from './own-subject.js'
import {isPredicateAt, isPrepositionAt, predicateLength} from './predicate-at.js'
import {THING} from './thing-nouns.js'

/** 导医, 集贸市场, 经营易燃物品的市场: a noun, with what tells which one. */
const NOUN = /^\p{Script=Han}[\p{Script=Han}、（）()]{1,40}$/u
/** 导医|在大厅应, 林场|对辖区应: what opens a phrase between a subject and its operator. */
const PHRASE = /(?<=\p{Script=Han}{2})(?:[在对](?![外内于])|按照|根据|依照|通过|结合|针对|围绕|会同|对于)/u
/** 今后, 春节期间, 在建成后: when and where; 重点, 特别是: how. */
const ADVERBIAL =
  /(?:[中时后前间内上下里外起止年月日是为有和与或及等也都还又再更可能]|过程|情况|基础|同时|重点|以来|一步|时期|阶段|方面|关键|首先|今年|目前|当前|近期|原则|一律|尤其|特别|其中|此外|另外|任务|必要|必须|期限)$/u
/** 各堆放点: each of those there are; not 各项措施. */
const EACH = /^各(?![项类种式色样方个阶])\p{Script=Han}{2,12}$/u
const LONGEST = 42

/**
 * Find the subject of an operator whose noun is in no table (导医应主动上前, 集贸市场应建立治安组织): a noun phrase at the head of the
 * clause, no thing, and behind the operator something that only somebody can do.
 *
 * @param text the text
 * @param from where the clause begins
 * @param to where the operator begins
 * @param predicate what stands behind the operator, up to the clause's end
 */
export function plainSubject(text: string, from: number, to: number, predicate: string): FoundActor | null {
  if (to - from > 2 * LONGEST) return null
  const clause = text.slice(from, to)
  const lead = clause.length - clause.trimStart().length
  const start = lead + connectorLength(clause.slice(lead))
  const whole = clause.slice(start, withoutAdverbs(clause, start, clause.length))
  const end = PHRASE.exec(whole)?.index ?? whole.length
  const name = whole.slice(0, end)
  if (!isPlainNoun(name) || !(EACH.test(name) || isAgentPredicate(predicate))) return null
  return {text: name, start: from + start, end: from + start + name.length}
}

function isPlainNoun(name: string): boolean {
  if (
    name.length > LONGEST ||
    !NOUN.test(name) ||
    ADVERBIAL.test(name) ||
    THING.test(name) ||
    PATIENT.test(name) ||
    (!nounAt(name, 0) && isPrepositionAt(name, 0))
  )
    return false
  const of = name.lastIndexOf('的')
  const head = name.slice(of + 1)
  if (head.length < 2) return false
  if (EACH.test(name)) return true
  for (let at = 0; at < head.length; at++) {
    const length = predicateLength(head, at)
    if (length === head.length || (length > 0 && isPredicateAt(head, at))) return false
  }
  return true
}
