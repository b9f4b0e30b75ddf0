import {isLink, type Box, type Piece} from '../walk/piece.js'

/** Whether a box may be a teaser: small, and a link stands at its beginning. */
export function isCard({first, end}: Box, pieces: readonly Piece[]): boolean {
  if (end - first > 10) return false
  for (let index = first; index < Math.min(end, first + 3); index++) {
    const {linked, text} = pieces[index]!
    if (linked >= 6 && linked * 3 >= text.length) return true
  }
  return false
}

/** Whether a box is a teaser by itself: a linked heading and a line or two of text. */
export function isTeaser({first, end}: Box, pieces: readonly Piece[], anchor: number): boolean {
  if (end - first < 2 || end - first > 4 || first === anchor) return false
  const head = pieces[first]!
  const text = pieces[first + 1]!
  return isLink(head) && head.linked >= 8 && text.text.length <= 120 && !isLink(text)
}

/** Whether a box is a list of teasers: boxes of one make, each with a link, none with most of the text. */
export function isCardList({kids, cards, alike, positive, topKid}: Box): boolean {
  return kids >= 3 && alike >= kids * 0.8 && cards >= kids * 0.7 && positive < kids * 500 && topKid < positive * 0.5
}
