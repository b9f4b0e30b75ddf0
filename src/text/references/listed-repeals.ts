import {parseOrdinal} from '../../grammar/ordinals.js'
import type {FoundRelation} from './relation-of.js'

/** 废止下列规范性文件：, 下列文件予以废止： at the end of the line above a list. */
const LEAD =
  /(?:(?:废止|撤销|停止执行|宣布失效)(?:下列|以下|如下)[^，。；：《》]{0,30}|(?:下列|以下)[^，。；：《》]{0,30}(?:废止|失效|停止执行))[：:]$/u
/** A longer line is no lead. */
const LONGEST_LEAD = 400
/** A document stands at the start of its entry; the organ before its title may be long. */
const LONGEST_NUMBER = 12

/**
 * Find the numbered lists whose lead says that all documents in them are repealed (废止下列文件：1. … 2. …).
 *
 * @param text the document's text
 * @returns gives the relation of the reference that begins an entry, by where it begins; `null` for any other
 *
 * @example
 * listedRepeals('废止下列文件：\n1.《甲办法》')(9) // {type: 'repeals', start: 0, end: 7}
 */
export function listedRepeals(text: string): (start: number) => FoundRelation | null {
  const entries = new Map<number, FoundRelation>()
  let lead: FoundRelation | null = null
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end).trimEnd()
    const ordinal = parseOrdinal(line)
    const match = line.length <= LONGEST_LEAD ? LEAD.exec(line) : null
    if (match) lead = {type: 'repeals', start: start + match.index, end: start + line.length}
    else if (!ordinal || ordinal.length > LONGEST_NUMBER) lead = null
    else if (lead) entries.set(start + ordinal.length, lead)
    start = end + 1
  }
  return (start) => {
    for (let at = start; at >= start - 1; at--) {
      const relation = entries.get(at)
      if (relation) return relation
    }
    return null
  }
}
