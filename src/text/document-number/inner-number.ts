import type {Root} from 'nlcst'
import {parseDocumentNumber} from '../../grammar/document-number.js'
import type {DocumentNumber, Evidence} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {squeeze} from '../squeeze.js'
import {findingsOf, paragraphsOf} from '../tree.js'

/** An announcement is a few lines long. */
const MOST_LINES = 40
const LONGEST_NUMBER = 40
/** 最高人民法院 */
const SHORTEST_START = 5

/**
 * Read the number alone on a line right above the title, where that stands once more below an announcement: a judicial
 * interpretation (司法解释) carries 法释〔2023〕7号 there and none in the head of the page.
 */
export function readInnerNumber(tree: Root): {number: DocumentNumber; evidence: Evidence[]} | null {
  const title = squeeze(findingsOf(tree).fields.title ?? '')
  if (title === '') return null
  const lines = paragraphsOf(tree)
    .slice(0, MOST_LINES)
    .map(({info}) => info)
  for (const [index, info] of lines.entries()) {
    const below = squeeze(lines[index + 1]?.block.text ?? '')
    if (info.block.text.length > LONGEST_NUMBER || below.length < SHORTEST_START || !title.startsWith(below)) continue
    const number = parseDocumentNumber(info.block.text)
    if (number?.type === 'standard' && number.agencyCode !== null)
      return {number, evidence: [cite(info, 'number-line')]}
  }
  return null
}
