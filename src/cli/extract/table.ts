import stringWidth from 'string-width'
import type {Notice} from '../../schema/index.js'

/** Columns in cells of the terminal; a Han character takes two. */
const COLUMNS: readonly {head: string; width: number; get: (notice: Notice) => string}[] = [
  {head: '类别 kind', width: 18, get: (notice) => notice.kind},
  {head: '文种', width: 6, get: (notice) => notice.documentType ?? ''},
  {head: '发文字号 number', width: 26, get: (notice) => notice.documentNumber?.canonical ?? ''},
  {head: '成文日期', width: 10, get: (notice) => notice.date ?? ''},
  {head: '发文机关 issuers', width: 28, get: (notice) => notice.issuers.map((organ) => organ.name).join('、')},
  {head: '节', width: 3, get: (notice) => String(notice.sections.length || '')},
  {head: '要求', width: 4, get: (notice) => String(notice.directives.length || '')},
  {head: '引用', width: 4, get: (notice) => String(notice.references.length || '')},
  {head: '标题 title', width: 56, get: (notice) => notice.title ?? ''}
]

/** Draw notices as a table that a person likes to read, one a line. */
export function* tableLines(notices: Iterable<Notice>): Generator<string> {
  yield COLUMNS.map(({head, width}) => fit(head, width))
    .join('  ')
    .trimEnd()
  yield COLUMNS.map(({width}) => '─'.repeat(width)).join('  ')
  for (const notice of notices)
    yield COLUMNS.map(({get, width}) => fit(get(notice), width))
      .join('  ')
      .trimEnd()
}

/** Pad or cut a text to a width. */
function fit(text: string, width: number): string {
  let taken = 0
  let out = ''
  for (const character of text) {
    const next = taken + stringWidth(character)
    if (next > width - (stringWidth(text) > width ? 1 : 0)) break
    taken = next
    out += character
  }
  if (out !== text) {
    out += '…'
    taken += 1
  }
  return out + ' '.repeat(Math.max(0, width - taken))
}
