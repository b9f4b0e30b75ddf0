import type {DocumentType} from '../../schema/vocabulary.js'
import {KIND_WORDS} from './kind-words.js'

/** The kind word that ends a title's core. */
export interface TitleKind {
  documentType: DocumentType
  /** The word, in UTF-16 units from the start of the core. */
  word: string
  start: number
}

/**
 * Find the statutory kind (文种) that a title's core ends with, or `null`: 关于印发《管理办法》的通知 is 通知.
 *
 * @example
 * kindOfTitle('国务院关于印发《管理办法》的通知') // {documentType: '通知', word: '通知', start: 14}
 */
export function kindOfTitle(core: string): TitleKind | null {
  for (const {word, documentType, after, within, notAfter} of KIND_WORDS) {
    if (!core.endsWith(word) || !documentType) continue
    const start = core.length - word.length
    // No rule looks further back than a long title reaches.
    const before = core.slice(Math.max(0, start - 300), start)
    if ((after && !after.test(before)) || notAfter?.test(before)) return null
    if (within !== undefined && !before.includes(within)) return null
    return {documentType, word, start}
  }
  return null
}
