import {furniture} from '../block.js'
import {isChromeLine, siteAmongButtons} from './chrome-line.js'
import {isCreditLine} from './is-credit-line.js'
import {isOriginalTitle} from './original-title.js'
import type {Furniture, PageBlock} from '../reading.js'
import {isSiteLine} from './site-line.js'
import {holdsTrail, isBreadcrumb, isContactLine, isFootLine, opensTail} from './tail-line.js'

/** `1 1 1`: counters and what scripts left empty. */
const FIGURES = /^[\d ]+$/u

/** What a source knows of the lines of its pages. */
export interface TextHints {
  from?: RegExp | undefined
  until?: RegExp | undefined
  boilerplate?: readonly RegExp[] | undefined
}

/** Running text: a line that a site's bars don't have. */
const SENTENCE = /[。；！？]/u
/** The shortest line that is running text, in UTF-16 units. */
const RUNNING_LENGTH = 20

const isRunning = (text: string): boolean => text.length >= RUNNING_LENGTH && SENTENCE.test(text)

/** Find where the tail starts: the first line that opens one, with some running text before it. */
function findTail(blocks: readonly PageBlock[], until: RegExp | undefined): number {
  let running = false
  let length = 0
  for (const [index, {text}] of blocks.entries()) {
    if (until?.test(text)) return index
    // Where each line of the print is a block, no one is long.
    if (SENTENCE.test(text)) length += text.length
    running ||= isRunning(text) || length >= RUNNING_LENGTH * 2
    if (running && opensTail(text)) return index
  }
  return blocks.length
}

/** Find where the foot starts: the last lines, from the first that only a foot has. */
function findFoot(blocks: readonly PageBlock[], from: number, tail: number): number {
  let end = tail
  for (let at = tail - 1; at >= from; at--) {
    const {text} = blocks[at]!
    if (isFootLine(text) || isChromeLine(text) || isSiteLine(text) || isCreditLine(text)) end = at
    else if (!isContactLine(text)) break
  }
  return end
}

/**
 * Take the site's furniture out of a page of lines: bars and breadcrumb above, tail and foot below.
 *
 * Buttons between paragraphs go too; 地址： or 电话： at the end of a notice stays, unless it stands behind a line that only a foot has.
 */
export function splitTextFurniture(
  blocks: readonly PageBlock[],
  hints: TextHints = {}
): {content: PageBlock[]; furniture: Furniture[]} {
  const content: PageBlock[] = []
  const removed: Furniture[] = []
  const {from} = hints
  const start = from
    ? Math.max(
        0,
        blocks.findIndex(({text}) => from.test(text))
      )
    : 0
  const tail = findTail(blocks, hints.until)
  let first = blocks.findIndex(({text}) => isRunning(text))
  if (first < 0) first = blocks.length
  const end = findFoot(blocks, first + 1, tail)
  for (const [index, one] of blocks.entries()) {
    const {text} = one
    const place = index < first ? 'before' : index < end ? 'inside' : 'after'
    let rule: string | null = null
    if (index < start) rule = 'furniture-source'
    else if (index >= tail) rule = 'furniture-tail'
    else if (index >= end) rule = isFootLine(text) ? 'furniture-foot' : 'furniture-buttons'
    else if (hints.boilerplate?.some((pattern) => pattern.test(text))) rule = 'furniture-source'
    else if (index < first && (isBreadcrumb(text) || holdsTrail(text))) rule = 'furniture-breadcrumb'
    else if (isChromeLine(text) && one.kind !== 'table' && !isCell(blocks, index)) rule = 'furniture-buttons'
    else if (siteAmongButtons(text)) rule = 'furniture-buttons'
    else if (isOriginalTitle(text) || isSiteLine(text)) rule = 'furniture-line'
    if (rule === null) content.push(one)
    else removed.push(furniture(one, place, rule))
  }
  return {content, furniture: removed}
}

/** A bare number between other short lines is a cell of a table that was scraped as lines. */
function isCell(blocks: readonly PageBlock[], index: number): boolean {
  if (!FIGURES.test(blocks[index]!.text)) return false
  const before = blocks[index - 1]?.text ?? ''
  return index > 2 && before.length <= 40
}
