import type {Block, Notice, Section} from '../../schema/index.js'
import {factsOf} from './facts.js'

/** The mark between cells. */
const PIPE = /\|/gu
/** Line breaks and runs of spaces, which a row of a table cannot hold. */
const SPACES = /\s+/gu
/** What Markdown would take for a mark of its own. */
const MARKS = /[\\`*_[\]<>#]/gu

/** Write a notice as Markdown: its elements on top, then its text with the sections as headings. */
export function toMarkdown(notice: Notice): string {
  const lines = [`# ${notice.title ?? '（无标题）'}`, '']
  for (const [label, value] of factsOf(notice)) lines.push(`- ${label}：${escape(value)}`)
  lines.push('', ...blocks(notice.preamble))
  const open = notice.sections.map((section) => ({section, depth: 2})).toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    lines.push(...sectionLines(next.section, next.depth))
    const depth = Math.min(6, next.depth + 1)
    open.push(...next.section.sections.map((section) => ({section, depth})).toReversed())
  }
  lines.push(...blocks(notice.closing))
  if (notice.sections.length + notice.preamble.length + notice.closing.length === 0) lines.push(escape(notice.text), '')
  for (const {title, url} of notice.attachments)
    lines.push(url ? `- 附件：[${escape(title)}](<${url}>)` : `- 附件：${escape(title)}`)
  return `${lines.join('\n').trimEnd()}\n`
}

function sectionLines({ordinal, heading, blocks: own}: Section, depth: number): string[] {
  const head = escape(`${ordinal?.text ?? ''}${heading ?? ''}`)
  return [...(head === '' ? [] : [`${'#'.repeat(depth)} ${head}`, '']), ...blocks(own)]
}

function blocks(list: readonly Block[]): string[] {
  return list.flatMap((block) => (block.rows ? [...table(block.rows), ''] : [escape(block.text), '']))
}

function table(rows: readonly (readonly string[])[]): string[] {
  const lines = rows.map(
    (row) => `| ${row.map((cell) => escape(cell).replace(PIPE, '\\|').replace(SPACES, ' ')).join(' | ')} |`
  )
  return [lines[0] ?? '', `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...lines.slice(1)]
}

/** Keep Markdown from reading text as markup. */
const escape = (text: string): string => text.replace(MARKS, '\\$&')
