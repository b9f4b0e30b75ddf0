import type {Span} from '../../schema/index.js'
import type {BlockLink} from '../reading.js'

/** How far behind the start of a tag its target ends. */
const REACH = 4000
/** `href="` of a tag, `](` of a Markdown link. */
const OPENING = /(?<![\w-])href\s{0,5}=\s{0,5}["']?|\]\(/iu

/**
 * Find where the page names the target of a link (链接地址): the value of its `href`; `null` where it is written otherwise than it
 * is read, with other entities than `&amp;`.
 *
 * @example
 * linkTarget('<a href="1.doc">名单</a>', {start: 0, end: 2, href: '1.doc', at: 0}) // [9, 14]
 */
export function linkTarget(source: string, {href, at}: BlockLink): Span | null {
  const tag = source.slice(at, at + REACH)
  const opening = OPENING.exec(tag)
  if (!opening) return null
  const from = opening.index + opening[0].length
  const written = [href, href.replaceAll('&', '&amp;')].find((one) => tag.startsWith(one, from))
  return written === undefined || ENTITY.test(written) ? null : [at + from, at + from + written.length]
}

/** `&copy=1`, which is an entity in a text and none in an attribute. */
const ENTITY = /&(?!amp;)[a-z#]/iu
