import type {Ordinal, Section} from '../../../schema/index.js'
import {articleCaption} from './article-caption.js'
import {isCaption, isColonCaption, LONGEST_CAPTION} from './caption.js'
import {familyOf} from '../markers/family.js'

/** A unit's caption in its first paragraph. */
export interface Heading {
  /** As printed, without the mark that ends it; letter-spacing (总　则) closed up. */
  text: string
  style: NonNullable<Section['headingStyle']>
  /** Where the text behind it begins in the paragraph. */
  end: number
  /** Could as well be a sentence; its siblings decide. */
  doubtful: boolean
  /** Nothing stands below it: an entry of a list, unless its siblings are captions on lines of their own. */
  lone?: true
}

/** What is known of a unit's first paragraph. */
export interface UnitLine {
  ordinal: Ordinal
  /** The paragraph. */
  text: string
  /** Where the text behind the number begins. */
  start: number
  /** How many characters of the paragraph are bold. */
  bold: number
  /** Text or parts follow before the next unit of the level. */
  followed: 'text' | 'parts' | null
}

/** The first end of a sentence; a full stop between Chinese characters, or behind them, stands for 。 */
const SENTENCE_END = /[。！？；;]|(?<=\p{Script=Han})\.(?=\p{Script=Han}|\s{0,9}$)/u
const FULL_STOPS = '。.'
const SEMICOLONS = '；;'

/** Nothing, or an aside only: （牵头单位：市财政局） */
const ASIDE = /^\s*(?:[（(][^（()）]*[）)]\s*)?$/u

/** 工作时间：, not the one of 8:20. */
const COLON = /(?<!\d)[：:]|[：:](?!\d{2}(?!\d))/u
const COLON_AT_START = /^[：:]/u
const COLON_AT_END = /[：:]$/u
const COMMA = /[，,]/u

/** A line that is cut off in a sentence. */
const GOES_ON = /[，,、]$/u

/** No caption in bold goes over the end of a sentence. */
const STOP = /[。；]/u
const CLOSING_MARK = /[。：:.]$/u
const GAP = /\s+/u

/** Captions no longer than this are beyond doubt. */
const SHORT = 15

/** An article's caption before a colon or a gap is a mere name: 经费来源：, 适用范围　 */
const LONGEST_NAME = 10

/** 封闭时间：, 报名地点：: the name of a fact, which a caption is whatever its siblings are. */
const STATED_FACT =
  /^(?:[^，,的]{2,6}(?:时间|日期|期限|地点|地址|路段|区域|范围|对象|方式|电话|部门|单位|机构)|(?:联系|采购|招标|报名|申请|负责)人)$/u

/** A caption on a line of its own is no longer than this. */
const LONGEST_LINE = 60

/**
 * Find the caption of a unit (标题) in its first paragraph: on a line of its own, or run in before the first 。
 *
 * Articles (条) have captions only where brackets, bold type, a line of their own or a colon show it.
 */
export function headingOf(unit: UnitLine): Heading | null {
  const rest = unit.text.slice(unit.start)
  const family = familyOf(unit.ordinal)
  if (unit.ordinal.style === 'chapter') return isName(rest.trim()) ? line(unit, rest, false) : null
  const end = SENTENCE_END.exec(rest)
  const phrase = end ? rest.slice(0, end.index).trim() : rest.trim()
  if (phrase === '') return null
  const isArticle = family === 'article'
  const named = isArticle ? articleCaption(rest) : null
  if (named) return runIn(unit, named.text, named.length, named.doubtful)
  const bold = boldCaption(unit)
  if (bold) return bold
  if (end === null) return unfinished(unit, phrase, rest, isArticle)
  if (end[0] === '？') return question(unit, phrase, end.index)
  if (SEMICOLONS.includes(end[0])) return listed(unit, phrase, rest, isArticle)
  if (!FULL_STOPS.includes(end[0])) return null
  const ends = ASIDE.test(rest.slice(end.index + 1))
  const colon = COLON.exec(phrase)
  if (colon) return colonCaption(unit, phrase.slice(0, colon.index), rest, isArticle)
  if (phrase.length > (ends ? LONGEST_LINE : LONGEST_CAPTION)) return null
  // （三）积极的财政政策要更加积极有为。 above numbered parts, beside captions.
  if (!isCaption(phrase)) return ends && !isArticle && unit.followed === 'parts' ? line(unit, phrase, true) : null
  if (isArticle) return ends && unit.followed === 'parts' && phrase.length < SHORT ? line(unit, phrase, false) : null
  const doubtful = ends || phrase.length > SHORT || COMMA.test(phrase)
  if (!ends) return runIn(unit, phrase, end.index + 1, doubtful)
  return unit.followed ? line(unit, phrase, doubtful) : {lone: true, ...line(unit, phrase, true)}
}

/** What stands behind 第一章 is its name, unless a whole text is glued to it. */
function isName(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_LINE
}

/** The line has no end of a sentence: a caption, or an entry of a list. */
function unfinished(unit: UnitLine, phrase: string, rest: string, isArticle: boolean): Heading | null {
  const colon = COLON.exec(phrase)
  if (colon?.index === phrase.length - 1) {
    const caption = phrase.slice(0, -1).trimEnd()
    const doubtful = !isArticle && (caption.length > SHORT || COMMA.test(caption))
    return isColonCaption(caption) ? line(unit, caption, doubtful) : null
  }
  if (GOES_ON.test(phrase)) return null
  if (colon) return colonCaption(unit, phrase.slice(0, colon.index), rest, isArticle)
  if (phrase.length > LONGEST_LINE) return null
  const {style} = unit.ordinal
  if (!unit.followed && style !== 'cn')
    return !isArticle && isCaption(phrase) && phrase.length <= LONGEST_CAPTION
      ? {lone: true, ...line(unit, phrase, false)}
      : null
  // A line without 。 and with text below is a caption, whatever it says: 三、必须坚持的原则
  if (!isCaption(phrase))
    return unit.followed && (style === 'cn' || style === 'cn-paren') ? line(unit, phrase, true) : null
  if (isArticle && phrase.length > LONGEST_CAPTION) return null
  if (isArticle && unit.followed === 'parts' && !COMMA.test(phrase)) return line(unit, phrase, false)
  return line(unit, phrase, style !== 'cn' && (phrase.length > SHORT || COMMA.test(phrase)))
}

/** 一、为什么要制定本办法？ with the answer below. */
function question(unit: UnitLine, phrase: string, at: number): Heading | null {
  const isLine = unit.text.slice(unit.start + at + 1).trim() === '' && phrase.length <= LONGEST_LINE
  return isLine && unit.followed && unit.ordinal.style !== 'article' ? line(unit, `${phrase}？`, false) : null
}

/** 申报时间：2018年4月20日前: a name before a colon, what it names behind. */
function colonCaption(unit: UnitLine, phrase: string, rest: string, isArticle: boolean): Heading | null {
  const caption = phrase.trimEnd()
  const longest = isArticle ? LONGEST_NAME : SHORT
  if (caption.length > longest || caption.length < 2 || COMMA.test(caption)) return null
  const doubtful = !isArticle && !STATED_FACT.test(caption)
  return isColonCaption(caption) ? runIn(unit, caption, rest.search(COLON) + 1, doubtful) : null
}

/** 申报条件：1.年满十八周岁；: a name before a list whose other parts stand below. */
function listed(unit: UnitLine, phrase: string, rest: string, isArticle: boolean): Heading | null {
  const colon = unit.followed === 'parts' && !isArticle ? COLON.exec(phrase) : null
  return colon ? colonCaption(unit, phrase.slice(0, colon.index), rest, isArticle) : null
}

/** Bold type ends where the caption does; a sentence that is printed bold for emphasis is none. */
function boldCaption(unit: UnitLine): Heading | null {
  const {bold, start, text} = unit
  if (bold <= start + 1 || bold >= text.trimEnd().length) return null
  const caption = text.slice(start, bold).trim()
  const bare = clean(caption)
  if (bare.length < 2 || bare.length > LONGEST_LINE || STOP.test(bare)) return null
  const isColon = COLON_AT_END.test(caption) || COLON_AT_START.test(text.slice(bold))
  if (!(isColon ? isColonCaption(bare) : isCaption(bare))) return null
  return runIn(unit, bare, bold - start, false)
}

function line(unit: UnitLine, caption: string, doubtful: boolean): Heading {
  return {text: clean(caption), style: 'line', end: unit.text.length, doubtful}
}

function runIn(unit: UnitLine, caption: string, length: number, doubtful: boolean): Heading {
  return {text: clean(caption), style: 'run-in', end: unit.start + length, doubtful}
}

/** Without white space around, the mark at the end and the letter-spacing of 总　则. */
function clean(caption: string): string {
  const bare = caption.trim().replace(CLOSING_MARK, '').trimEnd()
  const letters = bare.split(GAP)
  return letters.every((letter) => letter.length === 1) ? letters.join('') : bare
}
