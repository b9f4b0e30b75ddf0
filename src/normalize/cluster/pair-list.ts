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

/** The rows of a pair, the lesser first. */
export function pairRows(key: number): [row: number, other: number] {
  const row = Math.floor(key / SHIFT)
  return [row, key - row * SHIFT]
}

/** Spread the keys of pairs over a table with a power of two as its size. */
export function pairSlot(key: number, mask: number): number {
  const row = Math.floor(key / SHIFT)
  const hash = Math.imul(Math.imul(row, 0x9e3779b1) ^ (key - row * SHIFT), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & mask
}

/**
 * Create a list of the pairs that are added at least so many times: a table with open addressing, nine bytes a slot, at most
 * two thirds full.
 */
export function createPairList(times: number): PairList {
  // No pair has the key 0: a row is no pair with itself.
  let keys = new Float64Array(1024)
  let counts = new Uint8Array(1024)
  let length = 0

  function put(key: number, count: number): void {
    const mask = keys.length - 1
    let slot = pairSlot(key, mask)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    if (keys[slot] === 0) {
      keys[slot] = key
      length++
    }
    counts[slot] = Math.min(255, counts[slot]! + count)
  }

  function grow(): void {
    const [oldKeys, oldCounts] = [keys, counts]
    keys = new Float64Array(2 * keys.length)
    counts = new Uint8Array(keys.length)
    length = 0
    for (let slot = 0; slot < oldKeys.length; slot++) if (oldKeys[slot] !== 0) put(oldKeys[slot]!, oldCounts[slot]!)
  }

  return {
    add(row, other) {
      if (row === other) return
      if (3 * length >= 2 * keys.length) grow()
      put(pairKey(row, other), 1)
    },
    *read() {
      let kept = 0
      const found = new Float64Array(length)
      for (let slot = 0; slot < keys.length; slot++) if (counts[slot]! >= times) found[kept++] = keys[slot]!
      for (const pair of found.subarray(0, kept).sort()) yield pairRows(pair)
    }
  }
}
