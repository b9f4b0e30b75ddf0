import {type Clause, clauseAt} from './clauses.js'

/** A mark behind which another clause begins. */
const STRONG_MARK = /[；;。]/u
/** A mark that a condition does not reach over. */
const BOUNDARY = /[；;：:。]/u

/** …的，: a case (利害关系方要求举行听证会的); not 目的, 标的. */
const CASE = /(?<![目标有似])的$/u
/** 如…, 凡…, 未经…, 除…外, 一经查实: words that open a condition. */
const OPENER =
  /^(?:如果?|若|倘若|一旦|一经|未经|不经|非经|除(?:非|.{1,60}外)|确需|遇有?|在.{2,40}(?:情况下|条件下|前提下)|经.{1,30}(?:批准|同意|审核|审查|检测|认定)后?$|当.{2,40}时$)/u
/** 除涉密工程外一律取消，: the exception ends with 外. */
const EXCEPTION = /^\s{0,4}除[^，]{1,60}外(?=一律|均|都)/u
/** 未经批准不得动工, 除涉密工程外一律公开: in the operator's own clause. */
const OWN_CLAUSE =
  /^\s{0,4}(?:除[^，]{1,60}外|未经[^，不]{0,30}?(?:批准|同意|许可|授权|允许|验收合格|审核)|(?:如果?(?![实期何数约])|若|倘若|一旦|遇有)[^，]{2,40}$)/u
/** 凡…的, 因特殊原因…的: nothing before it belongs to the case. */
const WHOLE_CASE = /^\s{0,2}(?:[凡因对]|确[因有]|情节)/u
const ASKS = /[请希望]/u
/** Conditions stand right before what they allow or forbid. */
const MOST_CLAUSES = 8
const LONGEST = 300
/** …时，, …的情况下，: occasions. */
const OCCASION = /(?:时|情况下|条件下|前提下|情形下)$/u

/**
 * Find the condition (条件) or exception of a directive: the clauses before its operator that open with 如, 未经, 除…外 or end
 * with …的 or …时; `null` when it binds without one.
 *
 * @param text the text
 * @param clauses the clauses of the sentence
 * @param operator where the operator begins
 */
export function findCondition(
  text: string,
  clauses: readonly Clause[],
  operator: number
): {text: string; end: number} | null {
  const index = clauseAt(clauses, operator)
  let from: number | null = null
  let to = 0
  for (let at = Math.max(0, index - MOST_CLAUSES); at < index; at++) {
    const clause = clauses[at]!
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST)).trim()
    // 经省政府同意，现印发给你们: what was done, and no condition.
    if (words.startsWith('经') && (text[clauses[at + 1]!.start] === '现' || ASKS.test(text[operator]!))) continue
    if (!CASE.test(words) && !OPENER.test(words) && !OCCASION.test(words)) continue
    // A case is told in all the clauses before its 的: 震动造成房屋漏雨、意外情况的.
    const first = CASE.test(words) ? caseStart(text, clauses, at) : clause.start
    // 确需占用的，应当报批；未经批准，不得占用: the first condition is that of another duty.
    if (from === null || isOfAnother(clauses, to, at)) from = Math.max(first, to)
    to = clause.start + (EXCEPTION.exec(text.slice(clause.start, clause.end))?.[0].length ?? clause.end - clause.start)
  }
  const {start} = clauses[index]!
  const own = OWN_CLAUSE.exec(text.slice(start, Math.min(operator, start + LONGEST)))
  if (own) {
    if (from === null || isOfAnother(clauses, to, index)) from = start
    to = start + own[0].length
  }
  return from === null ? null : {text: text.slice(from, to).trim(), end: to}
}

/** Tell whether what follows from a condition that ended stands before the clause of the next one. */
function isOfAnother(clauses: readonly Clause[], end: number, next: number): boolean {
  return STRONG_MARK.test(clauses[next - 1]!.mark) && clauses[next]!.start - end > 2
}

/** The first clause of the part of the sentence (up to ；) that a case belongs to. */
function caseStart(text: string, clauses: readonly Clause[], index: number): number {
  let at = index
  while (at > 0 && index - at < MOST_CLAUSES && !BOUNDARY.test(clauses[at - 1]!.mark)) {
    // 为保护申报者，凡匿名举报的: the case is told from 凡 on.
    if (WHOLE_CASE.test(text.slice(clauses[at]!.start, clauses[at]!.start + 4))) break
    at--
  }
  return clauses[at]!.start
}
