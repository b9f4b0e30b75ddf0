import type {Limits} from '../../limits.js'
import type {BlockLink} from '../../reading.js'
import type {OpenCell} from './open-table.js'
import type {Piece} from './piece.js'

/** Cells joined to one text, with what they were joined from. */
export interface JoinedTable {
  text: string
  segments: number[]
  links: BlockLink[]
  rows: string[][]
  joined: Piece[]
}

/**
 * Join the cells of a data table: tabs between cells, line feeds between rows.
 *
 * Spans are expanded, so that each column keeps its place; what a span covers stays empty, so that no text stands twice.
 *
 * @param unseen what hides the table itself; pieces that are hidden otherwise are left out
 */
export function joinTable(
  rows: readonly (readonly OpenCell[])[],
  pieces: readonly Piece[],
  unseen: string | null,
  limits: Readonly<Limits>
): JoinedTable {
  const joiner = new Joiner(pieces, unseen, limits)
  for (const row of rows) joiner.addRow(row)
  const {parts, segments, links, joined} = joiner
  return {text: parts.join(''), segments, links, rows: joiner.rows, joined}
}

class Joiner {
  /** Put together only at the end: to slice a growing string would copy it each time. */
  readonly parts: string[] = []
  readonly segments: number[] = []
  readonly links: BlockLink[] = []
  readonly rows: string[][] = []
  readonly joined: Piece[] = []
  readonly #pieces: readonly Piece[]
  readonly #unseen: string | null
  readonly #columns: number
  /** How many cells may still be made up for spans. */
  #spare: number
  /** For each column, how many rows more a cell above reaches down. */
  #covered: number[] = []
  #length = 0
  #page = 0

  constructor(pieces: readonly Piece[], unseen: string | null, limits: Readonly<Limits>) {
    this.#pieces = pieces
    this.#unseen = unseen
    this.#columns = limits.columns
    this.#spare = limits.cells
  }

  addRow(row: readonly OpenCell[]): void {
    if (this.rows.length > 0) this.#gap('\n')
    const cells: string[] = []
    const below: number[] = []
    for (const cell of row) {
      this.#pad(cells, below)
      if (cells.length > 0) this.#gap('\t')
      const column = cells.push(this.#addPieces(cell)) - 1
      const width = Math.min(cell.columns, this.#columns - column, this.#spare + 1)
      for (let more = 1; more < width; more++) this.#addEmpty(cells)
      if (cell.rows > 1) for (let at = column; at < cells.length; at++) below[at] = cell.rows - 1
    }
    this.#pad(cells, below)
    this.#covered = below
    this.rows.push(cells)
  }

  /** Fill the columns that cells of earlier rows reach into. */
  #pad(cells: string[], below: number[]): void {
    for (let left = this.#covered[cells.length] ?? 0; left > 0; left = this.#covered[cells.length] ?? 0) {
      if (this.#spare <= 0 || cells.length >= this.#columns) return
      below[cells.length] = left - 1
      this.#addEmpty(cells)
    }
  }

  #addEmpty(cells: string[]): void {
    if (cells.length > 0) this.#gap('\t')
    cells.push('')
    this.#spare--
  }

  #addPieces({first, end}: OpenCell): string {
    let value = ''
    for (let index = first; index < end; index++) {
      const piece = this.#pieces[index]!
      if (piece.unseen !== this.#unseen) continue
      if (value !== '') {
        this.#gap(' ')
        value += ' '
      }
      value += piece.text
      this.#addPiece(piece)
    }
    return value
  }

  #addPiece(piece: Piece): void {
    const {segments, text, links} = piece
    const shift = this.#length
    for (let at = 0; at < segments.length; at += 3) {
      this.segments.push(segments[at]! + shift, segments[at + 1]!, segments[at + 2]!)
    }
    for (const link of links) this.links.push({...link, start: link.start + shift, end: link.end + shift})
    this.#page = segments.at(-1)!
    this.#length += text.length
    this.parts.push(text)
    this.joined.push(piece)
  }

  /** Add a character that the page doesn't hold. */
  #gap(mark: string): void {
    this.segments.push(this.#length, this.#page, this.#page)
    this.#length++
    this.parts.push(mark)
  }
}
