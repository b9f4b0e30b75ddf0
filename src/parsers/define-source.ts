import type {FactField, PageFormat} from '../page/reading.js'

/** `https://…`, `host:80`, `host/path`: more than a host. */
const NO_HOST = /[/:\s]/u

/** 来源: what is known of one site, or of a CMS that many sites use. */
export interface SourceDefinition {
  /** Stable, unique, kebab-case; `Notice.parser` names it. */
  id: string
  /** The site or the CMS, as it calls itself. */
  name: string
  /** A CMS family is asked after the sites. */
  family?: true
  /** Hosts that it claims: `www.gov.cn` that one, `.gov.cn` every host that ends so. */
  hosts?: readonly string[]
  format?: PageFormat
  /**
   * What tells its pages: a pattern over the text of Markdown and plain pages, or marks of HTML, any of which suffices. A mark is
   * `#id`, `.class` or `meta:name`; several joined by `&` must all be there.
   */
  fingerprint?: RegExp | readonly string[]
  /** HTML: selectors of the content, best first. Text: where it starts and ends, by line. */
  content?: readonly string[] | {from?: RegExp; until?: RegExp}
  /** HTML: selectors of what is never content. */
  remove?: readonly string[]
  /** Lines that are never content. */
  boilerplate?: readonly RegExp[]
  /** Where page facts stand: a selector of HTML, or a pattern with the group `value` over a line. */
  fields?: Partial<Record<FactField, string | RegExp>>
  /** What a script of the page says: patterns with the group `value` over the source of an HTML page, best first. */
  scripts?: Partial<Record<FactField, readonly RegExp[]>>
  /** The site gathers other sites' texts (范文网, 文库): its dates and names say nothing about the documents. */
  aggregator?: true
}

/** A source as `defineSource` gives it, checked and frozen. */
export type Source = Readonly<SourceDefinition>

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/u
const MARK = /^(?:[#.]|meta:)[^\s&]+(?:&(?:[#.]|meta:)[^\s&]+)*$/u

/**
 * Define a source parser: facts about a site or a CMS as plain data.
 *
 * @throws {TypeError} when the definition cannot work: a bad id, an impossible mark, a family without a fingerprint
 */
export function defineSource(definition: SourceDefinition): Source {
  const {id, fingerprint, hosts, content, fields} = definition
  if (!ID.test(id)) throw new TypeError(`Unexpected source id \`${id}\`, expected kebab-case`)
  if (definition.family && !fingerprint) throw new TypeError(`Unexpected family \`${id}\` without fingerprint`)
  for (const host of hosts ?? []) {
    if (host !== host.toLowerCase() || NO_HOST.test(host)) {
      throw new TypeError(`Unexpected host \`${host}\` of \`${id}\`, expected a name in lower case`)
    }
  }
  if (fingerprint && !(fingerprint instanceof RegExp)) {
    for (const mark of fingerprint) {
      if (!MARK.test(mark))
        throw new TypeError(`Unexpected mark \`${mark}\` of \`${id}\`, expected #id, .class or meta:name`)
    }
  }
  const patterns = [
    ...(fingerprint instanceof RegExp ? [fingerprint] : []),
    ...(content && 'until' in content && content.until ? [content.until] : []),
    ...(content && 'from' in content && content.from ? [content.from] : []),
    ...(definition.boilerplate ?? []),
    ...Object.values(definition.scripts ?? {}).flat(),
    ...Object.values(fields ?? {}).filter((field) => field instanceof RegExp)
  ]
  for (const pattern of patterns) {
    if (pattern.global || pattern.sticky) {
      throw new TypeError(`Unexpected flag of \`${String(pattern)}\` in \`${id}\`, expected a pattern without state`)
    }
  }
  return Object.freeze({...definition})
}
