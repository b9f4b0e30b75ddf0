import {parseDateTime} from '../../grammar/dates/time.js'
import type {HtmlPage} from '../html/dom/html-page.js'
import type {Fact, FactField} from '../reading.js'
import {isPlaceholder, tidy} from './fact.js'

/** `"datePublished": "2014-03-04T10:43:00+08:00"`, `"headline": "…"`; Baidu's `"pubDate"`. */
const MEMBER = /"(?<key>datePublished|pubDate|headline)"\s{0,5}:\s{0,5}(?<value>"(?:[^"\\]|\\.){1,300}")/gu
const FIELDS: Readonly<Record<string, FactField>> = {
  datePublished: 'publishedAt',
  pubDate: 'publishedAt',
  headline: 'title'
}
/** How much of a script is read, in UTF-16 units. */
const MOST = 100_000

/** Read title and time of publication from JSON-LD (schema.org), the first of each; the script need not be valid JSON. */
export function jsonLdFacts({jsonLd}: HtmlPage): Fact[] {
  const facts: Fact[] = []
  for (const {text, start} of jsonLd.slice(0, 10)) {
    for (const match of text.slice(0, MOST).matchAll(MEMBER)) {
      const field = FIELDS[match.groups!.key!]!
      if (facts.some((fact) => fact.field === field)) continue
      const literal = match.groups!.value!
      let quote: string
      try {
        quote = String(JSON.parse(literal))
      } catch {
        continue
      }
      const value = field === 'publishedAt' ? parseDateTime(quote) : tidy(quote)
      if (value === null || isPlaceholder(value)) continue
      const at = start + match.index + match[0].length - literal.length + 1
      // An escaped string doesn't read back from the page.
      const page: [number, number][] | null = literal.includes('\\') ? null : [[at, at + literal.length - 2]]
      facts.push({field, value, evidence: {from: 'attribute', page, quote, rule: 'json-ld'}})
    }
  }
  return facts
}
