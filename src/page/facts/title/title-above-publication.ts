import {isChromeLine} from '../../furniture/chrome-line.js'
import type {Furniture, PageBlock} from '../../reading.js'
import {isBreadcrumb} from '../../furniture/tail-line.js'
import {squeezeTitle} from './title-tag.js'

type Line = PageBlock | Furniture

/** 发布时间：2019-05-18 来源：…, 日期：2021-06-18, 2019年9月26日 15:10 来源：…: the line that stands right below a title. */
const PUBLICATION =
  /^[【[（(]?\s{0,4}(?:(?:发布|发表|发稿|上传|更新|录入|添加|公开)?(?:时间|日期)|(?:信息|文章|稿件)?来源|作者|点击数?)\s?[:：]|^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s{1,3}\d{1,2}:\d{2}/u
/** A day: without one a line of labels may be of a table or a box. */
const DAY = /\d{4}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}/u
/** What no title has: a sentence's end in it; a label of a line at its start: 热门搜索：, 索引号：. */
const NO_TITLE =
  /[。；]|^.{0,8}(?:位置|搜索|导航|作者|来源|时间|日期|编辑|栏目|分类|类别|标签|关键词|号|机构|机关|单位|部门|组织|名称|主题|效力|有效性|电话|热线)\s?[:：]|^[\d\s]+$/u
/** ——讲述稷下往事: the subtitle. */
const SUBTITLE = /^[—–-]/u
const SHORTEST = 6
const LONGEST = 100

/**
 * Find the line that stands right above the line of publication, where sites set the title.
 *
 * A subtitle between the two is passed over. What repeats a name of the site or its columns, a bar or a breadcrumb is no title.
 */
export function titleAbovePublication(lines: readonly Line[], names: ReadonlySet<string>): Line | null {
  const at = lines.findIndex(({text}) => text.length <= 200 && PUBLICATION.test(text) && DAY.test(text))
  const above = lines[at - 1]
  const line = above && SUBTITLE.test(above.text) ? lines[at - 2] : above
  if (!line || line.text.length < SHORTEST || line.text.length > LONGEST) return null
  const {text} = line
  if (NO_TITLE.test(text) || names.has(squeezeTitle(text))) return null
  return isChromeLine(text) || isBreadcrumb(text) ? null : line
}
