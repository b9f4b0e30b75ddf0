import {pageSpans} from '../page/located.js'
import type {Evidence} from '../schema/index.js'
import type {ParagraphInfo} from './tree.js'

/** Cite a range of a paragraph's text, by default all of it. */
export function cite(info: ParagraphInfo, rule: string, start = 0, end = info.block.text.length): Evidence {
  return {from: 'text', page: pageSpans(info.block, start, end), quote: info.block.text.slice(start, end), rule}
}

/** Cite several paragraphs as one value: a title over three lines, a signature broken by a page end. */
export function citeAll(infos: readonly ParagraphInfo[], rule: string): Evidence {
  return {
    from: 'text',
    page: infos.flatMap((info) => pageSpans(info.block)),
    quote: infos.map((info) => info.block.text).join(''),
    rule
  }
}
