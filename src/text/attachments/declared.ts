import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'

/** The end of a sentence, which no name of an attachment has. */
const SENTENCE_END = /[。！？]$/u
/** A mark of running text or of a label. */
const CLAUSE_MARK = /[。；：]/u
/** A mark of running text. */
const RUNNING_MARK = /[。；，]/u
/** `附件2`: a number is no name. */
const NUMBER_ALONE = /^附件\d*$/u
/** `附件2014` */
const YEAR_END = /\d{4}$/u
/** Where a name starts behind white space. */
const SHOWN = /\S/u
/** What ends an item of a list. */
const MARKS_END = /[。；;，,]{1,3}$/u
/** `《湖南省安全生产条例》` and nothing else. */
const QUOTED = /^《[^《》]*》$/u
/** Spaces between Chinese characters only lay a line out. */
const LAYOUT = /(?<=\p{Script=Han})\s{1,8}(?=\p{Script=Han})/gu
/** Marks in which two prints of one name differ. */
const BRACKETS = /[《》“”"'（）()]/gu

/** An attachment that the document declares under its body. */
export interface Declared {
  ordinal: number | null
  title: string
  info: ParagraphInfo
  /** Where the name stands in the paragraph. */
  start: number
  end: number
  /** Where its number is printed, if it has one: 附件2：, 1. */
  mark: readonly [start: number, end: number]
}

/** `附件：`, `附件1：`, `附：`, `附件:1.…` at the start of a line. */
export const LABEL = /^附\s{0,2}[件表录]?\s{0,2}(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})?\s{0,2}[:：]\s*/u
/** `附件1.检查表`, `附件2 检查要点`: the number stands for the colon. */
const NUMBERED = /^附\s{0,2}件\s{0,2}(?<number>\d{1,2})(?:\s{0,2}[.．、]|\s)\s{0,4}(?=[^\s\d的和])/u
const LONGEST_NUMBERED = 60
/** 附件, alone on its line. */
const BARE = /^\s{0,20}附\s{0,3}件\s{0,20}$/u
const FIRST_ITEM = /^\s{0,20}[（(]?1(?!\d)/u
/** Behind the list stands the signature, a date or nothing. */
const LONGEST_SIGNATURE = 40
/** `1.`, `1．`, `2、`, `（3）` before a name; `1.2025年度…` is item 1, `1.5` is none. */
const ITEM =
  /(?:^|[\s；;。])(?:(?<number>\d{1,2})\s?(?:[、:：．]|\.(?!\d)|\.(?=\d{4}年))|[（(](?<paren>\d{1,2})[）)])\s{0,4}/gu
const ITEM_START = /^(?:\d{1,2}\s?(?:[、:：．]|\.(?!\d)|\.(?=\d{4}年))|[（(]\d{1,2}[）)])/u
const ENDING = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|pptx?|txt|jpg|png)$/iu
const NOTHING = /^[（(]?(?:略|无|此略)[）)]?$/u
const MOST_ITEMS = 60
const LONGEST_NAME = 120

/** Read the declaration (附件说明) that starts at a paragraph: its names, and how many paragraphs it takes. */
export function readDeclaration(
  lines: readonly ParagraphInfo[],
  index: number
): {declared: Declared[]; end: number} | null {
  const info = lines[index]!
  const label = labelOf(info.block.text) ?? bareLabel(lines, index)
  if (!label || info.block.text.length > 600) return null
  const declared = namesOf(info, label[0].length, label.groups?.['number'])
  let end = index + 1
  while (end < lines.length && end - index <= MOST_ITEMS) {
    const next = lines[end]!
    const text = next.block.text.trim()
    const another = labelOf(text)
    if (next.element || text.length > LONGEST_NAME || SENTENCE_END.test(text)) break
    if (another) declared.push(...namesOf(next, another[0].length, another.groups?.['number']))
    else if (ITEM_START.test(text)) declared.push(...namesOf(next, 0))
    else break
    end++
  }
  return {declared, end}
}

/** 附件 without a colon, alone above a numbered list that ends the text. */
function bareLabel(lines: readonly ParagraphInfo[], index: number): RegExpExecArray | null {
  const label = BARE.exec(lines[index]!.block.text)
  if (!label) return null
  let next = index + 1
  for (; next < lines.length && next - index <= MOST_ITEMS; next++) {
    const {text} = lines[next]!.block
    if (text.length > LONGEST_NAME || !ITEM_START.test(text.trim()) || SENTENCE_END.test(text.trim())) break
  }
  if (next === index + 1 || !FIRST_ITEM.test(lines[index + 1]!.block.text)) return null
  const behind = lines[next]?.block.text.trim() ?? ''
  return behind.length <= LONGEST_SIGNATURE && !CLAUSE_MARK.test(behind) ? label : null
}

function labelOf(text: string): RegExpExecArray | null {
  if (!text.startsWith('附')) return null
  const label = LABEL.exec(text)
  if (label || text.length > LONGEST_NUMBERED || RUNNING_MARK.test(text)) return label
  return NUMBERED.exec(text)
}

function namesOf(info: ParagraphInfo, from: number, number?: string): Declared[] {
  const {text} = info.block
  const marks = [...text.slice(from).matchAll(ITEM)].map((match) => ({
    at: from + match.index,
    behind: from + match.index + match[0].length,
    value: Number(match.groups?.['number'] ?? match.groups?.['paren'])
  }))
  const counted = marks.filter((mark, index) => mark.value === (marks[0]?.value ?? 0) + index)
  if (counted.length === 0 || text.slice(from, counted[0]!.at).trim() !== '') {
    return nameAt(info, from, text.length, number ? Number(number) || null : null, [0, from])
  }
  return counted.flatMap((mark, index) =>
    nameAt(info, mark.behind, counted[index + 1]?.at ?? text.length, mark.value, [mark.at, mark.behind])
  )
}

function nameAt(
  info: ParagraphInfo,
  from: number,
  to: number,
  ordinal: number | null,
  mark: Declared['mark']
): Declared[] {
  const raw = info.block.text.slice(from, to)
  const title = tidyName(raw)
  if (
    title === '' ||
    NOTHING.test(title) ||
    (ENDING.test(raw.trim()) && NUMBER_ALONE.test(title.replace(YEAR_END, '')))
  )
    return []
  const start = from + raw.search(SHOWN)
  return [{ordinal, title, info, start, end: start + raw.trim().length, mark}]
}

/** Drop what is no part of a name: the file ending, a closing mark, surrounding 《》. */
export function tidyName(raw: string): string {
  let name = raw.trim().replace(MARKS_END, '').replace(ENDING, '').trim()
  if (QUOTED.test(name)) name = name.slice(1, -1)
  return name.replace(LAYOUT, '')
}

/** Tell whether two names mean one attachment. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [squeeze(tidyName(a)), squeeze(tidyName(b))].map((name) => name.replace(BRACKETS, ''))
  return (
    x !== '' && y !== '' && (x === y || (Math.min(x!.length, y!.length) >= 6 && (x!.includes(y!) || y!.includes(x!))))
  )
}
