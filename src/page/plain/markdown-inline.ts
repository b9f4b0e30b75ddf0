import {sliceLocated, joinLocated, type Located, pageSpans} from '../located.js'
import type {BlockLink} from '../reading.js'

/** The mark of bold text. */
const BOLD = /\*\*|__/gu
/** Bold text neither starts nor ends with white space. */
const SPACE = /\s/u
/** What every mark starts with: without it there is nothing to do. */
const ANY_MARK = /[*_\\[]/u

/** Clean text of one line of Markdown, how much of its start is bold, and its links. */
export interface Inline {
  located: Located
  bold: number
  links: BlockLink[]
}

/** A mark of Markdown: an escaped mark, an image, a link, a pair of asterisks or low lines. */
const MARK =
  /\\[\\`*_{}[\]()#+\-.!|~<>]|(?<image>!)?\[(?<text>[^[\]]*)\]\((?<href>[^()\s]+(?:\([^()\s]{0,80}\)[^()\s]{0,80})?)(?:\s"[^"()]*")?\)|\*\*|__/gu
/** What stands behind asterisks that mask a name: `**区委`, `**市`, `**同志`, `**[2005]6号`, `**先进性`. */
const MASKED = /^\*\*[省市县区州盟旗镇乡村街路校院厂局厅委部处科所站队大小中学公司集团单位同志书记先某月日年号[〔（]/u

/** Find the bold runs: pairs of `**` (or `__`) that aren't masks; each pair as positions of its two marks. */
function boldRuns(text: string): Set<number> {
  const runs = new Set<number>()
  let open = -1
  for (const match of text.matchAll(BOLD)) {
    const at = match.index
    const before = text[at - 1] ?? ' '
    const after = text[at + 2] ?? ' '
    if (text[at - 1] === '\\') continue
    if (open < 0) {
      if (!SPACE.test(after) && !MASKED.test(text.slice(at, at + 3))) open = at
    } else if (text.startsWith(match[0], open)) {
      if (SPACE.test(before)) open = -1
      else {
        runs.add(open).add(at)
        open = -1
      }
    }
  }
  return runs
}

/**
 * Read the marks inside a line of Markdown: bold, links, images, escapes.
 *
 * @example readInline(locatedAt('**一、总体要求。**要坚持', 0)).bold // 7
 */
export function readInline(line: Located): Inline {
  const {text} = line
  if (!ANY_MARK.test(text)) return {located: line, bold: 0, links: []}
  const runs = boldRuns(text)
  const parts: Located[] = []
  const links: BlockLink[] = []
  let length = 0
  let done = 0
  let bold = 0
  let open = false
  const take = (start: number, end: number) => {
    if (end <= start) return
    if (length === bold && open) bold += end - start
    parts.push(sliceLocated(line, start, end))
    length += end - start
  }
  for (const match of text.matchAll(MARK)) {
    const {index} = match
    const [found] = match
    if (found === '**' || found === '__') {
      if (!runs.has(index)) continue
      take(done, index)
      open = !open
    } else {
      take(done, index)
      const inner = match.groups?.text
      if (inner === undefined) take(index + 1, index + 2)
      else if (match.groups?.image === undefined) {
        const start = length
        take(index + 1, index + 1 + inner.length)
        links.push({start, end: length, href: match.groups!.href!, at: pageSpans(line, index, index + 1)[0]?.[0] ?? 0})
      }
    }
    done = index + found.length
  }
  take(done, text.length)
  return {located: joinLocated(parts), bold, links}
}
