import type {Notice} from '../schema/index.js'

/** Pages of one article in order, and which numbers are missing. */
export interface OrderedPages {
  pages: Notice[]
  /** Numbers of pages that the others announce and that are not there. */
  missing: number[]
}

/** Chain pages without numbers by their links to the next one; pages that no link reaches keep their place. */
function chained(notices: readonly Notice[]): Notice[] {
  const byUrl = new Map(
    notices.flatMap((notice) => (notice.publication.url === null ? [] : [[notice.publication.url, notice]]))
  )
  const reached = new Set(notices.map((notice) => notice.pages?.next).filter((next) => typeof next === 'string'))
  const out: Notice[] = []
  const taken = new Set<Notice>()
  const starts = notices.filter((notice) => notice.publication.url === null || !reached.has(notice.publication.url))
  for (const start of [...starts, ...notices]) {
    for (let at: Notice | undefined = start; at && !taken.has(at); at = byUrl.get(at.pages?.next ?? '')) {
      taken.add(at)
      out.push(at)
    }
  }
  return out
}

/**
 * Put the pages of one article in order: by their numbers, else by their links to the next page, else as given.
 *
 * The first page often has no number. Of two with the same number the first counts.
 */
export function orderPages(notices: readonly Notice[]): OrderedPages {
  const number = new Map<Notice, number>()
  for (const notice of notices) if (notice.pages?.number) number.set(notice, notice.pages.number)
  const taken = new Set(number.values())
  const order = chained(notices)
  if (number.size === 0) order.forEach((notice, index) => number.set(notice, index + 1))
  else {
    let free = 1
    for (const notice of order) {
      if (number.has(notice)) continue
      while (taken.has(free)) free++
      taken.add(free)
      number.set(notice, free)
    }
  }
  const pages: Notice[] = []
  const seen = new Set<number>()
  for (const notice of order.toSorted((a, b) => number.get(a)! - number.get(b)!)) {
    const own = number.get(notice)!
    if (!seen.has(own)) pages.push(notice)
    seen.add(own)
  }
  const last = Math.max(...seen)
  const next = pages.at(-1)?.pages?.next ?? null
  const announced = Math.max(last, ...notices.map((notice) => notice.pages?.total ?? 0))
  const open = next !== null && !notices.some((notice) => notice.publication.url === next)
  const total = Math.min(open ? Math.max(announced, last + 1) : announced, 999)
  const missing = Array.from({length: total}, (_, index) => index + 1).filter((own) => !seen.has(own))
  return {pages, missing}
}
