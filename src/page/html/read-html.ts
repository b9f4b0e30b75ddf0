import {collectFiles} from '../files/collect-files.js'
import {DEFAULT_LIMITS, type Limits} from '../limits.js'
import type {Furniture, PageBlock, PageReading} from '../reading.js'
import {draftPage, type Draft} from './content/draft.js'
import {extendBySigns} from './content/extend-by-signs.js'
import type {HtmlHints, HtmlPage} from './dom/html-page.js'
import {isThread} from './content/is-thread.js'
import {measureShape} from './content/measure-shape.js'
import type {Piece} from './walk/piece.js'
import {POOR, secondDraft} from './content/second-draft.js'

/** What reading the HTML of a page gives. */
export type HtmlReading = Pick<PageReading, 'blocks' | 'furniture' | 'files' | 'shape' | 'notes'>

/**
 * Divide a page into its content and what is around it.
 *
 * Every visible text goes to one of the two, in page order.
 *
 * @param page the page as `parseHtml` gives it
 * @param hints what a source parser knows of the page
 * @param limits bounds for blocks, rows and columns
 */
export function readHtml(
  page: HtmlPage,
  hints: HtmlHints = {},
  limits: Readonly<Limits> = DEFAULT_LIMITS
): HtmlReading {
  let draft = draftPage(page, hints, limits, {thread: isThread(page), reveal: false})
  if (draft.weight < POOR) draft = secondDraft(page, hints, limits, draft)
  extendBySigns(draft.pieces, draft.rules)
  const {blocks, furniture} = splitDraft(draft)
  const notes = [...page.notes, ...draft.notes]
  if (draft.pieces.length === 0) notes.push({ruleId: 'page-empty', reason: 'Unexpected page without text'})
  return {
    blocks,
    furniture,
    files: collectFiles([...blocks, ...furniture.filter(mayHoldAttachments)], page.source),
    shape: measureShape(draft.pieces),
    notes
  }
}

function splitDraft({pieces, rules}: Draft): Pick<HtmlReading, 'blocks' | 'furniture'> {
  const first = rules.indexOf(null)
  const last = rules.lastIndexOf(null)
  const blocks: PageBlock[] = []
  const furniture: Furniture[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const rule = rules[index] ?? null
    if (rule === null) {
      blocks.push(toBlock(piece))
      continue
    }
    const {text, segments, links} = piece
    furniture.push({text, segments, place: index < first ? 'before' : index > last ? 'after' : 'inside', rule, links})
  }
  return {blocks, furniture}
}

/** An attachment list of its own stands inside or behind the content. */
function mayHoldAttachments({place, rule, links}: Furniture): boolean {
  return links.length > 0 && place !== 'before' && rule !== 'furniture-class' && rule !== 'furniture-cards'
}

function toBlock({kind, text, segments, level, align, bold, links, rows}: Piece): PageBlock {
  const block: PageBlock = {kind, text, segments, level, align, bold, links}
  if (rows !== null) block.rows = rows
  return block
}
