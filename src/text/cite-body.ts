import {pageSpans} from '../page/located.js'
import type {Evidence} from '../schema/index.js'
import type {Body} from './tree.js'

/** Cite a range of the document's text (正文). */
export function citeBody(body: Body, start: number, end: number, rule: string): Evidence {
  return {from: 'text', page: pageSpans(body, start, end), quote: (body.printed ?? body.text).slice(start, end), rule}
}
