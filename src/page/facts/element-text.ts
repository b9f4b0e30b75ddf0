import {segmentsOf, textOf, type PageElement, type PageNode} from '../html/dom/page-node.js'
import {joinLocated, type Located} from '../located.js'

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'select', 'option'])
/** The longest text that is read from one element, in UTF-16 units. */
const LONGEST = 2000

/** Give the text of an element of a page with its place, at most 2,000 characters. */
export function elementText(source: string, element: PageElement): Located {
  const parts: Located[] = []
  let length = 0
  const stack: (PageNode | null)[] = [element.first]
  while (stack.length > 0 && length < LONGEST) {
    const node = stack.pop() ?? null
    if (node === null) continue
    stack.push(node.next)
    if (node.tag === null) {
      const text = textOf(source, node)
      parts.push({text, segments: segmentsOf(node)})
      length += text.length
    } else if (!UNSEEN.has(node.tag.name)) stack.push(node.first)
  }
  return joinLocated(parts)
}
