import {characterSet} from '../character-set.js'

/** 成对标点: the marks that enclose text, opening and closing; each position of a string is one mark. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']']
])

/** The marks that open an enclosure. */
export const OPENING_MARKS: readonly string[] = [...PAIRS.keys()]

const CLOSING: ReadonlySet<string> = new Set(PAIRS.values())

/** All that is looked at in a text. */
const MARKS = characterSet([...OPENING_MARKS, ...CLOSING, '\n'])

/** Brackets are closed by either width: （一). */
const SAME: ReadonlyMap<string, string> = new Map([
  ['）', ')'],
  [')', ')'],
  ['］', ']'],
  [']', ']']
])

/** Marks nested deeper than this are debris. */
const DEEPEST = 32

/**
 * Pair the enclosing marks (成对标点) of a text: the position of each opening mark → the position of its closing mark.
 *
 * Pairs don't reach across a line feed, and marks without partner are left out, so that one forgotten ” spoils one paragraph
 * at most. A closing mark closes the nearest opening one of its kind; what was opened inside and never closed is dropped.
 *
 * @example
 * pairMarks('（一）“好。”') // Map {0 → 2, 3 → 6}
 */
export function pairMarks(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  let open: {position: number; closing: string}[] = []
  for (let position = 0; position < text.length; position++) {
    if (MARKS[text.charCodeAt(position)] === 0) continue
    const mark = text[position]!
    const closing = PAIRS.get(mark)
    if (mark === '\n') open = []
    else if (closing !== undefined) {
      if (open.length < DEEPEST) open.push({position, closing: SAME.get(closing) ?? closing})
    } else if (CLOSING.has(mark)) {
      const partner = open.findLastIndex((entry) => entry.closing === (SAME.get(mark) ?? mark))
      if (partner < 0) continue
      pairs.set(open[partner]!.position, position)
      open.length = partner
    }
  }
  return pairs
}
