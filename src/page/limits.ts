/** 上限: bounds that keep any page, however hostile, within bounded time and memory. Beyond one the rest is left out, with a note. */
export interface Limits {
  /** Length of the page, in bytes or, if it comes as a string, in UTF-16 units. */
  bytes: number
  /** Nesting of elements. Deeper elements are flattened; their text stays. More than 1,000 counts as 1,000. */
  depth: number
  /** Elements of the tree. */
  elements: number
  /** Characters of the document's text; about five seconds of analysis. */
  text: number
  /** Blocks of text. */
  blocks: number
  /** Rows of a data table. */
  rows: number
  /** Columns of a data table after `colspan` is expanded. */
  columns: number
  /** Cells of a data table after both spans are expanded. */
  cells: number
}

/** What `extract` allows unless told otherwise: many times the largest pages met, a few seconds of work at most. */
export const DEFAULT_LIMITS: Readonly<Limits> = {
  bytes: 32 * 1024 * 1024,
  depth: 512,
  elements: 250_000,
  text: 1_000_000,
  blocks: 100_000,
  rows: 20_000,
  columns: 200,
  cells: 200_000
}
