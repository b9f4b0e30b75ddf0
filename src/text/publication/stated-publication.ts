import type {Root} from 'nlcst'
import type {Fact, FactField, PageReading} from '../../page/reading.js'
import {addEvidence, publicationOf} from '../tree.js'

/** The values of a publication that are one string. */
type Scalar = 'site' | 'siteCode' | 'source' | 'author' | 'editor' | 'publishedAt'

/** Give the best fact of a field. */
export function firstFact(reading: PageReading, field: FactField): Fact | undefined {
  return reading.facts.find((fact) => fact.field === field)
}

/** Take over what the page states best for a field, with everything else on the page that says the same as further evidence. */
export function stateScalar(tree: Root, reading: PageReading, field: Scalar): void {
  const best = firstFact(reading, field)
  if (!best) return
  publicationOf(tree)[field] = best.value
  const agreeing = reading.facts.filter((fact) => fact.field === field && fact.value === best.value)
  addEvidence(tree, `/publication/${field}`, ...agreeing.map((fact) => fact.evidence))
}
