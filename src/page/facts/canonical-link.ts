import type {HtmlPage} from '../html/dom/html-page.js'
import type {Fact} from '../reading.js'

/** `href="…"` of a tag. */
const HREF = /\bhref\s{0,5}=\s{0,5}["']?(?<href>https?:\/\/[^\s"'<>]+)/iu

/** Read the address that the page calls its own: `<link rel="canonical" href="…">`; `null` if there is none. */
export function canonicalLink({source, canonical}: HtmlPage): Fact | null {
  if (canonical === null) return null
  const tag = source.slice(canonical.start, canonical.end)
  const href = HREF.exec(tag)?.groups?.href
  if (href === undefined || href.length > 2000) return null
  const from = canonical.start + tag.indexOf(href)
  const quote = href.replaceAll('&amp;', '&')
  const evidence = {
    from: 'attribute' as const,
    page: [[from, from + href.length]] as [number, number][],
    quote,
    rule: 'link-canonical'
  }
  return {field: 'url', value: quote, evidence}
}
