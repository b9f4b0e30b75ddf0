/** A page number on a line of its own: `— 3 —`, `- 12 -`, `·3·`, `－4－`. */
const BETWEEN_MARKS = /^[—–―－·•・-]{1,3} ?\d{1,4} ?[—–―－·•・-]{1,3}$/u
/** A page number in words: `第3页`, `第 3 页 共 12 页`, `3/12页`. */
const IN_WORDS = /^(?:第 ?\d{1,4} ?页(?:[ ，,/]{0,2}共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4} ?页)$/u

/**
 * Tell whether a line is a page number (页码, GB/T 9704-2012 §7.5), which a converted document carries between its pages.
 *
 * A bare number is none: it may be the cell of a table.
 *
 * @example isPageNumber('— 3 —') // true
 */
export function isPageNumber(line: string): boolean {
  return line.length <= 20 && (BETWEEN_MARKS.test(line) || IN_WORDS.test(line))
}
