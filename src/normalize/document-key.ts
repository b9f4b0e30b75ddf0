import {type Notice} from '../schema/index.js'
import {canonicalNumber} from './canonical/canonical-number.js'
import {canonicalOrgan} from './canonical/canonical-organ.js'
import {fold} from './canonical/fold.js'
import {titleCore} from './canonical/title-core.js'

/** What identifies a document. */
export type Identified = Pick<Notice, 'kind' | 'documentNumber' | 'issuers' | 'title' | 'date'>

/** 机关代字 that one organ of the country uses, so that the number identifies without an issuer. */
const CENTRAL_CODES = new Set(['国发', '国发明电', '国函', '国办发', '国办发明电', '国办函', '中发', '中办发'])

/** Shorter titles name a kind of document, not one: 公告, 任免通知. */
const SHORTEST_TITLE = 8

/** 无号公文 with a day: a month alone is shared by several. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * Make the identity key of a document, the same for all its copies; `null` when nothing identifies it.
 *
 * The lead issuer and the number; for orders without a year in the number, the year of the date too (第1号令 comes again
 * with each government); without a number, the core of the title, the lead issuer and the day. Redacted numbers, numbers
 * without a year and issuers that do not say whose they are (市委) never identify: 政发〔2014〕5号 exists in a thousand counties.
 *
 * @example
 * documentKey({kind: 'official-document', documentNumber: {canonical: '湘政发〔2014〕5号', year: 2014, …}, issuers: [{name: '湖南省人民政府', qualified: true, …}], …})
 * // '湖南省人民政府|湘政发〔2014〕5号'
 */
export function documentKey(notice: Identified): string | null {
  if (notice.kind !== 'official-document' && notice.kind !== 'regulation') return null
  const lead = notice.issuers[0]
  const organ = lead?.qualified ? canonicalOrgan(lead.name) : null
  return numberKey(notice, organ) ?? titleKey(notice, organ)
}

function numberKey({documentNumber: number, date}: Identified, organ: string | null): string | null {
  if (!number || number.redacted || number.sequence === null) return null
  const canonical = canonicalNumber(number)
  if (number.type === 'standard' && number.year !== null) {
    if (number.agencyCode !== null && CENTRAL_CODES.has(fold(number.agencyCode))) return canonical
    return organ === null ? null : `${organ}|${canonical}`
  }
  if ((number.type !== 'order' && number.type !== 'announcement') || organ === null) return null
  if (number.year !== null) return `${organ}|${canonical}`
  return date === null ? null : `${organ}|${canonical}|${date.slice(0, 4)}`
}

function titleKey({documentNumber, issuers, title, date}: Identified, organ: string | null): string | null {
  if (documentNumber || organ === null || title === null || date === null || !DAY.test(date)) return null
  const core = titleCore(
    title,
    issuers.map((issuer) => issuer.name)
  )
  return core.length < SHORTEST_TITLE ? null : `${organ}|${core}|${date}`
}
