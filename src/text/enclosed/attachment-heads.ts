import {parseNumeral} from '../../grammar/numerals.js'
import {readLabel} from '../attachments/label.js'
import {isFileLine} from '../attachments/site-lines.js'
import {tidyName} from '../attachments/tidy-name.js'
import type {Body, BodyParagraph, ParagraphInfo} from '../tree.js'

/** 附件首页标识: the line above an attachment that is printed on the page, with its number and title. */
export interface Head {
  start: number
  end: number
  ordinal: number | null
  title: string | null
  /** The line, and the one that holds the title. */
  info: ParagraphInfo
  titled: ParagraphInfo
}

/** `附件1`, `附件`, `附 件 2：`, `附件一`, `附表1-2`, alone on its line. */
const ALONE =
  /^附\s{0,3}[件表录]\s{0,3}[（(]?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[-－—]\d{1,2})?[）)]?\s?[:：]?$/u
const LONGEST_ALONE = 14
/** How no title ends. */
const NO_TITLE_END = /[。；：:]$/u
const LONGEST_TITLE = 80

/**
 * Find the lines behind the signature that head an attachment (GB/T 9704-2012 §7.3.7): 附件1 above its title, or 附件1：检查表 above
 * its text.
 *
 * @param from the index of the first paragraph behind the signature
 */
export function attachmentHeads({paragraphs}: Body, from: number): Head[] {
  const heads: Head[] = []
  for (let index = from; index < paragraphs.length; index++) {
    const head = headAlone(paragraphs, index) ?? headWithTitle(paragraphs, index)
    if (head) heads.push(head)
  }
  return heads
}

function headAlone(paragraphs: readonly BodyParagraph[], index: number): Head | null {
  const {info, start, end} = paragraphs[index]!
  if (info.block.text.length > LONGEST_ALONE) return null
  const match = ALONE.exec(info.block.text.trim())
  if (!match) return null
  const below = paragraphs[index + 1]?.info ?? info
  // 附件 above the links of the site.
  if (below.block.links.length > 0 || isFileLine(below)) return null
  const name = below === info ? '' : below.block.text.trim()
  const title = name !== '' && name.length <= LONGEST_TITLE && !NO_TITLE_END.test(name) ? name : null
  const number = match.groups?.['number']
  return {start, end, ordinal: number === undefined ? null : parseNumeral(number), title, info, titled: below}
}

/** A line of the site's list of files has another such line or nothing below. */
function headWithTitle(paragraphs: readonly BodyParagraph[], index: number): Head | null {
  const {info, start, end} = paragraphs[index]!
  const below = paragraphs[index + 1]?.info
  if (info.element !== 'attachment' || info.block.links.length > 0) return null
  if (!below || below.element === 'attachment' || below.block.links.length > 0) return null
  const text = info.block.text.trim()
  const label = readLabel(text)
  const title = label && tidyName(text.slice(label.length))
  if (!title || title.length > LONGEST_TITLE) return null
  return {start, end, ordinal: label.number, title, info, titled: info}
}
