import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {addEvidence, paragraphsOf, publicationOf, readingOf} from '../tree.js'
import {isBreadcrumb} from '../../page/furniture/tail-line.js'

/** Take over the page's place in its site (栏目), outermost first, and mark a breadcrumb that was left among the content. */
export const retextBreadcrumb: Plugin<[], Root> = () => (tree, file) => {
  const publication = publicationOf(tree)
  for (const {field, value, evidence} of readingOf(file).facts) {
    if (field !== 'column') continue
    addEvidence(tree, `/publication/column/${publication.column.length}`, evidence)
    publication.column.push(value)
  }
  for (const {info} of paragraphsOf(tree).slice(0, 5)) {
    if (!info.element && isBreadcrumb(info.block.text)) info.element = 'furniture'
  }
}
