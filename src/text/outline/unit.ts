import type {Ordinal} from '../../schema/index.js'
import type {Heading} from './headings/heading-of.js'

/** 层次: where a unit of the body begins. */
export interface Unit {
  /** Its first paragraph. */
  index: number
  /** How many paragraphs its heading takes (a heading in two lines: 2). */
  lines: number
  /** 1 at the top. */
  depth: number
  ordinal: Ordinal | null
  /** Where the text behind the number begins in the first paragraph. */
  textStart: number
  heading: Heading | null
  /** Units of one run are counted together. */
  run: number
  /** It stands on another page; its parts begin here. */
  missing: boolean
}
