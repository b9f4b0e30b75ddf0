import type {Division, Organ} from '../../schema/organ.js'
import {findDivision} from '../division/find-division.js'
import {centralOrganAt, isAlsoLocal} from './central-organ-at.js'
import {looksLikeOrgan} from './looks-like-organ.js'
import {organEnd} from './organ-end.js'
import {organStart} from './organ-start.js'
import {placeOfBranch} from './place-of-branch.js'
import {withoutAlias} from './without-alias.js'

/** An organ's name and what it tells. */
export type ParsedOrgan = Pick<Organ, 'name' | 'qualified' | 'division'>

// 南开大学, 中国石油天然气集团公司: bodies whose name is proper without a place.
const PROPER_HEAD = /大学|公司|集团|银行|基金会|学会|协会|出版社|报社|兵团|海关|水利委员会/u
const NATIONAL = /^(?:国家|全国|中国|中华|国务院|中央|中共中央)/u
// 市委, 校党委: a level or a self-designation in front tells no name.
const NO_NAME = /^(?:[省市州盟县旗区镇乡校院我本总]|自治区)/u

/**
 * Parse a string that is the name of one organ (机关) as a whole, or give `null`.
 *
 * `qualified` is false when the name does not tell which organ it is: 市委, 教务处, and 朝阳区人民政府, of which there are
 * two. A central organ is qualified and has no division.
 *
 * @example
 * parseOrgan('中共湖南省委办公厅') // {name: …, qualified: true, division: {code: '430000', name: '湖南省'}}
 * parseOrgan('市委教育实践活动领导小组') // {name: …, qualified: false, division: null}
 * parseOrgan('有关部门') // null
 */
export function parseOrgan(text: string): ParsedOrgan | null {
  const name = text.trim()
  if (!looksLikeOrgan(name)) return null
  const bare = withoutAlias(name)
  const central = centralOrganAt(name, 0)
  const opening = organStart(name, 0)
  const found = organEnd(bare, 0, central ? central.length : (opening?.end ?? 0), central)
  if (found?.end !== bare.length) return null
  const division = divisionOf(name, central)
  const qualified = division !== null || isProper(name, central)
  return {name, qualified, division}
}

function divisionOf(name: string, central: string | null): Division | null {
  if (central) return placeOfBranch(name, central.length)
  const candidates = findDivision(name)?.candidates ?? []
  return candidates.length === 1 ? candidates[0]! : null
}

function isProper(name: string, central: string | null): boolean {
  if (central) return central !== name || !isAlsoLocal(name)
  if (findDivision(name)) return false
  if (NATIONAL.test(name)) return true
  const head = PROPER_HEAD.exec(name)
  return head !== null && head.index >= 2 && !NO_NAME.test(name)
}
