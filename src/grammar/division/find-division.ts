import type {Division} from '../../schema/organ.js'
import {PROVINCE_SHORT_NAMES} from './short-names.js'
import {divisionTable} from './table.js'

/** The divisions that the start of a name shows. */
export interface FoundDivision {
  /** The deepest divisions that fit all printed parents; several when the name is ambiguous. */
  candidates: Division[]
  /** Where the division's name ends, in UTF-16 units from the start of the text. */
  length: number
}

// 中共湖南省委: what may stand before the place.
const PREFIX =
  /^(?:中国共产党|中共|中国共产主义青年团|共青团|中国人民政治协商会议|政协|中国民主同盟|民盟|中国国民党革命委员会|民革|九三学社)/u

const BARE_PROVINCES = new Map(PROVINCE_SHORT_NAMES.map((row) => [row.bare.slice(0, 2), row]))

/** Names which tell nothing without their parent: 东区街道办事处 stands in a hundred towns. */
const GENERIC = new Set(['东区', '西区', '城区', '郊区', '矿区', '南区', '北区', '新区', '开发区'])

/** Characters that make another word of the last character before them: 市场, 区域, 县域, 州际. */
const ANOTHER_WORD = /^(?:市场|市区|区域|区划|区块|县域|省际|州际)/u

/**
 * Find the administrative division (行政区划) at the start of an organ's name, the deepest one that is printed.
 *
 * Names match as wholes with their suffix (长沙 alone is no division), children only below their printed parents, so that
 * 朝阳区 gives several candidates and 北京市朝阳区 one. Former names (密云县, 万县市) count; where a name is a later division's, too,
 * the earlier counts only below its parent (四川省重庆市).
 *
 * @example
 * findDivision('中共湖南省委办公厅') // {candidates: [{code: '430000', name: '湖南省'}], length: 5}
 * findDivision('湖南省长沙市岳麓区教育局') // {candidates: [{code: '430104', name: '岳麓区'}], length: 9}
 * findDivision('财政部') // null
 */
export function findDivision(text: string): FoundDivision | null {
  const prefix = PREFIX.exec(text)?.[0].length ?? 0
  let found = findName(text, prefix) ?? findBareProvince(text, prefix)
  if (!found) return null
  for (let next = findName(text, found.length, found.candidates); next;) {
    found = next
    next = findName(text, found.length, found.candidates)
  }
  return found
}

/** Match the longest name at `start`; below `parents` if given. */
function findName(text: string, start: number, parents?: readonly Division[]): FoundDivision | null {
  const {byName, byEarlierName, beginnings, longestName} = divisionTable()
  if (!beginnings.has(text.slice(start, start + 2))) return null
  for (let length = Math.min(longestName, text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length)
    const [later, earlier] = [byName.get(name) ?? [], byEarlierName.get(name) ?? []]
    if (later.length + earlier.length === 0) continue
    if (!parents && GENERIC.has(name)) continue
    if (ANOTHER_WORD.test(text.slice(start + length - 1, start + length + 1))) continue
    const isBelow = (child: Division): boolean => !parents || parents.some((parent) => contains(parent, child))
    const candidates = [later, earlier].map((namesakes) => namesakes.filter(isBelow)).find(({length}) => length > 0)
    if (candidates) return {candidates, length: start + length}
  }
  return null
}

/** Match 湖南长沙市: a province without suffix counts when a full name of one of its divisions follows. */
function findBareProvince(text: string, start: number): FoundDivision | null {
  const row = BARE_PROVINCES.get(text.slice(start, start + 2))
  if (!row || !text.startsWith(row.bare, start)) return null
  return findName(text, start + row.bare.length, [divisionTable().byCode.get(row.code)!])
}

function contains(parent: Division, child: Division): boolean {
  if (parent.code === child.code) return false
  if (parent.code.endsWith('0000')) return child.code.startsWith(parent.code.slice(0, 2))
  return parent.code.endsWith('00') && child.code.startsWith(parent.code.slice(0, 4))
}
