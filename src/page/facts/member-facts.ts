import {parseDateTime} from '../../grammar/dates/time.js'
import type {Fact, FactField, PageNote} from '../reading.js'
import {isPlaceholder, tidy} from './fact.js'

/** `"title":"…"`, `"publishTime":"2019-10-12 09:31:00"`, `"publishDate":1570844000000`: members beside the content of a page that a script builds. */
const MEMBER =
  /"(?<key>title|docTitle|articleTitle|newsTitle|infoTitle|headline|publishTime|publishDate|publish_time|publishedAt|pubTime|pubDate|releaseTime|releaseDate|source|contentSource|infoSource|articleSource|sourceName)"\s{0,3}:\s{0,3}(?:"(?<text>[^"\\<>]{2,200})"|(?<epoch>1\d{12}|1\d{9})(?!\d))/gu
/** `contentSource`, `docTitle`; what remains is a time. */
const SOURCE_KEY = /source/iu
const TITLE_KEY = /title|headline/iu
/** How far from the content its other members stand, in UTF-16 units. */
const BEFORE = 20_000
const BEHIND = 200_000
const BEIJING = 8 * 3600_000

/**
 * Read what the script that holds the content says beside it: title, time of publication, source.
 *
 * @param source the decoded page
 * @param notes of the reading; nothing is read unless the content was found in a script or text area
 */
export function memberFacts(source: string, notes: readonly PageNote[]): Fact[] {
  const place = notes.find(({ruleId}) => ruleId === 'content-embedded')?.place?.[0]
  if (place === undefined) return []
  const from = Math.max(0, place - BEFORE)
  const best = new Map<FactField, {fact: Fact; distance: number}>()
  for (const match of source.slice(from, place + BEHIND).matchAll(MEMBER)) {
    const {key, text, epoch} = match.groups!
    const field = SOURCE_KEY.test(key!) ? 'source' : TITLE_KEY.test(key!) ? 'title' : 'publishedAt'
    const printed = text ?? epoch!
    const value = field === 'publishedAt' ? timeOf(text, epoch) : tidy(printed)
    if (value === null || isPlaceholder(value)) continue
    const at = from + match.index + match[0].lastIndexOf(printed)
    const distance = Math.abs(at - place)
    if (distance >= (best.get(field)?.distance ?? Infinity)) continue
    const page: [number, number][] = [[at, at + printed.length]]
    best.set(field, {
      fact: {field, value, evidence: {from: 'attribute', page, quote: printed, rule: 'json-member'}},
      distance
    })
  }
  return [...best.values()].map(({fact}) => fact)
}

function timeOf(text: string | undefined, epoch: string | undefined): string | null {
  if (epoch === undefined) return parseDateTime(text ?? '')
  const milliseconds = Number(epoch) * (epoch.length === 10 ? 1000 : 1)
  return `${new Date(milliseconds + BEIJING).toISOString().slice(0, 19)}+08:00`
}
