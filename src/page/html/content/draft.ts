import type {Limits} from '../../limits.js'
import type {PageNote} from '../../reading.js'
import {chooseBox} from './choose-box.js'
import {divideContent} from './divide-content.js'
import {findAnchor} from './find-anchor.js'
import {hintedBox, hintedFurniture} from './hinted-box.js'
import type {HtmlHints, HtmlPage} from '../dom/html-page.js'
import type {Piece} from '../walk/piece.js'
import {walkPage, type WalkOptions} from '../walk/walk-page.js'
import {weighBoxes} from './weigh-boxes.js'

/** A division of a page into content and furniture. */
export interface Draft {
  pieces: Piece[]
  /** For each piece the rule that took it out; `null`: content. */
  rules: (string | null)[]
  /** How much running text the content has. */
  weight: number
  notes: PageNote[]
}

/** Divide a page into content and furniture. */
export function draftPage(page: HtmlPage, hints: HtmlHints, limits: Readonly<Limits>, options: WalkOptions): Draft {
  const {pieces, boxes, notes} = walkPage(page, limits, options)
  const removed = hintedFurniture(page, pieces, hints.remove ?? [])
  const anchor = findAnchor(pieces, page.titleTag?.text, removed)
  weighBoxes(boxes, pieces, anchor, options.thread)
  const chosen = chooseBox(boxes, pieces, anchor)
  const core = hintedBox(page, pieces, hints.content ?? []) ?? chosen
  return {pieces, rules: divideContent(pieces, core, anchor, removed, options.thread), weight: core.positive, notes}
}
