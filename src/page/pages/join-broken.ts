import {joinLocated} from '../located.js'
import type {PageBlock} from '../reading.js'

/** `2014`: what follows may be another value. */
const DIGIT_END = /\d$/u

/** The end of a sentence, of an introduction, or of a quotation that ends one: nothing is broken behind it. */
const ENDED = /[。！？；：…!?;:][”’"'》〉」』）)】]*$/u
/** The name of a reporter in brackets behind the last sentence: `越办越好。（文/李某 摄/周某）`. */
const SIGNED = /[。！？…”]\s?[（(][^（）()]{1,40}[）)]$/u
/** A mark that only a running sentence has. */
const SENTENCE = /[。！？；]/u
const COMMA = /[，,、]/u
/** What opens a unit of its own: 一、 （二） 3. 第四条 五是 ① 附件 — or a line of the frame (签发人：). */
const OPENS_UNIT =
  /^(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．，]|第[一二三四五六七八九十百千\d]{1,5}[章节条编款项部分，、]|[一二三四五六七八九十]{1,3}是|[①-⑳⑴-⒇㈠-㈩●■◆▲★各]|[—―-]{2}|附[件：:]|主送|抄送|印发|同志们)/u
/** `第二条`: an article has no heading that could stand alone. */
const ARTICLE = /^第[一二三四五六七八九十百千\d]{1,5}条/u
/** How a broken paragraph goes on: with a Han character, a digit, or a mark that cannot open a paragraph. */
const GOES_ON = /^[\p{Script=Han}\d，。、；”’）》％%]/u

/** The shortest paragraph without a full stop that a page end is believed to have broken, in UTF-16 units. */
const LONG = 80
/** Where no paragraph is longer than this, in UTF-16 units, each line of the print has become a paragraph. */
const LINE = 45
/** Fewer blocks than this tell nothing about the length of lines. */
const FEW = 6
/** A line of facts about the page, which may be longer than those of the print: `作者:… 时间:… 浏览:…`. */
const LABELS = /^[^。：:]{2,8}[：:][^。]{0,60}[：:][^。]{0,60}$/u
/** A publication line, or a title: neither goes on. */
const LABEL_OR_TITLE =
  /[:：]|(?:通知|通报|通告|公告|意见|决定|决议|命令|报告|请示|批复|函|纪要|公报|办法|规定|方案|讲话)$/u

/**
 * Tell whether a page end has broken one paragraph into these two.
 *
 * The first is running text that stops without an end mark (…发表了重要), the second goes on with a sentence (讲话。…); a heading,
 * a title, a signature or a numbered unit is never joined.
 *
 * @param least how long the first is at least if it holds no full stop
 */
export function isBroken(first: PageBlock, second: PageBlock, least = LONG): boolean {
  if (first.kind !== 'paragraph' || second.kind !== 'paragraph') return false
  if (
    first.text.length < 20 ||
    ENDED.test(first.text) ||
    DIGIT_END.test(first.text) ||
    SIGNED.test(first.text.slice(-50))
  )
    return false
  const running = SENTENCE.test(first.text)
  if (!running && !isFullLine(first.text, least)) return false
  if (!GOES_ON.test(second.text) || OPENS_UNIT.test(second.text)) return false
  // A run-in heading opens a unit, and what goes on holds the end of the sentence.
  if (second.bold > 0) return false
  return SENTENCE.test(second.text) || (running && ENDED.test(second.text)) || goesOnByLine(second.text, least)
}

/** Tell whether a line without a full stop goes on: it is long, holds a comma, and is no heading, title or publication line. */
function isFullLine(text: string, least: number): boolean {
  if (text.length < least || !COMMA.test(text)) return false
  return least === LONG || ((ARTICLE.test(text) || !OPENS_UNIT.test(text)) && !LABEL_OR_TITLE.test(text))
}

/** Tell whether a line in the middle of a paragraph goes on, where lines of the print have become paragraphs. */
function goesOnByLine(text: string, least: number): boolean {
  return least !== LONG && COMMA.test(text) && isFullLine(text, least)
}

/** How long a line without a full stop is at least: nearly a full one, where lines of the print have become paragraphs. */
function lineLength(blocks: readonly PageBlock[]): number {
  if (blocks.length < FEW) return LONG
  let longest = 0
  for (const {kind, text} of blocks) {
    if (kind === 'paragraph' && text.length > longest && !LABELS.test(text)) longest = text.length
  }
  return longest <= LINE ? longest * 0.9 : LONG
}

/** Join the paragraphs that page ends have broken; the joined block keeps the places of its parts. */
export function joinBroken(blocks: readonly PageBlock[]): PageBlock[] {
  const out: PageBlock[] = []
  let parts: PageBlock[] = []
  const flush = () => {
    if (parts.length === 1) out.push(parts[0]!)
    else if (parts.length > 1) {
      let length = 0
      const links = parts.flatMap((part) => {
        const shifted = part.links.map((link) => ({...link, start: link.start + length, end: link.end + length}))
        length += part.text.length
        return shifted
      })
      out.push({...parts[0]!, ...joinLocated(parts), links})
    }
    parts = []
  }
  const least = lineLength(blocks)
  for (const next of blocks) {
    const previous = parts.at(-1)
    if (previous && !isBroken(previous, next, least)) flush()
    parts.push(next)
  }
  flush()
  return out
}
