/**
 * 结尾用语: a closing formula, who attended a meeting (GB/T 9704-2012 §10.3), the last words of a speech, when a notice comes into
 * force.
 */
const FORMULA =
  /^(?:特此|专此|此[复致令函]|以上.{0,16}(?:请|妥否|当否)|妥否|当否|同志们[，,：！]|各位\p{Script=Han}{1,6}[，,：！]|最后[，,]|让我们|附件?[:：]|(?:出席|列席|请假|缺席|记录)(?:人员?)?[:：]|联\s{0,3}系\s{0,3}(?:人|电\s{0,3}话|方\s{0,3}式)[:：]|本(?:通知|意见|公告|通告|办法|规定|决定|方案)自.{2,40}(?:施行|执行|实施|生效))/u

/**
 * Tell whether a paragraph behind the last unit is a closing formula.
 *
 * @example
 * isFormula('特此通知。') // true
 */
export function isFormula(text: string): boolean {
  return FORMULA.test(text.trimStart())
}
