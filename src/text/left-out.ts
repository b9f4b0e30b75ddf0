import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {pageSpans} from '../page/located.js'
import {type Labelled, listRemovals, type Removal} from '../page/removals.js'
import type {Notice, Span} from '../schema/index.js'
import {bodyOf, paragraphsOf, readingOf} from './tree.js'

/** List what a Notice leaves out of its page: what it shows in its text or cites as evidence is kept, all else is removed. */
export function listLeftOut(page: string, notice: Notice, tree: Root, file: VFile): Removal[] {
  const kept: Span[] = pageSpans(bodyOf(tree))
  for (const evidence of Object.values(notice.evidence))
    for (const {page: spans} of evidence) for (const span of spans ?? []) kept.push(span)
  const labelled: Labelled[] = []
  for (const piece of readingOf(file).furniture) {
    for (const span of pageSpans(piece)) labelled.push({span, rule: piece.rule})
  }
  for (const {info} of paragraphsOf(tree)) {
    if (info.element) for (const span of pageSpans(info.block)) labelled.push({span, rule: 'outside-text'})
  }
  return listRemovals(page.length, kept, labelled)
}
