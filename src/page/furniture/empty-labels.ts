/** No label is without a colon. */
const COLON = /[:：]/u
/** A label that a site prints about its page, without words behind it: `浏览量:`, `归档时间:2018-11-21`, `下载地址: 点击此处下载`. */
const LABEL =
  /^(?:归档(?:时间|日期)|下载(?:地址|链接)|视力保护色?|背景(?:色|颜色)|(?:浏览|阅读|点击|访问)(?:次数|[量数率])?|人气|热度|评论数?|字号|字体(?:大小)?|文字大小|审核人?|审稿|[初复终一二三]审|(?:责任)?编辑|作者|来源|校对)\s{0,3}[:：]\s{0,3}(?:点击(?:此处|这里)?(?:下载|查看)|\d[\d\-/.: ]{0,20}次?)?|^(?:查看|回复|回帖|跟帖|收藏|转发|分享|点赞|关注)[数量]?\s{0,3}[:：]\s{0,3}\d{1,9}(?!\d)/u
/** `• ` in front. */
const BULLET = /^[\s•·■◆]{1,4}/u
/** What stands between two. */
const BETWEEN = /^[\s|｜/]{1,6}/u
/** The longest such line, in UTF-16 units. */
const LONGEST = 60
const MOST = 8

/**
 * Tell whether a line holds nothing but labels of the site with a number or nothing behind them.
 *
 * @example isEmptyLabels('审核:编辑:') // true
 * @example isEmptyLabels('编辑：李某') // false
 */
export function isEmptyLabels(line: string): boolean {
  if (line.length > LONGEST || !COLON.test(line)) return false
  let rest = line.replace(BULLET, '').trimEnd()
  for (let count = 0; rest !== '' && count < MOST; count++) {
    const label = LABEL.exec(rest)?.[0]
    if (label === undefined) return false
    rest = rest.slice(label.length).replace(BETWEEN, '')
  }
  return rest === ''
}
