import {FOLD_TABLE} from './fold-table.js'

/** The folded code of a decimal point (小数点). */
export const DECIMAL_POINT = 0x2e
const FULL_WIDTH = 0xff0e

/**
 * Tell whether the UTF-16 unit at an offset is a decimal point between two digits: a fold drops punctuation, but 3.5 and 35 differ.
 *
 * `previous` is the folded code right before it, 0 where there is none.
 */
export function isDecimalPoint(text: string, offset: number, previous: number): boolean {
  const unit = text.charCodeAt(offset)
  if (unit !== DECIMAL_POINT && unit !== FULL_WIDTH) return false
  return isDigit(previous) && offset + 1 < text.length && isDigit(FOLD_TABLE[text.charCodeAt(offset + 1)]!)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
