import {characterSet} from './character-set.js'
import {OPENING_MARKS, pairMarks} from './sentences/marks.js'

/** 句: a range of a text, in UTF-16 units. */
export interface SentenceRange {
  start: number
  end: number
}

const ENDS: ReadonlySet<string> = new Set('。！？｡')
/** ASCII marks end a sentence behind Chinese text only: a URL holds ? too. */
const ASCII_ENDS: ReadonlySet<string> = new Set('!?')
/** Where a sentence may end, or an enclosure begin. */
const SIGNS = characterSet([...ENDS, ...ASCII_ENDS, ...OPENING_MARKS, '\n'])
const QUOTES: ReadonlySet<string> = new Set('“‘「『')
const BRACKETS: ReadonlySet<string> = new Set('（(【')
const STRAY_CLOSERS: ReadonlySet<string> = new Set('”’」』）)】')
/** What follows a quotation that its sentence goes on with: “要好好干。”的要求; “一站式”，. */
const GOES_ON: ReadonlySet<string> = new Set('，、；：,;:的地得了之等和与及或是为')
const HAN_BEHIND = /[\p{Script=Han}”’）)]/u
const BLANK = /\s/u
/** （二）, (3), （第一）: a number in brackets begins the next sentence. */
const NUMBER_INSIDE = /^第?[\d〇零一二三四五六七八九十百]{1,4}$/u
/** A remark in brackets behind a sentence (责任单位：…) is no longer than this. */
const LONGEST_REMARK = 200

/**
 * Split Chinese text into sentences (句).
 *
 * A sentence ends at 。！？ or at a line feed. Marks that close behind the end belong to it (。” and 。）), and so does a remark in
 * brackets that follows: …落实。（责任单位：省教育厅）. An end inside a quotation or brackets ends nothing unless the quotation is
 * the end of the sentence. ； ends nothing. Ranges are in order, don't overlap, and neither begin nor end with white space.
 *
 * @param pairs the enclosing marks of the text, where they are known
 *
 * @example
 * splitSentences('特此通知。请遵照执行。') // [{start: 0, end: 5}, {start: 5, end: 11}]
 */
export function splitSentences(text: string, pairs = pairMarks(text)): SentenceRange[] {
  const sentences: SentenceRange[] = []
  let start = 0
  let blank = true
  const endAt = (end: number): void => {
    let [from, to] = [start, end]
    while (from < to && BLANK.test(text[from]!)) from++
    while (to > from && BLANK.test(text[to - 1]!)) to--
    if (from < to) sentences.push({start: from, end: to})
    start = end
    blank = true
  }
  for (let position = 0; position < text.length;) {
    if (SIGNS[text.charCodeAt(position)] === 0) {
      blank &&= BLANK.test(text[position]!)
      position++
      continue
    }
    const mark = text[position]!
    const partner = pairs.get(position)
    if (mark === '\n') endAt(++position)
    else if (partner !== undefined) {
      const ends = endsWithEnclosed(text, blank, position, partner)
      blank = false
      position = partner + 1
      if (ends) endAt((position = absorb(text, pairs, position)))
    } else if (isEnd(text, position)) endAt((position = absorb(text, pairs, position + 1)))
    else {
      blank = false
      position++
    }
  }
  endAt(text.length)
  return sentences
}

function isEnd(text: string, position: number): boolean {
  const mark = text[position]!
  return ENDS.has(mark) || (ASCII_ENDS.has(mark) && position > 0 && HAN_BEHIND.test(text[position - 1]!))
}

/** Tell whether a sentence ends with a quotation, or consists of brackets (`first`), whose last character is an end: 他说：“好。” */
function endsWithEnclosed(text: string, first: boolean, opening: number, closing: number): boolean {
  if (closing - opening < 2 || !isEnd(text, closing - 1)) return false
  const next = text[closing + 1]
  if (next !== undefined && (GOES_ON.has(next) || isEnd(text, closing + 1))) return false
  return QUOTES.has(text[opening]!) || first
}

/** Give the end of a sentence with the further ends, closing marks and the remark that follow its first end. */
function absorb(text: string, pairs: ReadonlyMap<number, number>, from: number): number {
  let end = from
  while (end < text.length && (ENDS.has(text[end]!) || STRAY_CLOSERS.has(text[end]!))) end++
  const partner = BRACKETS.has(text[end] ?? '') ? pairs.get(end) : undefined
  if (partner === undefined || partner - end > LONGEST_REMARK) return end
  if (NUMBER_INSIDE.test(text.slice(end + 1, partner))) return end
  return ENDS.has(text[partner + 1] ?? '') ? partner + 2 : partner + 1
}
