import {type Cited, type Entry} from '../compare/entry.js'

/** Shorter titles are shared by documents that have nothing to do with each other. */
export const SHORTEST_TITLE = 8

/** Find notices by what others cite: a number, or a title. Only what names one document is an answer. */
export function createCitations(
  entries: readonly Entry[],
  clusterOf: (id: string) => string
): (cited: Cited) => string | null {
  const byNumber = new Map<string, Entry[]>()
  const byTitle = new Map<string, Entry[]>()
  // Only what somebody cites is looked up: of a million notices, that is few.
  for (const {number, title} of entries.flatMap(({references}) => references)) {
    if (number !== null) byNumber.set(number, [])
    else if (title.length >= SHORTEST_TITLE) byTitle.set(title, [])
  }
  for (const entry of entries) {
    if (entry.number !== null) byNumber.get(entry.number)?.push(entry)
    if (!entry.partial) byTitle.get(entry.title)?.push(entry)
  }
  return ({number, title, issuer}) => {
    const found = number !== null ? byNumber.get(number) : title === '' ? undefined : byTitle.get(title)
    const fitting = (found ?? []).filter((entry) => issuer === null || agrees(entry, issuer))
    const clusters = new Set(fitting.map(({id}) => clusterOf(id)))
    return clusters.size === 1 ? fitting[0]!.id : null
  }
}

function agrees({issuers}: Entry, issuer: string): boolean {
  return issuers.length === 0 || issuers.some((name) => name.includes(issuer) || issuer.includes(name))
}
