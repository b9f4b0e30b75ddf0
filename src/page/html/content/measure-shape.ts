import type {PageReading} from '../../reading.js'
import type {Piece} from '../walk/piece.js'

/** Measure the whole visible page: what tells a list of links from a document. */
export function measureShape(pieces: readonly Piece[]): PageReading['shape'] {
  const shape = {links: 0, linkedChars: 0, chars: 0, datedLinks: 0, linkedTitles: 0}
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    if (piece.unseen !== null) continue
    shape.chars += piece.text.length
    shape.linkedChars += piece.linked
    shape.links += piece.links.length
    if (piece.linked >= TITLE_LENGTH && piece.linked * 1.3 > piece.text.length) shape.linkedTitles++
    if (piece.linked < 6 || piece.text.length > 120) continue
    const next = pieces[index + 1]
    if (DATE.test(piece.text) || (next !== undefined && next.text.length <= 22 && DATE.test(next.text)))
      shape.datedLinks++
  }
  return shape
}

/** The shortest link that is the title of an article, not the name of a column. */
const TITLE_LENGTH = 10
/** `2014-03-19`, `[03-19]` */
const DATE = /\d{1,2}[-./月]\d{1,2}(?!\d)/u
