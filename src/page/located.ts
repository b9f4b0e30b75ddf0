import type {Span} from '../schema/index.js'

/**
 * Clean text that knows where each of its characters stands in the decoded page.
 *
 * `segments` holds flat triples `[start in text, start in page, end in page]`, in the order of the text. A segment ends where the
 * next one starts (the last one with the text). Where text and page part have the same length they agree character by character;
 * otherwise the segment is one unit: an entity (`&nbsp;`), a `<br>` read as a line feed. A segment with an empty page part
 * (start = end) is text that the page doesn't hold, such as the line feed between two joined blocks.
 */
export interface Located {
  text: string
  segments: number[]
}

/** Give the text as located at one place of the page, unchanged. */
export function locatedAt(text: string, pageStart: number): Located {
  return {text, segments: [0, pageStart, pageStart + text.length]}
}

/** Find the segment (its index in triples) that holds a position of the text. */
function segmentAt(segments: readonly number[], position: number): number {
  let low = 0
  let high = segments.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle * 3]! <= position) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Map a range of the text to the page: several spans where tags, removed marks or page ends lie between.
 *
 * @param located clean text with its segments
 * @param start first position in the text
 * @param end position behind the last one
 */
export function pageSpans(located: Located, start = 0, end = located.text.length): Span[] {
  const {segments, text} = located
  const spans: Span[] = []
  if (start >= end || segments.length === 0) return spans
  for (let index = segmentAt(segments, start); index * 3 < segments.length; index++) {
    const from = segments[index * 3]!
    if (from >= end) break
    const to = segments[index * 3 + 3] ?? text.length
    const pageStart = segments[index * 3 + 1]!
    const pageEnd = segments[index * 3 + 2]!
    if (pageStart === pageEnd) continue
    const linear = pageEnd - pageStart === to - from
    const spanStart = linear ? pageStart + Math.max(0, start - from) : pageStart
    const spanEnd = linear ? pageEnd - Math.max(0, to - end) : pageEnd
    const last = spans.at(-1)
    if (last?.[1] === spanStart) last[1] = spanEnd
    else spans.push([spanStart, spanEnd])
  }
  return spans
}

/** Cut a range out of located text. */
export function sliceLocated(located: Located, start: number, end: number): Located {
  const {segments, text} = located
  const out: number[] = []
  if (start < end && segments.length > 0) {
    for (let index = segmentAt(segments, start); index * 3 < segments.length; index++) {
      const from = segments[index * 3]!
      if (from >= end) break
      const to = segments[index * 3 + 3] ?? text.length
      const pageStart = segments[index * 3 + 1]!
      const pageEnd = segments[index * 3 + 2]!
      const linear = pageEnd - pageStart === to - from
      out.push(
        Math.max(0, from - start),
        linear ? pageStart + Math.max(0, start - from) : pageStart,
        linear ? pageEnd - Math.max(0, to - end) : pageEnd
      )
    }
  }
  return {text: text.slice(start, end), segments: out}
}

/** Put located texts behind one another, with text between them that the page doesn't hold. */
export function joinLocated(parts: readonly Located[], between = ''): Located {
  const segments: number[] = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (index > 0 && between !== '') {
      const at = parts[index - 1]!.segments.at(-1) ?? 0
      segments.push(text.length, at, at)
      text += between
    }
    for (let i = 0; i < part.segments.length; i += 3) {
      segments.push(part.segments[i]! + text.length, part.segments[i + 1]!, part.segments[i + 2]!)
    }
    text += part.text
  }
  return {text, segments}
}
