import type {Box, Piece} from '../walk/piece.js'

/** Find the block element that holds the content: the one whose pieces weigh most together. */
export function chooseBox(boxes: readonly Box[], pieces: readonly Piece[], anchor: number): Box {
  let lead = Math.max(0, anchor)
  while (lead < pieces.length && pieces[lead]!.score < 30) lead++
  let best = boxes[0]!
  let most = -Infinity
  for (const box of boxes) {
    if (box.end === box.first) continue
    const {parent} = box
    if (parent !== null) {
      if (parent.out) box.out = true
      box.share *= parent.share
    }
    if (box.out) continue
    let worth = box.value > 0 ? box.value * box.share : box.value
    if (box.hint > 0) worth *= 1.1
    // The first running text below the title is a better beginning than any other.
    if (anchor >= 0 && box.first <= lead && lead < box.end) worth *= 1.6
    if (worth >= most) {
      most = worth
      best = box
    }
  }
  return climb(descend(best, boxes))
}

/** Go down while one box inside holds nearly all running text; a single paragraph is no container. */
function descend(from: Box, boxes: readonly Box[]): Box {
  let box = from
  for (const inner of boxes) {
    if (inner.parent !== box || inner.out || inner.end === inner.first) continue
    const needed = inner.element!.tag.name === 'p' || inner.end - inner.first === 1 ? 0.97 : 0.8
    if ((inner.positive * inner.share) / box.share >= box.positive * needed) box = inner
  }
  return box
}

/** Go up from a single paragraph while the box around adds but lines without links: addressees and signature beside it. */
function climb(from: Box): Box {
  let box = from
  for (let {parent} = box; parent !== null && parent.element !== null; {parent} = box) {
    if (box.end - box.first > 2) break
    const more = parent.end - parent.first - (box.end - box.first)
    if (
      more > 40 ||
      parent.hint < 0 ||
      parent.out ||
      parent.linkPieces > box.linkPieces ||
      parent.controls > box.controls
    )
      break
    box = parent
  }
  return box
}
