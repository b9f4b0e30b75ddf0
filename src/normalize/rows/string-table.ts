/** Rows on a page. */
const ROWS = 1024
/** What a page gets when it is full: room for what it holds, and so much more. */
const SLACK = 1.25
/** So many units at once are made a string: each is an argument of a call. */
const AT_ONCE = 4096
const BASE = 0x01000193

/** Strings by row. */
export interface StringTable {
  readonly has: (row: number) => boolean
  /** The string of a row; the empty one where none is. */
  readonly get: (row: number) => string
  /** Put a string in the place of what the row had; `null` takes that out. */
  readonly set: (row: number, value: string | null) => void
  /** Compare the strings of two rows by their units, as `order` does. */
  readonly order: (row: number, other: number) => number
  /** The hash of a row's string: what `hashOf` gives for it. */
  readonly hash: (row: number) => number
}

/** The units of some rows, one string behind the other. */
interface Page {
  units: Uint16Array
  /** Where the next string goes, and how many of the units before it are in use. */
  end: number
  used: number
  readonly starts: Uint32Array
  /** Counted from 1; 0 where no string is. */
  readonly lengths: Uint32Array
}

/** Hash a string to 32 bits. */
export function hashOf(value: string): number {
  let hash = value.length
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), BASE)
  return hash
}

/**
 * Create a table of strings as UTF-16 units in pages: a heap of millions of small objects takes the collector long, and
 * lets it wait until there is several times as much. A full page is written anew without what was replaced.
 */
export function createStringTable(): StringTable {
  const pages: Page[] = []

  function pageOf(row: number): Page {
    const page = Math.floor(row / ROWS)
    while (pages.length <= page) {
      pages.push({
        units: new Uint16Array(0),
        end: 0,
        used: 0,
        starts: new Uint32Array(ROWS),
        lengths: new Uint32Array(ROWS)
      })
    }
    return pages[page]!
  }

  return {
    has: (row) => pageOf(row).lengths[row % ROWS]! > 0,
    get(row) {
      const {units, starts, lengths} = pageOf(row)
      const start = starts[row % ROWS]!
      const end = start + lengths[row % ROWS]! - 1
      let value = ''
      for (let at = start; at < end; at += AT_ONCE) {
        const some: ArrayLike<number> = units.subarray(at, Math.min(at + AT_ONCE, end))
        // A spread takes five times as long: it asks the array for an iterator.
        value += String.fromCharCode.apply(null, some as number[])
      }
      return value
    },
    set(row, value) {
      const page = pageOf(row)
      page.used -= Math.max(0, page.lengths[row % ROWS]! - 1)
      page.lengths[row % ROWS] = 0
      if (value === null) return
      if (page.end + value.length > page.units.length) makeRoom(page, value.length)
      for (let at = 0; at < value.length; at++) page.units[page.end + at] = value.charCodeAt(at)
      page.starts[row % ROWS] = page.end
      page.lengths[row % ROWS] = value.length + 1
      page.end += value.length
      page.used += value.length
    },
    order(row, other) {
      const [a, b] = [pageOf(row), pageOf(other)]
      const [inA, inB] = [row % ROWS, other % ROWS]
      const [startA, startB] = [a.starts[inA]!, b.starts[inB]!]
      const length = Math.min(a.lengths[inA]!, b.lengths[inB]!) - 1
      for (let at = 0; at < length; at++) {
        const difference = a.units[startA + at]! - b.units[startB + at]!
        if (difference !== 0) return difference
      }
      return a.lengths[inA]! - b.lengths[inB]!
    },
    hash(row) {
      const {units, starts, lengths} = pageOf(row)
      const start = starts[row % ROWS]!
      const length = lengths[row % ROWS]! - 1
      let hash = length
      for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ units[at]!, BASE)
      return hash
    }
  }
}

/** Write a page anew, with room for so many units more. */
function makeRoom(page: Page, more: number): void {
  const {units, starts, lengths} = page
  page.units = new Uint16Array(Math.ceil(SLACK * (page.used + more)))
  if (page.used === page.end) {
    page.units.set(units.subarray(0, page.end))
    return
  }
  page.end = 0
  for (let at = 0; at < ROWS; at++) {
    const length = Math.max(0, lengths[at]! - 1)
    page.units.set(units.subarray(starts[at], starts[at]! + length), page.end)
    starts[at] = page.end
    page.end += length
  }
}
