import {jsonBytes, jsonCharacterBytes} from './json-bytes.js'
import {measureAttributes} from './measure-attributes.js'
import {omitEmpty} from './omit-empty.js'
import {splitText} from './split-text.js'
import type {FeedRecord} from './feed-record.js'

/** A passage of a notice with what hits are shown and filtered by. */
export interface AlgoliaRecord extends Record<string, unknown> {
  /** `<notice>-<position>`. */
  objectID: string
  noticeId: string
  /** The cluster, or the notice where there is none: what `distinct` groups by. */
  group: string
  position: number
  text: string
  /** Where the passage begins in the notice's text. */
  start: number
}

/** 10 kB is the cap of the smallest plan, 100 kB that of the largest; counted in decimal to be safe. */
const smallestCap = 10_000
/** Attributes in the order in which they are given up when they do not fit beside the text. */
const expendable = [
  'references',
  'relations',
  'attachments',
  'sources',
  'keywords',
  'classification',
  'deadlines',
  'deadlineDays',
  'addressees',
  'divisionNames',
  'divisions',
  'otherNumbers',
  'issuers',
  'path',
  'site',
  'indexNumber',
  'publishedAt',
  'documentKey',
  'wraps',
  'url',
  'documentNumberPlain',
  'documentNumber',
  'title'
] as const

/** Give the body of `PUT /1/indexes/<index>/settings`: one hit for each document, the newest first among equals. */
export function algoliaSettings(): object {
  return {
    searchableAttributes: [
      'title',
      'wraps',
      'documentNumber,documentNumberPlain,otherNumbers',
      'issuers',
      'unordered(path)',
      'unordered(text)'
    ],
    attributesForFaceting: [
      'filterOnly(noticeId)',
      'filterOnly(group)',
      'filterOnly(documentKey)',
      'filterOnly(relations)',
      'kind',
      'documentType',
      'form',
      'searchable(issuers)',
      'divisions',
      'year',
      'validity',
      'site',
      'searchable(keywords)',
      'classification',
      'partial'
    ],
    numericAttributesForFiltering: ['dateDay', 'year', 'effectiveDay', 'expiryDay', 'deadlineDays', 'publishedDay'],
    customRanking: ['desc(dateDay)', 'asc(position)'],
    attributeForDistinct: 'group',
    distinct: true,
    attributesToSnippet: ['text:40'],
    queryLanguages: ['zh'],
    indexLanguages: ['zh'],
    // A Chinese query has no spaces: no word of it may be dropped or misspelt into another.
    removeStopWords: false,
    typoTolerance: 'min'
  }
}

/**
 * Cut a record into Algolia records, one for each section or part of one, none above `maxBytes` of JSON.
 *
 * What is repeated in each (title, issuers, …) takes half of the cap at most: long lists are given up first.
 * Fewer parts than before leave old ones behind: send `algoliaDeletes` first when a notice has changed.
 *
 * @throws RangeError for a cap below 2,000 bytes, where nothing useful fits.
 */
export function* algoliaRecords(
  record: FeedRecord,
  {maxBytes = smallestCap}: {maxBytes?: number} = {}
): Generator<AlgoliaRecord> {
  if (!(maxBytes >= 2000)) throw new RangeError(`Expected a cap of 2,000 bytes or more, not ${maxBytes}`)
  const {id, text, sections, clusterId, ...facts} = record
  const identity = {objectID: `${id}-`, noticeId: id, group: clusterId ?? id, position: '', text: '', start: ''}
  // The objectID, position and start grow by a few digits.
  const frame = jsonBytes(identity) + 32
  const repeated = measureAttributes(omitEmpty(facts))
  let position = 0
  const passages = sections.length === 0 ? [{section: null, path: [], text, start: 0}] : sections
  for (const passage of passages) {
    const section = passage.section !== null && passage.section.length <= 64 ? passage.section : null
    const own = measureAttributes(omitEmpty({section, path: passage.path}))
    const kept = new Map([...repeated, ...own])
    let bytes = 1
    for (const attribute of kept.values()) bytes += attribute.bytes
    for (const name of expendable) {
      if (frame + bytes <= maxBytes / 2) break
      bytes -= kept.get(name)?.bytes ?? 0
      kept.delete(name)
    }
    const head = Object.fromEntries(Array.from(kept, ([name, {value}]) => [name, value]))
    const budget = maxBytes - frame - bytes
    let {start} = passage
    for (const part of passage.text === '' ? [''] : splitText(passage.text, budget, jsonCharacterBytes)) {
      yield {objectID: `${id}-${position}`, noticeId: id, group: clusterId ?? id, position, ...head, text: part, start}
      position++
      start += part.length
    }
  }
}

/** Write the records as NDJSON, as `algolia objects import <index> -F <file>` reads them. */
export function* algoliaLines(records: Iterable<FeedRecord>, options: {maxBytes?: number} = {}): Generator<string> {
  for (const record of records) {
    for (const part of algoliaRecords(record, options)) yield JSON.stringify(part)
  }
}

/** Write the body of `POST /1/indexes/<index>/deleteByQuery`: all parts of the notices. */
export function algoliaDeletes(ids: Iterable<string>): string {
  return JSON.stringify({filters: Array.from(ids, (id) => `noticeId:"${id}"`).join(' OR ')})
}
