import type {DocumentNumber} from '../../schema/document-number.js'
import {readWhole} from './read/read-whole.js'
import {isStable} from './stable.js'

/**
 * Read a string that is one document number (发文字号) as a whole; `null` if it is not.
 *
 * Takes any string and never throws. White space, punctuation, brackets and a label may stand around the number.
 *
 * @example
 * parseDocumentNumber('（苏府办（2018）238号）')?.canonical // '苏府办〔2018〕238号'
 * parseDocumentNumber('政府令187号')?.canonical // '政府令第187号'
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const number = readWhole(text)
  return number && isStable(number) ? number : null
}
