import type {Located} from '../../located.js'
import {trimEndOf} from '../../trim-end-of.js'

/** A gap between two names: `人民网 张三`. */
const GAP = /\S\s+\S/u
/** `《人民日报》` */
const QUOTE_END = /》$/u
/** A bracket with something in it, which then is part of the name. */
const BRACKET = /[（(]./u
/** What may stand before a name. */
const OPENING = /^[\s（(]{0,3}/u
/** `《人民日报》` and nothing else. */
const QUOTED = /^《[^《》]+》$/u

/** Where a value of words ends: a bar of buttons, a bracket, a bar between values, a counter. */
const VALUE_END =
  /[|｜【[］\]】]|\s(?=打印|列印|纠错|收藏|分享|字[体體号號级級]|关闭|微信|微博|大\b|\d{4}\s?[-年./])|(?:打印|纠错|字[体體号號级級]|浏览|瀏覽|点击|點擊|點閱|阅读|閱讀|访问)(?:本页|本文|次[数數]|大小|[量数數])?[\s:：【[(（]|(?:打印|纠错|收藏|关闭|分享)$|返回.{1,8}查看更多|\d{4}\s?[-年./]\s?\d/u
/** What closes the line's own bracket or stands between values: （责任编辑：张三）. */
const CLOSING = '）) ，,;；。、\u3000\t'

/** A medium's or a site's name. */
const MEDIUM =
  /(?:[网報报社台臺刊志站端号局厅部委院校網]|新闻|新聞|财经|财经网|在线|频道|中心|办公室|娱乐|体育|科技|网络版|发布)$/u

/**
 * Find the name in a value of a line (来源, 作者, 编辑): up to the tag behind a medium's name, without buttons, brackets at its end and
 * 《》 around it.
 *
 * @example
 * // 来源：《辽宁日报》　打印
 * nameRange(line, 3, 12) // [4, 8]
 */
export function nameRange(line: Located, start: number, end: number): [number, number] {
  const {text} = line
  const value = text.slice(start, Math.min(end, nameEnd(line, start, end)))
  const stop = VALUE_END.exec(value)
  let cut = stop ? value.slice(0, stop.index) : value
  const space = cut.search(GAP) + 1
  if (space > 0 && MEDIUM.test(cut.slice(0, space).replace(QUOTE_END, ''))) cut = cut.slice(0, space)
  cut = BRACKET.test(cut) ? cut.trimEnd() : trimEndOf(cut, CLOSING)
  let from = start + (OPENING.exec(cut)?.[0].length ?? 0)
  let to = start + cut.length
  if (QUOTED.test(text.slice(from, to))) [from, to] = [from + 1, to - 1]
  return [from, to]
}

/** Find where a medium's name ends at a tag: 全景网 and 陈祎 in two elements are source and author. */
function nameEnd({text, segments}: Located, start: number, end: number): number {
  for (let i = 3; i < segments.length; i += 3) {
    const at = segments[i]!
    const apart = segments[i - 1] !== segments[i + 1]
    if (at > start + 1 && at < end && apart && MEDIUM.test(text.slice(start, at).trim())) return at
  }
  return end
}
