import type {Evidence, Span} from '../schema/index.js'
import type {Located} from './located.js'

/** How a page is written. */
export type PageFormat = 'html' | 'markdown' | 'text'

/** A link inside a block: a range of its text, the target as written, and where in the page its tag begins. */
export interface BlockLink {
  start: number
  end: number
  href: string
  at: number
}

/** 块: a visible block of the page, in page order, as clean text with its place. */
export interface PageBlock extends Located {
  kind: 'paragraph' | 'heading' | 'list-item' | 'table' | 'image'
  /** 1–6 of a heading, else `null`. */
  level: number | null
  align: 'left' | 'center' | 'right' | null
  /** How many characters at its start are bold: the whole block, or a run-in heading; 0 if none. */
  bold: number
  links: BlockLink[]
  /** Cells of a data table; `text` holds them with tabs between cells and line feeds between rows. */
  rows?: string[][]
}

/** A visible block that is not content: navigation, breadcrumb, share bar, related links, footer. */
export interface Furniture extends Located {
  /** Before, between or after the content. */
  place: 'before' | 'inside' | 'after'
  /** The rule that took it out, such as `furniture-tail`. */
  rule: string
  links: BlockLink[]
}

/** The page facts that meta tags, tables, attributes and source parsers can tell. */
export type FactField =
  | 'title'
  | 'site'
  | 'siteCode'
  | 'source'
  | 'author'
  | 'editor'
  | 'publishedAt'
  | 'column'
  | 'keywords'
  | 'url'
  | 'language'
  | 'next'
  | 'indexNumber'
  | 'documentNumber'
  | 'registration'
  | 'organ'
  | 'date'
  | 'effectiveDate'
  | 'expiryDate'
  | 'validity'
  | 'classification'
  | 'columnType'
  | 'documentType'
  | 'owner'
  | 'address'
  | 'icp'
  | 'pageNumber'
  | 'pageTotal'
  | 'speaker'

/** 页面事实: one value that the page states about itself, with its evidence; several for a field, best first. */
export interface Fact {
  field: FactField
  /** The value as printed, white space folded. */
  value: string
  /** The label of a table row or of a classification (主题分类). */
  label?: string
  evidence: Evidence
}

/** Something worth telling about the page; becomes a message. */
export interface PageNote {
  ruleId: string
  reason: string
  place?: Span
  actual?: string
  expected?: string
}

/** 附件链接: a link of the page that may be an attachment. */
export interface PageLink {
  text: string
  /** Resolved against the address of the page where one is known, else as written. */
  href: string
  /** By the ending of the target; `null` when unknown. */
  mediaType: string | null
  place: Span[]
  /** Where the page names the target, as written there; `null` where it is written otherwise than read. */
  target: {place: Span; quote: string} | null
}

/** What reading a page gives: its content as located blocks, what is around it, and the facts it states. */
export interface PageReading {
  format: PageFormat
  /** The source parser. */
  parser: string
  /** The content in page order: title lines, letterhead, body, signature, notes, attachments. */
  blocks: PageBlock[]
  furniture: Furniture[]
  facts: Fact[]
  /** Links in the content or in an own attachment list whose target is a file. */
  files: PageLink[]
  /** Measures of the whole page that tell list pages from documents. */
  shape: {links: number; linkedChars: number; chars: number; datedLinks: number; linkedTitles: number}
  notes: PageNote[]
}
