import {findQuotedTitles} from '../references/quoted-titles.js'
import type {Body} from '../tree.js'

/** 现将《甲》、《乙》印发给你们, 《甲》和《乙》已经…通过，现予公布. */
const GIVES_OUT = /现(?:[将把予]|印发|公布|发布|下发)[^。]{0,400}|[，。]现/u
const GIVEN_OUT = /印发|转发|批转|公布|发布|颁布|下发/u
const MOST_PARAGRAPHS = 8
const LONGEST = 1000

/**
 * List the titles of the documents that a cover gives out together (一并印发的文件), by the sentence that does so.
 *
 * @param signed the index of the paragraph behind the signature of the cover
 */
export function givenOut({text, printed, paragraphs}: Body, signed: number): string[] {
  for (const {start, end} of paragraphs.slice(0, Math.min(signed, MOST_PARAGRAPHS))) {
    const line = text.slice(start, Math.min(end, start + LONGEST))
    if (!line.includes('》') || !GIVES_OUT.test(line) || !GIVEN_OUT.test(line)) continue
    const titles = findQuotedTitles((printed ?? text).slice(start, start + line.length)).map(({title}) => title)
    if (titles.length > 1) return titles
  }
  return []
}
