import {SHORTEST_TITLE} from './citations.js'
import {type Relation} from './relations.js'
import {type EntryTable} from '../rows/entry-table.js'

/** Chain the pages of one article (分页): each page after the first is a `page` of the first that is there. */
export function pagesOf(entries: EntryTable, rowAt: Int32Array): Relation[] {
  const byTitle = new Map<string, {place: number; page: number}[]>()
  for (const [place, row] of rowAt.entries()) {
    const page = entries.pageOf(row)
    if (page === null) continue
    const {title} = entries.get(row)
    if (title.length < SHORTEST_TITLE) continue
    const pages = byTitle.get(title)
    if (pages) pages.push({place, page})
    else byTitle.set(title, [{place, page}])
  }
  return [...byTitle.values()].flatMap((pages) => {
    const [first, ...rest] = pages.sort((x, y) => x.page - y.page || x.place - y.place)
    return rest
      .filter(({page}) => page !== first!.page)
      .map(({place}): Relation => ({type: 'page', from: place, to: first!.place}))
  })
}
