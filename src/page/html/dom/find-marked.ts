import {load} from 'cheerio/slim'
import type {Element} from 'domhandler'
import {domTree} from './dom-tree.js'
import type {HtmlPage} from './html-page.js'
import type {PageElement} from './page-node.js'

/**
 * Find the elements for a selector.
 *
 * A simple one (`#zoom`, `.TRS_Editor`, `div.article`, `td#content`) is looked up among the marks that the parser has collected; any
 * other (`.article > h2`, `[itemprop=headline]`) is asked of cheerio, which walks the page. Only the attributes in
 * `attribute-names.ts` are in the tree.
 */
export function findMarked(page: HtmlPage, selector: string): readonly PageElement[] {
  const simple = SIMPLE.exec(selector)?.groups
  if (!simple) return askCheerio(page, selector)
  const elements = page.marks.get(simple['mark']!) ?? []
  return simple['tag'] === '' ? elements : elements.filter(({tag}) => tag.name === simple['tag'])
}

function askCheerio(page: HtmlPage, selector: string): PageElement[] {
  const {document, elements} = domTree(page)
  const found = load(document)<Element, string>(selector).toArray()
  return found.map((node) => elements.get(node)!)
}

/** `#zoom`, `div.article` */
const SIMPLE = /^(?<tag>[a-z\d]*)(?<mark>[#.][^\s#.:>+~,[\]]+)$/u
