import type {DocumentNumber} from '../../../schema/document-number.js'
import {removeLayout} from '../format-number.js'
import type {FoundDocumentNumber} from '../found-number.js'

/** What the form of a number tells, besides where it is printed. */
interface Stated {
  canonical: string
  type: DocumentNumber['type']
  agencyCode: string
  year: number
  sequence: number
}

/** Put a number of a fixed form together: what `[start, end)` of a text prints, and what the form tells of it. */
export function foundNumberAt(text: string, start: number, end: number, stated: Stated): FoundDocumentNumber {
  const {canonical, type, agencyCode, year, sequence} = stated
  const printed = removeLayout(text.slice(start, end))
  return {start, end, number: {text: printed, canonical, type, agencyCode, year, sequence, redacted: false}}
}
