import {findMarked} from '../dom/find-marked.js'
import type {HtmlPage} from '../dom/html-page.js'
import type {PageElement} from '../dom/page-node.js'
import {newBox, type Box, type Piece} from '../walk/piece.js'

/** Find the container that a source parser names: of the first selector with text on the page, the element with most. */
export function hintedBox(page: HtmlPage, pieces: readonly Piece[], selectors: readonly string[]): Box | null {
  for (const selector of selectors) {
    let best: Box | null = null
    for (const element of findMarked(page, selector)) {
      const box = boxOf(element, pieces)
      if (box.positive > (best?.positive ?? 0)) best = box
    }
    if (best !== null) return best
  }
  return null
}

/** Which pieces a source parser calls furniture. */
export function hintedFurniture(page: HtmlPage, pieces: readonly Piece[], selectors: readonly string[]): Set<Piece> {
  const out = new Set<Piece>()
  for (const selector of selectors) {
    for (const element of findMarked(page, selector)) {
      const {first, end} = boxOf(element, pieces)
      for (let index = first; index < end; index++) out.add(pieces[index]!)
    }
  }
  return out
}

function boxOf(element: PageElement, pieces: readonly Piece[]): Box {
  const first = firstBehind(pieces, element.start)
  const end = firstBehind(pieces, element.end)
  const box = newBox(element, null, first)
  box.end = end
  for (let index = first; index < end; index++) {
    const piece = pieces[index]!
    if (piece.unseen === null) box.positive += Math.max(piece.score, piece.han - piece.linked, 0)
  }
  return box
}

/** The first piece that begins at a position of the page or behind it; pieces stand in page order. */
function firstBehind(pieces: readonly Piece[], position: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.segments[1]! < position) low = middle + 1
    else high = middle
  }
  return low
}
