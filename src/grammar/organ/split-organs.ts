import {centralOrganAt} from './central-organ-at.js'
import {organEnd} from './organ-end.js'
import {organStart} from './organ-start.js'
import {parseOrgan} from './parse-organ.js'
import {withoutAlias} from './without-alias.js'

/** What would separate organs, but not inside a quotation. */
const BETWEEN = /[\s、，,；;]/gu

/** An organ's name and where it stands, in UTF-16 units. */
export interface OrganSpan {
  name: string
  start: number
  end: number
}

// 财政厅　教育厅, 国务院办公厅、中央军委办公厅: what may stand between issuers.
const SEPARATED = /[^\s、，,；;]+/gu
// “不忘初心、牢记使命”: no separators inside quotation marks.
const QUOTED = /“[^“”\n]{0,30}”/gu

/**
 * Split a line of issuers (联合发文机关) into the organs it consists of, or give `null` when anything else stands in it.
 *
 * Separators are spaces, line breaks, 、 and commas; glued names part where a new division, level or central organ begins
 * after a head noun. Never at 和 or 及, which are part of names (发展和改革委员会).
 *
 * @example
 * splitOrgans('财政部国家税务总局') // [{name: '财政部', start: 0, end: 3}, {name: '国家税务总局', start: 3, end: 9}]
 * splitOrgans('省委办公厅 省政府办公厅') // two
 * splitOrgans('各级党委和政府') // null
 */
export function splitOrgans(line: string): OrganSpan[] | null {
  const organs: OrganSpan[] = []
  // Quoted separators are masked by a letter, which keeps every offset.
  const masked = line.replace(QUOTED, (quoted) => quoted.replace(BETWEEN, 'x'))
  for (const piece of masked.matchAll(SEPARATED)) {
    const glued = splitGlued(line.slice(piece.index, piece.index + piece[0].length))
    if (!glued) return null
    for (const {name, start, end} of glued) organs.push({name, start: start + piece.index, end: end + piece.index})
  }
  return organs.length > 0 ? organs : null
}

function splitGlued(printed: string): OrganSpan[] | null {
  const text = withoutAlias(printed)
  const organs: OrganSpan[] = []
  for (let start = 0; start < text.length;) {
    const central = centralOrganAt(text, start)
    const opened = central ? start + central.length : (organStart(text, start)?.end ?? start)
    const found = organEnd(text, start, opened, central)
    if (!found) return null
    const name = text.slice(start, found.end)
    if (!parseOrgan(name)) return null
    organs.push({name, start, end: found.end})
    if (!found.glued && found.end < text.length) return null
    start = found.end
  }
  const last = organs.at(-1)
  if (last && text !== printed) {
    last.name = printed.slice(last.start)
    last.end = printed.length
  }
  return organs
}
