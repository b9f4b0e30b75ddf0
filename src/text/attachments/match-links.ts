import type {PageLink} from '../../page/reading.js'
import type {Declared} from './declared.js'
import {isNameless, type LinkName, linkName} from './link-name.js'
import {alikeKeys, nameKey} from './name-key.js'

/** What a declared attachment is matched by. */
interface Keyed {
  ordinal: number | null
  key: string
}

/** A test of whether a link leads to a declared attachment. */
type Fit = (link: LinkName & Keyed, one: Keyed) => boolean

/** From the surest on: the name, the number alone, a part of the name. */
const FITS: readonly Fit[] = [
  (link, one) => link.key !== '' && link.key === one.key,
  (link, one) => link.numberAlone && link.ordinal === one.ordinal,
  (link, one) => alikeKeys(link.key, one.key) && agree(link.ordinal, one.ordinal)
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
  const free = new Map(files.slice(0, MOST_LINKS).map((link) => [link, keyedName(link)]))
  const left = new Map(declared.map((one) => [one, {ordinal: one.ordinal, key: nameKey(one.title)}]))
  const match = (one: Declared, link: PageLink): void => {
    matched.set(one, link)
    left.delete(one)
    free.delete(link)
  }
  for (const fit of FITS) {
    for (const [one, keyed] of left) {
      const link = firstFitting(free, keyed, fit)
      if (link) match(one, link)
    }
  }
  const nameless = [...free].filter(([, name]) => isNameless(name))
  if (left.size === 1 && nameless.length === 1) for (const one of left.keys()) match(one, nameless[0]![0])
  return matched
}

function keyedName(link: PageLink): LinkName & Keyed {
  const name = linkName(link)
  return {key: nameKey(name.title), ...name}
}

function firstFitting(free: ReadonlyMap<PageLink, LinkName & Keyed>, one: Keyed, fit: Fit): PageLink | null {
  for (const [link, name] of free) if (fit(name, one)) return link
  return null
}
