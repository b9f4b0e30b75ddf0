import {sliceLocated} from '../../located.js'
import type {Limits} from '../../limits.js'
import {draftPage, type Draft} from './draft.js'
import {findEmbedded} from './embedded-content.js'
import type {HtmlHints, HtmlPage} from '../dom/html-page.js'
import {parseHtml} from '../dom/parse-html.js'
import type {Piece} from '../walk/piece.js'
import {relocate} from './relocate.js'

/** Below this a page has next to no running text, and it is worth looking where scripts keep it. */
export const POOR = 120

/**
 * Read a page again whose visible text is next to nothing: its replies, its hidden text, or HTML in a text area or a script.
 *
 * @returns the better draft, with a note where the content comes from; the first if nothing is much better
 */
export function secondDraft(page: HtmlPage, hints: HtmlHints, limits: Readonly<Limits>, first: Draft): Draft {
  const least = Math.max(POOR, first.weight * 3)
  for (const reveal of [false, true]) {
    if (hanOf(first, reveal) < least) continue
    const draft = draftPage(page, hints, limits, {thread: true, reveal})
    if (draft.weight < least) continue
    if (reveal)
      draft.notes.push(noteOf('content-hidden', 'Unexpected hidden text, expected visible text; read it', draft))
    return draft
  }
  const carrier = findEmbedded(page, limits)
  if (carrier === null) return first
  const inner = draftPage(parseHtml(carrier.text, limits), {}, limits, {thread: false, reveal: false})
  if (inner.weight < least) return first
  for (const piece of inner.pieces) piece.segments = relocate(piece.segments, carrier, piece.text.length)
  const draft: Draft = {pieces: [], rules: [], weight: inner.weight, notes: [...first.notes]}
  const add = (piece: Piece, rule: string | null) => {
    draft.pieces.push(piece)
    draft.rules.push(rule)
  }
  const start = carrier.segments[1]!
  const end = carrier.segments.at(-1)!
  const addOuter = (isHere: (at: number) => boolean) => {
    for (const [index, piece] of first.pieces.entries()) {
      if (isHere(piece.segments[1]!)) add(piece, first.rules[index] ?? 'furniture-around')
    }
  }
  addOuter((at) => at < start)
  for (const [index, piece] of inner.pieces.entries()) add(piece, inner.rules[index] ?? null)
  addOuter((at) => at >= end)
  draft.notes.push(
    noteOf('content-embedded', 'Unexpected content in a script or text area, expected it in the page; read it', inner)
  )
  return draft
}

/** How many Han characters outside of links the page shows, or hides. */
function hanOf({pieces}: Draft, hidden: boolean): number {
  let han = 0
  for (const {unseen, han: all, linked} of pieces) {
    if (hidden ? unseen === 'furniture-hidden' : unseen === null) han += Math.max(0, all - linked)
  }
  return han
}

function noteOf(ruleId: string, reason: string, {pieces, rules}: Draft): Draft['notes'][number] {
  const piece = pieces[rules.indexOf(null)]
  if (piece === undefined) return {ruleId, reason}
  const {segments} = sliceLocated(piece, 0, 1)
  return {ruleId, reason, place: [segments[1]!, segments[2]!]}
}
