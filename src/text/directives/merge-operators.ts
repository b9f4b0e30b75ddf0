import type {FoundOperator} from '../../grammar/operators/find.js'

/** A pause between two operators: they are no compound. */
const PAUSE = /[，；、：]/u
const CLAUSE_MARK = /[，,；;：:。]/u
const BREAK = /[；;。]/u

/**
 * Join the operators of a sentence that make one demand: 要严禁, 应当不予, 可以不予, 请各单位务必…, 请各单位要….
 *
 * 要引导企业创新，支持高校参与: whoever 要 obliges is to support, so 支持 encourages nobody.
 */
export function mergeOperators(text: string, operators: readonly FoundOperator[]): FoundOperator[] {
  const merged: FoundOperator[] = []
  let obliges: FoundOperator | null = null
  for (const found of operators) {
    const last = merged.at(-1)
    if (obliges && found.operator.word.endsWith('支持') && !BREAK.test(text.slice(obliges.end, found.start))) continue
    if (found.operator.force === 'obligation') obliges = found
    // 请各单位务必…: one request.
    if (last?.operator.force === 'request' && found.operator.word.startsWith('务')) continue
    // 请各单位要高度重视: one request, too.
    if (last?.operator.force === 'request' && found.operator.force === 'obligation' && isOneClause(text, last, found))
      continue
    if (last && found.start - last.end <= 2 && !PAUSE.test(text.slice(last.end, found.start))) {
      if (last.operator.force === 'obligation' && found.operator.force === 'prohibition')
        merged[merged.length - 1] = found
    } else merged.push(found)
  }
  return merged
}

function isOneClause(text: string, one: FoundOperator, other: FoundOperator): boolean {
  return !CLAUSE_MARK.test(text.slice(one.end, other.start))
}
