import type {DocumentNumber} from '../../schema/document-number.js'

/** 编号 found in a text, `[start, end)` in UTF-16 units. */
export interface FoundDocumentNumber {
  start: number
  end: number
  number: DocumentNumber
}
