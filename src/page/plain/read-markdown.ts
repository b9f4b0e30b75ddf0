import {block} from '../block.js'
import {isBlank, locateLine} from './locate-line.js'
import {joinLocated, sliceLocated, type Located} from '../located.js'
import {readInline} from './markdown-inline.js'
import {linesOf, type TextReading} from './read-text.js'
import type {PageBlock} from '../reading.js'

/** `## 二、坚持高标准 ##` */
const CLOSING_MARKS = / ?#{1,6}$/u

/** `## 二、坚持高标准` */
const HEADING = /^(?<marks>#{1,6})[ \t\u3000]+/u
/** `- 项目`, `* 项目`; never `—— 项目` or `2014. 3. 19`. */
const ITEM = /^[-*+][ \t]+/u
/** `> 引文` */
const QUOTE = /^>[ \t]?/u
/** `---`, `***`, `* * *`: a rule between parts. */
const RULE = /^(?:(?:-[ \t]?){3,}|(?:\*[ \t]?){3,}|(?:_[ \t]?){3,})$/u
/** `|---|:--:|`: the line under the head of a table. */
const TABLE_RULE = /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$/u
const ROW = /^\|.*\|$/u

/** Split a row of a table at its bars, each cell as a range. */
function cellsOf(source: string, start: number, end: number): Located[] {
  const cells: Located[] = []
  let from = start + 1
  for (let at = from; at < end; at++) {
    if (source[at] !== '|' || source[at - 1] === '\\') continue
    cells.push(readInline(locateLine(source, from, at)).located)
    from = at + 1
  }
  return cells
}

function tableOf(rows: Located[][]): PageBlock {
  const lines = rows.map((cells) => joinLocated(cells, '\t'))
  return block(joinLocated(lines, '\n'), {kind: 'table', rows: rows.map((cells) => cells.map((cell) => cell.text))})
}

/**
 * Read Markdown as converters of Chinese documents write it: headings, bold runs, hard breaks, lists, tables, links, escaped marks.
 *
 * Every line is a block, because these texts are not wrapped and CommonMark would join a signature with its date. Asterisks that
 * mask a name (在**区委…大会上) are text.
 *
 * @param source the decoded page
 * @param limit how many blocks are read at most
 */
export function readMarkdown(source: string, limit = 100_000): TextReading {
  const blocks: PageBlock[] = []
  let rows: Located[][] = []
  let cut = false
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows))
    rows = []
  }
  for (const [lineStart, lineEnd] of linesOf(source)) {
    let start = lineStart
    let end = lineEnd
    while (start < end && isBlank(source[start]!)) start++
    while (end > start && isBlank(source[end - 1]!)) end--
    const line = source.slice(start, end)
    if (ROW.test(line)) {
      if (!TABLE_RULE.test(line)) rows.push(cellsOf(source, start, end))
      continue
    }
    flush()
    if (line === '' || RULE.test(line)) continue
    if (blocks.length >= limit) {
      cut = true
      break
    }
    start += QUOTE.exec(line)?.[0].length ?? 0
    const heading = HEADING.exec(source.slice(start, start + 20))
    const item = heading ? null : ITEM.exec(source.slice(start, start + 20))
    start += (heading ?? item)?.[0].length ?? 0
    const {located, bold, links} = readInline(locateLine(source, start, end))
    if (located.text === '') continue
    const closing = heading ? CLOSING_MARKS.exec(located.text) : null
    const kind = heading ? 'heading' : item ? 'list-item' : 'paragraph'
    blocks.push(
      block(closing ? sliceLocated(located, 0, closing.index) : located, {
        kind,
        level: heading ? heading.groups!.marks!.length : null,
        bold,
        links
      })
    )
  }
  flush()
  return {blocks, cut}
}
