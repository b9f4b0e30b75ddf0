/** Rows fit in 26 bits, so that a pair of them is one exact number. */
const SHIFT = 2 ** 26

/** Pairs of rows, gathered in any order and read without repetition. */
export interface PairList {
  readonly add: (row: number, other: number) => void
  /** The pairs that were added often enough, in ascending order. */
  read(): Iterable<[row: number, other: number]>
}

/** One number for a pair of rows, whichever comes first. */
export function pairKey(row: number, other: number): number {
  return row < other ? row * SHIFT + other : other * SHIFT + row
}

/** Create a list of the pairs that are added at least so many times: eight bytes for each, repetitions dropped now and then. */
export function createPairList(times: number): PairList {
  let pairs = new Float64Array(1024)
  let length = 0

  /** Sort, and keep no more repetitions than count. */
  function compact(): void {
    const sorted = pairs.subarray(0, length).sort()
    let kept = 0
    for (let at = 0; at < length; at++) {
      const pair = sorted[at]!
      if (kept >= times && sorted[kept - times] === pair) continue
      sorted[kept++] = pair
    }
    length = kept
  }

  return {
    add(row, other) {
      if (row === other) return
      if (length === pairs.length) {
        compact()
        if (length > pairs.length / 2) {
          const longer = new Float64Array(2 * pairs.length)
          longer.set(pairs)
          pairs = longer
        }
      }
      pairs[length++] = pairKey(row, other)
    },
    *read() {
      compact()
      for (let at = times - 1; at < length; at++) {
        const pair = pairs[at]!
        if (pairs[at - times + 1] === pair) yield [Math.floor(pair / SHIFT), pair % SHIFT]
      }
    }
  }
}
