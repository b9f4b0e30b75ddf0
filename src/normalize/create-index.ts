import {type Clusters} from './cluster/cluster.js'
import {clusterRows} from './cluster/cluster-rows.js'
import {createVerdictCache} from './cluster/verdict-cache.js'
import {compare} from './compare/compare.js'
import {toEntry} from './compare/entry.js'
import {mirrored, type Verdict} from './compare/verdict.js'
import {createComparables} from './diff/comparables.js'
import {findMatches} from './find-matches.js'
import {type IndexOptions, type NoticeIndex} from './notice-index.js'
import {createEntryTable} from './rows/entry-table.js'
import {createBandIndex} from './sketch/band-index.js'
import {digest} from './sketch/digest.js'
import {createGramIndex} from './sketch/gram-index.js'
import {signature} from './sketch/signature.js'
import {assertNotice} from '../schema/assert-notice.js'

/** The share of rows that may belong to removed notices before they are used again. */
const SWEPT = 0.2

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
  const entries = createEntryTable()
  const bands = createBandIndex()
  const grams = createGramIndex()
  const verdicts = createVerdictCache()
  /** Rows of removed notices: still linked, or free for others. */
  const gone = new Set<number>()
  let free: number[] = []
  let latest: Clusters | null = null

  /** Compare two rows, the one with the lesser id first; the verdict is in that order. */
  function compareRows(row: number, other: number): Verdict {
    const [one, another] = entries.orderById(row, other) < 0 ? [row, other] : [other, row]
    return compare(entries.get(one), entries.get(another), ready.read)
  }

  /** The same, without work when it is known. */
  function verdictOf(row: number, other: number): Verdict {
    let verdict = verdicts.get(row, other)
    if (!verdict) {
      verdict = compareRows(row, other)
      verdicts.set(row, other, verdict)
    }
    return verdict
  }

  function clusters(): Clusters {
    return (latest ??= clusterRows({entries, bands, grams}, verdictOf))
  }

  /** Make the rows of removed notices free, once they are a good part of all. */
  function sweep(): void {
    if (gone.size < SWEPT * entries.length) return
    verdicts.forget(gone)
    for (const table of [entries, bands, grams]) table.sweep()
    free = [...free, ...gone]
    gone.clear()
  }

  function remove(id: string): boolean {
    const row = entries.find(id)
    if (row === undefined) return false
    for (const table of [entries, bands, grams]) table.remove(row)
    gone.add(row)
    kept.delete(id)
    ready.forget(id)
    latest = null
    return true
  }

  return {
    get size() {
      return entries.length - gone.size - free.length
    },
    add(notice) {
      assertNotice(notice)
      remove(notice.id)
      const {content, grams: least} = digest(notice.text)
      const entry = toEntry(notice, content)
      if (free.length === 0) sweep()
      const row = free.pop() ?? entries.length
      entries.set(row, entry)
      if (!options.texts) kept.set(entry.id, notice.text)
      const signed = signature(notice.text)
      if (signed.grams > 0) {
        bands.add(row, signed.slots)
        grams.add(row, least)
      }
      latest = null
    },
    remove,
    find: (notice) => findMatches({entries, bands, grams}, notice, texts),
    clusters,
    explain(a, b) {
      const row = entries.find(a)
      const other = entries.find(b)
      if (row === undefined || other === undefined)
        throw new TypeError(`Unexpected id \`${row === undefined ? a : b}\`, expected one in the index`)
      const {clusters: found, refusals} = clusters()
      const verdict = compareRows(row, other)
      const [first, second] = entries.orderById(row, other) < 0 ? [a, b] : [b, a]
      return {
        together: found.some(({members}) => members.includes(a) && members.includes(b)),
        verdict: first === a ? verdict : mirrored(verdict),
        refusal: refusals.find((refusal) => refusal.a === first && refusal.b === second) ?? null
      }
    }
  }
}
