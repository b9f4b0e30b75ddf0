import {findLaws} from '../../grammar/law-names.js'

/** Characters of a short title. */
export const SHORTEST = 3
export const SHORT = 4

/**
 * Tell whether a folded title may be short for a longer one that ends with it (简称); names of laws are not: 合同法 is not
 * 劳动合同法.
 *
 * @example
 * isShort('申报指南') // true
 */
export function isShort(key: string): boolean {
  return key.length >= SHORTEST && key.length <= SHORT && findLaws(key)[0]?.name !== key
}
