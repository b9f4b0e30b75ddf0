import type {ParagraphInfo} from '../tree.js'

/** An attachment that the document declares under its body. */
export interface Declared {
  ordinal: number | null
  title: string
  info: ParagraphInfo
  /** Where the name stands in the paragraph. */
  start: number
  end: number
  /** Where its number is printed, if it has one: 附件2：, 1. */
  mark: readonly [start: number, end: number]
  /** The address that is printed behind the name. */
  address: {url: string; start: number; end: number} | null
}
