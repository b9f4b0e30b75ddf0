import {furniture} from '../block.js'
import {joinBroken} from './join-broken.js'
import {isPageNumber} from './page-number.js'
import type {Furniture, PageBlock} from '../reading.js'

/** Take page numbers out of blocks and join the paragraphs that page ends have broken. */
export function mendPages(blocks: readonly PageBlock[]): {blocks: PageBlock[]; furniture: Furniture[]} {
  const removed: Furniture[] = []
  const kept: PageBlock[] = []
  for (const one of blocks) {
    if (one.kind === 'paragraph' && isPageNumber(one.text)) removed.push(furniture(one, 'inside', 'page-number'))
    else kept.push(one)
  }
  return {blocks: joinBroken(kept), furniture: removed}
}
