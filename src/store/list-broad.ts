import type {Database} from 'better-sqlite3'
import type {FoundRow} from './search-notices.js'
import type {StoreQuery} from './store.js'

/** So many notices are looked up one by one in a few milliseconds. */
const few = 2000
/** What LIKE would take for more than itself. */
const wildcard = /[%_\\]/gu

/** What is known of the query already. */
export interface BroadQuery {
  words: readonly string[]
  /** The words as an FTS5 expression, and the same within the columns that are asked for. */
  phrases: string
  match: string
  /** How many notices have the words, whatever the other conditions. */
  hits: number
  page: readonly [limit: number, offset: number]
  where: readonly string[]
  values: readonly unknown[]
}

interface Condition {
  sql: string
  values: unknown[]
}

/** Say with LIKE that all words stand in one of the columns. */
function like(words: readonly string[], columns: readonly string[]): Condition {
  const patterns = words.map((word) => `%${word.replace(wildcard, (sign) => `\\${sign}`)}%`)
  const each = `(${columns.map((column) => `coalesce(${column}, '') LIKE ? ESCAPE '\\'`).join(' OR ')})`
  return {
    sql: words.map(() => each).join(' AND '),
    values: patterns.flatMap((pattern) => columns.map(() => pattern))
  }
}

/**
 * List a page of very many hits: those with the words in their title first, and the newest first among them.
 *
 * Where most notices have the words and few are asked for, a walk from the newest meets them soon, and reading each is
 * cheaper than any list of all hits; the index would look a single character up anew for each.
 */
export function listBroad(database: Database, query: StoreQuery, broad: BroadQuery): FoundRow[] {
  const {words, phrases, match, hits, page, where, values} = broad
  const [limit, offset] = page
  const newest = database.prepare('SELECT max(key) FROM notices').pluck().get() as number
  const inTitle = like(words, ['n.title'])
  const titleMatch = `{title} : (${phrases})`
  const and = where.map((condition) => ` AND ${condition}`).join('')
  const select = 'SELECT n.key, m.cluster AS clusterId, NULL AS score'
  const rest = `LEFT JOIN members m ON m.notice = n.id`
  const order = 'ORDER BY n.date DESC, n.key LIMIT ? OFFSET ?'
  const run = (sql: string, ...given: unknown[]) => database.prepare(sql).all(...given) as FoundRow[]
  const count = (sql: string, ...given: unknown[]) =>
    database
      .prepare(sql)
      .pluck()
      .get(...given) as number

  const dense = (number: number) => where.length === 0 && offset + limit <= 200 && number * 100 >= newest
  const walk = ({sql, values: own}: Condition, range: readonly number[]) => {
    const from = `FROM notices n INDEXED BY notices_date JOIN bodies b ON b.key = n.key ${rest}`
    return run(`${select} ${from} WHERE ${sql}${and} ${order}`, ...own, ...values, ...range)
  }
  const listed = (expression: string): Condition => ({
    sql: 'n.key IN (SELECT rowid FROM words WHERE words MATCH ?)',
    values: [expression]
  })

  const columns = query.in === 'text' ? ['b.text'] : query.in === 'title' ? ['n.title'] : ['n.title', 'b.text']
  const found = dense(hits) ? like(words, columns) : listed(match)
  if (query.in === 'text') return walk(found, page)
  // The index finds words in titles at once, but a single character only by reading all that begin with it.
  const single = words.some((word) => word.length === String.fromCodePoint(word.codePointAt(0)!).length)
  const having = single ? inTitle : listed(titleMatch)
  const titled =
    single || where.length > 0
      ? count(`SELECT count(*) FROM notices n WHERE ${having.sql}${and}`, ...having.values, ...values)
      : count('SELECT count(*) FROM words WHERE words MATCH ?', titleMatch)
  const first = offset < titled ? titles() : []
  if (first.length >= limit || query.in === 'title') return first
  const outside = {sql: `${found.sql} AND NOT (${inTitle.sql})`, values: [...found.values, ...inTitle.values]}
  return [...first, ...walk(outside, [limit - first.length, Math.max(0, offset - titled)])]

  /** List those with the words in the title: few are looked up, for the walk would pass all others on its way. */
  function titles(): FoundRow[] {
    if (titled > few) return walk(dense(titled) ? inTitle : listed(titleMatch), page)
    if (single)
      return run(
        `${select} FROM notices n ${rest} WHERE ${inTitle.sql}${and} ${order}`,
        ...inTitle.values,
        ...values,
        ...page
      )
    const from = `FROM words w CROSS JOIN notices n ON n.key = w.rowid ${rest}`
    return run(`${select} ${from} WHERE words MATCH ?${and} ${order}`, titleMatch, ...values, ...page)
  }
}
