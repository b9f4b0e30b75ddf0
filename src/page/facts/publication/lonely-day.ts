import {parseDateTime} from '../../../grammar/dates/time.js'
import type {Located} from '../../located.js'
import type {Fact} from '../../reading.js'
import {factAt} from '../fact.js'

/** 今天是2014年3月4日: the day of the visit, not of the page. */
const TODAY = /今天|今日|现在|当前|农历|欢迎/u

/** 2022年02月13日, 2006年12月27日（京港台时间）; with the day of the week it is the day of the visit. */
const DAY = /^(?<day>\d{4}年\d{1,2}月\d{1,2}日)(?:\s{0,4}[（(][^（）()]{0,10}[）)])?$/u

/** Read a day that stands alone outside the content, as the heads of newspapers carry it: 2022年02月13日. */
export function lonelyDay(line: Located, rule: string): Fact | null {
  const {text} = line
  const day = text.length > 40 || TODAY.test(text) ? null : DAY.exec(text)
  const value = day && parseDateTime(day.groups!.day!)
  return day && value !== null
    ? factAt('publishedAt', line, [day.index, day.index + day.groups!.day!.length], rule, {value})
    : null
}
