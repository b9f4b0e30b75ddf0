import type {Root} from 'nlcst'
import {agencyOfCode} from '../../grammar/agency.js'
import type {Evidence} from '../../schema/index.js'
import {findingsOf} from '../tree.js'

const STATE = /^中华人民共和国(?=.{2})/u

/**
 * Find evidence for an issuer in the code of the document's number (机关代字): 国办发 supports 国务院办公厅.
 *
 * Codes are not unique and prove no issuer that the page does not show; one that it shows and that may issue under
 * this code is shown by two places that agree.
 */
export function witnessOfCode(tree: Root, issuer: string): Evidence[] {
  const {fields, evidence} = findingsOf(tree)
  const code = fields.documentNumber?.agencyCode
  const cited = evidence['/documentNumber/text']?.[0]
  if (code === undefined || code === null || !cited || fields.documentNumber?.type !== 'standard') return []
  const name = issuer.replace(STATE, '')
  const agrees = agencyOfCode(code).candidates.some(({organ}) => organ.split('、').includes(name))
  return agrees ? [{...cited, rule: 'issuer-code'}] : []
}
