/** 天干: the ten heavenly stems, which number clauses and schools. */
const STEMS = '甲乙丙丁戊己庚辛壬癸'

/**
 * Read a heavenly stem (天干) as a number from one to ten; `null` if it is none.
 *
 * @example
 * parseStem('丙') // 3
 */
export function parseStem(character: string): number | null {
  const index = character.length === 1 ? STEMS.indexOf(character) : -1
  return index < 0 ? null : index + 1
}
