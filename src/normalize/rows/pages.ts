/** Rows on a page. */
const ROWS = 4096

/** Numbers by row, so many for each, in typed arrays. */
export interface Pages<Page> {
  /** The page on which a row stands. */
  of(row: number): Page
  /** Where on its page a row begins. */
  at(row: number): number
  readonly bytes: number
}

/**
 * Create rows of a width that grow page by page: nothing is ever copied, so that nothing stands in memory twice, and a
 * million rows take what a million rows need.
 *
 * @param make a typed array of a length, all 0
 */
export function createPages<Page extends {readonly byteLength: number}>(
  width: number,
  make: (length: number) => Page
): Pages<Page> {
  const pages: Page[] = []
  return {
    of(row) {
      const page = Math.floor(row / ROWS)
      while (pages.length <= page) pages.push(make(ROWS * width))
      return pages[page]!
    },
    at: (row) => (row % ROWS) * width,
    get bytes() {
      return pages.reduce((sum, {byteLength}) => sum + byteLength, 0)
    }
  }
}
