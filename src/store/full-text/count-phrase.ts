import {ListCursor, type PostingList} from './posting-list.js'

/** A pair of characters, and where in the word it stands. */
interface Pair {
  readonly list: PostingList
  readonly offset: number
}

/** Count how often pairs of characters stand in the order of a word, in each notice that has them all. */
export function countPhrase(pairs: readonly Pair[], counts: Uint32Array): void {
  // The rarest first: the others need to be looked at only where it is.
  const sorted = pairs.toSorted((a, b) => a.list.count - b.list.count)
  const cursors = sorted.map(({list}) => new ListCursor(list))
  const offsets = sorted.map(({offset}) => offset)
  const starts: number[] = []
  const places: number[] = []
  while (meet(cursors)) {
    let left = cursors[0]!.readPlaces(starts)
    for (let pair = 1; pair < cursors.length && left > 0; pair++) {
      const found = cursors[pair]!.readPlaces(places)
      left = keep(starts, left, places, found, offsets[pair]! - offsets[0]!)
    }
    counts[cursors[0]!.ordinal] = left
  }
}

/** Go on to the next notice that all lists have; tells whether there is one. */
function meet(cursors: readonly ListCursor[]): boolean {
  if (!cursors[0]!.next()) return false
  for (let target = cursors[0]!.ordinal, met = 1, at = 1; met < cursors.length; at = (at + 1) % cursors.length) {
    const cursor = cursors[at]!
    while (cursor.ordinal < target) if (!cursor.next()) return false
    if (cursor.ordinal > target) [target, met] = [cursor.ordinal, 1]
    else met++
  }
  return true
}

/** Keep the first places that have another at a distance behind them, and tell how many those are. */
function keep(starts: number[], left: number, places: readonly number[], found: number, distance: number): number {
  let kept = 0
  for (let at = 0, next = 0; at < left; at++) {
    const place = starts[at]! + distance
    while (next < found && places[next]! < place) next++
    if (next < found && places[next] === place) starts[kept++] = starts[at]!
  }
  return kept
}
