import type {Notice, Section, Span} from '../schema/index.js'
import {splitText} from './split-text.js'
import {walkSections} from './walk-sections.js'
import {assertNotice} from '../schema/assert-notice.js'

/** 段: a part of a notice's text that stands in one section, for engines that index passages. */
export interface Chunk {
  /** `<notice>-<position>`; letters, digits, `-` and `_` as the notice's own id. */
  id: string
  noticeId: string
  /** Place among the chunks of the notice, from 0. */
  position: number
  /** The id of the section; `null` before the first and behind the last one. */
  section: string | null
  /** Titles of the sections from the outermost to its own: `一、明确移交范围`. */
  path: string[]
  text: string
  /** Where it stands in `Notice.text`. */
  span: Span
}

/** How to cut. */
export interface ToChunksOptions {
  /** The longest chunk in UTF-16 units, 1,000 by default; longer sections are cut at lines and sentences. */
  maxLength?: number
}

/** Documents have five levels; of a stored one that has thousands the innermost are enough. */
const deepest = 32

const pair = /^[\u{10000}-\u{10FFFF}]$/u

/** Move an offset that would cut a character in two behind it. */
function whole(text: string, offset: number): number {
  return pair.test(text.slice(Math.max(offset - 1, 0), offset + 1)) ? offset + 1 : offset
}

/** The title of a section as a reader sees it. */
function label({ordinal, heading}: Section): string {
  return `${ordinal?.text ?? ''}${heading ?? ''}`
}

/**
 * Cut a notice's text into chunks along its sections.
 *
 * Every character of the text that is not white space stands in exactly one chunk, in order, also where the spans of a
 * stored notice are wrong: a section never reaches out of its parent or back over its neighbour.
 */
export function toChunks(notice: Notice, {maxLength = 1000}: ToChunksOptions = {}): Chunk[] {
  assertNotice(notice)
  if (!(maxLength >= 2)) throw new RangeError(`Expected a length of 2 or more, not ${maxLength}`)
  const {text} = notice
  const chunks: Chunk[] = []
  const open: {section: Section; end: number}[] = []
  let cursor = 0

  /** Emit what stands between the cursor and an offset as the innermost open section's. */
  function advance(end: number): void {
    for (const piece of splitText(text.slice(cursor, end), maxLength)) {
      const trimmed = piece.trim()
      if (trimmed !== '') {
        const start = cursor + piece.indexOf(trimmed)
        const position = chunks.length
        chunks.push({
          id: `${notice.id}-${position}`,
          noticeId: notice.id,
          position,
          section: open.at(-1)?.section.id ?? null,
          path: open
            .slice(-deepest)
            .map(({section}) => label(section))
            .filter((title) => title !== ''),
          text: trimmed,
          span: [start, start + trimmed.length]
        })
      }
      cursor += piece.length
    }
  }

  for (const {section, phase} of walkSections(notice.sections)) {
    if (phase === 'enter') {
      const limit = open.at(-1)?.end ?? text.length
      advance(Math.min(Math.max(whole(text, section.span[0]), cursor), limit))
      open.push({section, end: Math.min(Math.max(whole(text, section.span[1]), cursor), limit)})
    } else {
      advance(Math.max(cursor, open.at(-1)!.end))
      open.pop()
    }
  }
  advance(text.length)
  return chunks
}
