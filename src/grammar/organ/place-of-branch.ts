import type {Division} from '../../schema/organ.js'
import {findDivision} from '../division/find-division.js'
import {PROVINCE_SHORT_NAMES} from '../division/short-names.js'
import {divisionTable} from '../division/table.js'

// 监管局, 省分行: a province without its suffix is meant before these, not the city or the region of the same name.
const PROVINCIAL = /^(?:监管局|省|监察局|调查总队|通信管理局|税务局)/u

/**
 * Get the division in the name of a central organ's branch (分支机构) that begins at `start`, or `null`.
 *
 * @example
 * placeOfBranch('国家金融监督管理总局甘肃监管局', 10) // {code: '620000', name: '甘肃省'}
 */
export function placeOfBranch(name: string, start: number): Division | null {
  const rest = name.slice(start)
  const found = findDivision(rest)
  if (found) return found.candidates.length === 1 ? found.candidates[0]! : null
  const province = PROVINCE_SHORT_NAMES.find(
    ({bare}) => rest.startsWith(bare) && PROVINCIAL.test(rest.slice(bare.length))
  )
  return province ? divisionTable().byCode.get(province.code)! : null
}
