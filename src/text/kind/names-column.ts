import type {PageReading} from '../../page/reading.js'

/** 通知公告, 政策文件, 某局要闻: what columns are called. */
const COLUMN_NAME =
  /^[\p{Script=Han}、]{0,8}(?:公告|公示|公开|通知|动态|要闻|新闻|快讯|文件|信息|资讯|法规|政策|解读|专题|专栏|报道|指南|目录|列表|栏目|园地|之窗)$/u
const LONGEST = 12

/**
 * Tell whether a page has the title of a column (栏目): a name as columns have it, or the last step of the page's breadcrumb.
 *
 * @example namesColumn('通知公告', reading) // true
 */
export function namesColumn(title: string, {facts}: PageReading): boolean {
  if (title.length > LONGEST) return false
  // A title tag that only repeats the column is no title.
  const isColumn = (value: string) => title === '' || value === title
  return COLUMN_NAME.test(title) || facts.some(({field, value}) => field === 'column' && isColumn(value))
}
