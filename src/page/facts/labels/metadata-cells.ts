import type {Furniture, PageBlock} from '../../reading.js'
import {labelOf} from './label-of.js'
import {TABLE_MEANING} from './table-labels.js'

/** What may stand between a label and its value: `索引号：`, `【索引号】`. */
const LABEL_END = /[:：\t】\]]/u

export type Line = PageBlock | Furniture

/** A value and its label; the range is a position in the line. */
export interface Pair {
  label: string
  line: Line
  start: number
  end: number
}

/** A label at the start of a cell, with spaces inside (索 引 号), brackets around it and a colon, or nothing else; 1. 【发文号】 in a list. */
const LABEL =
  /^(?:\d{1,2}\.\s{0,3}【|[\s[【(（·•◆■▪]{0,4})(?<label>(?:\p{Script=Han}\s{0,6}){2,10})(?:[\]】)）]\s{0,3}[:：]?|\s{0,3}[:：]|$)\s{0,6}/u
/** A further label inside a cell: `索引号：014006438/2026-03652 主题分类：综合政务`, `… 【 主题分类 】 综合政务`. */
const INNER =
  /(?<=[\s;；])(?:(?<label>(?:\p{Script=Han}\s{0,4}){2,8})[:：]|[【[]\s{0,3}(?<bracketed>(?:\p{Script=Han}\s{0,4}){2,8})[】\]][:：]?)\s{0,6}/gu
/** A label of four characters and more is one, too, right behind a value: …人民政府办公室成文日期：2019年10月9日. */
const LONG_LABELS = [...TABLE_MEANING.keys()].filter((label) => label.length >= 4)
const GLUED = new RegExp(`(?<=[\\p{Script=Han}号日\\d])(?<label>${LONG_LABELS.join('|')})[:：]\\s{0,6}`, 'gu')

/** The longest line that can belong to the table, in UTF-16 units; a description of contents may be long. */
const LONGEST = 3000

/** Read the labels of one cell: pairs with their values, an empty range where the value stands elsewhere. */
function readCell(line: Line, start: number, end: number): Pair[] {
  const cell = line.text.slice(start, end)
  const first = LABEL.exec(cell.slice(0, 80))
  const label = first && labelOf(first.groups!.label!)
  if (!first || label === null) return []
  const pairs: Pair[] = [{label, line, start: start + first[0].length, end}]
  const rest = cell.slice(first[0].length)
  for (const match of innerLabels(rest)) {
    const {label: printed, bracketed} = match.groups!
    const inner = labelOf((printed ?? bracketed)!)
    if (inner === null) continue
    const at = start + first[0].length + match.index
    pairs.at(-1)!.end = at
    pairs.push({label: inner, line, start: at + match[0].length, end})
  }
  return pairs
}

/** Find the labels inside a cell: behind white space or in brackets, and long ones right behind a value. */
function innerLabels(text: string): RegExpExecArray[] {
  const apart = [...text.matchAll(INNER)]
  if (text.length > LONGEST_GLUED || !COLON.test(text)) return apart
  const glued = [...text.matchAll(GLUED)].filter(({index}) => !apart.some((one) => one.index === index))
  return glued.length === 0 ? apart : [...apart, ...glued].toSorted((a, b) => a.index - b.index)
}

/** The longest cell in which labels may be glued to values, in UTF-16 units. */
const LONGEST_GLUED = 300
const COLON = /[:：]/u

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

export const isEmpty = ({line, start, end}: Pair): boolean => line.text.slice(start, end).trim() === ''

/** How labels end: 号, 关, 期 … */
const LAST_CHARACTERS: ReadonlySet<string> = new Set([...TABLE_MEANING.keys()].map((label) => label.at(-1)!))

/** Tell whether a line without a colon may be a label that stands alone. */
function mayBeLabel(text: string): boolean {
  return text.length <= 20 && LAST_CHARACTERS.has(text.at(-1)!)
}

/** Read the pairs of one line; a label without value takes the next cell, if that is none itself. */
export function readLine(line: Line): Pair[] {
  const {text} = line
  if (text.length > LONGEST || (!LABEL_END.test(text) && !mayBeLabel(text))) return []
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

/** A word between spaces. */
const WORD = /\S+/gu
const HAN_ALONE = /^\p{Script=Han}$/u

/** Take a row apart at its spaces; characters alone are one word that is spaced out: 索 引 号. */
function wordsOf(text: string): {word: string; start: number; end: number}[] {
  const words: {word: string; start: number; end: number; spaced: boolean}[] = []
  for (const {0: word, index: start} of text.matchAll(WORD)) {
    const [last, alone] = [words.at(-1), HAN_ALONE.test(word)]
    if (alone && last?.spaced === true) {
      last.word += word
      last.end = start + word.length
    } else words.push({word, start, end: start + word.length, spaced: alone})
  }
  return words
}

/**
 * Read a row of a table that lost its cells: `索引号 000014349/2017-00035 主题分类 民政`. Only whole words count as labels.
 *
 * @returns no pairs if the row doesn't begin with a label
 */
export function readSpacedRow(line: Line): Pair[] {
  const {text} = line
  if (text.length > LONGEST_ROW || !text.includes(' ')) return []
  const words = wordsOf(text)
  if (words[0] === undefined || words[0].start > 0 || labelOf(words[0].word) === null) return []
  const pairs: Pair[] = []
  for (const {word, start, end} of words) {
    const label = labelOf(word)
    if (label === null) continue
    const last = pairs.at(-1)
    if (last) last.end = start
    pairs.push({label, line, start: end, end: text.length})
  }
  return pairs
}

const LONGEST_ROW = 300

/**
 * Read a row whose label has neither colon nor cell, but an element of its own: `<span>发文机关</span>国务院办公厅`.
 *
 * @returns no pair if the text does not begin with a label that ends at a tag
 */
export function readTaggedRow(line: Line): Pair[] {
  const {text, segments} = line
  if (text.length > LONGEST_ROW) return []
  for (let index = 3; index < segments.length && segments[index]! <= LONGEST_LABEL; index += 3) {
    const start = segments[index]!
    const apart = segments[index - 1] !== segments[index + 1]
    const label = apart ? labelOf(text.slice(0, start)) : null
    if (label !== null) return [{label, line, start, end: text.length}]
  }
  return []
}

const LONGEST_LABEL = 12
