import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {DefinedTerm, Evidence} from '../../schema/index.js'
import {citeBody} from '../cite-body.js'
import {findDefinedTerms} from './defined-terms.js'
import {bodyOf, record} from '../tree.js'

/** Find the terms that the document defines (简称定义): （以下简称《讲话》）; each term once, as first defined. */
export const retextDefinedTerms: Plugin<[], Root> = () => (tree) => {
  const body = bodyOf(tree)
  const terms = new Map<string, DefinedTerm>()
  const evidence: Record<string, Evidence[]> = {}
  for (const {term, definition, start, end} of findDefinedTerms(body.text)) {
    if (terms.has(term)) continue
    const cited = [citeBody(body, start, end, 'defined-term')]
    evidence[`/definedTerms/${terms.size}/term`] = cited
    evidence[`/definedTerms/${terms.size}/definition`] = cited
    terms.set(term, {term, definition})
  }
  record(tree, 'definedTerms', [...terms.values()], evidence)
}
