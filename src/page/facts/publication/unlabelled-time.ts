import type {Located} from '../../located.js'
import type {Fact} from '../../reading.js'
import {factAt} from '../fact.js'
import {findTime, type ShownTime} from './find-time.js'

/** `报名时间：`: a label that nobody knows. */
const COLON_END = /[:：]$/u
/** `2012年1月17日 星期二` */
const DAY_IN_WORDS = /年|(?:星期|周)[一二三四五六日天]/u
/** `国税发〔2006〕156号` */
const NUMBER_END = /\d\s?号$/u
const YEAR = /\d{4}/u
/** Beside a time of publication stand names and buttons, no sentence: 2012-01-17 20:52 全景网. */
const SENTENCE = /[。；！？，、“”《》]/u
/** 来源：本网　字号：大 中 小: a line that names its source or has buttons is the site's, and so is its day. */
const BAR =
  /(?:来源|来自|作者|编辑|(?:浏览|点击|阅读|访问)(?:次数|[量数])?)\s?[:：]|字[号体]\s?[:：]|[【[]\s?(?:打印|关闭|字体)/u
/** 于2005年8月12日16:12:21 …: where the time of a post may start, and the word that says so behind it. */
const POST_START = /[于在](?=\s?\d{4}[-年/.])/u
const POSTED = /发表|发布|提交|张贴/u
const CLOCK = /\d[:：时]\d/u
/** Where the page stands, printed beside the time: www.gov.cn. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w.:/?=&%-]+/giu

/**
 * Read the time that stands without a label in a short line: 2012-01-17 20:52 全景网.
 *
 * A day alone counts only as figures (2012-01-17): 2012年1月17日 above a text is as often the date of the document.
 */
export function unlabelledTime(line: Located, rule: string): Fact | null {
  const {text} = line
  if (text.length > 160 || !YEAR.test(text)) return null
  const posted = postedTime(text)
  const time = posted ?? findTime(text)
  if (!time || time.value === null) return null
  const {index: start, printed, value} = time
  if (!posted) {
    const before = text.slice(0, start).trimEnd()
    const rest = `${before} ${text.slice(start + printed.length)}`.replace(ADDRESS, '').trim()
    const clock = CLOCK.test(printed)
    const bar = clock || BAR.test(rest)
    // What a label says that nobody knows is no publication: 报名时间：2014-03-04 10:00.
    if (COLON_END.test(before) || SENTENCE.test(rest) || rest.length > (bar ? 60 : 20)) return null
    if (!bar && DAY_IN_WORDS.test(text)) return null
    // 国税发〔2006〕156号　2006-10-17: the day of the document, beside its number.
    if (!clock && NUMBER_END.test(before)) return null
  }
  return factAt('publishedAt', line, [start, start + printed.length], rule, {value})
}

/** Read 本贴由大卫于2005年8月12日16:12:21在〖心灵体操〗发表. */
function postedTime(text: string): ShownTime | null {
  const at = text.search(POST_START)
  if (at < 0) return null
  const rest = text.slice(at + 1, at + 80)
  const time = findTime(rest)
  if (!time || time.index > 1 || !CLOCK.test(time.printed) || !POSTED.test(rest)) return null
  return {...time, index: at + 1 + time.index}
}
