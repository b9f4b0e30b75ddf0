import {type Notice} from '../schema/index.js'
import {order} from './order.js'
import {fold} from './canonical/fold.js'

/** What makes a member a better witness, the first difference deciding. */
export type WitnessReason = 'own-site' | 'government-site' | 'metadata' | 'earliest' | 'longest' | 'id'

// www.hunan.gov.cn: a site of the state.
const GOVERNMENT = /^https?:\/\/[^/?#]*\.gov\.cn(?::\d{1,5})?(?:[/?#]|$)/iu
// 湖南省财政厅 of 湖南省财政厅网站, 湖南省人民政府 of 湖南省人民政府门户网站.
const SITE_SUFFIX = /(?:政务)?(?:门户)?(?:官方)?(?:官网|网站|网)$/u
// Names that a site shares with its organ: 人民政府办公室 runs the site of 人民政府.
const OFFICE = /办公[厅室]$/u

/**
 * Sort members from the best witness to the worst: the organ's own site, then .gov.cn, then pages with a metadata table,
 * then the earliest, then the longest; ids decide what is left.
 */
export function byWitness(members: readonly Notice[]): Notice[] {
  const issuers = new Set(members.flatMap((member) => member.issuers.map(({name}) => organOf(name))))
  const ranks = new Map(members.map((member) => [member, rankOf(member, issuers)]))
  return [...members].sort((x, y) => {
    const [a, b] = [ranks.get(x)!, ranks.get(y)!]
    for (const [at, value] of a.entries()) {
      const difference = compareRank(value, b[at]!)
      if (difference !== 0) return difference
    }
    return 0
  })
}

/** Say what distinguishes a witness from the next one. */
export function witnessReason(better: Notice, worse: Notice, members: readonly Notice[]): WitnessReason {
  const issuers = new Set(members.flatMap((member) => member.issuers.map(({name}) => organOf(name))))
  const [a, b] = [rankOf(better, issuers), rankOf(worse, issuers)]
  const reasons: WitnessReason[] = ['own-site', 'government-site', 'metadata', 'earliest', 'longest', 'id']
  return reasons[a.findIndex((value, at) => compareRank(value, b[at]!) !== 0)] ?? 'id'
}

/** One value for each reason, the lesser the better. */
function rankOf(member: Notice, issuers: ReadonlySet<string>): (number | string)[] {
  const {publication} = member
  const sites = [publication.site, publication.owner?.name ?? null].filter((name) => name !== null).map(organOf)
  const fromTable = Object.values(member.evidence).some((list) => list.some(({from}) => from === 'table'))
  return [
    sites.some((site) => issuers.has(site)) ? 0 : 1,
    publication.url !== null && GOVERNMENT.test(publication.url) ? 0 : 1,
    fromTable || member.indexNumber !== null ? 0 : 1,
    publication.publishedAt ?? '9999',
    -member.text.length,
    member.id
  ]
}

function compareRank(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : order(String(a), String(b))
}

function organOf(name: string): string {
  return fold(name).replace(SITE_SUFFIX, '').replace(OFFICE, '')
}
