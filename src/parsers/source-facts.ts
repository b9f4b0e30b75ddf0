import {parseDateTime} from '../grammar/dates/time.js'
import {factAt} from '../page/facts/fact.js'
import {elementText} from '../page/facts/element-text.js'
import {findMarked} from '../page/html/dom/find-marked.js'
import type {HtmlPage} from '../page/html/dom/html-page.js'
import {locatedAt} from '../page/located.js'
import type {Fact, FactField, Furniture, PageBlock} from '../page/reading.js'
import type {Source} from './define-source.js'

/** Read the facts that a source knows the places of: selectors in HTML, patterns with the group `value` over lines. */
export function sourceFacts(
  {id, fields, scripts}: Source,
  {blocks, furniture}: {blocks: readonly PageBlock[]; furniture: readonly Furniture[]},
  html: HtmlPage | null
): Fact[] {
  const facts: Fact[] = []
  for (const [field, where] of Object.entries(fields ?? {}) as [FactField, string | RegExp][]) {
    const rule = `source-${id}`
    if (typeof where === 'string') {
      const element = html ? findMarked(html, where)[0] : undefined
      if (!html || !element) continue
      const located = elementText(html.source, element)
      const fact = factAt(field, located, [0, located.text.length], rule)
      if (fact) facts.push(fact)
      continue
    }
    for (const line of [...blocks, ...furniture]) {
      const match = line.text.length <= 1000 ? where.exec(line.text) : null
      const value = match?.groups?.value
      if (!match || value === undefined) continue
      const start = match.index + match[0].indexOf(value)
      const read = field === 'publishedAt' ? parseDateTime(value) : undefined
      const fact =
        read === null ? null : factAt(field, line, [start, start + value.length], rule, read ? {value: read} : {})
      if (fact) facts.push(fact)
      break
    }
  }
  for (const [field, patterns] of Object.entries(scripts ?? {}) as [FactField, readonly RegExp[]][]) {
    for (const pattern of patterns) {
      const fact = html && scriptFact(html, field, pattern, `source-${id}`)
      if (fact) facts.push(fact)
    }
  }
  return facts
}

/** Read what a script of the page says: `var publish_time = "2022-08-11"`. */
function scriptFact({source}: HtmlPage, field: FactField, pattern: RegExp, rule: string): Fact | null {
  const match = pattern.exec(source)
  const value = match?.groups?.value
  if (!match || value === undefined) return null
  const read = field === 'publishedAt' ? (epochTime(value) ?? parseDateTime(value)) : value
  if (read === null) return null
  const located = locatedAt(value, match.index + match[0].indexOf(value))
  return factAt(field, located, [0, value.length], rule, {from: 'attribute', value: read})
}

/** `1621303800`: seconds since 1970, in this century. */
const EPOCH = /^1\d{9}$/u
const BEIJING = 8 * 3600

/** Read seconds since 1970 as a time in Beijing; `null` for anything else. */
function epochTime(value: string): string | null {
  if (!EPOCH.test(value)) return null
  return `${new Date((Number(value) + BEIJING) * 1000).toISOString().slice(0, 19)}+08:00`
}
