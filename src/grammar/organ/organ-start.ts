import {findDivision} from '../division/find-division.js'
import {PROVINCE_SHORT_NAMES} from '../division/short-names.js'
import {divisionTable} from '../division/table.js'
import {centralOrganAt} from './central-organ-at.js'

/** What opens an organ's name. */
export interface OrganStart {
  kind: 'central' | 'party' | 'division' | 'national' | 'level'
  /** Where the opening ends. */
  end: number
}

// 中共长沙市委, 共青团湖南省委: a party or league before its place.
const PARTY = /^(?:中国共产党|中共|中国共产主义青年团|共青团|中国人民政治协商会议|中国人民解放军|中国民主|九三学社)/u
// 国家反诈中心, 全国扫黄打非办公室: names of national bodies.
const NATIONAL = /^(?:国家|全国|中国|中华人民共和国|中华全国|中华|国务院|中央)/u
// 省环保局, 市委: a level without its name; 市场, 区域, 县域 are other words.
const LEVEL = /^(?:自治区|[省市州盟县旗区镇乡])(?![场域划间级内外际辖属区县乡镇州])(?!民(?![族宗委政办防]))/u

const LONGEST_OPENING = 40
const OPENERS = new Map<string, 'level' | 'name'>([
  ...Array.from('自省市州盟县旗区镇乡', (character) => [character, 'level'] as const),
  ...Array.from('中国全共九', (character) => [character, 'name'] as const)
])
// 中共, 共青团, 政协, 民盟, 九三学社: what stands before a division.
const PREFIXED = new Set('中共政民九')
const BARE = new Set(PROVINCE_SHORT_NAMES.map(({bare}) => bare.slice(0, 2)))

/**
 * Recognise the beginning of an organ's name at `start`: a central organ, a party prefix, a division, a national prefix
 * or a bare level (省, 市, 县).
 *
 * @example
 * organStart('省委办公厅省政府办公厅', 5) // {kind: 'level', end: 6}
 */
export function organStart(text: string, start: number): OrganStart | null {
  const central = centralOrganAt(text, start)
  if (central) return {kind: 'central', end: start + central.length}
  if (mayBeginDivision(text, start)) {
    const division = findDivision(text.slice(start, start + LONGEST_OPENING))
    if (division) return {kind: 'division', end: start + division.length}
  }
  const kind = OPENERS.get(text[start]!)
  if (!kind) return null
  const rest = text.slice(start, start + LONGEST_OPENING)
  if (kind === 'level') return openedBy(LEVEL, 'level', rest, start)
  return openedBy(PARTY, 'party', rest, start) ?? openedBy(NATIONAL, 'national', rest, start)
}

function openedBy(pattern: RegExp, kind: OrganStart['kind'], rest: string, start: number): OrganStart | null {
  const match = pattern.exec(rest)
  return match && {kind, end: start + match[0].length}
}

/** Most positions of a text begin no name: they are told by two characters. */
function mayBeginDivision(text: string, start: number): boolean {
  return (
    divisionTable().beginnings.has(text.slice(start, start + 2)) || PREFIXED.has(text[start]!) || isBare(text, start)
  )
}

function isBare(text: string, start: number): boolean {
  return BARE.has(text.slice(start, start + 2))
}
