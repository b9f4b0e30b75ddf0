import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {buildSections} from './build-sections.js'
import {findOutline} from './find-outline.js'
import {splitGlued} from './markers/split-glued.js'
import {bodyOf, findingsOf, record} from '../tree.js'

/**
 * Divide the body into opening (开头), units (结构层次) and end (结尾).
 *
 * GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1）; regulations: 编 章 节 条. Real documents skip, mix and restart the styles, so
 * the levels are solved over the whole document (`solveOutline`).
 */
export const retextSections: Plugin<[], Root> = () => (tree) => {
  const body = splitGlued(bodyOf(tree))
  const {enclosed} = findingsOf(tree).fields
  const {preamble, sections, closing} = buildSections(body, findOutline(body, enclosed))
  record(tree, 'preamble', preamble, {})
  record(tree, 'sections', sections, {})
  record(tree, 'closing', closing, {})
}
