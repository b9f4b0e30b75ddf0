import {findOrgans, type OrganSpan} from '../../grammar/organ.js'
import {namesSameOrgan} from '../agreement/names-same-organ.js'

/** 最高人民法院审判委员会, 最高人民检察院检察委员会: a court issues what its committee adopts, often with another. */
const COURT = /^\p{Script=Han}{0,20}?(?:法院|检察院)(?=$|审判委员会|检察委员会|第)/u
/** 财政部、国家税务局: what stands between organs that act together. */
const JOINT = /^[、，,\s和]{1,2}$/u
/** 国务院批准, 中共中央政治局会议审议批准: who only consents. */
const CONSENTS = /^(?:(?!通过|公布|发布|颁布|颁发|制定|印发).){0,20}?(?:批准|同意|核准)/u
/** 江源市人民政府令第5号公布 */
const ORDERS = /^令/u

/**
 * Find the organs that an adoption line (题注) names as those who issued: who adopted or promulgated, not who consented.
 *
 * A meeting's short name for the government (市政府常务会议通过) gives way to the full one with which the order promulgates; a court
 * issues what its committee adopts, often with another.
 *
 * @example
 * adoptingOrgans('（2017年9月1日国务院批准 2017年9月20日财政部、商务部发布）') // ['财政部', '商务部']
 */
export function adoptingOrgans(note: string): string[] {
  const organs = findOrgans(note)
  if (organs[0] !== undefined && COURT.test(organs[0].name)) {
    return [...new Set(organs.flatMap(({name}) => COURT.exec(name)?.[0] ?? []))]
  }
  const first = Math.max(
    0,
    organs.findIndex(({end}) => !CONSENTS.test(note.slice(end, end + 30)))
  )
  const deciding = organs[first]
  if (!deciding) return []
  const named = organs.find(
    ({name, end}) =>
      name.length > deciding.name.length && ORDERS.test(note.slice(end)) && namesSameOrgan(name, deciding.name)
  )
  return named ? [named.name] : jointFrom(note, organs, first).map(({name}) => name)
}

function jointFrom(note: string, organs: readonly OrganSpan[], first: number): OrganSpan[] {
  let last = first
  while (organs[last + 1] && JOINT.test(note.slice(organs[last]!.end, organs[last + 1]!.start))) last++
  return organs.slice(first, last + 1)
}
