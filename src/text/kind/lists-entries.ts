import {findDates} from '../../grammar/dates.js'
import type {ParagraphInfo} from '../tree.js'

const FEWEST_ENTRIES = 3
/** A date on a line of its own, label included. */
const LONGEST_DATE_LINE = 22
const SHORTEST_TITLE = 6

/**
 * Tell whether paragraphs are the entries of a list of documents (栏目页): titles that are links, each with its date on the line
 * below and some lines of its text. The title of a document is no link to another page.
 */
export function listsEntries(infos: readonly ParagraphInfo[]): boolean {
  const entries = infos.filter((info, index) => isLinkedTitle(info) && isDate(infos[index + 1]))
  return entries.length >= FEWEST_ENTRIES && entries.some((info) => info.element === 'title')
}

function isLinkedTitle({block: {kind, text, links}}: ParagraphInfo): boolean {
  const [link] = links
  if (kind === 'table' || !link || links.length > 1 || text.length < SHORTEST_TITLE) return false
  return link.end - link.start >= text.trim().length
}

function isDate(info: ParagraphInfo | undefined): boolean {
  if (!info || info.block.text.length > LONGEST_DATE_LINE) return false
  return findDates(info.block.text).some(({value}) => value !== null)
}
