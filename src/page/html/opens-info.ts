import {isTag, isText, type ChildNode} from 'domhandler'

/** How many elements deep the text behind a line end may stand. */
const DEEPEST = 4

/** `2014-02-17 10:05:33　来源：…`, `发布时间：2014-02-17` */
const INFO = /^\s{0,40}(?:(?:19|20)\d{2}[-/.年]\s{0,2}\d|(?:来源|作者|发布时间|发布日期|时间)\s?[:：])/u

/** Tell whether the line that a `<br>` of a heading opens is no title but the publication line, as in `<h1>…的通知<br><span>2014-02-17`. */
export function opensInfo(lineEnd: ChildNode): boolean {
  let node = lineEnd.next
  for (let depth = 0; node !== null && depth < DEEPEST;) {
    if (isText(node) && node.data.trim() !== '') return INFO.test(node.data)
    if (isTag(node) && node.children.length > 0) {
      node = node.children[0]!
      depth++
    } else node = node.next
  }
  return false
}
