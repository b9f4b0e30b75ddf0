import type {PageLink} from '../../page/reading.js'
import type {Declared} from './declared.js'
import {isNameless, type LinkName, linkName} from './link-name.js'
import {equalName, sameName} from './tidy-name.js'

/** A test of whether a link leads to a declared attachment. */
type Fit = (link: LinkName, one: Declared) => boolean

/** From the surest on: the name, the number alone, a part of the name. */
const FITS: readonly Fit[] = [
  (link, one) => equalName(link.title, one.title),
  (link, one) => link.numberAlone && link.ordinal === one.ordinal,
  (link, one) => sameName(link.title, one.title) && agree(link.ordinal, one.ordinal)
]
/** More links than this are a list of files, not attachments of one document. */
const MOST_LINKS = 300

/** Two numbers that are printed are the same. */
const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b

/**
 * Match declared attachments with the links of the page (附件说明与附件链接): by name, by number, or because one attachment and one
 * link that names nothing (点击下载) are left.
 */
export function matchLinks(declared: readonly Declared[], files: readonly PageLink[]): Map<Declared, PageLink> {
  const matched = new Map<Declared, PageLink>()
  const free = new Map(files.slice(0, MOST_LINKS).map((link) => [link, linkName(link)]))
  const match = (one: Declared, link: PageLink): void => {
    matched.set(one, link)
    free.delete(link)
  }
  for (const fit of FITS) {
    for (const one of declared) {
      if (matched.has(one)) continue
      const found = [...free].find(([, name]) => fit(name, one))
      if (found) match(one, found[0])
    }
  }
  const left = declared.filter((one) => !matched.has(one))
  const nameless = [...free].filter(([, name]) => isNameless(name))
  if (left.length === 1 && nameless.length === 1) match(left[0]!, nameless[0]![0])
  return matched
}
