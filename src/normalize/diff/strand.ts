import {NEW_LINE, type Comparable} from './comparable.js'

/** The longest stretch that is compared character by character. */
export const STRETCH = 64

/** What is read on from the last shared run, forwards, or from the first one, backwards. */
export type Strand = Pick<Comparable, 'length' | 'codes' | 'before'>

/** The characters from a place on, as far as they are looked at. */
export function strandFrom({codes, before, length}: Comparable, start: number): Strand {
  const end = Math.min(length, start + 2 * STRETCH)
  return {length: end - start, codes: codes.subarray(start, end), before: before.subarray(start, end)}
}

/** The characters before a place, the nearest first. */
export function strandBefore({codes, before, length}: Comparable, end: number): Strand {
  const size = Math.min(end, 2 * STRETCH)
  const breaks = before.slice(end - size + 1, end + 1).reverse()
  return {
    length: size,
    codes: codes.slice(end - size, end).reverse(),
    // What follows the last character of a text is its end.
    before: end === length ? Uint8Array.of(NEW_LINE, ...breaks) : breaks
  }
}
