import type {FoundOperator} from '../../grammar/operators/find.js'
import {type Clause, clauseAt} from './clauses.js'

/** 于6月30日前，: a clause that only says when belongs to the operator behind it. */
const WHEN = /^\s{0,2}(?:[于在自到每\d]|截至|截止)[^，]{0,20}[前内后止起日时底末初旬]$/u
const LONGEST_WHEN = 24

/**
 * Give what is said with an operator of a sentence: from its own clause, or the one before that only says when, to the clauses of
 * the next operator of another force.
 *
 * The first operator has all that stands before it.
 */
export function operatorReach(
  text: string,
  clauses: readonly Clause[],
  operators: readonly FoundOperator[],
  order: number
): {start: number; end: number} {
  const {start, operator} = operators[order]!
  const next = operators.slice(order + 1).find((other) => other.operator.force !== operator.force)
  const own = clauses[clauseAt(clauses, start)]!
  const first = next && clauses[clauseAt(clauses, next.start)]!
  return {
    start: reachBack(text, clauses, operators[order - 1], start),
    end: next && first ? (first.start >= own.end ? first.start : next.start) : clauses.at(-1)!.end
  }
}

function reachBack(
  text: string,
  clauses: readonly Clause[],
  before: FoundOperator | undefined,
  position: number
): number {
  if (!before) return clauses[0]!.start
  const index = clauseAt(clauses, position)
  const own = clauses[index]!
  if (before.end > own.start) return before.end
  const previous = clauses[index - 1]!
  const saysWhen = previous.end - previous.start <= LONGEST_WHEN && WHEN.test(text.slice(previous.start, previous.end))
  return saysWhen && before.end <= previous.start ? previous.start : own.start
}
