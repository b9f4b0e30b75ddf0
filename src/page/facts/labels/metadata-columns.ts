import {labelOf} from './label-of.js'
import type {Line, Pair} from './metadata-cells.js'

/** Fewer labels side by side may be the head of any table. */
const FEWEST = 3

/** A cell of a row, as positions in the line. */
type Cell = readonly [start: number, end: number]

/**
 * Read a metadata table whose labels stand in one row and the values in the row below (表头在上): 索引号 | 文号 | 发布机构 above
 * 0010/2019-0001 | 某政发〔2019〕3号 | 某市人民政府.
 *
 * @returns no pairs unless every cell of the first row but one is a label, and the second row has as many cells
 */
export function readColumns(line: Line): Pair[] {
  if (!line.text.includes('\t')) return []
  const [labels, values] = rowsOf(line.text)
  if (labels === undefined || labels.length < FEWEST || labels.length !== values?.length) return []
  const pairs = labels.flatMap(([from, to], column) => {
    const label = labelOf(line.text.slice(from, to))
    const [start, end] = values[column]!
    return label === null ? [] : [{label, line, start, end}]
  })
  return pairs.length >= FEWEST && pairs.length >= labels.length - 1 ? pairs : []
}

/** The cells of the first two rows. */
function rowsOf(text: string): Cell[][] {
  const rows: Cell[][] = []
  let start = 0
  for (const row of text.split('\n', 2)) {
    let from = start
    rows.push(row.split('\t').map((cell) => [from, (from += cell.length + 1) - 1] as const))
    start += row.length + 1
  }
  return rows
}
