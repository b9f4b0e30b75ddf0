import {isTag, isText, type ChildNode, type Element} from 'domhandler'
import {joinLocated, type Located} from '../located.js'

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'select', 'option'])
/** The longest text that is read from one element, in UTF-16 units. */
const LONGEST = 2000

/** Give the text of an element with its place, at most 2,000 characters. */
export function elementText(element: Element): Located {
  const parts: Located[] = []
  let length = 0
  const stack: ChildNode[] = [...element.children].reverse()
  while (stack.length > 0 && length < LONGEST) {
    const node = stack.pop()!
    if (isText(node)) {
      parts.push({
        text: node.data,
        segments: (node as {pieces?: number[] | null}).pieces ?? [0, node.startIndex!, node.endIndex! + 1]
      })
      length += node.data.length
    } else if (isTag(node) && !UNSEEN.has(node.name)) {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
    }
  }
  return joinLocated(parts)
}
