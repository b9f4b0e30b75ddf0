import type {HtmlPage} from '../page/html/dom/html-page.js'
import type {PageFormat} from '../page/reading.js'
import type {Source} from './define-source.js'
import generic from './generic.js'

/** What a source is chosen by. */
export interface SourceQuery {
  /** The decoded page. */
  text: string
  url?: string | undefined
  format: PageFormat
  /** The parsed page, of HTML. */
  html?: HtmlPage | undefined
}

/** How well a source fits, best first; 0 is no fit. */
const RANK = {exactHost: 4, hostSuffix: 3, fingerprint: 2, family: 1, none: 0} as const

/** How far a text page is searched for a fingerprint from either end, in UTF-16 units: sites sign at the edges. */
const EDGE = 4000

/** The host of `http://user@www.gov.cn:80/zhengce/`. */
const HOST = /^\s{0,9}(?:[a-z][a-z\d+.-]{0,20}:)?\/\/(?:[^/?#@]{0,80}@)?(?<host>[^/?#:@\s]{1,255})/iu

/** Give the host of an address, in lower case; `null` if there is none. */
export function hostOf(url: string | undefined): string | null {
  return url === undefined ? null : (HOST.exec(url.slice(0, 500))?.groups?.host?.toLowerCase() ?? null)
}

/** Count the marks of the best alternative that the page has in full. */
function marksFound(marks: readonly string[], html: HtmlPage): number {
  let best = 0
  for (const alternative of marks) {
    if (html.marks.has(alternative)) {
      best ||= 1
      continue
    }
    if (!alternative.includes('&') && !alternative.startsWith('meta:')) continue
    const parts = alternative.split('&')
    if (parts.length <= best) continue
    const all = parts.every((mark) =>
      mark.startsWith('meta:')
        ? html.metas.some((meta) => meta.name.toLowerCase() === mark.slice(5).toLowerCase())
        : html.marks.has(mark)
    )
    if (all) best = parts.length
  }
  return best
}

/** Tell how well the fingerprint fits: the number of marks, 1 for a pattern; 0 if not. */
function fingerprintFits(source: Source, query: SourceQuery, edges: string): number {
  const {fingerprint} = source
  if (!fingerprint) return 0
  if (!(fingerprint instanceof RegExp)) return query.html ? marksFound(fingerprint, query.html) : 0
  return !query.html && fingerprint.test(edges) ? 1 : 0
}

/**
 * Choose the source that reads a page: exact host > host suffix > fingerprint > CMS family > generic.
 *
 * The order of the sources means nothing: of two that fit equally well the longer host, then the more marks, then the id decides.
 * A family fits beside a host only if no site does.
 */
export function findSource(query: SourceQuery, sources: readonly Source[]): Source {
  const host = hostOf(query.url)
  const {text} = query
  const edges = query.html ? '' : text.length <= EDGE * 2 ? text : `${text.slice(0, EDGE)}\n${text.slice(-EDGE)}`
  let best: Source = generic
  let bestRank: number = RANK.none
  let bestDetail = 0
  for (const source of sources) {
    if (source.format && source.format !== query.format) continue
    let rank: number = RANK.none
    let detail = 0
    for (const name of host === null ? [] : (source.hosts ?? [])) {
      const exact = name === host
      if (!exact && !(name.startsWith('.') && (host!.endsWith(name) || host === name.slice(1)))) continue
      const own = exact ? RANK.exactHost : RANK.hostSuffix
      if (own > rank || (own === rank && name.length > detail)) [rank, detail] = [own, name.length]
    }
    if (rank === RANK.none) {
      detail = fingerprintFits(source, query, edges)
      if (detail > 0) rank = source.family ? RANK.family : RANK.fingerprint
    }
    const better = rank > bestRank || (rank === bestRank && rank > 0 && detail > bestDetail)
    const tie = rank === bestRank && rank > 0 && detail === bestDetail && source.id < best.id
    if (better || tie) [best, bestRank, bestDetail] = [source, rank, detail]
  }
  return best
}
