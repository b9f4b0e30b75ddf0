import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {firstFact} from './stated-publication.js'
import {paragraphsOf, readingOf, record} from '../tree.js'

/** Read a number of pages; an article has no more than 999. */
function count(value: string | undefined): number | null {
  const number = value === undefined ? NaN : Number(value)
  return Number.isInteger(number) && number > 0 && number < 1000 ? number : null
}

/** Take over the page's place in an article of several pages (分页), and mark the pager; such a page is partial. */
export const retextPages: Plugin<[], Root> = () => (tree, file) => {
  const reading = readingOf(file)
  const number = firstFact(reading, 'pageNumber')
  const total = firstFact(reading, 'pageTotal')
  const next = firstFact(reading, 'next')
  const pages = {number: count(number?.value), total: count(total?.value), next: next?.value ?? null}
  if (pages.number === null && pages.total === null && pages.next === null) return
  const last = paragraphsOf(tree).slice(-10)
  for (const {evidence} of [number, total, next]
    .filter((fact) => fact?.evidence.rule === 'pager')
    .map((fact) => fact!)) {
    const at = evidence.page?.[0]?.[0] ?? -1
    const line = last.find(
      ({info: {block}}) => (block.segments[1] ?? Infinity) <= at && at < (block.segments.at(-1) ?? -1)
    )
    if (line) line.info.element ??= 'furniture'
  }
  record(tree, 'pages', pages, {
    ...(number && pages.number !== null ? {'/pages/number': [number.evidence]} : {}),
    ...(total && pages.total !== null ? {'/pages/total': [total.evidence]} : {}),
    ...(next ? {'/pages/next': [next.evidence]} : {})
  })
  if ((pages.number ?? 1) > 1 || (pages.total ?? 1) > 1 || pages.next !== null) {
    const because = [number, total, next].filter((fact) => fact !== undefined).map((fact) => fact.evidence)
    record(tree, 'partial', true, {'/partial': because})
  }
}
