import type {Located} from '../../located.js'
import type {Fact, FactField} from '../../reading.js'
import {factAt} from '../fact.js'
import {labelledValues} from '../labels/labelled-line.js'
import {findTime} from './find-time.js'
import {nameRange} from './name-range.js'

/** What a line of facts has: a colon, or a word before a value without one. */
const SIGN = /[:：】]|来源[于自]|(?:时间|日期|[布表]于)\s/u
/** One keyword of several: `安全生产；监督`. */
const KEYWORD = /[^\s,，;；、|]{1,30}/gu
/** What is left of markup is no name. */
const MARKUP = /[="<>]/u
/** The longest source, author or editor that is believed, in UTF-16 units. */
const LONGEST = 40
/** 时间：2014年3月4日上午9:00 is when something takes place. */
const EVENT_LABEL = /^(?:时间|日期)$/u
const EVENT_TIME = /[上下]午/u

/** What is no source: the picture came from a file; and no editor: the system put it online. */
const NO_VALUE: Readonly<Partial<Record<FactField, RegExp>>> = {
  source: /^资料图|^https?:|^(?:字[体號号级]|字体大小|打印|浏览|分享|大中小|[大中小](?:\s[大中小]){1,2})$/u,
  editor: /^(?:robot|admin\w*|系统管理员|管理员|system|root|test)$|\*/iu,
  author: /报道|综合|编辑|网$|^(?:admin\w*|系统管理员|管理员)$/iu
}

/**
 * Read the facts of a line under a title or behind a text: time, source, author, editor.
 *
 * Each stands behind its label; a date without a year is none.
 *
 * @example
 * publicationFacts(locatedAt('发布时间:2014年03月04日 10:43 来源:辽宁日报', 0), 'publication-line').length // 2
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
    const [from, to] = nameRange(line, start, end)
    const value = text.slice(from, to)
    if (to - from > LONGEST || MARKUP.test(value) || NO_VALUE[field]?.test(value)) continue
    add(field, from, to, label)
  }
  return facts
}
