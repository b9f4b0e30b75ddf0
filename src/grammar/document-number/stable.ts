import type {DocumentNumber} from '../../schema/document-number.js'
import {readWhole} from './read/read-whole.js'

/**
 * Tell whether the canonical form of a number reads as itself.
 *
 * Two spellings of one number must meet in one canonical form; a damaged text can yield one that reads otherwise, and it
 * is better to have no number then.
 */
export function isStable(number: DocumentNumber): boolean {
  const again = readWhole(number.canonical)
  return again?.canonical === number.canonical && again.type === number.type && again.agencyCode === number.agencyCode
}
