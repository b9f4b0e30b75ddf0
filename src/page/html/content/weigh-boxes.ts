import {isCardList, isCard, isTeaser} from './teasers.js'
import {isLink, type Box, type Piece} from '../walk/piece.js'

/**
 * Sum up, from the inside out, what the boxes of a page weigh.
 *
 * @param anchor the piece with the title: what stands before it counts little
 * @param thread whether this is a thread, where posts are no teasers
 */
export function weighBoxes(boxes: readonly Box[], pieces: readonly Piece[], anchor: number, thread: boolean): void {
  let total = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    if (index < anchor && piece.score > 0) piece.score *= BEFORE_TITLE
    const {box, score} = piece
    box.value += score
    if (score > 0) {
      box.positive += score
      total += score
    }
    if (isLink(piece)) box.linkPieces++
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const box = boxes[index]!
    if (box.end === box.first && box.controls === 0) continue
    if (!thread && isCardList(box)) {
      box.value = Math.min(box.value, 0) - 5 * box.cards
      box.positive = 0
      box.out = true
    } else if (box.hint === 2) box.value = box.positive
    box.share = isTeaser(box, pieces, anchor) ? TEASER : shareOf(box, total)
    addTo(box.parent!, box, isCard(box, pieces))
  }
}

function addTo(parent: Box, box: Box, card: boolean): void {
  parent.value += box.value > 0 ? box.value * box.share : box.value
  parent.positive += box.positive * box.share
  parent.linkPieces += box.linkPieces
  parent.controls += box.controls
  if (box.end === box.first) return
  parent.kids++
  if (card) parent.cards++
  if (box.positive > parent.topKid) parent.topKid = box.positive
  parent.firstKid ??= box
  if (parent.firstKid.element!.tag === box.element!.tag) parent.alike++
}

/** How much of a box counts: what its name calls furniture counts little, unless it is most of the page. */
function shareOf({hint, positive}: Box, total: number): number {
  if (hint >= 0) return 1
  if (hint === -2 || (hint === -3 && positive <= total * 0.5)) return FURNITURE
  return positive > total * 0.5 ? 1 : PERHAPS_FURNITURE
}

const BEFORE_TITLE = 0.15
const TEASER = 0.3
const FURNITURE = 0.05
const PERHAPS_FURNITURE = 0.4
