import type {HtmlPage} from '../html/html-page.js'
import type {Fact} from '../reading.js'

/** How far the head of a page is looked at, in UTF-16 units. */
const HEAD = 30_000
/** The word as pages write it; a search for it is faster than a pattern, and few pages have it. */
const SPELLINGS = ['canonical', 'Canonical', 'CANONICAL']
/** `href="…"` of a tag. */
const HREF = /\bhref\s{0,5}=\s{0,5}["']?(?<href>https?:\/\/[^\s"'<>]+)/iu

/** Read the address that the page calls its own: `<link rel="canonical" href="…">`; `null` if there is none. */
export function canonicalLink({source}: HtmlPage): Fact | null {
  const head = source.slice(0, HEAD)
  if (!SPELLINGS.some((word) => head.includes(word))) return null
  const at = head.search(/["'\s=]canonical["'\s>]/iu)
  const start = at < 0 ? -1 : head.lastIndexOf('<', at)
  const end = at < 0 ? -1 : head.indexOf('>', at)
  if (start < 0 || end < 0 || !/^<link\s/iu.test(head.slice(start, start + 6))) return null
  const tag = head.slice(start, end)
  const href = HREF.exec(tag)?.groups?.href
  if (href === undefined || href.length > 2000) return null
  const from = start + tag.indexOf(href)
  return {
    field: 'url',
    value: href.replaceAll('&amp;', '&'),
    evidence: {
      from: 'attribute',
      page: [[from, from + href.length]],
      quote: href.replaceAll('&amp;', '&'),
      rule: 'link-canonical'
    }
  }
}
