import type {Notice} from '../schema/index.js'
import {cleanStrings} from './clean-text.js'
import {epochDay} from './epoch-day.js'
import type {FeedRecord} from './feed-record.js'
import {referenceName} from './reference-name.js'
import {toChunks} from './to-chunks.js'
import {assertNotice} from '../schema/assert-notice.js'

/** What the notice itself does not know. */
export interface ToRecordOptions {
  /** The record's id: the cluster's where each record is a document; that of the notice by default. */
  id?: string
  clusterId?: string
  /** Addresses of all copies; the notice's own by default. */
  sources?: readonly string[]
  /** The longest section text, in UTF-16 units. */
  maxLength?: number
}

const identifier = /^[\w-]{1,64}$/u
const brackets = /[〔〕[\]［］（）()【】]/gu

/**
 * Make the flat record of a notice.
 *
 * The same notice gives the same record, its keys in the same order; its strings hold no halves of characters and no
 * controls, which some engines refuse.
 *
 * @throws TypeError for an id that not all engines take.
 * @example
 * toRecord(notice).documentNumberPlain // '湘办发电 2014 35号'
 */
export function toRecord(notice: Notice, options: ToRecordOptions = {}): FeedRecord {
  assertNotice(notice)
  const {date, documentNumber, issuers, publication, references} = notice
  const id = options.id ?? notice.id
  for (const each of [id, options.clusterId ?? id]) {
    if (!identifier.test(each)) throw new TypeError(`Expected an id of 1 to 64 letters, digits, - and _, not ${each}`)
  }
  const divisions = issuers.flatMap(({division}) => division ?? [])
  const deadlines = unique(notice.directives.flatMap(({deadline}) => deadline?.date ?? [])).sort()
  return cleanStrings<FeedRecord>({
    id,
    clusterId: options.clusterId ?? null,
    documentKey: notice.documentKey,
    kind: notice.kind,
    documentType: notice.documentType,
    form: notice.form,
    language: notice.language,
    title: notice.title,
    wraps: notice.titleParts.wraps?.title ?? null,
    documentNumber: documentNumber?.canonical ?? null,
    documentNumberPlain: documentNumber?.canonical.replace(brackets, ' ').trim() ?? null,
    otherNumbers: unique(notice.otherNumbers.map(({canonical}) => canonical)),
    indexNumber: notice.indexNumber,
    issuers: unique(issuers.map(({name}) => name)),
    divisions: unique(divisions.map(({code}) => code)),
    divisionNames: unique(divisions.map(({name}) => name)),
    addressees: notice.addressees?.text ?? null,
    date,
    dateDay: day(date),
    year: date === null ? null : Number(date.slice(0, 4)),
    effectiveDate: notice.effectiveDate,
    effectiveDay: day(notice.effectiveDate),
    expiryDate: notice.expiryDate,
    expiryDay: day(notice.expiryDate),
    validity: notice.validity?.status ?? null,
    deadlines,
    deadlineDays: deadlines.flatMap((deadline) => epochDay(deadline) ?? []),
    publishedAt: publication.publishedAt,
    publishedDay: day(publication.publishedAt),
    site: publication.site,
    keywords: unique(publication.keywords),
    classification: Object.entries(publication.classification).map(([label, value]) => `${label}:${value}`),
    attachments: notice.attachments.map(({title}) => title),
    references: unique(references.map(referenceName)),
    relations: unique(
      notice.relations.flatMap(({type, reference}) => {
        const cited = references[reference]
        return cited === undefined ? [] : [`${type}:${referenceName(cited)}`]
      })
    ),
    partial: notice.partial,
    text: notice.text,
    sections: toChunks(notice, {maxLength: options.maxLength ?? 1000}).map(({section, path, text, span}) => ({
      section,
      path,
      text,
      start: span[0]
    })),
    url: publication.url,
    sources: unique(options.sources ?? (publication.url === null ? [] : [publication.url]))
  })
}

/** Count the days to a date that may be missing. */
function day(date: string | null): number | null {
  return date === null ? null : epochDay(date)
}

/** Keep the first of equal values. */
function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
