import {block} from '../block.js'
import {locateLine} from './locate-line.js'
import type {PageBlock} from '../reading.js'

/** The end of a line, or of a page. */
const LINE_END = /\r\n?|[\n\f\v\u2028\u2029]/gu
/** How many spaces push a line to the right edge: signatures and dates of plain text. */
const RIGHT = /^ {30}/u

/** The blocks of a page without tags. */
export interface TextReading {
  blocks: PageBlock[]
  /** Whether blocks were left out because there were more than the limit. */
  cut: boolean
}

/** Give the lines of a text as ranges, without their ends. */
export function* linesOf(source: string): Generator<[start: number, end: number]> {
  let start = 0
  for (const match of source.matchAll(LINE_END)) {
    yield [start, match.index]
    start = match.index + match[0].length
  }
  if (start < source.length) yield [start, source.length]
}

/**
 * Read plain text: each line with something on it is a block.
 *
 * Entities that the scraper left in the text are decoded, white space folded.
 *
 * @param source the decoded page
 * @param limit how many blocks are read at most
 */
export function readText(source: string, limit = 100_000): TextReading {
  const blocks: PageBlock[] = []
  let cut = false
  for (const [start, end] of linesOf(source)) {
    const located = locateLine(source, start, end)
    if (located.text === '') continue
    if (blocks.length === limit) {
      cut = true
      break
    }
    blocks.push(block(located, {align: RIGHT.test(source.slice(start, start + 30)) ? 'right' : null}))
  }
  return {blocks, cut}
}
