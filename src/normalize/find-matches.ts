import {type Notice} from '../schema/index.js'
import {type Sources} from './cluster/candidates.js'
import {compare} from './compare/compare.js'
import {toEntry} from './compare/entry.js'
import {mirrored, type Verdict} from './compare/verdict.js'
import {createComparables} from './diff/comparables.js'
import {type Match} from './notice-index.js'
import {order} from './order.js'
import {digest} from './sketch/digest.js'
import {SHARED_GRAMS} from './sketch/gram-index.js'
import {signature} from './sketch/signature.js'

const RANK: Record<Verdict['type'], number> = {copy: 0, part: 1, refused: 2, shares: 3, unrelated: 4}

/** Compare a notice with those that may be the same document: copies first, then by id. */
export function findMatches({entries, bands, grams}: Sources, notice: Notice, texts: (id: string) => string): Match[] {
  const {content, grams: least} = digest(notice.text)
  const entry = toEntry(notice, content)
  const signed = signature(notice.text)
  const rows = new Set(entry.key === null ? [] : entries.keyed(entry.key))
  if (signed.grams > 0) {
    for (const row of bands.near(signed.slots)) rows.add(row)
    const shared = new Map<number, number>()
    for (const row of grams.near(least)) {
      const times = (shared.get(row) ?? 0) + 1
      shared.set(row, times)
      if (times === SHARED_GRAMS) rows.add(row)
    }
  }
  const own = entries.find(entry.id)
  if (own !== undefined) rows.delete(own)
  const {read} = createComparables((id) => (id === entry.id ? notice.text : texts(id)))
  return [...rows]
    .map((row): Match => {
      const other = entries.get(row)
      const verdict =
        order(entry.id, other.id) < 0 ? compare(entry, other, read) : mirrored(compare(other, entry, read))
      return {id: other.id, verdict}
    })
    .filter(({verdict}) => verdict.type !== 'unrelated')
    .sort((x, y) => RANK[x.verdict.type] - RANK[y.verdict.type] || order(x.id, y.id))
}
