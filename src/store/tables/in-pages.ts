/** So many rows are read at once. */
const PAGE = 100

/**
 * Walk through rows page by page, with no long cursor: others may write meanwhile.
 *
 * `page` gives the rows that follow a key, in the order of their keys.
 */
export async function* inPages<Row, Key>(
  first: Key,
  page: (after: Key, size: number) => Promise<Row[]>,
  keyOf: (row: Row) => Key
): AsyncGenerator<Row> {
  for (let after = first; ;) {
    const rows = await page(after, PAGE)
    yield* rows
    if (rows.length < PAGE) return
    after = keyOf(rows.at(-1)!)
  }
}
