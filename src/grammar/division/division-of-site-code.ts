import type {Division} from '../../schema/organ.js'
import {divisionTable} from './table.js'

// `4301000123`: six digits of the division, four of the site.
const SITE_CODE = /^(?<code>\d{6})\d{4}$/u

/**
 * Look up the division that a government site's identification code (政府网站标识码, meta SiteIDCode) begins with.
 *
 * Codes of ministries begin with `bm` and name no division; an unknown code gives `null`, never its neighbour.
 * Source: 政府网站发展指引 (国办发〔2017〕47号).
 *
 * @example
 * divisionOfSiteCode('1304000009') // {code: '130400', name: '邯郸市'}
 * divisionOfSiteCode('bm29000002') // null
 */
export function divisionOfSiteCode(siteCode: string): Division | null {
  const code = SITE_CODE.exec(siteCode.trim())?.groups!.code
  return (code !== undefined && divisionTable().byCode.get(code)) || null
}
