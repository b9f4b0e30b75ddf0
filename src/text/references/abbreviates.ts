/**
 * Tell whether a term is made of characters of a name, in their order (缩略): what is said of 乙 alone in 甲、乙（以下简称…）.
 *
 * @example
 * abbreviates('市财局', '滨海市财政局') // true
 * abbreviates('当事人', '其他单位和个人') // false
 */
export function abbreviates(term: string, name: string): boolean {
  let at = 0
  for (const character of term) {
    at = name.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
