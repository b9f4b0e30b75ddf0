import type {Notice, Span} from '../schema/index.js'
import {pageSpans} from './located.js'

/**
 * Map a range of `notice.text` to the decoded page: several spans where tags or removed furniture lie between.
 *
 * @throws {TypeError} if the Notice was extracted with `map: false`
 */
export function toPage(notice: Pick<Notice, 'text' | 'map'>, [start, end]: Span): Span[] {
  if (!notice.map) throw new TypeError('Expected a notice with a map, extracted without `map: false`')
  return pageSpans({text: notice.text, segments: notice.map}, start, end)
}
