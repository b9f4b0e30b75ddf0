import {type BandIndex} from '../sketch/band-index.js'
import {createPairVisitor} from './crowd.js'
import {type EntryTable} from '../rows/entry-table.js'
import {SHARED_GRAMS, type GramIndex} from '../sketch/gram-index.js'
import {createPairList, type PairList} from './pair-list.js'

/** What candidates are drawn from. */
export interface Sources {
  readonly entries: EntryTable
  readonly bands: BandIndex
  readonly grams: GramIndex
}

/** A gram that more texts have is a phrase of the trade: 现将有关事项通知如下. */
const COMMON = 4096

/**
 * Visit each pair of rows that may be one document, once: those with one identity key, with a band of their signatures in
 * common, or two of their least grams.
 */
export function visitCandidates(sources: Sources, visit: (row: number, other: number) => void): void {
  for (const [row, other] of candidates(sources).read()) visit(row, other)
}

function candidates({entries, bands, grams}: Sources): PairList {
  const visitPairs = createPairVisitor(entries)
  const pairs = createPairList(1)
  for (const rows of entries.groups()) visitPairs(rows, pairs.add)
  for (const rows of bands.groups()) visitPairs(rows, pairs.add)
  const contained = createPairList(SHARED_GRAMS)
  for (const rows of grams.groups()) if (rows.length <= COMMON) visitPairs(rows, contained.add)
  for (const [row, other] of contained.read()) pairs.add(row, other)
  return pairs
}
