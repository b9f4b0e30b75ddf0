import type {Root} from 'nlcst'
import type {Evidence} from '../schema/index.js'
import {record} from './tree.js'

/**
 * State a date: a second place that says the same is further evidence, one that says otherwise takes the place of the first with
 * its evidence.
 */
export function stateDate(
  tree: Root,
  field: 'date' | 'effectiveDate' | 'expiryDate',
  value: string,
  evidence: Evidence
): void {
  record(tree, field, value, {[`/${field}`]: [evidence]})
}
