import type {Division} from '../../schema/organ.js'
import {divisionTable} from './table.js'

/**
 * List the divisions above a division (上级行政区划), province first; empty for provinces and unknown codes.
 *
 * @example
 * ancestors('430104') // [{code: '430000', name: '湖南省'}, {code: '430100', name: '长沙市'}]
 */
export function ancestors(code: string): Division[] {
  const {byCode} = divisionTable()
  if (!byCode.has(code)) return []
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
    .filter((parent) => parent !== code)
    .flatMap((parent) => byCode.get(parent) ?? [])
}
