import {load} from 'cheerio/slim'
import type {Element} from 'domhandler'
import type {HtmlPage} from './html-page.js'

/**
 * Find the elements for a selector.
 *
 * A simple one (`#zoom`, `.TRS_Editor`, `div.article`, `td#content`) is looked up among the marks that the parser has collected; any
 * other (`.article > h2`, `[itemprop=headline]`) is asked of cheerio, which walks the page. Only the attributes in
 * `attribute-names.ts` are in the tree.
 */
export function findMarked(page: HtmlPage, selector: string): Element[] {
  const simple = SIMPLE.exec(selector)?.groups
  if (!simple) return load(page.root)<Element, string>(selector).toArray()
  const elements = page.marks.get(simple['mark']!) ?? []
  return simple['tag'] === '' ? elements : elements.filter(({name}) => name === simple['tag'])
}

/** `#zoom`, `div.article` */
const SIMPLE = /^(?<tag>[a-z\d]*)(?<mark>[#.][^\s#.:>+~,[\]]+)$/u
