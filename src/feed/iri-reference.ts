import {legalXml} from './xml.js'

/** What RFC 3987 does not let stand in an IRI, a `%` that begins no code, and any `#` but the first. */
const forbidden = /[^\p{L}\p{N}\-._~:/?#@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/gu
const scheme = /^[A-Za-z][A-Za-z\d+.-]*:/u

/**
 * Write an address as it must stand in a link: an address on a page may hold spaces and brackets.
 *
 * @example
 * iriReference('/附件/清单 [1].xls') // '/附件/清单%20%5B1%5D.xls'
 */
export function iriReference(address: string): string {
  const [path, ...fragment] = legalXml(address).replace(forbidden, encodeURIComponent).split('#')
  const first = path!.slice(0, (path!.indexOf('/') + 1 || path!.length + 1) - 1)
  // In the first segment a colon would end a scheme.
  const relative = first.includes(':') && !scheme.test(path!) ? `./${path!}` : path!
  return fragment.length === 0 ? relative : `${relative}#${fragment.join('%23')}`
}
