import {SELF} from './effect-words.js'

/** A clause on how long this instrument holds, and where it stands, in UTF-16 units. */
export interface ValidityClause {
  text: string
  start: number
  end: number
}

/** `有效期五年`, `试行期限为2年`, `有效期至2026年5月31日`, up to the end of the clause. */
const PERIOD =
  /(?:有效期|试行期|暂行期|执行期|实施期|适用期)(?:限|间)?(?:[为是自至到]|暂?定为|截至)?\s?[\d〇零一二两三四五六七八九十][^，,。；;（）()《》]{0,30}/gu
/** Years, months or a day, at the end of which the clause ends. */
const MEASURE = /[年月日](?:止|为止)?$/u
/** 本办法自…起施行，, 自公布之日起30日后施行，暂定 or 本办法 itself before the words: the instrument, and no licence (许可证有效期5年). */
const OF_THIS = new RegExp(
  `(?:${SELF}|以上(?:规定|意见|措施))(?:[（(](?:试行|暂行)[）)])?(?:的)?$|起(?:\\d{1,3}[日天]后)?(?:正式)?(?:施行|实施|执行|试行|生效)\\s?[，,；;]\\s?(?:暂定)?$`,
  'u'
)
const REACH = 24

/**
 * Find the clause that says how long this instrument holds (有效期): 本办法自发布之日起施行，有效期五年.
 *
 * No date is computed from it: whether the day that corresponds belongs to a period of years is told differently by custom
 * (有效期至 the day before) and by law (民法典 art. 200–204).
 *
 * @example
 * findValidity('本办法自印发之日起施行，有效期五年。') // {text: '有效期五年', start: 12, end: 17}
 * findValidity('许可证有效期五年。') // null
 */
export function findValidity(text: string): ValidityClause | null {
  for (const match of text.matchAll(PERIOD)) {
    const clause = match[0].trimEnd()
    if (MEASURE.test(clause) && OF_THIS.test(text.slice(Math.max(0, match.index - REACH), match.index))) {
      return {text: clause, start: match.index, end: match.index + clause.length}
    }
  }
  return null
}
