import type {Enclosed} from '../../schema/index.js'
import type {Body} from '../tree.js'
import {findEnclosedTitles} from './headings/find-enclosed-titles.js'
import {findFormHeadings} from './headings/find-form-headings.js'
import {findUnits} from './find-units.js'
import type {Unit} from './unit.js'

/**
 * Find the units of a body in the order of the text: numbered ones with the titles of wrapped documents between them,
 * or, in a text without numbers, those whose headings show by their form.
 *
 * @param enclosed the wrapped documents that are known, with where they stand in the text
 */
export function findOutline(body: Body, enclosed: readonly Enclosed[] = []): Unit[] {
  const units = findUnits(body, new Set(enclosed.map(({span}) => span[0])))
  const taken = new Set(units.flatMap(({index, lines}) => Array.from({length: lines}, (_, line) => index + line)))
  const titles = findEnclosedTitles(body, enclosed, taken)
  if (units.length === 0 && titles.length === 0) return findFormHeadings(body)
  return [...units, ...titles].sort((a, b) => a.index - b.index)
}
