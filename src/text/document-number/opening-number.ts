import type {Root} from 'nlcst'
import {findDates} from '../../grammar/dates.js'
import {findDocumentNumbers} from '../../grammar/document-number.js'
import type {DocumentNumber, Evidence} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {headOf} from '../head.js'
import {stateDate} from '../state-date.js'
import {paragraphsOf} from '../tree.js'

/** `（湘政发〔2014〕5号` */
const OPENING = /^\s{0,4}[（(]/u
/** `）` right behind the number. */
const CLOSING = /^\s{0,4}[)）]/u
/** Where the bracket opens. */
const BRACKET = /[（(]/u

/** How far into the paragraph the bracket reaches. */
const REACH = 60

/**
 * Read the number in brackets that opens the first paragraph, with the day of signing before it where it is printed:
 * （1985年5月4日皖政〔1985〕38号）根据…. Collections of laws print number and date so, below the title.
 */
export function readOpeningNumber(tree: Root): {number: DocumentNumber; evidence: Evidence[]} | null {
  const head = headOf(tree)
  const info = paragraphsOf(tree)
    .slice(0, head.length + MOST_ABOVE)
    .find((one) => !head.includes(one.info) && one.info.element === undefined)?.info
  if (!info || !OPENING.test(info.block.text)) return null
  const {text} = info.block
  const [found] = findDocumentNumbers(text.slice(0, REACH))
  if (!found || !CLOSING.test(text.slice(found.end)) || found.number.type !== 'standard') return null
  const before = text.slice(text.search(BRACKET) + 1, found.start)
  const [date] = findDates(before)
  if (
    before.trim() !== '' &&
    (!date?.value || before.slice(0, date.start).trim() !== '' || before.slice(date.end).trim() !== '')
  )
    return null
  if (date?.value) {
    const at = found.start - before.length
    stateDate(tree, 'date', date.value, cite(info, 'number-opening', at + date.start, at + date.end))
  }
  return {number: found.number, evidence: [cite(info, 'number-opening', found.start, found.end)]}
}

/** Metadata and furniture that may stand above the head. */
const MOST_ABOVE = 40
