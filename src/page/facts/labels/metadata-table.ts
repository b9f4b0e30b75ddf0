import {parseDate} from '../../../grammar/dates.js'
import {parseDateTime} from '../../../grammar/dates/time.js'
import {parseDocumentNumber} from '../../../grammar/document-number.js'
import type {Fact, FactField} from '../../reading.js'
import {factAt, isPlaceholder, tidy} from '../fact.js'
import {isEmpty, readLine, readSpacedRow, readTaggedRow, type Line, type Pair} from './metadata-cells.js'
import {readColumns} from './metadata-columns.js'
import {isStatus} from './status-badge.js'
import {TABLE_LABELS, TABLE_MEANING, TABLE_SIGNS} from './table-labels.js'

/** No number is without a digit: `000014349/2014-00032`. */
const DIGIT = /\d/u
/** One keyword of several: `安全生产；监督`. */
const KEYWORD = /[^\s,，;；、|]+/gu

/** What reading the table gives: facts, and the lines it stands in. */
export interface MetadataTable {
  facts: Fact[]
  lines: ReadonlySet<Line>
}

/** `• 来源:`: a label, though not one of the table. */
const COLON_END = /[:：]$/u

/** Tell whether a line behind the last label can only be its value: a day, a number, a status, nothing (无). */
function fits({label}: Pair, {text}: Line): boolean {
  const field = TABLE_MEANING.get(label)
  if (isPlaceholder(text)) return true
  if (field === 'publishedAt' || field === 'date') return text.length <= LONGEST_DAY && valueOf(field, text) !== null
  if (field === 'validity') return isStatus(text.trim())
  return field === 'documentNumber' && text.length <= LONGEST_DAY * 2 && parseDocumentNumber(text.trim()) !== null
}

const LONGEST_DAY = 20

/** Let labels that stand alone on a line take the next one, where that is no label and another label follows, or nothing else fits. */
function takeNextLines(lines: readonly Line[], read: readonly Pair[][]): Set<Line> {
  const taken = new Set<Line>()
  for (const [index, pairs] of read.entries()) {
    const open = pairs.length === 1 && isEmpty(pairs[0]!) ? pairs[0]! : null
    const next = lines[index + 1]
    if (!open || !next || read[index + 1]!.length > 0 || next.text.length > 200 || COLON_END.test(next.text)) continue
    const after = read[index + 2]
    if ((after === undefined || after.length === 0) && !fits(open, next)) continue
    open.line = next
    open.start = 0
    open.end = next.text.length
    taken.add(next)
  }
  return taken
}

function valueOf(field: FactField, text: string): string | null {
  const value = tidy(text)
  if (isPlaceholder(value)) return null
  switch (field) {
    case 'publishedAt':
      return parseDateTime(value)
    case 'date':
    case 'effectiveDate':
    case 'expiryDate':
      return parseDate(value) ? value : null
    case 'indexNumber':
      return DIGIT.test(value) && value.length <= 80 ? value : null
    case 'documentNumber':
    case 'registration':
      return DIGIT.test(value) && value.length <= 100 ? value : null
    case 'organ':
    case 'source':
    case 'validity':
      return value.length <= 100 ? value : null
    case 'title':
      return value.length <= 300 ? value : null
    default:
      return value.length <= 200 ? value : null
  }
}

function factsOf({label, line, start, end}: Pair): Fact[] {
  const field = TABLE_MEANING.get(label)
  if (!field) return []
  const text = line.text.slice(start, end)
  const value = valueOf(field, text)
  if (value === null) return []
  const more = {from: 'table' as const, label}
  if (field === 'keywords') {
    const words = [...text.matchAll(KEYWORD)]
    return words
      .map((match) =>
        factAt('keywords', line, [start + match.index, start + match.index + match[0].length], 'metadata-table', more)
      )
      .filter((fact) => fact !== null)
  }
  const fact = factAt(field, line, [start, end], 'metadata-table', {...more, value})
  return fact ? [fact] : []
}

/** Read rows that lost their cells, too, where one of them has two labels; a row with one label stands beside another row. */
function withSpacedRows(lines: readonly Line[], read: readonly Pair[][]): readonly Pair[][] {
  const rows = lines.map((line, index) => (read[index]!.length > 0 ? [] : readSpacedRow(line)))
  const isRow = (index: number) => (rows[index]?.length ?? 0) > 1
  if (!rows.some((_row, index) => isRow(index))) return read
  return read.map((pairs, index) =>
    pairs.length === 0 && (isRow(index) || isRow(index - 1) || isRow(index + 1)) ? rows[index]! : pairs
  )
}

/** Read rows whose labels are elements of their own, where at least three stand together. */
function withTaggedRows(lines: readonly Line[], read: readonly Pair[][]): readonly Pair[][] {
  const rows = lines.map((line, index) => (read[index]!.length > 0 ? [] : readTaggedRow(line)))
  return rows.filter((row) => row.length > 0).length < FEWEST_TAGGED
    ? read
    : read.map((pairs, index) => (pairs.length > 0 ? pairs : rows[index]!))
}

const FEWEST_TAGGED = 3

/** Read a line whose labels stand above their values or beside them. */
function readRows(line: Line): Pair[] {
  const columns = readColumns(line)
  return columns.length > 0 ? columns : readLine(line)
}

/** The order in which labels of one field count. */
const PRIORITY = new Map(TABLE_LABELS.flatMap(({labels}) => labels).map((label, index) => [label, index]))

/**
 * Read the metadata table of 政府信息公开 (索引号, 主题分类, 发文机关, 发文字号, 成文日期 …) from the lines above and around the text.
 *
 * It goes by the text alone, whatever the markup: table cells, values beside their labels or below, `dt` and `dd`, list items, one line with several pairs, labels with
 * spaces inside. Two known labels make a table if one of them stands nowhere else. Values that stand for nothing (—, 无, /) are
 * absent.
 */
export function metadataTable(lines: readonly Line[]): MetadataTable {
  const read = withTaggedRows(lines, withSpacedRows(lines, lines.map(readRows)))
  const labels = new Set(read.flat().map(({label}) => label))
  if (labels.size < 2 || ![...labels].some((label) => TABLE_SIGNS.has(label))) return {facts: [], lines: new Set()}
  const belonging = new Set<Line>(lines.filter((_line, index) => read[index]!.length > 0))
  for (const line of takeNextLines(lines, read)) belonging.add(line)
  const pairs = read.flat().sort((a, b) => (PRIORITY.get(a.label) ?? 999) - (PRIORITY.get(b.label) ?? 999))
  return {facts: pairs.flatMap(factsOf), lines: belonging}
}
