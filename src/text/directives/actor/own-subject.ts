import {ADVERBS, LONGEST, PATIENT} from './clause-words.js'
import {connectorLength} from './leading-actor.js'
import {opensWithVerb} from './predicate-at.js'

/** A subject of fewer characters is an adverb: 重点要, 特别是要; before a longer operator it may be a noun: 奖学金必须. */
const SHORTEST_SUBJECT = 4
/** 在宣传教育活动中, 项目建成后, 今年重点: what says when and how, and no subject. */
const ADVERBIAL =
  /(?:[中时后前间内上下里外]|过程|期间|情况|基础|同时|重点|以来|一步|时期|阶段|无效|不成|属实|合格|通过|同意|批准)$/u
/** 对用人单位开展的检查|应当: what is done about somebody may be the subject. */
const DONE_ABOUT = /^对[^，的]{2,30}(?:开展|进行|实施|作出|提出|给予|采取)的[^，的]{1,20}$/u
/** 在重点监视防御区: a place. */
const PLACE = /^[在从自经]/u
/** 新建、改建、扩建项目, 申报材料: a verb that tells which thing. */
const THING_MADE =
  /^(?:新建|改建|扩建|迁建|在建|申报|报送|上报|提交|进口|出口|使用|采购)[^，。的]{0,16}(?:项目|工程|设施|设备|材料|资料|产品|商品|数据|信息|表格|作品|资金|经费)$/u

/**
 * Tell whether a subject that cannot act (开展工作的经费|应当纳入预算) stands between the start of a clause and its operator.
 *
 * @param text the text
 * @param from where the clause begins
 * @param to where the operator begins
 * @param operator the operator
 */
export function hasOwnSubject(text: string, from: number, to: number, operator = ''): boolean {
  const clause = text.slice(Math.max(from, to - LONGEST), to).trim()
  const phrase = clause.slice(connectorLength(clause), withoutAdverbs(clause, 0, clause.length))
  if (phrase.length < SHORTEST_SUBJECT - (operator.length > 1 ? 1 : 0) || ADVERBIAL.test(phrase)) return false
  if ((PATIENT.test(phrase) && !DONE_ABOUT.test(phrase)) || PLACE.test(phrase)) return false
  return phrase.includes('的') || THING_MADE.test(phrase) || !opensWithVerb(phrase)
}

/** Give where a phrase ends without the adverbs before its operator: 各单位|均应. */
export function withoutAdverbs(text: string, start: number, to: number): number {
  let end = to
  for (;;) {
    const cut = ADVERBS.exec(text.slice(Math.max(start, end - 6), end))?.[0].length ?? 0
    if (cut === 0) return end
    end -= cut
  }
}
