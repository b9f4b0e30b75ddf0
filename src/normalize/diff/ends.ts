import {NEW_LINE} from './comparable.js'
import {type Difference, type Range} from './difference.js'
import {edits} from './edits.js'
import {type Strand} from './strand.js'

/** How far two strands go together, and what differs on the way. */
export interface Together {
  readonly a: number
  readonly b: number
  readonly equal: number
  readonly differences: readonly Difference[]
}

/**
 * Compare two texts beyond their last shared run, as far as it pays.
 *
 * Where both stop inside a line that was mostly equal, the rests of the line are put for each other, and differ: 19日 for
 * 25日. A word in common at the edge of two lines of furniture does not make them one line.
 */
export function compareEnds(a: Strand, b: Strand): Together {
  const compared = edits(a, [0, a.length], b, [0, b.length], 'forwards')
  if (!isInside(a, compared.a) || !isInside(b, compared.b)) return compared
  const lineA = lineAround(a, compared.a)
  const lineB = lineAround(b, compared.b)
  const begun = a.before[lineA[0]] === NEW_LINE && b.before[lineB[0]] === NEW_LINE
  if (begun && 2 * (compared.a - lineA[0]) < Math.min(lineA[1] - lineA[0], lineB[1] - lineB[0])) {
    return edits(a, [0, lineA[0]], b, [0, lineB[0]], 'whole')
  }
  const rest: Difference = {a: [compared.a, lineA[1]], b: [compared.b, lineB[1]]}
  return {...compared, a: lineA[1], b: lineB[1], differences: [...compared.differences, rest]}
}

function isInside({length, before}: Strand, at: number): boolean {
  return at < length && before[at] !== NEW_LINE
}

/** The line around a place inside it, as far as it is there. */
function lineAround({length, before}: Strand, at: number): Range {
  let start = at
  while (start > 0 && before[start] !== NEW_LINE) start--
  let end = at + 1
  while (end < length && before[end] !== NEW_LINE) end++
  return [start, end]
}
