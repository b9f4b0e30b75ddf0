import {type Signature} from './signature.js'
import {similarity} from './similarity.js'

/**
 * Estimate how much of the first text stands in the second one, from 0 to 1 (the containment of Broder 1997).
 *
 * Read off the sketches, one gram in sixteen; where the first text is too short to have one, the resemblance and the
 * lengths tell it.
 */
export function containment(a: Signature, b: Signature): number {
  if (a.grams === 0 || b.grams === 0) return 0
  if (a.sketch.length === 0) {
    const resemblance = similarity(a, b)
    return Math.min(1, (resemblance / (1 + resemblance)) * ((a.grams + b.grams) / a.grams))
  }
  const own = new Set(a.sketch)
  const other = new Set(b.sketch)
  let shared = 0
  for (const hash of own) if (other.has(hash)) shared++
  return shared / own.size
}
