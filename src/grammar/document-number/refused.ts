import {findNotANumber} from './not-a-number.js'
import type {NumberParts} from './parts.js'

/** Tell whether what was read belongs to a series that is no document's: a case, a licence, a gazette. */
export function isRefused(parts: NumberParts): boolean {
  return parts.code !== null && findNotANumber(parts.code.text) !== null
}
