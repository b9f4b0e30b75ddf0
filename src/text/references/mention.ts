import type {DocumentNumber, Span} from '../../schema/index.js'

/** 提及: a document named at one place of a text; `[start, end)` with issuer, number and provision. */
export interface Mention {
  start: number
  end: number
  title: string | null
  number: DocumentNumber | null
  issuer: string | null
  /** Where each of the three stands, for its evidence. */
  places: {title: Span | null; number: Span | null; issuer: Span | null}
}
