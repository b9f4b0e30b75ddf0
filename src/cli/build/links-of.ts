import type {Clusters, Refusal} from '../../normalize/index.js'
import type {StoredLink} from '../../store/index.js'

/** Instances of a template are refused each other, all by all: so many are told of each. */
const MOST = 20

/** Give the links within clusters, refusals between notices, and relations between documents. */
export function* linksOf({clusters, relations, refusals}: Clusters): Generator<StoredLink> {
  for (const {links} of clusters) {
    for (const {a, b, why, score} of links) yield {from: a, to: b, type: why, why: `agreement ${score.toFixed(3)}`}
  }
  for (const {a, b, reason, detail, between} of bounded(refusals)) {
    const what = `${reason}: ${detail.join(' ≠ ')}`
    yield {from: a, to: b, type: 'refused', why: between ? `${what} (${between.join(', ')})` : what}
  }
  for (const {type, from, to, by} of relations) yield {from, to, type, why: `shown by ${by.slice(0, 8).join(', ')}`}
}

/** Keep a refusal as long as one of the two has not been told enough: so their number grows as the notices do. */
function* bounded(refusals: Iterable<Refusal>): Generator<Refusal> {
  const told = new Map<string, number>()
  for (const refusal of refusals) {
    const [a, b] = [told.get(refusal.a) ?? 0, told.get(refusal.b) ?? 0]
    if (a >= MOST && b >= MOST) continue
    told.set(refusal.a, a + 1)
    told.set(refusal.b, b + 1)
    yield refusal
  }
}
