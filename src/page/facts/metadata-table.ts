import {parseDate} from '../../grammar/dates.js'
import {parseDateTime} from '../../grammar/dates-time.js'
import type {Fact, FactField, Furniture, PageBlock} from '../reading.js'
import {factAt, isPlaceholder} from './fact.js'
import {TABLE_LABELS, TABLE_MEANING, TABLE_SIGNS} from './table-labels.js'

type Line = PageBlock | Furniture

/** What reading the table gives: facts, and the lines it stands in. */
export interface MetadataTable {
  facts: Fact[]
  lines: ReadonlySet<Line>
}

/** A value and its label; the range is a position in the line. */
interface Pair {
  label: string
  line: Line
  start: number
  end: number
}

/** A label at the start of a cell, with spaces inside (索 引 号), brackets around it and a colon, or nothing else; 1. 【发文号】 in a list. */
const LABEL =
  /^(?:\d{1,2}\.\s{0,3}【|[\s[【(（·•◆■▪]{0,4})(?<label>(?:\p{Script=Han}\s{0,6}){2,10})(?:[\]】)）]\s{0,3}[:：]?|\s{0,3}[:：]|$)\s{0,6}/u
/** A further label inside a cell: `索引号：014006438/2026-03652 主题分类：综合政务`. */
const INNER = /(?<=[\s;；])(?<label>(?:\p{Script=Han}\s{0,4}){2,8})[:：]\s{0,6}/gu
const SPACE = /\s+/gu
/** `• 来源:`: a label, though not one of the table. */
const COLON_END = /[:：]$/u

/** The longest line that can belong to the table, in UTF-16 units; a description of contents may be long. */
const LONGEST = 3000

const meaningOf = (label: string): string | null => {
  const bare = label.replace(SPACE, '')
  return TABLE_MEANING.has(bare) ? bare : null
}

/** Read the labels of one cell: pairs with their values, an empty range where the value stands elsewhere. */
function readCell(line: Line, start: number, end: number): Pair[] {
  const cell = line.text.slice(start, end)
  const first = LABEL.exec(cell.slice(0, 80))
  const label = first && meaningOf(first.groups!.label!)
  if (!first || label === null) return []
  const pairs: Pair[] = [{label, line, start: start + first[0].length, end}]
  for (const match of cell.slice(first[0].length).matchAll(INNER)) {
    const inner = meaningOf(match.groups!.label!)
    if (inner === null) continue
    const at = start + first[0].length + match.index
    pairs.at(-1)!.end = at
    pairs.push({label: inner, line, start: at + match[0].length, end})
  }
  return pairs
}

/** Give the cells of a line: a table's, or the whole line. */
function cellsOf({text}: Line): [start: number, end: number][] {
  const cells: [number, number][] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\t' && text[at] !== '\n') continue
    cells.push([start, at])
    start = at + 1
  }
  return cells
}

const isEmpty = ({line, start, end}: Pair): boolean => line.text.slice(start, end).trim() === ''

/** How labels end: 号, 关, 期 … */
const LAST_CHARACTERS: ReadonlySet<string> = new Set([...TABLE_MEANING.keys()].map((label) => label.at(-1)!))

/** Tell whether a line without a colon may be a label that stands alone. */
function mayBeLabel(text: string): boolean {
  return text.length <= 20 && LAST_CHARACTERS.has(text.at(-1)!)
}

/** Read the pairs of one line; a label without value takes the next cell, if that is none itself. */
function readLine(line: Line): Pair[] {
  const {text} = line
  if (text.length > LONGEST || (!/[:：\t】\]]/u.test(text) && !mayBeLabel(text))) return []
  const pairs: Pair[] = []
  let open: Pair | null = null
  for (const [start, end] of cellsOf(line)) {
    const found = readCell(line, start, end)
    if (found.length === 0 && open) {
      open.start = start
      open.end = end
    }
    open = null
    pairs.push(...found)
    const last = found.at(-1)
    if (last && isEmpty(last)) open = last
  }
  return pairs
}

/** Let labels that stand alone on a line take the next one, where that is no label and another label follows, or it says nothing (无). */
function takeNextLines(lines: readonly Line[], read: readonly Pair[][]): Set<Line> {
  const taken = new Set<Line>()
  for (const [index, pairs] of read.entries()) {
    const open = pairs.length === 1 && isEmpty(pairs[0]!) ? pairs[0]! : null
    const next = lines[index + 1]
    if (!open || !next || read[index + 1]!.length > 0 || next.text.length > 200 || COLON_END.test(next.text)) continue
    const after = read[index + 2]
    if ((after === undefined || after.length === 0) && !isPlaceholder(next.text)) continue
    open.line = next
    open.start = 0
    open.end = next.text.length
    taken.add(next)
  }
  return taken
}

function valueOf(field: FactField, text: string): string | null {
  const value = text.replace(SPACE, ' ').trim()
  if (isPlaceholder(value)) return null
  switch (field) {
    case 'publishedAt':
      return parseDateTime(value)
    case 'date':
    case 'effectiveDate':
    case 'expiryDate':
      return parseDate(value) ? value : null
    case 'indexNumber':
      return /\d/u.test(value) && value.length <= 80 ? value : null
    case 'documentNumber':
    case 'registration':
      return /\d/u.test(value) && value.length <= 100 ? value : null
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
    const words = [...text.matchAll(/[^\s,，;；、|]+/gu)]
    return words
      .map((match) =>
        factAt('keywords', line, [start + match.index, start + match.index + match[0].length], 'metadata-table', more)
      )
      .filter((fact) => fact !== null)
  }
  const fact = factAt(field, line, [start, end], 'metadata-table', {...more, value})
  return fact ? [fact] : []
}

/** The order in which labels of one field count. */
const PRIORITY = new Map(TABLE_LABELS.flatMap(({labels}) => labels).map((label, index) => [label, index]))

/**
 * Read the metadata table of 政府信息公开 (索引号, 主题分类, 发文机关, 发文字号, 成文日期 …) from the lines above and around the text.
 *
 * It goes by the text alone, whatever the markup: table cells, `dt` and `dd`, list items, one line with several pairs, labels with
 * spaces inside. Two known labels make a table if one of them stands nowhere else. Values that stand for nothing (—, 无, /) are
 * absent.
 */
export function metadataTable(lines: readonly Line[]): MetadataTable {
  const read = lines.map(readLine)
  const labels = new Set(read.flat().map(({label}) => label))
  if (labels.size < 2 || ![...labels].some((label) => TABLE_SIGNS.has(label))) return {facts: [], lines: new Set()}
  const belonging = new Set<Line>(lines.filter((_line, index) => read[index]!.length > 0))
  for (const line of takeNextLines(lines, read)) belonging.add(line)
  const pairs = read.flat().sort((a, b) => (PRIORITY.get(a.label) ?? 999) - (PRIORITY.get(b.label) ?? 999))
  return {facts: pairs.flatMap(factsOf), lines: belonging}
}
