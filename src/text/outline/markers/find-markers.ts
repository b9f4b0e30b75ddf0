import {type ParsedOrdinal, parseOrdinal} from '../../../grammar/ordinals.js'
import {parseUnsettledOrdinal} from '../../../grammar/ordinals/unsettled.js'
import type {Ordinal} from '../../../schema/index.js'
import type {Body, BodyParagraph, Element} from '../../tree.js'
import {isPhrase, isTitleLine} from '../line-shape.js'
import type {Marker} from './marker.js'
import {withoutNameLists} from './name-lists.js'
import {withoutNotes} from './notes.js'
import {numberBefore} from './number-before.js'
import {settleNumbers, type UnsettledMarker} from './settle-numbers.js'
import {withoutContents} from './table-of-contents.js'

/** After these another document may begin on the page. */
const ENDS_DOCUMENT: ReadonlySet<Element> = new Set<Element>(['signature', 'signatory', 'date', 'note'])

/** An inline attachment's label on its own line: 附件1 附件： */
const ATTACHMENT_LABEL = /^附[件表录][\d一二三四五六七八九十]{0,3}[:：]?$/u

/** A quotation that is still open after so many paragraphs was never closed. */
const LONGEST_QUOTATION = 30

const LONGEST_LEAD = 8

/** The end of a lead: 通知如下： */
const LEADS = /如下[：:]\s*$/u

const QUOTE = /[“”]/u

/** The longest code has some thousand units; a page with more is no document. */
const MOST = 20_000

const NOWHERE: ReadonlySet<number> = new Set()

/**
 * List the paragraphs that begin with a structural number (结构层次序数), with what their surroundings tell.
 *
 * @param begins where in the text other documents of the page begin
 */
export function findMarkers(body: Body, begins: ReadonlySet<number> = NOWHERE): Marker[] {
  const markers: UnsettledMarker[] = []
  const ends: number[] = []
  let fresh = false
  let quotations = 0
  let before = ''
  let quotedSince = 0
  for (const [index, paragraph] of body.paragraphs.entries()) {
    const text = body.text.slice(paragraph.start, paragraph.end)
    const {element} = paragraph.info
    if (element !== undefined && ENDS_DOCUMENT.has(element)) {
      fresh = true
      ends.push(index)
    }
    if (begins.has(paragraph.start)) fresh = true
    const parsed = isText(paragraph) && markers.length < MOST ? numberOf(text, markers.at(-1)) : null
    const quoted = quotations > 0 && index - quotedSince <= LONGEST_QUOTATION
    if (parsed) {
      const bare = isPhrase(text.slice(parsed.length))
      const announced = LEADS.test(before.slice(-LONGEST_LEAD))
      const {ordinal, length, unsettled} = parsed
      const counted = countsOnFrom(before, ordinal)
      markers.push({index, ordinal, length, fresh, quoted, bare, announced, counted, ...(unsettled && {unsettled})})
      fresh = false
    } else if (!fresh && element === undefined && (isTitleLine(text) || ATTACHMENT_LABEL.test(text))) fresh = true
    before = text
    const open = quotationsAfter(text, quoted ? quotations : 0)
    if (open > 0 && quotations === 0) quotedSince = index
    quotations = open
  }
  const settled = withoutNotes(markBare(body, settleNumbers(markers)), body)
  return withoutNameLists(withoutContents(settled, body), body, ends, begins)
}

/** Tell whether the number before an ordinal stands inside the paragraph above it. */
function countsOnFrom(above: string, ordinal: Ordinal): boolean {
  const {value} = ordinal
  return value !== null && value > 1 && above.includes(numberBefore(ordinal, value).text, 1)
}

/** An entry with nothing behind it before the next one. */
function markBare(body: Body, markers: readonly Marker[]): Marker[] {
  return markers.map((marker, position) => ({
    ...marker,
    bare: marker.bare && (markers[position + 1]?.index ?? body.paragraphs.length) === marker.index + 1
  }))
}

/** Only running text is numbered; what another plugin recognised, tables and pictures are not. */
function isText({info}: BodyParagraph): boolean {
  return info.element === undefined && info.block.kind !== 'table' && info.block.kind !== 'image'
}

/**
 * A dash is no number: what it leads stays a list in the text. 最后， goes on after 首先， and 其次，; elsewhere it ends a speech.
 */
function numberOf(
  text: string,
  before: Marker | undefined
): (ParsedOrdinal & Pick<UnsettledMarker, 'unsettled'>) | null {
  const parsed = parseOrdinal(text)
  if (!parsed) {
    const unsettled = parseUnsettledOrdinal(text)
    return unsettled && {...unsettled, unsettled}
  }
  if (parsed.ordinal.style === 'dash') return null
  return parsed.ordinal.text.startsWith('最后') && before?.ordinal.style !== 'other' ? null : parsed
}

/** How many quotations are open behind a paragraph; each paragraph of a long one begins with “ anew, only the last ends with ”. */
function quotationsAfter(text: string, before: number): number {
  let open = before > 0 && text.startsWith('“') ? before - 1 : before
  if (!QUOTE.test(text)) return open
  for (const character of text) {
    if (character === '“') open++
    else if (character === '”' && open > 0) open--
  }
  return open
}
