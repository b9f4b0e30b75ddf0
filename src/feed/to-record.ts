import type {DocumentType, Form, Kind, Notice} from '../schema/index.js'
import {epochDay} from './epoch-day.js'
import {toChunks, type Chunk} from './to-chunks.js'

/** 检索记录: a notice as search engines like it, flat and of plain values; `null` and `[]` where there is nothing. */
export interface FeedRecord {
  /** `[A-Za-z0-9_-]{1,64}`: fits every engine. */
  id: string
  clusterId: string | null
  kind: Kind
  /** 文种 */
  documentType: DocumentType | null
  form: Form | null
  language: string
  title: string | null
  /** 发文字号 as `code〔year〕n号`. */
  documentNumber: string | null
  /** The same with spaces for brackets, as readers type it: `青档发 2014 12号`. */
  documentNumberPlain: string | null
  otherNumbers: string[]
  indexNumber: string | null
  /** 发文机关 */
  issuers: string[]
  /** 行政区划: codes and names of the issuers' divisions. */
  divisions: string[]
  divisionNames: string[]
  /** 主送机关 */
  addressees: string | null
  /** 成文日期: `YYYY-MM-DD` or `YYYY-MM`. */
  date: string | null
  /** Days since 1970-01-01, for engines that sort numbers only; of a month its first day. */
  dateDay: number | null
  year: number | null
  effectiveDate: string | null
  expiryDate: string | null
  validity: string | null
  /** 发布时间 */
  publishedAt: string | null
  site: string | null
  keywords: string[]
  attachments: string[]
  /** Titles or numbers of the documents that it names. */
  references: string[]
  partial: boolean
  text: string
  sections: Pick<Chunk, 'section' | 'path' | 'text'>[]
  /** Addresses of all pages that carry the document. */
  sources: string[]
}

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
 * @throws TypeError for an id that not all engines take.
 * @example
 * toRecord(notice).documentNumberPlain // '湘办发电 2014 35号'
 */
export function toRecord(notice: Notice, options: ToRecordOptions = {}): FeedRecord {
  const {date, documentNumber, issuers, publication} = notice
  const id = options.id ?? notice.id
  for (const each of [id, options.clusterId ?? id]) {
    if (!identifier.test(each)) throw new TypeError(`Expected an id of 1 to 64 letters, digits, - and _, not ${each}`)
  }
  const divisions = issuers.flatMap(({division}) => division ?? [])
  const sources = options.sources ?? (publication.url === null ? [] : [publication.url])
  return {
    id,
    clusterId: options.clusterId ?? null,
    kind: notice.kind,
    documentType: notice.documentType,
    form: notice.form,
    language: notice.language,
    title: notice.title,
    documentNumber: documentNumber?.canonical ?? null,
    documentNumberPlain: documentNumber?.canonical.replace(brackets, ' ').trim() ?? null,
    otherNumbers: notice.otherNumbers.map(({canonical}) => canonical),
    indexNumber: notice.indexNumber,
    issuers: unique(issuers.map(({name}) => name)),
    divisions: unique(divisions.map(({code}) => code)),
    divisionNames: unique(divisions.map(({name}) => name)),
    addressees: notice.addressees?.text ?? null,
    date,
    dateDay: date === null ? null : epochDay(date),
    year: date === null ? null : Number(date.slice(0, 4)),
    effectiveDate: notice.effectiveDate,
    expiryDate: notice.expiryDate,
    validity: notice.validity?.status ?? null,
    publishedAt: publication.publishedAt,
    site: publication.site,
    keywords: unique(publication.keywords),
    attachments: notice.attachments.map(({title}) => title),
    references: unique(notice.references.map((each) => each.documentNumber?.canonical ?? each.title ?? each.text)),
    partial: notice.partial,
    text: notice.text,
    sections: toChunks(notice, {maxLength: options.maxLength ?? 1000}).map(({section, path, text}) => ({
      section,
      path,
      text
    })),
    sources: unique(sources)
  }
}

/** Keep the first of equal values. */
function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
