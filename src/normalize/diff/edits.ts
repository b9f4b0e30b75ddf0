import {type Difference, type Range} from './difference.js'
import {STRETCH, type Strand} from './strand.js'

/** What one comparison of short stretches gave: where it ended in both, what differs, and how much is equal. */
export interface Edits {
  readonly a: number
  readonly b: number
  readonly equal: number
  readonly differences: Difference[]
}

/** Scratch space, set anew by every call. */
const score = new Int16Array((STRETCH + 1) * (STRETCH + 1))

/**
 * Compare two short stretches character by character (Needleman & Wunsch 1970: equal +1, replaced, added or lost −1).
 *
 * `whole` compares them to their ends; `forwards` goes on as far as it pays. At most `STRETCH` characters of each are
 * looked at.
 */
export function edits(
  a: Pick<Strand, 'codes'>,
  [startA, endA]: Range,
  b: Pick<Strand, 'codes'>,
  [startB, endB]: Range,
  mode: 'whole' | 'forwards'
): Edits {
  const rows = Math.min(STRETCH, endA - startA)
  const columns = Math.min(STRETCH, endB - startB)
  const width = columns + 1
  const codeA = (row: number) => a.codes[startA + row - 1]!
  const codeB = (column: number) => b.codes[startB + column - 1]!
  let best = 0
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const cell = row * width + column
      if (row === 0 || column === 0) {
        score[cell] = -row - column
        continue
      }
      const diagonal = score[cell - width - 1]! + (codeA(row) === codeB(column) ? 1 : -1)
      score[cell] = Math.max(diagonal, score[cell - width]! - 1, score[cell - 1]! - 1)
      if (score[cell] > score[best]!) best = cell
    }
  }
  const end = mode === 'whole' ? (rows + 1) * width - 1 : best
  const pieces: Piece[] = []
  let equal = 0
  let row = Math.floor(end / width)
  let column = end % width
  const stop = {row, column}
  while (row > 0 || column > 0) {
    const cell = row * width + column
    if (row > 0 && column > 0) {
      const same = codeA(row) === codeB(column)
      if (score[cell] === score[cell - width - 1]! + (same ? 1 : -1)) {
        row--
        column--
        if (same) equal++
        else pieces.push({row, column, rows: 1, columns: 1})
        continue
      }
    }
    const lost = row > 0 && (column === 0 || score[cell] === score[cell - width]! - 1)
    if (lost) row--
    else column--
    pieces.push({row, column, rows: lost ? 1 : 0, columns: lost ? 0 : 1})
  }
  const differences = joined(pieces)
    .reverse()
    .map((piece): Difference => ({
      a: [startA + piece.row, startA + piece.row + piece.rows],
      b: [startB + piece.column, startB + piece.column + piece.columns]
    }))
  return {a: startA + stop.row, b: startB + stop.column, equal, differences}
}

/** A difference in the matrix: the cell before it and its extent. */
interface Piece {
  row: number
  column: number
  rows: number
  columns: number
}

/** Join pieces that touch; they come from the last to the first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && piece.row + piece.rows === last.row && piece.column + piece.columns === last.column) {
      last.row = piece.row
      last.column = piece.column
      last.rows += piece.rows
      last.columns += piece.columns
    } else {
      whole.push({...piece})
    }
  }
  return whole
}
