import {toComparable} from './comparable.js'

/**
 * Hash a text as it is compared: equal for copies that differ in widths, script, spaces and punctuation only; '' when nothing
 * is left. Two hashes of 32 bits and the length: two different texts in a million million have the same.
 */
export function contentHash(text: string): string {
  const {codes, length} = toComparable(text)
  if (length === 0) return ''
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < length; at++) {
    first = Math.imul(first ^ codes[at]!, 0x01000193)
    second = Math.imul(second, 0x5bd1e995) + codes[at]!
    second ^= second >>> 13
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}.${length.toString(36)}`
}
