import {type Notice} from '../schema/index.js'
import {createBandIndex} from './sketch/band-index.js'
import {type Clusters, type Refusal} from './cluster/cluster.js'
import {clusterRows} from './cluster/cluster-rows.js'
import {createComparables} from './diff/comparables.js'
import {compare} from './compare/compare.js'
import {order} from './order.js'
import {digest} from './sketch/digest.js'
import {toEntry, type Entry} from './compare/entry.js'
import {createGramIndex, SHARED_GRAMS} from './sketch/gram-index.js'
import {signature} from './sketch/signature.js'
import {mirrored, type Verdict} from './compare/verdict.js'
import {createVerdictCache} from './cluster/verdict-cache.js'

/** How an index gets at texts. */
export interface IndexOptions {
  /**
   * Give the text of a notice again, by its id. With it the index keeps no text: about 1.5 kB for a notice of any length.
   * Without it, texts stay in memory.
   */
  readonly texts?: (id: string) => string
}

/** A notice of the index, and what it is to the one asked about. */
export interface Match {
  readonly id: string
  readonly verdict: Verdict
}

/** Why two notices are in one cluster, or not. */
export interface Explanation {
  readonly together: boolean
  /** What a comparison of the two alone says; in the order in which they were asked for. */
  readonly verdict: Verdict
  /** The refusal that kept their clusters apart although the two agree. */
  readonly refusal: Refusal | null
}

/** Notices to which others can be compared; clusters at any moment. */
export interface NoticeIndex {
  readonly size: number
  /** Add a notice; one with the same id is replaced. */
  add(notice: Notice): void
  /** Remove a notice; `false` when it is not there. */
  remove(id: string): boolean
  /** Compare a notice, in the index or not, with those that may be the same document: copies first, then by id. */
  find(notice: Notice): Match[]
  /** The clusters so far: the same in whatever order the notices came. What was compared once is not compared again. */
  clusters(): Clusters
  /** Say why two notices are together or apart. Throws a `TypeError` when one is not in the index. */
  explain(a: string, b: string): Explanation
}

const UNRELATED: Verdict = {type: 'unrelated', shared: {a: 0, b: 0}}

/** The share of rows that may belong to removed notices before they are used again. */
const SWEPT = 0.2

const RANK: Record<Verdict['type'], number> = {copy: 0, part: 1, refused: 2, shares: 3, unrelated: 4}

/**
 * Create an index that finds the copies of documents among notices.
 *
 * Candidates come from identity keys, from bands of signatures and from least grams; each pair is compared exactly; copies
 * are joined where nothing contradicts it. Fit for a million notices in one process.
 *
 * @example
 * const index = createIndex()
 * for (const notice of notices) index.add(notice)
 * index.clusters().clusters // [{id, documentKey, members: ['a', 'b'], links: [{a: 'a', b: 'b', why: 'same-number', …}]}, …]
 */
export function createIndex(options: IndexOptions = {}): NoticeIndex {
  const kept = new Map<string, string>()
  const texts = options.texts ?? ((id: string) => kept.get(id) ?? '')
  const ready = createComparables(texts)
  const rowOf = new Map<string, number>()
  const entries: (Entry | undefined)[] = []
  const byKey = new Map<string, number[]>()
  const bands = createBandIndex()
  const grams = createGramIndex()
  const verdicts = createVerdictCache()
  /** Rows of removed notices: still linked, or free for others. */
  const gone = new Set<number>()
  let free: number[] = []
  let latest: Clusters | null = null

  /** Compare two rows, the one with the lesser id first; the verdict is in that order. */
  function compareRows(row: number, other: number): Verdict {
    const [a, b] = inOrder(entries[row]!, entries[other]!)
    return compare(a, b, ready.read)
  }

  /** The same, without work when it is known; how little unrelated notices share is not kept. */
  function verdictOf(row: number, other: number): Verdict {
    let verdict = verdicts.get(row, other)
    if (!verdict) {
      verdict = compareRows(row, other)
      verdicts.set(row, other, verdict.type === 'unrelated' ? UNRELATED : verdict)
    }
    return verdict
  }

  /** Make the rows of removed notices free, once they are a good part of all. */
  function sweep(): void {
    if (gone.size < SWEPT * entries.length) return
    verdicts.forget(gone)
    bands.sweep()
    grams.sweep()
    free = [...free, ...gone]
    gone.clear()
  }

  function remove(id: string): boolean {
    const row = rowOf.get(id)
    if (row === undefined) return false
    const {key} = entries[row]!
    if (key !== null) {
      const rest = byKey.get(key)!.filter((other) => other !== row)
      if (rest.length === 0) byKey.delete(key)
      else byKey.set(key, rest)
    }
    bands.remove(row)
    grams.remove(row)
    entries[row] = undefined
    gone.add(row)
    rowOf.delete(id)
    kept.delete(id)
    ready.forget(id)
    latest = null
    return true
  }

  return {
    get size() {
      return rowOf.size
    },
    add(notice) {
      remove(notice.id)
      const {content, grams: least} = digest(notice.text)
      const entry = toEntry(notice, content)
      if (free.length === 0) sweep()
      const row = free.pop() ?? entries.length
      entries[row] = entry
      rowOf.set(entry.id, row)
      if (!options.texts) kept.set(entry.id, notice.text)
      if (entry.key !== null) {
        const rows = byKey.get(entry.key)
        if (rows) rows.push(row)
        else byKey.set(entry.key, [row])
      }
      const signed = signature(notice.text)
      if (signed.grams > 0) {
        bands.add(row, signed.slots)
        grams.add(row, least)
      }
      latest = null
    },
    remove,
    find(notice) {
      const {content, grams: least} = digest(notice.text)
      const entry = toEntry(notice, content)
      const signed = signature(notice.text)
      const rows = new Set(entry.key === null ? [] : byKey.get(entry.key))
      if (signed.grams > 0) {
        for (const row of bands.near(signed.slots)) rows.add(row)
        const shared = new Map<number, number>()
        for (const row of grams.near(least)) {
          const times = (shared.get(row) ?? 0) + 1
          shared.set(row, times)
          if (times === SHARED_GRAMS) rows.add(row)
        }
      }
      const own = rowOf.get(entry.id)
      if (own !== undefined) rows.delete(own)
      const {read} = createComparables((id) => (id === entry.id ? notice.text : texts(id)))
      return [...rows]
        .map((row): Match => {
          const other = entries[row]!
          const [a, b] = inOrder(entry, other)
          const verdict = compare(a, b, read)
          return {id: other.id, verdict: a === entry ? verdict : mirrored(verdict)}
        })
        .filter(({verdict}) => verdict.type !== 'unrelated')
        .sort((x, y) => RANK[x.verdict.type] - RANK[y.verdict.type] || order(x.id, y.id))
    },
    clusters() {
      latest ??= clusterRows({entries, byKey, bands, grams}, verdictOf)
      return latest
    },
    explain(a, b) {
      const row = rowOf.get(a)
      const other = rowOf.get(b)
      if (row === undefined || other === undefined)
        throw new TypeError(`Unexpected id \`${row === undefined ? a : b}\`, expected one in the index`)
      latest ??= clusterRows({entries, byKey, bands, grams}, verdictOf)
      const verdict = compareRows(row, other)
      const [first, second] = order(a, b) < 0 ? [a, b] : [b, a]
      return {
        together: latest.clusters.some(({members}) => members.includes(a) && members.includes(b)),
        verdict: first === a ? verdict : mirrored(verdict),
        refusal: latest.refusals.find((refusal) => refusal.a === first && refusal.b === second) ?? null
      }
    }
  }
}

function inOrder(a: Entry, b: Entry): [Entry, Entry] {
  return order(a.id, b.id) < 0 ? [a, b] : [b, a]
}
