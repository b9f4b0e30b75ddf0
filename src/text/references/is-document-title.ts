import {DOCUMENT_WORDS, LONE_WORDS, NO_DOCUMENT_WORDS, REPORT} from './document-words.js'

/** The words by their last character. */
const DOCUMENT_ENDS = byLast(DOCUMENT_WORDS)
const NO_DOCUMENT_ENDS = byLast(NO_DOCUMENT_WORDS)

/** （试行）, （2016—2020）, (2018年修订): brackets behind the kind word. */
const TAIL = /[（([〔【][^（）()[\]〔〕【】]{0,40}[）)\]〕】]$/u
const QUOTE_END = /[”"’'〉>》]$/u
const STATUS_IN_BRACKETS = /示范文本/u
const MOST_TAILS = 4
/** 企业会计准则第14号——收入, 自律监管指引第1号：规范运作 */
const IN_SERIES =
  /(?:准则|指引|规则|指南|解释|规范|标准|编报规则)第?\s?[\d〇一二三四五六七八九十百]{1,4}\s?号\s?(?:[—－–-]{1,2}|[:：])/u
/** 优化营商环境二十五条 */
const COUNTED = /[^第一二三四五六七八九十\d](?:[二三四五六七八九]?十[一二三四五六七八九]?|\d{2})条$/u

/**
 * Tell whether a title in 《》 names a document rather than a book, film, newspaper, form or certificate: its last words, brackets
 * aside, are those of a document.
 *
 * @example
 * isDocumentTitle('国家综合防灾减灾规划（2016—2020）') // true
 * isDocumentTitle('红旗渠') // false
 * isDocumentTitle('受损项目确认表') // false
 */
export function isDocumentTitle(title: string): boolean {
  let core = title.trim()
  for (let cut = 0; cut < MOST_TAILS; cut++) {
    const tail = TAIL.exec(core.slice(-44))
    if (tail && STATUS_IN_BRACKETS.test(tail[0])) return true
    if (tail) core = core.slice(0, -tail[0].length).trimEnd()
    else if (QUOTE_END.test(core)) core = core.slice(0, -1)
    else break
  }
  if (LONE_WORDS.has(core) || endsWithOne(core, NO_DOCUMENT_ENDS)) return false
  if (core.endsWith('报告')) return REPORT.test(core)
  return endsWithOne(core, DOCUMENT_ENDS) || COUNTED.test(core.slice(-12)) || IN_SERIES.test(core)
}

function endsWithOne(title: string, words: ReadonlyMap<string, readonly string[]>): boolean {
  return words.get(title.at(-1) ?? '')?.some((word) => title.endsWith(word)) ?? false
}

function byLast(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of words) {
    const last = word.at(-1)!
    index.set(last, [...(index.get(last) ?? []), word])
  }
  return index
}
