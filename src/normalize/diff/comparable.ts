import {DECIMAL_POINT, isDecimalPoint} from '../canonical/decimal-point.js'
import {FOLD_TABLE} from '../canonical/fold-table.js'

/** What stood before a character and was dropped by the fold. */
export const JOINED = 0
export const PUNCTUATED = 1
export const NEW_LINE = 2

/** A text made ready for exact comparison: its folded characters, where each stands, and what the fold dropped before it. */
export interface Comparable {
  readonly text: string
  readonly length: number
  readonly codes: Uint16Array
  /** UTF-16 offset of each character in `text`. */
  readonly at: Int32Array
  /** `JOINED`, `PUNCTUATED` (punctuation or a space) or `NEW_LINE` before each character. */
  readonly before: Uint8Array
}

const LINE_FEED = 0x0a

/** The arrays of a comparable that is no longer used, for the next one. */
export type Scrap = Pick<Comparable, 'codes' | 'at' | 'before'>

/**
 * Fold a text for comparison as signatures do, but keep decimal points (3.5 and 35 differ) and remember the breaks.
 *
 * `scrap` is used where it is large enough: new arrays cost more than the fold.
 */
export function toComparable(text: string, scrap?: Scrap): Comparable {
  const size = text.length
  const arrays = scrap && scrap.codes.length >= size ? scrap : undefined
  const codes = arrays?.codes ?? new Uint16Array(size)
  const at = arrays?.at ?? new Int32Array(size)
  const before = arrays?.before ?? new Uint8Array(size)
  let length = 0
  let broken = JOINED
  for (let offset = 0; offset < size; offset++) {
    const unit = text.charCodeAt(offset)
    let code = FOLD_TABLE[unit]!
    if (code === 0) {
      const previous = length > 0 && broken === JOINED ? codes[length - 1]! : 0
      if (!isDecimalPoint(text, offset, previous)) {
        broken = unit === LINE_FEED || broken === NEW_LINE ? NEW_LINE : PUNCTUATED
        continue
      }
      code = DECIMAL_POINT
    }
    codes[length] = code
    at[length] = offset
    before[length] = broken
    length++
    broken = JOINED
  }
  return {text, length, codes, at, before}
}
