import type {HtmlPage} from '../html/dom/html-page.js'
import {canonicalLink} from './canonical-link.js'
import {resolveTarget} from './pager.js'

/** `<base href="…">` */
const BASE_START = /<base\s/iu
/** An address that links can be resolved against. */
const WEB_ADDRESS = /^https?:/iu

/** How far the head of a page is looked at, in UTF-16 units. */
const HEAD = 30_000
/** `<base href="http://www.example.gov.cn/zwgk/" target="_blank">` */
const BASE = /^<base\s[^<>]{0,200}?\bhref\s{0,5}=\s{0,5}["']?(?<href>[^\s"'<>]{1,2000})/iu

/**
 * Give the address that the links of a page are resolved against (HTML Standard, document base URL): `<base href>`, else where the
 * page was found, else the address that it calls its own; `undefined` if none is known.
 *
 * @param url where the page was found
 */
export function pageBase(html: HtmlPage, url: string | undefined): string | undefined {
  const own = url ?? canonicalLink(html)?.value
  const head = html.source.slice(0, HEAD)
  const at = head.search(BASE_START)
  const isRemark = head.lastIndexOf('<!--', at) > head.lastIndexOf('-->', at)
  const base = at < 0 || isRemark ? undefined : BASE.exec(head.slice(at))?.groups?.href
  if (base === undefined) return own
  const resolved = resolveTarget(base.replaceAll('&amp;', '&'), own)
  return WEB_ADDRESS.test(resolved) ? resolved : own
}
