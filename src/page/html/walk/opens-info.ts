import {textOf, type PageNode} from '../dom/page-node.js'

/** How many elements deep the text behind a line end may stand. */
const DEEPEST = 4

/** `2014-02-17 10:05:33　来源：…`, `发布时间：2014-02-17` */
const INFO = /^\s{0,40}(?:(?:19|20)\d{2}[-/.年]\s{0,2}\d|(?:来源|作者|发布时间|发布日期|时间)\s?[:：])/u

/** Tell whether the line that a `<br>` of a heading opens is no title but the publication line, as in `<h1>…的通知<br><span>2014-02-17`. */
export function opensInfo(lineEnd: PageNode, source: string): boolean {
  let node = lineEnd.next
  for (let depth = 0; node !== null && depth < DEEPEST;) {
    if (node.tag === null) {
      const text = textOf(source, node)
      if (text.trim() !== '') return INFO.test(text)
      node = node.next
    } else if (node.first === null) node = node.next
    else {
      node = node.first
      depth++
    }
  }
  return false
}
