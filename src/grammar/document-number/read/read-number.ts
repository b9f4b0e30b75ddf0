import {isSquareBracket} from './brackets.js'
import {isSign, type Code, type NumberParts, type Serial, type Session, type Year} from './parts.js'
import {readCode} from './read-code.js'
import {readSerials} from './read-serial.js'
import {readSession} from './read-session.js'
import {readYear} from './read-year.js'
import {readSuffix} from './read-suffix.js'
import type {Token} from './token.js'

/** How a code ends that may stand without brackets: `国发`, `财政`. */
const CODE_END = /[发函字办电令规文财政]$/u
/** `（2014）` */
const CLOSING = /[)）]/u

/** 令: ends of organ names and offices that give orders, and what orders do (禁火令); 口令, 指令 and 发号令 end otherwise. */
const ORDER =
  /^(?:令|.*[院部委会局署厅府席行办室国军省市县政长理关党总]命?令|.{2,}(?:禁火|封山|禁捕|禁渔|嘉奖|戒严|动员)令)$/u

/** 公告, 通告: series that are numbered with the year in plain figures. */
const ANNOUNCEMENT = /(?:公告|通告|布告)$/u

/** 机发: serials that a cipher office gives to a telegram. */
const TELEGRAM = /^\p{Script=Han}{1,5}机[发传]$/u

/** What can be cited with the year in plain figures and 文件 behind it: 国务院一九八〇年223号文件. */
const CITED = /(?:[院部委局厅府会发字]|办公室|中央)$/u

/** 民四他字, ××字. */
const IN_CODE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['han', 'numeral', 'mask'])

/** Longer codes are sentences. */
const LONGEST_CODE = 24
const LONGEST_NAME = 60
/** Eleven ministries in full give an order together. */
const LONGEST_STACK = 300

/**
 * Read the number whose 号 stands at a token, going left; `null` if no number ends there.
 *
 * Going left is what makes it one pass: everything that a number can be ends in 号, and what stands before the serial
 * (a bracket, 年, 第, 令) tells which series it is. `whole`: the text is known to be a number and nothing else.
 */
export function readNumber(tokens: readonly Token[], hao: number, whole: boolean): NumberParts | null {
  const serials = readSerials(tokens, hao - 1)
  if (!serials) return null
  let next = serials.next
  // 〔1997〕字第5号
  if (isSign(tokens[next], 'han', '字') && isSign(tokens[next - 1], 'bracket')) next--
  const tail = readSuffix(tokens, hao)
  const at: Place = {tokens, next, whole, serials: serials.value, mark: tokens[hao]!.end, ...tail}
  const token = tokens[next]
  const session = readSession(tokens, next)
  if (session) return readCounted({...at, next: session.next}, session.value)
  if (isSign(token, 'bracket')) return readBracketed(at) ?? readBracketedSerial(at)
  if (isSign(token, 'mark', '年')) return readPlainYear(at)
  if (whole && token?.kind === 'number') return readHalfBracketed(at)
  return readYearFirst(at) ?? readYearless(at)
}

interface Place {
  tokens: readonly Token[]
  next: number
  whole: boolean
  serials: Serial[]
  suffix: string
  series: string
  citation: string
  end: number
  /** Where 号 itself ends. */
  mark: number
}

/** 国发〔2014〕5号, 〔2014〕12号, 财政部公告〔2014〕第5号. */
function readBracketed(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  const year = readYear(tokens, next - 1)
  if (!year) return null
  const open = tokens[year.next]
  if (!isSign(open, 'bracket')) {
    // 国发2014〕5号: one bracket is lost.
    if (!whole || year.value.text.length !== 4 || year.next < 0) return null
    const parts = withCode(at, year.value, year.next, tokens[year.next + 1]!.start)
    return parts?.code ? parts : null
  }
  return withCode(at, year.value, year.next - 1, open.start)
}

/** 国发〔2014 5号 */
function readHalfBracketed(at: Place): NumberParts | null {
  const year = readYear(at.tokens, at.next)
  if (year?.value.text.length !== 4 || !isSign(at.tokens[year.next], 'bracket')) return null
  return withCode(at, year.value, year.next - 1, at.tokens[year.next]!.start)
}

function withCode(at: Place, year: Year, last: number, bareStart: number): NumberParts | null {
  const {tokens, whole} = at
  const named = isNamed(tokens[last]) || at.series !== ''
  const code = joined(tokens, last) ? readCode(tokens, last, {whole, named}) : null
  if (at.series !== '' && !ORDER.test(`${code?.text ?? ''}令`)) {
    return withCode({...at, series: '', end: at.mark}, year, last, bareStart)
  }
  if (code && (code.fragment || !fits(code, named))) return null
  // （2014）12号 with nothing before it counts or names something else.
  if (!code && !whole && !isBareYear(at, last)) return null
  if (year.redacted && !code && !whole) return null
  const shape = code && ORDER.test(code.text) ? 'order' : 'bracketed'
  return toParts(at, {
    shape: shape === 'order' || at.series.endsWith('令') ? 'order' : shape,
    code,
    year,
    start: code?.start ?? bareStart
  })
}

/** 主席令（第四十五号）, 证监会令【第105号】. */
function readBracketedSerial(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  if (!isNamed(tokens[next - 1])) return null
  const code = readCode(tokens, next - 1, {whole, named: true})
  if (!code) return null
  const close = closingOf(at)
  return close === null ? null : readSeries({...at, end: close}, code, null)
}

/** Find where the bracket ends that stands right behind a number; `null` if none does. */
function closingOf({tokens, end}: Place): number | null {
  const token = tokens.find(({start}) => start >= end)
  return isSign(token, 'bracket') ? token.end : null
}

/** 主席令（十届第25号）, 人大常委会公告〔十三届〕第12号. */
function readCounted(at: Place, session: Session): NumberParts | null {
  if (!isNamed(at.tokens[at.next])) return null
  const code = readCode(at.tokens, at.next, {whole: at.whole, named: true})
  if (!code || code.text.length > longest(at)) return null
  const shape = ORDER.test(code.text) ? 'order' : 'announcement'
  const end = session.enclosed ? (closingOf(at) ?? at.end) : at.end
  return {...toParts({...at, end}, {shape, code, year: null, start: code.start}), session}
}

/** 财政部公告2014年第5号, 商务部令2018年第2号, 海关总署2014年第5号公告. */
function readPlainYear(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  const year = readYear(tokens, next)
  if (!year || year.value.redacted || year.value.text.length !== 4) return null
  const yearStart = tokens[year.next + 1]!.start
  const code = readCode(tokens, year.next, {whole, named: true})
  if (at.series !== '') return toSeries(at, code, year.value, yearStart)
  if (code) {
    const series = readSeries(at, code, year.value)
    if (series) return series
    const cited = at.citation !== '' && CITED.test(code.text) && fits(code, false)
    return cited ? toParts(at, {shape: 'cited', code, year: year.value, start: code.start}) : null
  }
  const bare = whole ? year.next < 0 : isBehindAnnouncement(tokens, year.next)
  return bare ? toParts(at, {shape: 'announcement', code, year: year.value, start: yearStart}) : null
}

/** （86）财税字第082号: the year stands before the code. */
function readYearFirst(at: Place): NumberParts | null {
  const {tokens, whole} = at
  let first = at.next + 1
  while (first > 0 && IN_CODE.has(tokens[first - 1]!.kind)) first--
  const close = tokens[first - 1]
  if (first > at.next || !isSign(close, 'bracket')) return null
  const year = readYear(tokens, first - 2)
  if (!year || !isSign(tokens[year.next], 'bracket')) return null
  // 粤（2018）广州市不动产权第5号: a region before the year makes it another series.
  const before = readCode(tokens, year.next - 1, {whole, named: false})
  if (before && joined(tokens, year.next - 1)) return null
  const code = readCode(tokens.slice(first), at.next - first, {whole: true, named: true})
  if (!code || code.cut || !fits(code, false) || !CODE_END.test(code.text)) return null
  return toParts(at, {shape: 'bracketed', code, year: year.value, start: tokens[year.next]!.start})
}

/** 国务院令第752号, 政府令187号, 公安部第82号令, 湘机发1220号. */
function readYearless(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  const code = readCode(tokens, next, {whole, named: true})
  if (at.series !== '') return toSeries(at, code, null, at.serials[0]!.start)
  if (!code) return null
  if (TELEGRAM.test(code.text) && code.cut === null) {
    return toParts(at, {shape: 'telegram-serial', code, year: null, start: code.start})
  }
  return readSeries(at, code, null)
}

/** 《…的公告》（2014年第5号): the organ stands elsewhere. */
function isBehindAnnouncement(tokens: readonly Token[], open: number): boolean {
  if (!isSign(tokens[open], 'bracket') || open === 0) return false
  const title = isSign(tokens[open - 1], 'bracket') ? tokens[open - 2] : tokens[open - 1]
  return isSign(title, 'han') && ANNOUNCEMENT.test(title.text)
}

const longest = ({whole}: Place): number => (whole ? LONGEST_STACK : LONGEST_NAME)

function readSeries(at: Place, code: Code, year: Year | null): NumberParts | null {
  if (code.text.length > longest(at)) return null
  if (code.text === '令' && !at.whole && isGlued(at)) return null
  if (ORDER.test(code.text)) return toParts(at, {shape: 'order', code, year, start: code.start})
  const announced = ANNOUNCEMENT.test(code.text) && (year !== null || isOrdinal(at))
  return announced ? toParts(at, {shape: 'announcement', code, year, start: code.start}) : null
}

/** 2014年第5号公告, 第752号令: the series is named behind the number. */
function toSeries(at: Place, code: Code | null, year: Year | null, start: number): NumberParts | null {
  const order = at.series.endsWith('令')
  if (!code) return at.whole || year ? toParts(at, {shape: order ? 'order' : 'announcement', code, year, start}) : null
  if (!ORDER.test(`${code.text}令`) || code.text.length > LONGEST_NAME) return null
  return toParts(at, {shape: order ? 'order' : 'announcement', code, year, start: code.start})
}

function toParts(at: Place, read: Pick<NumberParts, 'shape' | 'code' | 'year' | 'start'>): NumberParts {
  const plainYear = isSign(at.tokens[at.next], 'mark', '年')
  const end = read.shape === 'cited' ? at.end + at.citation.length : at.end
  const {serials, suffix, series} = at
  return {plainYear, session: null, serials, suffix, series, ordinal: isOrdinal(at), end, ...read}
}

function isOrdinal(at: Place): boolean {
  const first = at.serials[0]!
  return at.tokens.some((token) => token.start === first.start && isSign(token, 'mark', '第'))
}

/** 发号令第5号: a 令 that is the end of another word. */
function isGlued({tokens, next}: Place): boolean {
  return isSign(tokens[next - 1], 'mark') && tokens[next]?.gap === 'none'
}

/** A line break separates the organ above from a bare year below: …文件 / 〔2014〕12号. */
function joined(tokens: readonly Token[], last: number): boolean {
  return last >= 0 && tokens[last + 1]?.gap !== 'line'
}

/** 〔2014〕12号 with nothing, or the end of a title, before it; behind （试行） it is anybody's guess. */
function isBareYear({tokens, next}: Place, last: number): boolean {
  const before = tokens[last]
  if (before && CLOSING.test(before.text) && joined(tokens, last)) return false
  return isSquareBracket(tokens[last + 1]!.text) && isSquareBracket(tokens[next]!.text)
}

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'han' && (ORDER.test(token.text) || ANNOUNCEMENT.test(token.text))
}

function fits(code: Code, named: boolean): boolean {
  return code.text.length <= (named ? LONGEST_NAME : LONGEST_CODE)
}
