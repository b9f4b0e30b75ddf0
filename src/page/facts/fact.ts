import {pageSpans, type Located} from '../located.js'
import type {Fact, FactField} from '../reading.js'
import type {Evidence} from '../../schema/index.js'

/** Runs of white space, zero-width ones too. */
const SPACES = /[\s\u200b]+/gu
/** White space at the ends of a value. */
const SPACE = /\s/u

/** Values that stand for an absent one: `—  —`, `无`, `/`, `暂无`, `null`, names of template variables, the next label (`关键词:`). */
const PLACEHOLDER =
  /^(?:[\s\-—–―－_/\\|.。*:：]*|无|暂无|没有|空|未知|不详|null|undefined|none|n\/a|nan|网站名称|政府网站标识码|来源|作者|佚名|匿名|\p{Script=Han}{2,6}[:：]|\{[^}]*\}|\$\S*|<[^>]*>)$/iu

/** Fold white space and cut it off the ends. */
export function tidy(text: string): string {
  return text.replace(SPACES, ' ').trim()
}

/**
 * Tell whether a value only stands for an absent one (占位).
 *
 * @example isPlaceholder('—  —') // true
 */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value.trim())
}

/** Make a fact of a range of located text; `null` if there is no value in it. */
export function factAt(
  field: FactField,
  located: Located,
  range: readonly [start: number, end: number],
  rule: string,
  more: {from?: Evidence['from']; label?: string; value?: string} = {}
): Fact | null {
  let [start, end] = range
  const {text} = located
  while (start < end && SPACE.test(text[start]!)) start++
  while (end > start && SPACE.test(text[end - 1]!)) end--
  const quote = text.slice(start, end)
  const value = more.value ?? tidy(quote)
  if (value === '' || isPlaceholder(value)) return null
  const page = pageSpans(located, start, end)
  return {
    field,
    value,
    ...(more.label === undefined ? {} : {label: more.label}),
    evidence: {from: more.from ?? 'text', page: page.length > 0 ? page : null, quote, rule}
  }
}
