import type {Block, Section} from '../schema/index.js'
import {append} from './append.js'
import {extend, openSections, type PageUnits} from './page-units.js'

/** The end of a sentence, of an introduction or of a line that stands alone. */
const ENDED = /[。！？；：…!?;:][”’"'》〉」』）)】]*$/u
const SENTENCE = /[。！？；]/u
/** How a broken paragraph goes on. */
const GOES_ON = /^[\p{Script=Han}\d，。、；”’）》％%]/u
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]{1,4}[章节条，、]|[一二三四五六七八九十]是)/u

/** Tell whether the end of a page has broken a paragraph in two. */
export function breaksParagraph(last: Block | undefined, first: Block | undefined): boolean {
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return false
  if (last.text.length < 20 || ENDED.test(last.text)) return false
  return GOES_ON.test(first.text) && !MARKER.test(first.text) && SENTENCE.test(first.text)
}

/** Find the last block of the text so far. */
export function lastBlock({preamble, sections, closing}: PageUnits): Block | undefined {
  const candidates = [
    preamble.at(-1),
    closing.at(-1),
    ...openSections(sections).map((section) => section.blocks.at(-1))
  ]
  let last: Block | undefined
  for (const block of candidates) if (block && (!last || block.span[1] > last.span[1])) last = block
  return last
}

/** Find the open section that a placeholder of the next page stands for: the same number, else the same style. */
function parentOf(placeholder: Section, open: readonly Section[]): Section | undefined {
  const same = open.find(({ordinal}) => ordinal?.text === placeholder.ordinal?.text)
  return same ?? open.find(({ordinal}) => ordinal !== null && ordinal.style === placeholder.ordinal?.style)
}

/**
 * Append the units of the next page: text before its first number goes on in the unit that is still open, and units whose parent
 * stands on the page before (五是 of 一、) are put under it.
 *
 * @param joined whether the page's first block has been joined to the last one already
 */
export function appendPage(whole: PageUnits, page: PageUnits, joined: boolean): void {
  const first = joined ? page.preamble.shift() : undefined
  const last = lastBlock(whole)
  const open = openSections(whole.sections)
  if (first && last) {
    last.text += first.text
    last.span = [last.span[0], first.span[1]]
    extend(open, first.span[1])
  }
  const more = page.preamble.length + page.sections.length > 0
  const deepest = open.at(-1)
  if (deepest && more) {
    // What closed the page before didn't close the document.
    append(deepest.blocks, whole.closing)
    append(deepest.blocks, page.preamble)
    whole.closing = []
    const end = deepest.blocks.at(-1)?.span[1]
    if (end !== undefined) extend(open, end)
  } else {
    append(whole.preamble, whole.closing.splice(0, more ? undefined : 0))
    append(whole.preamble, page.preamble)
  }
  for (const section of page.sections) {
    const parent = section.missing ? parentOf(section, openSections(whole.sections)) : undefined
    if (!parent) {
      whole.sections.push(section)
      continue
    }
    append(parent.blocks, section.blocks)
    append(parent.sections, section.sections)
    page.ids.set(parent, page.ids.get(section)!)
    page.ids.delete(section)
    extend(openSections(whole.sections).slice(0, open.indexOf(parent) + 1), section.span[1])
  }
  append(whole.closing, page.closing)
}
