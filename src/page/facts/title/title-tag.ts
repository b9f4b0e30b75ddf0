import {trimEndOf} from '../../trim-end-of.js'
import {sliceLocated, type Located} from '../../located.js'

/** White space, zero-width characters too. */
const SPACES = /[\s\u200b-\u200d\u2060]+/gu
/** What follows the title in a title tag: `关于…的通知_某省政府网`. */
const PART_END = /[_|｜丨\-–—―－·•>＞»›《【<~(（]/u
/** A space separates too. */
const SPACE = /\s/u
/** `关于做好安全生产…`, `关于做好安全生产...` */
const DOTS = /(?:\.\.|…)$/u
/** What stands in front of a part: ` - 某省政府网`, `《财经网》`. */
const SEPARATORS = /^[\s_＿|｜丨│┃>＞»›<＜«‹\-–—―－·•/:：~～《【]{1,20}/u
/** `《财经网》`, `【人民网】` */
const QUOTE_END = /[》】]$/u

/** What separates a title from column and site, with every mark in use: _ - | – — · >> and bare dashes. */
const SEPARATOR = /[_＿|｜丨│┃>＞»›<＜«‹]|-{2,9}|[—―]{2,9}|\s[-–—―－·•/:：~～]\s|[-–—―－](?=\D)/gu
/** What a site is called. */
const SITE_END =
  /(?:[网部局厅站網]|门户|政府|频道|中心|首页|在线|日报|晚报|时报|新闻|财经|专栏|网易|新浪|搜狐|腾讯|凤凰|官网|平台|大学|学院|学校|研究院|研究所|医院|委员会|办公室|公司|集团|协会|网版|视频|论坛|社区|博客|百科|文库|导报|周刊|杂志|出版社|電子報|新聞|網站|頻道|文[汇匯][报報]|(?<![通简簡公月年喜海预預汇匯填申呈上])[报報]|\.(?:com|cn|net|org)(?:\.cn)?)$/iu
/** What a column is called, alone: 通知公告, 要闻. */
const COLUMN = /^.{0,4}(?:娱乐|体育|科技|要闻|动态|公告|通知|信息|资讯|专题|公开|政务|文件|解读)$/u

/** Fold width, case and white space for comparison: two prints of one title compare equal. */
export function squeezeTitle(text: string): string {
  return text.normalize('NFKC').replace(SPACES, '').toLowerCase()
}

/** 网页标题: the title tag with the places where it may be cut. */
export interface TitleTag {
  located: Located
  squeezed: string
  /** Ends of the parts before a separator, as positions in the text; the last one is the end. */
  ends: number[]
}

/** Find the site in marks at the end: 富士康…示威者辞职《财经网》, …【人民网】; -1 if there is none. */
function siteInBrackets(text: string): number {
  const last = text.at(-1)
  if (last !== '》' && last !== '】') return -1
  const at = text.lastIndexOf(last === '》' ? '《' : '【')
  return at > 0 && looksLikeSite(text.slice(at + 1, -1)) ? at : -1
}

/** Read a title tag; `null` if it is empty. */
export function readTitleTag(tag: Located | null): TitleTag | null {
  if (!tag) return null
  const {text} = tag
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end <= start || end - start > 500) return null
  const located = start === 0 && end === text.length ? tag : sliceLocated(tag, start, end)
  const ends = [...located.text.matchAll(SEPARATOR)].map((match) => match.index).filter((at) => at > 0)
  const bracket = siteInBrackets(located.text)
  if (bracket > 0 && bracket > (ends.at(-1) ?? 0)) ends.push(bracket)
  return {located, squeezed: squeezeTitle(located.text), ends: [...ends, located.text.length]}
}

/** Tell whether a squeezed line is the first part of the title tag, up to a separator, white space or the end. */
export function opensTitleTag({located, squeezed}: TitleTag, line: string): boolean {
  if (!squeezed.startsWith(line)) return false
  if (squeezed.length === line.length) return true
  const next = squeezed[line.length]!
  if (PART_END.test(next)) return true
  // A bare space separates too: `格兰仕独揽两项“红顶奖” 质量监督 南方网`.
  let seen = 0
  for (let at = 0; at < located.text.length; at++) {
    if (seen >= line.length) return SPACE.test(located.text[at]!)
    seen += squeezeTitle(located.text[at]!).length
  }
  return false
}

/** Tell whether a squeezed line is the last part of a title tag that starts with the site: 自由電子報 - 流感再奪2命. */
export function closesTitleTag({located, squeezed, ends}: TitleTag, line: string): boolean {
  if (ends.length < 2 || !squeezed.endsWith(line)) return false
  return SEPARATED.test(squeezed[squeezed.length - line.length - 1] ?? '') && located.text.length > line.length
}

const SEPARATED = /[_|｜丨\-–—―－·•>＞»›:：]/u

/** Tell whether a part of a title tag is the name of a site or a column. */
export function looksLikeSite(part: string): boolean {
  const name = part.trim()
  return (name.length <= 30 && SITE_END.test(name)) || COLUMN.test(name)
}

/** 文章预览, 新闻详情, 正文, Title: what a template is called, where the title of the page should stand. */
const TEMPLATE =
  /^(?:(?:文章|新闻|信息|内容|公告|通知|资讯|详细|政策|文件|公文|法规)?(?:预览|详情|详细|正文|内容|浏览|显示|查看|阅读)(?:页面?)?|无标题(?:文档|页)?|首页|untitled(?: document)?|title|document|index|detail|news)$/iu

/** 江城市人民政府公报 2021年第8期: the gazette that printed the document. */
const GAZETTE =
  /(?:(?:政府|国务院|常务委员会|常委会)公报|政报)[\s（(]{0,3}(?:(?:19|20)\d{2}年?\s{0,2}第?.{1,6}期.{0,12})?$/u

/** Tell whether a line names the gazette that printed the document. */
export function namesGazette(line: string): boolean {
  return line.length <= 60 && GAZETTE.test(line.trim())
}

/** The longest name of a site that has no word of a site in it: 青岚水利. */
const SHORT_NAME = 8

/**
 * Tell whether what is left of a title tag names a column, the site or the template and not the page.
 *
 * 新闻动态--青岚水利 leaves 青岚水利, which stands behind a column: the site.
 *
 * @param bare the title tag as `withoutSite` gives it
 * @param names squeezed names of the site and its columns
 */
export function namesNoPage({located, ends}: TitleTag, bare: string, names: ReadonlySet<string>): boolean {
  const name = bare.trim()
  if (TEMPLATE.test(name) || namesGazette(name) || looksLikeSite(name) || names.has(squeezeTitle(name))) return true
  const first = located.text.slice(0, ends[0]).trim()
  return ends.length > 1 && name.length <= SHORT_NAME && (COLUMN.test(first) || TEMPLATE.test(first))
}

/** Cut the dots off a title that a CMS has cut off. */
export function withoutEllipsis(title: string): string {
  return isCutOff(title) ? trimEndOf(title.trimEnd(), '.…') : title
}

/** Tell whether a title is cut off (…). */
export function isCutOff(title: string): boolean {
  return DOTS.test(title.trimEnd())
}

/** Give a part of a title tag without the separator in front of it. */
function partOf({located, ends}: TitleTag, index: number): string {
  const part = located.text.slice(ends[index - 1] ?? 0, ends[index])
  return part.replace(SEPARATORS, '').replace(QUOTE_END, '').trim()
}

/**
 * Give the title tag without site and column: parts are taken off its end as long as they are known or look like names.
 *
 * @param names squeezed names of the site and its columns
 */
export function withoutSite(tag: TitleTag, names: ReadonlySet<string>): Located {
  const {text} = tag.located
  let last = tag.ends.length - 1
  const firstPart = text.slice(0, tag.ends[0])
  const lastPart = partOf(tag, last)
  if (last > 0 && looksLikeSite(firstPart) && !looksLikeSite(lastPart) && !names.has(squeezeTitle(lastPart))) {
    return sliceLocated(tag.located, text.length - lastPart.length, text.length)
  }
  while (last > 0) {
    const part = partOf(tag, last)
    const kept = text.slice(0, tag.ends[last - 1])
    // Between title and site stands the column: 国企红筹-经济通中国站.
    const column = last < tag.ends.length - 1 && part.length <= 6 && squeezeTitle(kept).length >= 8
    if (part !== '' && !names.has(squeezeTitle(part)) && !looksLikeSite(part) && !column) break
    // A dash inside a title (2016—2020年) isn't followed by a site; what is kept must still be a title.
    if (squeezeTitle(kept).length < 4) break
    last--
  }
  return sliceLocated(tag.located, 0, text.slice(0, tag.ends[last]).trimEnd().length)
}
