import {isProse} from './furniture.js'

/** Words that begin or end the furniture around a document, and that no document has in a line of its own. */
const EDGE =
  /责任编辑|版权所有|ICP备|公网安备|扫一扫|分享到|上一篇|下一篇|相关(?:阅读|链接|新闻|文章|推荐)|打印本页|关闭窗口|当前位置|您的位置|网站地图|返回顶部|浏览次数|(?:字体|字号)[:：]/u

/** The longest line with such words, and the mark that makes a sentence about them of it. */
const LONGEST = 80
const SENTENCE = /[。；]\s*$/u

/** What is cut off has at most this share of the sentences of the page. */
const LOST = 0.1

/**
 * Cut the furniture off both ends of a text: up to the last breadcrumb or share bar above the sentences, and from the first
 * 责任编辑 or 相关阅读 below them. For comparison only; a text without such lines stays whole.
 *
 * @example
 * withoutFurniture('当前位置：首页\n各县市区：\n请认真贯彻执行。\n责任编辑：王某') // '各县市区：\n请认真贯彻执行。'
 */
export function withoutFurniture(text: string): string {
  if (!EDGE.test(text)) return text
  const lines = text.split('\n')
  const prose = lines.map((line) => (isProse(line) ? line.length : 0))
  const allowed = LOST * prose.reduce((sum, size) => sum + size, 0)
  if (allowed === 0) return text
  let start = 0
  for (let at = 0, lost = 0; at < lines.length && lost <= allowed; at++) {
    lost += prose[at]!
    if (lost <= allowed && isEdge(lines[at]!)) start = at + 1
  }
  let end = lines.length
  for (let at = lines.length - 1, lost = 0; at >= start && lost <= allowed; at--) {
    lost += prose[at]!
    if (lost <= allowed && isEdge(lines[at]!)) end = at
  }
  return lines.slice(start, end).join('\n')
}

function isEdge(line: string): boolean {
  return line.length <= LONGEST && EDGE.test(line) && !SENTENCE.test(line)
}
