import {decodeHTMLStrict} from 'entities'
import {locatedAt, type Located} from '../located.js'

/** A run that stands for one space. */
const FOLDED = /[ \t\u00a0]/u

/** What a line needs work for: an entity, a run of spaces, a tab or no-break space, an invisible character. */
const SPECIAL = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});|[ \t\u00a0\r\f\v]+|[\u200b-\u200d\u2060\ufeff\0]+/giu
/** White space at the ends of a line, with the ideographic space that indents paragraphs. */
const BLANK = /[\s\u200b-\u200d\u2060\0]/u

/** Tell whether a character is white space or invisible. */
export function isBlank(character: string): boolean {
  return BLANK.test(character)
}

/**
 * Read a range of the page as one line of clean text: ends trimmed, entities decoded, white space folded.
 *
 * Ideographic spaces inside stay: they are part of titles (以上率下　示范全党). An entity is decoded once (`&amp;lt;` gives `&lt;`).
 *
 * @param source the decoded page
 * @param start first position of the range
 * @param end position behind the last one
 * @example locateLine('　　行胜于言。&nbsp;', 0, 13).text // '行胜于言。'
 */
export function locateLine(source: string, start: number, end: number): Located {
  while (start < end && isBlank(source[start]!)) start++
  while (end > start && isBlank(source[end - 1]!)) end--
  const raw = source.slice(start, end)
  let text = ''
  const segments: number[] = []
  let done = 0
  // Whether the text ends in a space: to look at the end of a growing text would copy it each time.
  let spaced = false
  for (const match of raw.matchAll(SPECIAL)) {
    const [found] = match
    const {index} = match
    // A plain space stays as it is, unless an entity's stands right before it.
    if (found === ' ' && !(done === index && spaced)) continue
    const decoded = found.startsWith('&') ? decodeHTMLStrict(found) : FOLDED.test(found) ? ' ' : ''
    if (decoded === found && found !== ' ') continue
    const value = isBlank(decoded) ? ' ' : decoded
    if (index > done) {
      segments.push(text.length, start + done, start + index)
      text += raw.slice(done, index)
      spaced = raw[index - 1] === ' '
    }
    done = index + found.length
    // Spaces from an entity beside spaces as such are one space; at the start they are none.
    if (decoded === '' || (value === ' ' && (text === '' || spaced))) continue
    segments.push(text.length, start + index, start + done)
    text += value
    spaced = value === ' '
  }
  if (done === 0) return locatedAt(raw, start)
  if (done < raw.length) segments.push(text.length, start + done, end)
  text += raw.slice(done)
  const trimmed = text.trimEnd()
  let behind = text.length
  while (segments.length > 0 && segments.at(-3)! >= trimmed.length) [behind] = segments.splice(-3) as [number]
  return {text: trimmed, segments: trimEnd(segments, trimmed.length, behind)}
}

/**
 * Shorten the last segment, which ended at `before` of the text, by the characters that were cut off, where it agrees character by
 * character.
 */
function trimEnd(segments: number[], length: number, before: number): number[] {
  const [from, start, end] = segments.slice(-3)
  if (length < before && from !== undefined && end! - start! > length - from) {
    const original = end! - start!
    if (original === before - from) segments[segments.length - 1] = start! + (length - from)
  }
  return segments
}
