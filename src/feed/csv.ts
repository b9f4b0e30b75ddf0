import type {FeedRecord} from './feed-record.js'

/** The columns, in order. */
const columns = [
  'id',
  'clusterId',
  'documentKey',
  'kind',
  'documentType',
  'title',
  'wraps',
  'documentNumber',
  'otherNumbers',
  'indexNumber',
  'issuers',
  'divisions',
  'addressees',
  'date',
  'effectiveDate',
  'expiryDate',
  'validity',
  'deadlines',
  'publishedAt',
  'site',
  'keywords',
  'classification',
  'attachments',
  'references',
  'relations',
  'partial',
  'language',
  'url',
  'sources',
  'text'
] as const satisfies readonly (keyof FeedRecord)[]

/** How to write CSV. */
export interface CsvOptions {
  /** Write the names of the columns first; by default. */
  header?: boolean
  /** Set `'` before cells that a spreadsheet would run as a formula (`=1+1`, `@SUM(…)`): safe to open, no longer exact. */
  guardFormulas?: boolean
  /** Begin with a byte order mark, without which Excel takes UTF-8 for the system's encoding. */
  bom?: boolean
}

/** What must be quoted (RFC 4180 §2.6). */
const special = /[",\r\n]/u
/** Signs that begin a formula, full-width ones too, and the blanks that hide them (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** Write one cell. */
function cell(value: string, guard: boolean): string {
  const safe = guard && formula.test(value) ? `'${value}` : value
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Write a row of CSV (RFC 4180) without its line end, which is CRLF.
 *
 * @example
 * csvRow(['通知', '甲,乙']) // '通知,"甲,乙"'
 */
export function csvRow(values: readonly string[], {guardFormulas = false}: CsvOptions = {}): string {
  // A row of one empty cell would be an empty line, which readers skip.
  if (values.length === 1 && values[0] === '') return '""'
  return values.map((value) => cell(value, guardFormulas)).join(',')
}

/**
 * Write records as CSV lines, to be ended by CRLF each; cells may hold line feeds.
 *
 * Lists are joined by `；`, `null` is an empty cell.
 */
export function* csvLines(records: Iterable<FeedRecord>, options: CsvOptions = {}): Generator<string> {
  let mark = options.bom === true ? '\uFEFF' : ''
  if (options.header !== false) {
    yield mark + csvRow(columns)
    mark = ''
  }
  for (const record of records) {
    const values = columns.map((column) => {
      const value = record[column]
      return value === null ? '' : Array.isArray(value) ? value.join('；') : String(value)
    })
    yield mark + csvRow(values, options)
    mark = ''
  }
}
