import {type ParsedOrdinal, parseOrdinal} from '../../grammar/ordinals.js'
import type {Ordinal, RelationType} from '../../schema/index.js'
import type {FoundRelation} from './relation-of.js'

/** What the line above a list says of all documents in it: 废止下列文件：, 对下列规章予以修改. */
const LEADS: readonly (readonly [RelationType, RegExp])[] = [
  [
    'repeals',
    /(?:(?:废止|撤销|停止执行|宣布失效)(?:下列|以下|如下)[^，。；：《》]{0,30}|(?:下列|以下)[^，。；：《》]{0,30}(?:废止|失效|停止执行))(?<colon>[：:]?)$/u
  ],
  [
    'amends',
    /(?:(?:修改|修订)(?:下列|以下|如下)[^，。；：《》]{0,30}|(?:下列|以下)[^，。；：《》]{0,30}(?:修改|修订|修正)[^，。；：《》]{0,20})(?<colon>[：:]?)$/u
  ]
]
/** 决定废止的文件目录: the heading of a list says it as well. */
const HEADING = /(?:废止|撤销|停止执行|宣布失效)[^，。；：《》]{0,30}(?:目录|清单|一览表)$/u
const LONGEST_HEADING = 60
/** What every lead holds. */
const SIGN = /下列|以下|如下|目录$|清单$|一览表$/u
/** A longer line is no lead. */
const LONGEST_LEAD = 400
/** A document stands at the start of its entry; the organ before its title may be long. */
const LONGEST_NUMBER = 12

interface Lead extends FoundRelation {
  /** The style in which the line itself is numbered: the list ends where that goes on. */
  style: Ordinal['style'] | null
}

/**
 * Find the numbered lists whose lead says what is done with all documents in them (废止下列文件：1. … 2. …).
 *
 * The lead ends with a colon, or is a numbered line itself; then the list goes on over other lines (删去第八条。) up to the next
 * unit of that style.
 *
 * @param text the document's text
 * @returns gives the relation of the reference that begins an entry, by where it begins; `null` for any other
 *
 * @example
 * listedRelations('废止下列文件：\n1.《甲办法》')(9) // {type: 'repeals', start: 0, end: 7}
 */
export function listedRelations(text: string): (start: number) => FoundRelation | null {
  const entries = new Map<number, FoundRelation>()
  let lead: Lead | null = null
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end).trimEnd()
    const mayLead = line.length <= LONGEST_LEAD && SIGN.test(line)
    const ordinal: ParsedOrdinal | null = lead || mayLead ? parseOrdinal(line) : null
    const found: Lead | null = mayLead ? leadOf(line, start, ordinal?.ordinal.style ?? null) : null
    if (found) lead = found
    else if (lead && (ordinal ? ordinal.ordinal.style === lead.style : lead.style === null)) lead = null
    else if (lead && ordinal && ordinal.length <= LONGEST_NUMBER) entries.set(start + ordinal.length, lead)
    start = end + 1
  }
  return (start) => {
    for (let at = start; at >= start - 1; at--) {
      const relation = entries.get(at)
      if (relation) return {type: relation.type, start: relation.start, end: relation.end}
    }
    return null
  }
}

function leadOf(line: string, start: number, style: Lead['style']): Lead | null {
  const heading = style === null && line.length <= LONGEST_HEADING ? HEADING.exec(line) : null
  if (heading) return {type: 'repeals', start: start + heading.index, end: start + line.length, style}
  for (const [type, pattern] of LEADS) {
    const match = pattern.exec(line)
    if (match && (style !== null || match.groups!['colon']))
      return {type, start: start + match.index, end: start + line.length, style}
  }
  return null
}
