import type {Limits} from '../../limits.js'
import type {OpenTable} from './open-table.js'
import type {Box, Piece} from './piece.js'
import {joinTable} from './read-table.js'
import {scorePiece} from './score-piece.js'

/**
 * Make one piece of the pieces of a data table.
 *
 * @param pieces those of the page so far, the table's at the end
 * @param style the table's own alignment and visibility
 * @returns what stands for the table's pieces: text before it, the table, text that no cell holds
 */
export function mergeTable(
  {first, rows}: OpenTable,
  pieces: readonly Piece[],
  box: Box,
  {align, unseen}: Pick<Piece, 'align' | 'unseen'>,
  limits: Readonly<Limits>
): Piece[] {
  const {joined, ...table} = joinTable(rows.slice(0, limits.rows), pieces, unseen, limits)
  if (joined.length === 0) return pieces.slice(first)
  let linked = 0
  let han = 0
  let marks = 0
  for (const piece of joined) {
    linked += piece.linked
    han += piece.han
    marks += piece.marks
  }
  const piece: Piece = {kind: 'table', level: null, align, bold: 0, box, linked, han, marks, unseen, score: 0, ...table}
  piece.score = scorePiece(piece)
  const used = new Set(joined)
  const out: Piece[] = []
  for (let index = first; index < pieces.length; index++) {
    const one = pieces[index]!
    if (one === joined[0]) out.push(piece)
    else if (!used.has(one)) out.push(one)
  }
  return out
}
