import {canonicalText} from './canonical-text.js'

/** `中共湖南省委`, `中国共产党湖南省委员会` */
const PARTY = /^中(?:共|国共产党)/u
/** `中国共产党湖南省委员会` */
const PARTY_IN_FULL = /^中国共产党(?=.*委)/u

// 湖南省 of 湖南省长沙市人民政府: the province before a city whose name stands in full.
const PROVINCE_OF_CITY =
  /^(?:中共|中国共产党)?\p{Script=Han}{2,8}?(?:省|自治区)(?=\p{Script=Han}{2,6}?市\p{Script=Han})/u

/**
 * Give an organ (发文机关) the form that its copies share: no spaces, no province before a city, 中共 for 中国共产党.
 *
 * For keys only; `normalize` leaves names as they are printed but for widths and spaces.
 *
 * @example
 * canonicalOrgan('湖南省 长沙市人民政府') // '长沙市人民政府'
 */
export function canonicalOrgan(name: string): string {
  const plain = canonicalText(name).replaceAll(' ', '')
  const city = plain.replace(PROVINCE_OF_CITY, '')
  const party = PARTY.test(plain) && !PARTY.test(city) ? `中共${city}` : city
  return party.replace(PARTY_IN_FULL, '中共')
}
