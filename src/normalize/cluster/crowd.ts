import {hasOtherDate, hasOtherNumber} from '../compare/contradiction.js'
import {type EntryTable} from '../rows/entry-table.js'
import {rank, type Ranks} from './ranks.js'

/** Groups up to this size are compared all with all. */
const ALL = 48
/** In larger ones each member is compared with so many that follow it, and with so many that stand first. */
const FOLLOWING = 6
const FIRST = 3

/** Visits the pairs of a group of rows that are worth comparing. */
export type PairVisitor = (rows: readonly number[], visit: (row: number, other: number) => void) => void

/**
 * Make a visitor of the pairs in groups of these entries.
 *
 * Thousands of instances of one template share their bands and grams, and comparing all with all would be quadratic. They
 * are sorted so that copies come together, and each is compared with its neighbours (the sorted neighbourhood of Hernández
 * & Stolfo 1995), but for those whose number or date is another; of neighbours that are equal in everything, each with the
 * next one only. What is compared depends on the group alone, not on the order in which its members came.
 */
export function createPairVisitor(entries: EntryTable): PairVisitor {
  const byLikenessAndId = (row: number, other: number) =>
    entries.orderByLikeness(row, other) || entries.orderById(row, other)
  let ranks: Ranks | null = null
  return (rows, visit) => {
    if (rows.length <= ALL) {
      for (let at = 1; at < rows.length; at++) for (let other = 0; other < at; other++) visit(rows[other]!, rows[at]!)
      return
    }
    const {rankOf, rowAt} = (ranks ??= rank(entries, byLikenessAndId))
    const sorted = Int32Array.from(rows, (row) => rankOf[row]!).sort()
    const visitLikely = (row: number, other: number) => {
      const [a, b] = [entries.get(row), entries.get(other)]
      if (!hasOtherNumber(a, b) && !hasOtherDate(a, b)) visit(row, other)
    }
    for (let at = 0; at < sorted.length; at++) {
      const row = rowAt[sorted[at]!]!
      const next = at + 1 < sorted.length ? rowAt[sorted[at + 1]!]! : row
      if (next !== row && entries.orderByLikeness(row, next) === 0) {
        visit(row, next)
        continue
      }
      for (let other = at + 1; other <= at + FOLLOWING && other < sorted.length; other++)
        visitLikely(row, rowAt[sorted[other]!]!)
      for (let other = 0; other < FIRST; other++) visitLikely(row, rowAt[sorted[other]!]!)
    }
  }
}
