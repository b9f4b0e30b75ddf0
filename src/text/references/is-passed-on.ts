/** 现将, at the start of the sentence that passes documents on. */
const HEREWITH = /现[将把][^。；\n]{0,200}$/u
/** The rest of the list, and the verb: 》（国办发〔2014〕5号）、《乙》转发给你们. */
const PASSED_ON = /^(?:[^《》。；，,\n]{0,60}《[^《》\n]{2,120}》){0,8}[^《》。；，,\n]{0,60}(?:转发|批转)/u
const BEFORE = 400
const BEHIND = 1200

/**
 * Tell whether a document named in a text is passed on by it (转发、批转的文件): 现将《甲》和《乙》转发给你们.
 *
 * @param start where it is named
 * @param end the position behind it
 *
 * @example
 * isPassedOn('现将《甲办法》转发给你们', 2, 7) // true
 */
export function isPassedOn(text: string, start: number, end: number): boolean {
  return HEREWITH.test(text.slice(Math.max(0, start - BEFORE), start)) && PASSED_ON.test(text.slice(end, end + BEHIND))
}
