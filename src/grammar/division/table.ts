import type {Division} from '../../schema/organ.js'
import {CURRENT_DIVISIONS, FORMER_DIVISIONS} from './data.js'
import {EARLIER_DIVISIONS} from './earlier-divisions.js'

interface DivisionTable {
  /** Current and former divisions of one name; several when the name is ambiguous (朝阳区). */
  byName: ReadonlyMap<string, readonly Division[]>
  /** Divisions of before 2002, which count where the name is no later one's: 万县市; 重庆市 only below 四川省. */
  byEarlierName: ReadonlyMap<string, readonly Division[]>
  /** The current division of a code, or the last one that had it. */
  byCode: ReadonlyMap<string, Division>
  /** The first two characters of all names: what does not begin so need not be looked up. */
  beginnings: ReadonlySet<string>
  /** Length of the longest name in UTF-16 units. */
  longestName: number
}

// `01东城区`: the last two digits of the code and a name.
const CURRENT_ENTRY = /(?<suffix>\d{2})(?<name>\D+)/gu
// `110103崇文区2009`: code, name, last year.
const FORMER_ENTRY = /(?<code>\d{6})(?<name>\D+)\d{4}/gu

let table: DivisionTable | undefined

/**
 * Get the table of administrative divisions (行政区划), unpacked at the first call and kept.
 */
export function divisionTable(): DivisionTable {
  table ??= unpack()
  return table
}

function unpack(): DivisionTable {
  const byName = new Map<string, Division[]>()
  const byEarlierName = new Map<string, Division[]>()
  const byCode = new Map<string, Division>()
  const beginnings = new Set<string>()
  let longestName = 0
  const add = (code: string, name: string, names = byName): void => {
    const division = {code, name}
    const namesakes = names.get(name)
    if (namesakes) namesakes.push(division)
    else names.set(name, [division])
    if (!byCode.has(code)) byCode.set(code, division)
    beginnings.add(name.slice(0, 2))
    longestName = Math.max(longestName, name.length)
  }
  for (const province of CURRENT_DIVISIONS) {
    for (const row of province.split(';')) {
      const parent = row.slice(0, 4)
      for (const entry of row.slice(4).matchAll(CURRENT_ENTRY)) add(parent + entry[1]!, entry[2]!)
    }
  }
  for (const province of FORMER_DIVISIONS) {
    for (const entry of province.matchAll(FORMER_ENTRY)) add(entry[1]!, entry[2]!)
  }
  for (const province of EARLIER_DIVISIONS) {
    for (const entry of province.matchAll(FORMER_ENTRY)) add(entry[1]!, entry[2]!, byEarlierName)
  }
  return {byName, byEarlierName, byCode, beginnings, longestName}
}
