import type {Enclosed} from '../../../schema/index.js'
import type {Body, Element} from '../../tree.js'
import {isTitleLine} from '../line-shape.js'
import type {Unit} from '../unit.js'

/** After these the cover of a wrapped document is complete. */
const ENDS_COVER: ReadonlySet<Element> = new Set<Element>(['signature', 'signatory', 'date', 'note'])

/** A title is printed in so many lines at most. */
const MOST_LINES = 6

const WHITE_SPACE = /\s+/gu

/**
 * Find the titles of documents that are printed behind a cover (印发的办法); each begins a unit without number.
 *
 * @param enclosed the documents whose place is known
 * @param numbered paragraphs that begin or name numbered units
 */
export function findEnclosedTitles(body: Body, enclosed: readonly Enclosed[], numbered: ReadonlySet<number>): Unit[] {
  const known = new Map(enclosed.map((document) => [document.span[0], document]))
  const titles: Unit[] = []
  let ended = false
  for (let index = 0; index < body.paragraphs.length; index++) {
    const {info, start, end} = body.paragraphs[index]!
    if (info.element !== undefined) {
      ended ||= ENDS_COVER.has(info.element)
      continue
    }
    if (numbered.has(index)) continue
    const text = body.text.slice(start, end).trim()
    const document = known.get(start)
    if (!document && !(ended && isTitleLine(text))) continue
    ended = false
    const lines = document?.title ? countLines(body, index, document.title) : 1
    const heading = {text: document?.title ?? text, style: 'line' as const, end: end - start, doubtful: false}
    titles.push({index, lines, depth: 1, ordinal: null, textStart: 0, heading, run: -1, missing: false})
    index += lines - 1
  }
  return titles
}

/** How many lines together make the title; 1 if none do. */
function countLines(body: Body, first: number, title: string): number {
  const wanted = title.replaceAll(WHITE_SPACE, '')
  let joined = ''
  for (let lines = 1; lines <= MOST_LINES && first + lines <= body.paragraphs.length; lines++) {
    const {start, end} = body.paragraphs[first + lines - 1]!
    joined += body.text.slice(start, end).replaceAll(WHITE_SPACE, '')
    if (joined === wanted) return lines
  }
  return 1
}
