import type {Ordinal} from '../../../schema/index.js'

/** 序号: a structural number at the start of a paragraph that may open a unit, with what its surroundings tell. */
export interface Marker {
  /** Which paragraph of the body. */
  index: number
  ordinal: Ordinal
  /** Where the text behind the number begins in the paragraph. */
  length: number
  /** A document may begin between the marker before and this one: a signature, a date or a title stands there. */
  fresh: boolean
  /** It stands inside a quotation that an earlier paragraph opened (an amendment's new wording). */
  quoted: boolean
  /** A bare phrase that nothing follows before the next marker: an entry of a list of names, of a table of contents. */
  bare: boolean
  /** The paragraph before leads to it: 现将有关事项通知如下： */
  announced?: boolean
  /** The number before it stands inside the paragraph above: （一）条件：1.年满十八周岁； */
  counted?: boolean
}

/** Where the solver puts a marker. */
export interface Placement {
  /** 1 at the top; 0 if the marker opens no unit. */
  depth: number
  /** Units of one run are counted together: 一、 二、 三、 below one parent. */
  run: number
}

/** A unit whose number must have stood on an earlier page, because its successor is here. */
export interface MissingUnit {
  ordinal: Ordinal
  /** Its parts: the markers `[from, to)`. */
  from: number
  to: number
}

/** The levels of a document. */
export interface Outline {
  /** One for each marker. */
  placements: Placement[]
  missing: MissingUnit[]
}
