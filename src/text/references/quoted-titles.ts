import {DOCUMENT_WORDS} from './document-words.js'

/** `〉` where no inner quotation is open. */
const INNER_CLOSES = /[〉>]/u
/** A Chinese character. */
const HAN = /\p{Script=Han}/u

/** 书名号中的标题: a title in 《》 and its place with the marks. */
export interface QuotedTitle {
  start: number
  end: number
  /** Without the outer marks, layout white space removed. */
  title: string
}

/** Titles are shorter; this bounds the search for the closing mark. */
const LONGEST = 240
const STOPS = /[《。；\n]/u
/** `<<…办法>>`, `〈…办法〉`: marks of typists who lack 《》. */
const OTHER_MARKS = /<<(?<doubled>[^<>《》〈〉\n]{4,120})>>|〈(?<single>[^<>《》〈〉\n]{4,120})〉/gu
const OTHER_SIGN = /<<|〈/u
/** White space, which is layout beside Chinese text. */
const LAYOUT = /[\s\u200B]+/gu
const CHINESE = /[\p{Script=Han}，、：；。《》〈〉（）“”—]/u
/** Heads of organs, behind which a blank before another name and 关于 stays: 中共中央 国务院关于…. */
const ORGAN_END = /(?:中央|国务院|政府|[部局厅委署院会办室])$/u

/**
 * Find the titles in 《》 in a text, with 〈〉, <> or 《》 nested inside.
 *
 * A mark that is never closed reaches to the last kind word before the next one (《甲办法、《乙规定》), else it is dropped.
 *
 * @example
 * findQuotedTitles('按照《关于贯彻<决定>的意见》执行')[0].title // '关于贯彻<决定>的意见'
 */
export function findQuotedTitles(text: string): QuotedTitle[] {
  const found: QuotedTitle[] = []
  for (let start = text.indexOf('《'); start >= 0;) {
    const close = closing(text, start)
    const end = close ?? recover(text, start)
    if (end !== null) {
      const title = withoutLayout(text.slice(start + 1, close === null ? end : end - 1))
      if (title) found.push({start, end, title})
    }
    start = text.indexOf('《', end ?? start + 1)
  }
  return OTHER_SIGN.test(text) ? withOtherMarks(text, found) : found
}

/** Add the titles in marks that stand for 《》. */
function withOtherMarks(text: string, found: readonly QuotedTitle[]): QuotedTitle[] {
  const all = [...found]
  let next = 0
  for (const match of text.matchAll(OTHER_MARKS)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (next < found.length && found[next]!.end <= start) next++
    if (next < found.length && found[next]!.start < end) continue
    const title = withoutLayout(match.groups!['doubled'] ?? match.groups!['single']!)
    if (title) all.push({start, end, title})
  }
  return all.sort((a, b) => a.start - b.start)
}

/** Remove white space beside Chinese text, which is layout; a blank between two organs stays. */
function withoutLayout(title: string): string {
  const about = title.indexOf('关于')
  return title.trim().replace(LAYOUT, (blank, at: number, whole: string) => {
    const [before, after] = [whole.slice(Math.max(0, at - 3), at), whole[at + blank.length] ?? '']
    if (at < about && ORGAN_END.test(before) && after !== '关') return ' '
    return CHINESE.test(before.slice(-1)) || CHINESE.test(after) ? '' : blank
  })
}

/** The position behind the 》 that closes a 《. */
function closing(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + LONGEST)
  let depth = 0
  for (let position = start; position < limit; position++) {
    const mark = text[position]
    if (mark === '\n') return null
    if (mark === '《') depth++
    else if (mark === '》' && --depth === 0) return position + 1
  }
  return null
}

/** The position behind the last kind word of an unclosed title. */
function recover(text: string, start: number): number | null {
  const rest = text.slice(start + 1, start + LONGEST)
  const stop = STOPS.exec(rest)?.index ?? rest.length
  // 《甲〉 closed by the wrong mark.
  const wrong = rest.slice(0, stop).search(INNER_CLOSES)
  if (wrong > 0) return start + 1 + wrong
  const reach = rest.slice(0, stop)
  for (let end = reach.length; end > 4; end--) {
    const next = reach[end]
    if (next !== undefined && HAN.test(next) && next !== '和') continue
    if (!endsTitle(reach, end)) continue
    const shorter = end - SAID.length
    return start + 1 + (reach.endsWith(SAID, end) && endsTitle(reach, shorter) ? shorter : end)
  }
  return null
}

/** 《…条例的规定: what the document says. */
const SAID = '的规定'

const endsTitle = (text: string, end: number): boolean =>
  DOCUMENT_WORDS.some((word) => word.length > 1 && text.endsWith(word, end))
