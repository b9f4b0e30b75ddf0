import {actorBefore} from './actor-before.js'
import {hasOwnSubject} from './own-subject.js'

/** 见习期限一般为3个月，最长不得…: how much of a thing. */
const MEASURE =
  /^\p{Script=Han}{1,16}(?:任期|期限|标准|费用|金额|比例|数量|人数|名额|时间|年龄|面积|价格)(?:一般|原则上)?(?:[为是\d一二三四五六七八九十]|不超过|控制在)/u
/** An operator that no compound holds. */
const OPERATOR = /必须|应当|不得|务必/u
const REACH = 20

/**
 * Tell whether a clause is about a thing (奖学金必须用于学习，不得…), which the next one goes on with, so that nobody named before
 * acts there.
 *
 * @param text the text
 * @param start where the clause begins
 * @param end the position behind it
 */
export function isAboutThing(text: string, start: number, end: number): boolean {
  if (MEASURE.test(text.slice(start, Math.min(end, start + REACH)))) return true
  const operator = OPERATOR.exec(text.slice(start, end))
  if (!operator || operator.index === 0) return false
  const at = start + operator.index
  return !actorBefore(text, start, at, true) && hasOwnSubject(text, start, at, operator[0])
}
