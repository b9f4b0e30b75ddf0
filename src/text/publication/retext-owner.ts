import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {firstFact} from './stated-publication.js'
import {addEvidence, publicationOf, readingOf} from '../tree.js'

/** Take over who runs the site (版权所有、主办单位): name, address, ICP number. It says nothing about the issuer. */
export const retextOwner: Plugin<[], Root> = () => (tree, file) => {
  const reading = readingOf(file)
  const facts = {
    name: firstFact(reading, 'owner'),
    address: firstFact(reading, 'address'),
    icp: firstFact(reading, 'icp')
  }
  if (!facts.name && !facts.address && !facts.icp) return
  publicationOf(tree).owner = {
    name: facts.name?.value ?? null,
    address: facts.address?.value ?? null,
    icp: facts.icp?.value ?? null
  }
  for (const [key, fact] of Object.entries(facts))
    if (fact) addEvidence(tree, `/publication/owner/${key}`, fact.evidence)
}
