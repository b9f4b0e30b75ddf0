import {type Comparable} from './comparable.js'
import {type Range} from './difference.js'

/** Words of page furniture that no line of a document has: 责任编辑：王某, 上一篇, 版权所有, 扫一扫. */
const CUE =
  /责任编辑|版权所有|ICP备|公网安备|扫一扫|分享到|上一篇|下一篇|相关(?:阅读|链接|新闻|文章|信息|推荐)|点击(?:量|数|排行)|浏览(?:次数|量)|阅读(?:次数|量)|字号|打印本页|关闭窗口|当前位置|您的位置|网站地图|联系我们|技术支持|主办单位|承办单位|备案号|客户端|微信|微博|公众号|转载|免责声明|本网|本站|投稿|(?:来源|字体|作者|编辑)[:：]|发布(?:时间|日期|机构)|更新时间|热门|推荐阅读|返回顶部|上一页|下一页/u

/** A line of running text: it has a stop, ends with a colon (各县市区人民政府：), or has two commas and some length. */
const STOP = /[。；;！？]/u
const COLON = /[：:]$/u
const COMMA = /[，,]/gu

/** Above this share of running text, lines are a part of a document. */
const PROSE = 0.5

/** Count the characters of the ranges that are page furniture rather than a document's text; see `isFurniture`. */
export function furnitureIn(text: Comparable, ranges: readonly Range[]): number {
  let furniture = 0
  for (const range of ranges) if (isFurniture(text, range)) furniture += range[1] - range[0]
  return furniture
}

/**
 * Tell whether lines are page furniture: menus, lists of links, share bars and footers have short lines without stops, or
 * words that no document has; a lost or added part of a document has sentences. A range is judged as a whole, so that a
 * teaser among links is furniture too.
 */
export function isFurniture(text: Comparable, [start, end]: Range): boolean {
  if (start === end) return true
  let prose = 0
  let all = 0
  for (const line of text.text.slice(text.at[start], text.at[end - 1]! + 2).split('\n')) {
    const size = line.trim().length
    all += size
    if (isProse(line)) prose += size
  }
  return prose < PROSE * all
}

/** Tell whether a line is running text. */
export function isProse(line: string): boolean {
  const running =
    STOP.test(line) ||
    (line.length >= 10 && COLON.test(line)) ||
    (line.length >= 40 && (line.match(COMMA)?.length ?? 0) >= 2)
  return running && !CUE.test(line)
}

/** The longest line that is looked at for the words of furniture. */
const LINE = 200

/** Tell whether the line around a character has words of furniture: 责任编辑：王某. */
export function isInFurniture(text: Comparable, at: number): boolean {
  const offset = at < text.length ? text.at[at]! : text.text.length
  // No further than the longest line, for texts without lines.
  const from = Math.max(0, offset - LINE)
  const around = text.text.slice(from, offset + LINE)
  const start = around.lastIndexOf('\n', offset - from - 1) + 1
  const end = around.indexOf('\n', offset - from)
  const line = around.slice(start, end < 0 ? undefined : end)
  return line.length <= LINE && CUE.test(line)
}
