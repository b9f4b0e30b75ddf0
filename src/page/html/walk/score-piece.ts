import {isBoilerplate, isFootLine} from './boilerplate.js'
import {isLink, type Piece} from './piece.js'

/** Weigh a block: running text above zero, links and labels below. */
export function scorePiece(piece: Piece): number {
  const {text, linked, marks, han} = piece
  const {length} = text
  if (piece.unseen !== null) return 0
  if (isLink(piece)) return -Math.min(40, 4 + length * 0.5)
  if (linked * 2 > length) return length * 0.4
  const free = length - linked
  if (isBoilerplate(text) || isFootLine(text)) return -20
  if (piece.kind === 'table') return free * 0.5
  if (marks > 0 && length >= 12) return free * (1 - linked / length) + 8 * Math.min(marks, 20) + (han > 40 ? 20 : 0)
  if (length > 40) return free * 0.4
  if (han >= 14) return free * 0.2
  return SIGN.test(text) ? 8 : -2
}

/** What short lines of a document look like: `某政办发〔2020〕5号`, `各县区人民政府：`, `2020年3月5日`. */
const SIGN =
  /〔\d{4}〕.{0,4}\d+\s*号$|^.{2,30}[：:]$|^[\d〇○零一二三四五六七八九十]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/u
