import {findNotANumber} from './not-a-number.js'
import type {NumberParts} from './read/parts.js'

/** Tell whether what was read belongs to a series that is no document's: a case, a licence, a gazette. */
export function isRefused(parts: NumberParts): boolean {
  const {code, start} = parts
  return code !== null && findNotANumber(code.text, start < code.start) !== null
}
