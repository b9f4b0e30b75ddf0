import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {compareDates} from './compare-dates.js'
import {compareIssuers} from './compare-issuers.js'
import {compareNumbers} from './compare-numbers.js'
import {compareTitles} from './compare-titles.js'
import {compareValidity} from './compare-validity.js'

/**
 * Compare what the places of a page say of one value, once all have been read, and report where they disagree.
 *
 * Agreement is recorded as further evidence by the plugins that find the values; here nothing is changed. Each message names both
 * values, the rules they come from, and which one the Notice keeps.
 */
export const retextAgreement: Plugin<[], Root> = () => (tree, file) => {
  compareTitles(tree, file)
  compareNumbers(tree, file)
  compareIssuers(tree, file)
  compareDates(tree, file)
  compareValidity(tree, file)
}
