import {findOperators, type FoundOperator} from '../../grammar/operators-find.js'
import {findReportedSpeech} from '../../grammar/reporting-verbs.js'
import {pairMarks} from '../../grammar/sentences-marks.js'
import {splitSentences} from '../../grammar/sentences.js'
import type {Force} from '../../schema/index.js'
import {type Clause, clauseAt, splitClauses} from './clauses.js'
import {type FoundActor, findActor} from './find-actor.js'
import {findCondition} from './find-condition.js'
import {inScope} from './in-scope.js'
import {leadingActor} from './leading-actor.js'
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
 * @example
 * readParagraph('各单位要高度重视，不得推诿。')[0].directives // obligation 要 of 各单位, prohibition 不得 of 各单位
 */
export function readParagraph(text: string): ReadSentence[] {
  const pairs = pairMarks(text)
  return splitSentences(text).map((sentence) => readSentence(text, sentence.start, sentence.end, pairs))
}

function readSentence(text: string, from: number, end: number, pairs: ReadonlyMap<number, number>): ReadSentence {
  const start = from + ordinalLength(text.slice(from, from + 80))
  const sentence = text.slice(start, end)
  const clauses = splitClauses(text, start, end, pairs)
  const read: ReadSentence = {start, end, topic: topicOf(text, clauses), directives: []}
  if (!ENDED.test(sentence) && sentence.length < SHORTEST_UNENDED) return read
  const reported = findReportedSpeech(sentence)
  const until = reported === null ? end : start + reported
  const purpose = PURPOSE.test(sentence)
  const operators = findOperators(text, start, until, pairs).filter(
    (found) => inScope(text, clauses, found) && !(purpose && found.operator.force === 'encouragement')
  )
  read.directives = byForce(text, clauses, merge(text, operators)).map((entry) => ({
    ...entry,
    impersonal: entry.operator.operator.operator === '禁止' && entry.operator.start === operators[0]?.start,
    start,
    end
  }))
  const named = read.directives.findLast(({actor}) => actor)
  if (named) read.topic = named.actor
  return read
}

/** 为…，鼓励…，制定本办法。: the purpose of the document. */
const PURPOSE = /(?:制定|制订)(?:了?本|如下)|^为.{4,300}(?:现就|现将|特制定|通知如下|公告如下|通告如下)/u

/** 要严禁, 应当不予, 可以不予: an operator directly behind another is one with it. */
function merge(text: string, operators: readonly FoundOperator[]): FoundOperator[] {
  const merged: FoundOperator[] = []
  for (const found of operators) {
    const last = merged.at(-1)
    // 请各单位务必…: one request.
    if (last?.operator.force === 'request' && found.operator.word.startsWith('务')) continue
    if (last && found.start - last.end <= 2 && !/[，；、：]/u.test(text.slice(last.end, found.start))) {
      if (last.operator.force === 'obligation' && found.operator.force === 'prohibition')
        merged[merged.length - 1] = found
    } else merged.push(found)
  }
  return merged
}

function byForce(
  text: string,
  clauses: readonly Clause[],
  operators: readonly FoundOperator[]
): Omit<FoundDirective, 'start' | 'end' | 'impersonal'>[] {
  const entries = new Map<Force, Omit<FoundDirective, 'start' | 'end' | 'impersonal'>>()
  for (const [order, operator] of operators.entries()) {
    const force = operator.operator.force!
    const entry = entries.get(force)
    if (!entry) {
      const condition = findCondition(text, clauses, operator.start)
      const reach = reachOf(clauses, operators, order)
      entries.set(force, {force, operator, actor: findActor(text, clauses, operator), condition, reach})
    } else entry.actor ??= findActor(text, clauses, operator)
  }
  return [...entries.values()]
}

/** From behind the clause of the operator before, to the clause of the next one of another force. */
function reachOf(
  clauses: readonly Clause[],
  operators: readonly FoundOperator[],
  order: number
): FoundDirective['reach'] {
  const {start, operator} = operators[order]!
  const before = operators[order - 1]
  const next = operators.slice(order + 1).find((other) => other.operator.force !== operator.force)
  const own = clauses[clauseAt(clauses, start)]!
  const last = before && clauses[clauseAt(clauses, before.start)]!
  const first = next && clauses[clauseAt(clauses, next.start)]!
  return {
    start: before && last ? (last.end <= own.start ? last.end : before.end) : clauses[0]!.start,
    end: next && first ? (first.start >= own.end ? first.start : next.start) : clauses.at(-1)!.end
  }
}

function topicOf(text: string, clauses: readonly Clause[]): FoundActor | null {
  const first = clauses[0]
  const lead = first && leadingActor(text.slice(first.start, first.end))
  if (!lead || lead.possessive) return null
  const start = first.start + lead.offset
  return {text: lead.text, start, end: start + lead.text.length}
}
