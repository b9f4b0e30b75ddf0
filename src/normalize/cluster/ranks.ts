import {type EntryTable} from '../rows/entry-table.js'

/** The places of rows in one order of all of them, and the rows at these places. */
export interface Ranks {
  readonly rankOf: Int32Array
  readonly rowAt: Int32Array
}

/** Sort the rows that are there; the comparison must never find two of them equal. */
export function rank(entries: EntryTable, compare: (row: number, other: number) => number): Ranks {
  const rows: number[] = []
  for (let row = 0; row < entries.length; row++) if (entries.has(row)) rows.push(row)
  const rowAt = Int32Array.from(rows.sort(compare))
  const rankOf = new Int32Array(entries.length)
  for (let place = 0; place < rowAt.length; place++) rankOf[rowAt[place]!] = place
  return {rankOf, rowAt}
}
