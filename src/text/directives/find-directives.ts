import {findOperators, type FoundOperator} from '../../grammar/operators/find.js'
import {findReportedSpeech} from '../../grammar/reporting-verbs.js'
import {pairMarks} from '../../grammar/sentences/marks.js'
import {splitSentences} from '../../grammar/sentences.js'
import type {Force} from '../../schema/index.js'
import {type Clause, clauseAt, splitClauses} from './clauses.js'
import {isAboutThing} from './actor/about-thing.js'
import type {FoundActor} from './actor/actor-before.js'
import {findActor} from './actor/find-actor.js'
import {findCondition} from './find-condition.js'
import {inScope} from './in-scope.js'
import {leadingActor} from './actor/leading-actor.js'
import {hasOwnSubject} from './actor/own-subject.js'
import {isOfThing, isUnrelated} from './is-unrelated.js'
import {mergeOperators} from './merge-operators.js'
import {operatorReach} from './operator-reach.js'
import {ordinalLength} from './sentence-start.js'

/** 要求: one force of one sentence, with positions in the text. */
export interface FoundDirective {
  start: number
  end: number
  force: Force
  operator: FoundOperator
  actor: FoundActor | null
  condition: {text: string; end: number} | null
  /** 禁止在供水管网上…: 禁止 is the sentence's first operator, so it forbids everybody. */
  impersonal: boolean
  /** It has a subject that cannot act (经费应当纳入预算), or speaks of whoever disagrees: it binds nobody named before. */
  unrelated: boolean
  /** It goes on about the subject of the operator before it, which cannot act. */
  ofThing: boolean
  /** What is said with the operator: up to the clauses of neighbouring operators with another force. */
  reach: {start: number; end: number}
}

/** 一句: a sentence with the directives in it and the subject that later sentences may take over. */
export interface ReadSentence {
  start: number
  end: number
  topic: FoundActor | null
  directives: FoundDirective[]
}

/** A sentence of a running text ends with one of these; a heading or a table cell doesn't. */
const ENDED = /[。！？：:；;）)”]$/u
const SHORTEST_UNENDED = 40

/**
 * Read the sentences of a paragraph with the directives (要求事项) in them: one for each force of a sentence.
 *
 * Operators in quotations, titles and brackets, in reported speech, in conditions and attributes are none. Of several operators
 * with one force the first gives the operator, the first that names somebody the actor.
 *
 * @param minutes it stands in minutes (会议纪要), where 会议要求 is no reported speech
 *
 * @example
 * readParagraph('各单位要高度重视，不得推诿。')[0].directives // obligation 要 of 各单位, prohibition 不得 of 各单位
 */
export function readParagraph(text: string, minutes = false): ReadSentence[] {
  const pairs = pairMarks(text)
  return splitSentences(text, pairs).map((sentence) => readSentence(text, sentence, pairs, minutes))
}

function readSentence(
  text: string,
  {start: from, end}: {start: number; end: number},
  pairs: ReadonlyMap<number, number>,
  minutes: boolean
): ReadSentence {
  const start = from + ordinalLength(text.slice(from, from + 80))
  const sentence = text.slice(start, end)
  const clauses = splitClauses(text, start, end, pairs)
  const read: ReadSentence = {start, end, topic: topicOf(text, clauses), directives: []}
  // Most sentences hold no operator anywhere, which is cheaper to tell than the rest.
  if (findOperators(text, start, end).length === 0) return read
  if (!ENDED.test(sentence) && sentence.length < SHORTEST_UNENDED) return read
  const reported = findReportedSpeech(sentence, minutes)
  const until = reported === null ? end : start + reported
  const purpose = PURPOSE.test(sentence)
  const operators = findOperators(text, start, until, pairs).filter(
    (found) => inScope(text, clauses, found) && !(purpose && found.operator.force === 'encouragement')
  )
  read.directives = byForce(text, clauses, mergeOperators(text, operators)).map((entry) => ({
    start,
    end,
    unrelated: entry.actor === null && (entry.ofThing || isUnrelated(text, clauses, entry)),
    impersonal: FORBIDS.test(entry.operator.operator.operator) && entry.operator.start === operators[0]?.start,
    ...entry
  }))
  const named = read.directives.findLast(({actor}) => actor)
  if (named) read.topic = isNamedBehind(named) || WORK.test(named.actor!.text) ? null : named.actor
  return read
}

/** 为…，鼓励…，制定本办法。: the purpose of the document. */
const PURPOSE = /(?:制定|制订)(?:了?本|如下)|^为.{4,300}(?:现就|现将|特制定|通知如下|公告如下|通告如下)/u

function byForce(
  text: string,
  clauses: readonly Clause[],
  operators: readonly FoundOperator[]
): Omit<FoundDirective, 'start' | 'end' | 'impersonal' | 'unrelated'>[] {
  const entries = new Map<Force, Omit<FoundDirective, 'start' | 'end' | 'impersonal' | 'unrelated'>>()
  let last: FoundActor | null = null
  // 殡仪活动应当节俭，不得扰民: the second clause speaks of the thing, too.
  let thing = false
  for (const [order, operator] of operators.entries()) {
    const force = operator.operator.force!
    const entry = entries.get(force)
    const found = findActor(text, clauses, operator)
    // 住户不得入内，来访者须登记，经同意方可入内: who was named last acts.
    const named: FoundActor | null = found && last && found.start <= last.start ? last : found
    // 各区教育局应当统筹安排学位，不得收取费用: who acts goes on acting.
    const actor: FoundActor | null = named ?? (goesOn(text, clauses, operator) ? last : null)
    last = actor
    thing = !actor && (thing || isOfThing(text, clauses, operator))
    if (entry) entry.actor ??= actor
    else {
      const condition = findCondition(text, clauses, operator.start)
      entries.set(force, {
        force,
        operator,
        actor,
        condition,
        ofThing: thing,
        reach: operatorReach(text, clauses, operators, order)
      })
    }
  }
  return [...entries.values()]
}

/** 禁止, 严禁: who they forbid is everybody. */
const FORBIDS = /^(?:禁止|严禁)$/u

/** 防灾减灾工作要坚持…: work is a subject, but does nothing in the next sentence. */
const WORK = /工作$/u

/** 鼓励企业…, 严禁任何人…: whom a sentence encourages or forbids is not who acts in the next one. */
function isNamedBehind({force, actor, operator}: FoundDirective): boolean {
  return (force === 'encouragement' || force === 'prohibition') && actor!.start >= operator.end
}

/** Tell whether an operator takes over the actor of the one before: it has no subject of its own, and speaks to no others. */
function goesOn(text: string, clauses: readonly Clause[], {operator, start}: FoundOperator): boolean {
  if (operator.at === 'clause' || operator.operator.endsWith('不予')) return false
  const before = clauses[clauseAt(clauses, start) - 1]
  if (before && isAboutThing(text, before.start, before.end)) return false
  return !hasOwnSubject(text, clauses[clauseAt(clauses, start)]!.start, start, operator.operator)
}

function topicOf(text: string, clauses: readonly Clause[]): FoundActor | null {
  const first = clauses[0]
  const lead = first && leadingActor(text.slice(first.start, first.end))
  if (!lead || lead.possessive) return null
  // 国务院：, whom an enclosed report is sent to, has nothing to do.
  if (clauses.length === 1 && first.mark !== '' && lead.text.length === first.end - first.start) return null
  const start = first.start + lead.offset
  return {text: lead.text, start, end: start + lead.text.length}
}
