import type {Span} from '../schema/index.js'

/** A part of the decoded page that is not in the Notice, and why. */
export interface Removal {
  span: Span
  /** `markup`, `furniture-…` and the other rules that take text out. */
  rule: string
  reason: string
}

/** A span with the rule that took it out. */
export interface Labelled {
  span: Span
  rule: string
}

const REASONS: Readonly<Record<string, string>> = {
  markup: 'Tags, scripts, comments and white space',
  'outside-text': 'Read as an element of the document that its text does not repeat',
  'metadata-table': 'The table of page facts'
}

/**
 * List what was removed so that kept and removed parts together are the page, each place once.
 *
 * @param length of the decoded page
 * @param kept spans that the Notice shows, in any order, overlapping or not
 * @param labelled spans of visible text that was taken out; where one is kept as well, kept wins
 */
export function listRemovals(length: number, kept: readonly Span[], labelled: readonly Labelled[]): Removal[] {
  const removals: Removal[] = []
  const holes = mergeSpans(kept)
  const named = labelled.toSorted((a, b) => a.span[0] - b.span[0])
  let next = 0
  let position = 0
  const fill = (end: number): void => {
    while (position < end) {
      while (next < named.length && named[next]!.span[1] <= position) next++
      const one = named[next]
      const inside = one !== undefined && one.span[0] <= position
      const until = Math.min(end, one === undefined ? end : inside ? one.span[1] : one.span[0])
      const rule = inside ? one.rule : 'markup'
      removals.push({span: [position, until], rule, reason: REASONS[rule] ?? 'Visible text that is not the document'})
      position = until
    }
  }
  for (const [start, end] of holes) {
    fill(start)
    position = end
  }
  fill(length)
  return removals
}

/** Sort spans and join those that touch or overlap. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (start >= end) continue
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
