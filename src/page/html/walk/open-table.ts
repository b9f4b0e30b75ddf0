import type {PageElement} from '../dom/page-node.js'
import type {Piece} from './piece.js'

/** A cell while its table is read: the pieces in it, and how far it reaches. */
export interface OpenCell {
  first: number
  end: number
  columns: number
  rows: number
}

/** A table while it is read. */
export interface OpenTable {
  /** Its first piece. */
  first: number
  rows: OpenCell[][]
  /** It holds another table, a heading, a list or a field: a table for layout. */
  layout: boolean
  /** It has header cells, a caption or a border: a table of data. */
  data: boolean
}

/** Begin a table. */
export function openTable(element: PageElement, first: number): OpenTable {
  const border = element.other('border') ?? '0'
  return {first, rows: [], layout: element.other('role') === 'presentation', data: border !== '0'}
}

/** Begin a cell of a table; whoever reads it sets its end. */
export function openCell(table: OpenTable, element: PageElement, first: number): OpenCell {
  if (element.tag.name === 'th') table.data = true
  if (table.rows.length === 0) table.rows.push([])
  const [columns, rows] = [readSpan(element.other('colspan')), readSpan(element.other('rowspan'))]
  const cell = {first, end: first, columns, rows}
  table.rows.at(-1)!.push(cell)
  return cell
}

/** `colspan="2"`; what is no number counts as 1. */
function readSpan(value: string | undefined): number {
  if (value === undefined) return 1
  const span = Number.parseInt(value, 10)
  return span >= 1 ? span : 1
}

/** 数据表: tell whether a table holds data in rows and columns, or only lays out the page. */
export function isDataTable({rows, layout, data}: OpenTable, pieces: readonly Piece[]): boolean {
  if (layout || rows.length < 2) return false
  let wide = 0
  let filled = 0
  let longest = 0
  let length = 0
  let linked = 0
  let behind = 0
  for (const row of rows) {
    if (row.length > 1) wide++
    for (const {first, end} of row) {
      // Untidy markup put one cell into another.
      if (first < behind) return false
      behind = end
      let size = 0
      for (let index = first; index < end; index++) {
        size += pieces[index]!.text.length
        linked += pieces[index]!.linked
      }
      if (size > 0) filled++
      longest = Math.max(longest, size)
      length += size
    }
  }
  if (filled < 3 || linked * 2 > length) return false
  if (wide * 2 < rows.length || (wide * 2 === rows.length && !data)) return false
  return longest < 200 || (longest < length * 0.5 && (data || rows.length > 3))
}
