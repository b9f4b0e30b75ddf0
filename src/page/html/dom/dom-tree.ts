import {Document, Element, Text, type ChildNode} from 'domhandler'
import type {HtmlPage} from './html-page.js'
import {textOf, type PageElement} from './page-node.js'

/** The tree of a page as domhandler's nodes, for selectors of users. */
export interface DomTree {
  document: Document
  /** The element of the page that a node stands for. */
  elements: ReadonlyMap<ChildNode, PageElement>
}

/** Make domhandler's nodes of the tree of a page. */
export function domTree({source, root}: HtmlPage): DomTree {
  const elements = new Map<ChildNode, PageElement>()
  // Recursion goes no deeper than the parser lets elements nest.
  const childrenOf = (parent: PageElement): ChildNode[] => {
    const nodes: ChildNode[] = []
    for (let child = parent.first; child !== null; child = child.next) {
      const node = child.tag === null ? new Text(textOf(source, child)) : elementOf(child)
      const previous = nodes.at(-1)
      if (previous !== undefined) [node.prev, previous.next] = [previous, node]
      nodes.push(node)
    }
    return nodes
  }
  const elementOf = (element: PageElement): Element => {
    const children = childrenOf(element)
    const node = new Element(element.tag.name, attributesOf(element), children)
    for (const child of children) child.parent = node
    elements.set(node, element)
    return node
  }
  const children = childrenOf(root)
  const document = new Document(children)
  for (const child of children) child.parent = document
  return {document, elements}
}

function attributesOf({className, id, style, href, others}: PageElement): Record<string, string> {
  const own = Object.entries({class: className, id, style, href})
  for (let at = 0; others !== null && at < others.length; at += 2) own.push([others[at]!, others[at + 1]])
  return Object.fromEntries(own.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
