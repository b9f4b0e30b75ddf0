/** Give the index of the first range that starts at a position or behind it. */
export function firstAt(ranges: readonly {start: number}[], position: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < position) low = middle + 1
    else high = middle
  }
  return low
}
