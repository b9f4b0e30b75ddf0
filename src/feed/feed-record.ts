import type {DocumentType, Form, Kind} from '../schema/index.js'
import type {Chunk} from './to-chunks.js'

/** 检索段落: a part of the text with the section it stands in. */
export interface FeedSection extends Pick<Chunk, 'section' | 'path' | 'text'> {
  /** Where it begins in `text`, in UTF-16 units: `text` from there on is the section's. */
  start: number
}

/** 检索记录: a notice as search engines like it, flat and of plain values; `null` and `[]` where there is nothing. */
export interface FeedRecord {
  /** `[A-Za-z0-9_-]{1,64}`: fits every engine. */
  id: string
  clusterId: string | null
  /** The document's identity, the same for all copies: organ and number, or organ, title and date. */
  documentKey: string | null
  kind: Kind
  /** 文种 */
  documentType: DocumentType | null
  form: Form | null
  language: string
  title: string | null
  /** 被印发、转发的文件: the title of the document that the notice brings. */
  wraps: string | null
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
  /** 施行日期 */
  effectiveDate: string | null
  effectiveDay: number | null
  /** 有效期至 */
  expiryDate: string | null
  expiryDay: number | null
  validity: string | null
  /** 时限: the days by which something must be done, the earliest first. */
  deadlines: string[]
  deadlineDays: number[]
  /** 发布时间 */
  publishedAt: string | null
  publishedDay: number | null
  site: string | null
  keywords: string[]
  /** 主题分类 and its kin as `label:value`: `主题分类:档案`. */
  classification: string[]
  attachments: string[]
  /** Numbers, or else titles, of the documents that it names. */
  references: string[]
  /** 关系 to them as `type:document`: `repeals:青政发〔2011〕6号`. */
  relations: string[]
  partial: boolean
  text: string
  sections: FeedSection[]
  /** The page to lead a reader to. */
  url: string | null
  /** Addresses of all pages that carry the document. */
  sources: string[]
}
