import {SLOTS, type Signature} from './signature.js'

/**
 * Estimate how alike two texts are: the Jaccard resemblance of their character 5-grams, from 0 to 1.
 *
 * The standard error is at most 0.05 (one over twice the root of 100 slots). A text without any gram is like nothing.
 */
export function similarity(a: Signature, b: Signature): number {
  if (a.grams === 0 || b.grams === 0) return 0
  let equal = 0
  for (let slot = 0; slot < SLOTS; slot++) if (a.slots[slot] === b.slots[slot]) equal++
  return equal / SLOTS
}
