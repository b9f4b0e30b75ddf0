import {parseDateTime} from '../../../grammar/dates/time.js'
import type {Located} from '../../located.js'
import type {Fact, FactField} from '../../reading.js'
import {trimEndOf} from '../../trim-end-of.js'
import {factAt} from '../fact.js'
import {findTime, type ShownTime} from './find-time.js'
import {labelledValues} from '../labels/labelled-line.js'

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
/** One keyword of several: `安全生产；监督`. */
const KEYWORD = /[^\s,，;；、|]{1,30}/gu
/** What is left of markup is no name. */
const MARKUP = /[="<>]/u
/** `报名时间：`: a label that nobody knows. */
const COLON_END = /[:：]$/u
/** `2012年1月17日 星期二` */
const DAY_IN_WORDS = /年|(?:星期|周)[一二三四五六日天]/u
/** `国税发〔2006〕156号` */
const NUMBER_END = /\d\s?号$/u

/** Where a value of words ends: a bar of buttons, a bracket, a bar between values, a counter. */
const VALUE_END =
  /[|｜【[］\]】]|\s(?=打印|列印|纠错|收藏|分享|字[体體号號级級]|关闭|微信|微博|大\b|\d{4}\s?[-年./])|(?:打印|纠错|字[体體号號级級]|浏览|瀏覽|点击|點擊|點閱|阅读|閱讀|访问)(?:本页|本文|次[数數]|大小|[量数數])?[\s:：【[(（]|(?:打印|纠错|收藏|关闭|分享)$|返回.{1,8}查看更多|\d{4}\s?[-年./]\s?\d/u
/** What closes the line's own bracket or stands between values: （责任编辑：张三）. */
const CLOSING = '）) ，,;；。、\u3000\t'
/** The longest source, author or editor that is believed, in UTF-16 units. */
const LONGEST = 40

/** A medium's or a site's name. */
const MEDIUM =
  /(?:[网報报社台臺刊志站端号局厅部委院校網]|新闻|新聞|财经|财经网|在线|频道|中心|办公室|娱乐|体育|科技|网络版|发布)$/u

/** Find where a medium's name ends at a tag: 全景网 and 陈祎 in two elements are source and author. */
function nameEnd({text, segments}: Located, start: number, end: number): number {
  for (let i = 3; i < segments.length; i += 3) {
    const at = segments[i]!
    const apart = segments[i - 1] !== segments[i + 1]
    if (at > start + 1 && at < end && apart && MEDIUM.test(text.slice(start, at).trim())) return at
  }
  return end
}

/** What is no source: the picture came from a file; and no editor: the system put it online. */
const NO_VALUE: Readonly<Partial<Record<FactField, RegExp>>> = {
  source: /^资料图|^https?:|^(?:字[体號号级]|字体大小|打印|浏览|分享|大中小|[大中小](?:\s[大中小]){1,2})$/u,
  editor: /^(?:robot|admin\w*|系统管理员|管理员|system|root|test)$|\*/iu,
  author: /报道|综合|编辑|网$|^(?:admin\w*|系统管理员|管理员)$/iu
}

/** Find the name in a value: without what follows a medium's name, brackets at its end, 《》 around it. */
function nameRange(line: string, start: number, end: number): [number, number] {
  const value = line.slice(start, end)
  const stop = VALUE_END.exec(value)
  let cut = stop ? value.slice(0, stop.index) : value
  const space = cut.search(GAP) + 1
  if (space > 0 && MEDIUM.test(cut.slice(0, space).replace(QUOTE_END, ''))) cut = cut.slice(0, space)
  cut = BRACKET.test(cut) ? cut.trimEnd() : trimEndOf(cut, CLOSING)
  let from = start + (OPENING.exec(cut)?.[0].length ?? 0)
  let to = start + cut.length
  if (QUOTED.test(line.slice(from, to))) [from, to] = [from + 1, to - 1]
  return [from, to]
}

/** 《人民日报》（2019年11月05日 01版）, 摘自《中国建设报》2009.11.03: where a newspaper printed it; its day is no time of publication here. */
const PRINTED =
  /^[（(]?\s?(?:摘自|原载|转自|选自|据|来源[:：]?)?\s?《\s?(?<name>[^《》]{2,14}[报刊志闻])\s?》\s{0,3}[（(]?\s?(?:\d{4}|第)[^。]{0,40}$/u

/** What a line of facts has: a colon, or a word before a value without one. */
const SIGN = /[:：】]|来源[于自]|(?:时间|日期|[布表]于)\s/u

/** Read the newspaper that a line behind a text names as its source. */
export function printedSource(line: Located): Fact | null {
  if (line.text.length > 80) return null
  const name = PRINTED.exec(line.text)?.groups?.name
  if (name === undefined) return null
  const start = line.text.indexOf(name)
  return factAt('source', line, [start, start + name.length], 'publication-newspaper')
}

/**
 * Read the facts of a line under a title or behind a text: time, source, author, editor.
 *
 * A year-less date is none. Where no label stands, a date with a time of day at the start or end of a short line is the time of
 * publication.
 *
 * @example publicationFacts(locatedAt('发布时间:2014年03月04日 10:43 来源:辽宁日报', 0), 'publication-line')
 */
export function publicationFacts(line: Located, rule: string): Fact[] {
  const {text} = line
  if (text.length > 400 || !SIGN.test(text)) return []
  const facts: Fact[] = []
  const add = (field: FactField, start: number, end: number, label: string, value?: string) => {
    const fact = factAt(field, line, [start, end], rule, {label, ...(value === undefined ? {} : {value})})
    if (fact) facts.push(fact)
  }
  const addKeywords = (start: number, end: number, label: string) => {
    for (const match of text.slice(start, end).matchAll(KEYWORD)) {
      add('keywords', start + match.index, start + match.index + match[0].length, label)
    }
  }
  const labelled = labelledValues(text)
  for (const {field, label, start, end} of labelled) {
    if (field === null) continue
    if (field === 'publishedAt') {
      const time = findTime(text.slice(start, end))
      // 时间：2014年3月4日上午 in a body is the time of an event; there the date does not stand first.
      if (!time || time.index > 12 || time.value === null) continue
      if (EVENT_LABEL.test(label) && EVENT_TIME.test(time.printed)) continue
      add(field, start + time.index, start + time.index + time.printed.length, label, time.value)
      continue
    }
    if (field === 'keywords') {
      addKeywords(start, end, label)
      continue
    }
    const [from, to] = nameRange(text, start, Math.min(end, nameEnd(line, start, end)))
    const value = text.slice(from, to)
    if (to - from > LONGEST || MARKUP.test(value) || NO_VALUE[field]?.test(value)) continue
    add(field, from, to, label)
  }
  return facts
}

/** 时间：2014年3月4日上午9:00 is when something takes place. */
const EVENT_LABEL = /^(?:时间|日期)$/u
const EVENT_TIME = /[上下]午/u
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

/** Read 本贴由大卫于2005年8月12日16:12:21在〖心灵体操〗发表. */
function postedTime(text: string): ShownTime | null {
  const at = text.search(POST_START)
  if (at < 0) return null
  const rest = text.slice(at + 1, at + 80)
  const time = findTime(rest)
  if (!time || time.index > 1 || !CLOCK.test(time.printed) || !POSTED.test(rest)) return null
  return {...time, index: at + 1 + time.index}
}

/** 今天是2014年3月4日: the day of the visit, not of the page. */
const TODAY = /今天|今日|现在|当前|农历|欢迎/u

/** Read a day that stands alone outside the content, as the heads of newspapers carry it: 2022年02月13日. */
export function lonelyDay(line: Located, rule: string): Fact | null {
  const {text} = line
  const day = text.length > 40 || TODAY.test(text) ? null : DAY.exec(text)
  const value = day && parseDateTime(day.groups!.day!)
  return day && value !== null
    ? factAt('publishedAt', line, [day.index, day.index + day.groups!.day!.length], rule, {value})
    : null
}

/** 2022年02月13日, 2006年12月27日（京港台时间）; with the day of the week it is the day of the visit. */
const DAY = /^(?<day>\d{4}年\d{1,2}月\d{1,2}日)(?:\s{0,4}[（(][^（）()]{0,10}[）)])?$/u

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
