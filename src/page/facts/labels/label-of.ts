import {TABLE_MEANING} from './table-labels.js'

const SPACE = /\s+/gu

/**
 * Give the known label (栏目名) that a text consists of, without the spaces inside it; `null` if it is none.
 *
 * @example labelOf('索 引 号') // '索引号'
 */
export function labelOf(text: string): string | null {
  const bare = text.replace(SPACE, '')
  return TABLE_MEANING.has(bare) ? bare : null
}
