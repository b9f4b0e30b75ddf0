/** Bands of locality-sensitive hashing, and the slots in each: 91 % of the pairs at J = 0.65 and 47 % at 0.5 share a band. */
export const BANDS = 20
export const ROWS = 5

/**
 * Hash one band of a signature that stands at an offset of an array (Indyk & Motwani 1998; Leskovec et al., Mining of
 * Massive Datasets, §3.4).
 */
export function bandKey(slots: Uint16Array, offset: number, band: number): number {
  let key = Math.imul(band + 1, 0x9e3779b1)
  const start = offset + band * ROWS
  for (let at = start; at < start + ROWS; at++) {
    key = Math.imul(key ^ slots[at]!, 0x85ebca6b)
    key ^= key >>> 15
  }
  return key >>> 0
}
