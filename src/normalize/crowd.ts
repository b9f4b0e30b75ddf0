import {type Entry} from './entry.js'
import {order} from './order.js'

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
 * & Stolfo 1995). What is compared depends on the group alone, not on the order in which its members came.
 */
export function createPairVisitor(entries: readonly (Entry | undefined)[]): PairVisitor {
  let ranks: Ranks | null = null
  return (rows, visit) => {
    if (rows.length <= ALL) {
      for (let at = 1; at < rows.length; at++) for (let other = 0; other < at; other++) visit(rows[other]!, rows[at]!)
      return
    }
    const {rankOf, rowAt} = (ranks ??= rank(entries))
    const sorted = Int32Array.from(rows, (row) => rankOf[row]!).sort()
    for (let at = 0; at < sorted.length; at++) {
      const row = rowAt[sorted[at]!]!
      for (let other = at + 1; other <= at + FOLLOWING && other < sorted.length; other++)
        visit(row, rowAt[sorted[other]!]!)
      for (let other = 0; other < FIRST; other++) visit(row, rowAt[sorted[other]!]!)
    }
  }
}

/** The places of rows in one order of all of them, and the rows at these places. */
interface Ranks {
  readonly rankOf: Int32Array
  readonly rowAt: Int32Array
}

function rank(entries: readonly (Entry | undefined)[]): Ranks {
  const rows = [...entries.keys()].filter((row) => entries[row] !== undefined)
  const rowAt = Int32Array.from(rows.sort((row, other) => byLikeness(entries[row]!, entries[other]!)))
  const rankOf = new Int32Array(entries.length)
  for (let place = 0; place < rowAt.length; place++) rankOf[rowAt[place]!] = place
  return {rankOf, rowAt}
}

/** Copies have equal numbers, dates and titles where they have any; ids make the order total. */
function byLikeness(a: Entry, b: Entry): number {
  return (
    order(a.number ?? '', b.number ?? '') ||
    order(a.date ?? '', b.date ?? '') ||
    order(a.title, b.title) ||
    order(a.content, b.content) ||
    order(a.id, b.id)
  )
}
