import {skipGluedOrgan} from './glued-organ.js'
import {skipLeadIn} from './lead-in.js'
import {isSign, type Code} from './parts.js'
import type {Token} from './token.js'

/** `十届`, `第五次`: a numeral before these counts a session. */
const SESSION = /^[届次]/u

/** Words that join a number to the one before it (92号文和); a name (和政) begins with one of them as well. */
const CONJUNCTION = /^(?:文件?)?(?:以及|[和及与或])/u

const DATE_SIGN = /^[月日]/u

const CLOSING = /[》〉）)」』】〕\]］>＞]/u

/** Ends of the names of organs that issue a number together: 财政部、国家税务总局令. */
const ORGAN_END = /[部委局署厅院会行府室办]$/u

/** 电, 传: series printed in brackets behind the code. */
const SERIES = /^[电传密明内函联急规机特]{2}$/u

/** Brackets inside a code are full-width in the canonical form. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）']
])

/** What stands for characters withheld: ××, **, ○○; a circle alone is a zero. */
const MASK = /[*×✕╳X□※]|[○◯〇]{2}/iu

/** The brackets in 公（治）字. */
const ROUND_OPEN = /[（(]/u
const ROUND_CLOSE = /[)）]/u

/** （稿）, left over at the head of a run. */
const LEADING_BRACKET = /^（[^）]{1,4}）/u

/** 教高（一）字; behind 名单（一） anything may begin. */
const SERIES_START = /^[字发發函]/u

/** GS京（2022）12号 */
const LETTER = /[A-Za-z]/u

/** How a code is cut out of the characters before it. */
export interface CodeOptions {
  /** Join pieces that spaces separate, as the whole string is known to be a number. */
  whole: boolean
  /** Keep an organ's full name: 国务院令. */
  named: boolean
}

/**
 * Read the code (机关代字) that ends at a token, going left; `null` if there is none.
 *
 * In running text a space ends it, unless single characters are spaced out.
 */
export function readCode(tokens: readonly Token[], last: number, options: CodeOptions): Code | null {
  const end = last - countSeries(tokens, last, options.whole)
  let first = end + 1
  for (let step = 1; step > 0; first -= step) {
    step = continues(tokens, first, end, options) ? 1 : countInfix(tokens, first, end)
  }
  // 年 is the end of what stands before, and never the start of a code.
  while (isSign(tokens[first], 'mark') && !isSession(tokens, first) && first <= end) first++
  if (first > end) return null
  const run = tokens.slice(first, last + 1)
  const text = run.map((token) => WIDE.get(token.text) ?? token.text).join('')
  const conjunction = first > 0 && isNumberEnd(tokens[first - 1]!) ? (CONJUNCTION.exec(text)?.[0].length ?? 0) : 0
  // 2014年5月3日国务院令: the date ends in the same run.
  const joint = conjunction || (isSign(tokens[first - 1], 'number') && DATE_SIGN.test(text) ? 1 : 0)
  const skipped = joint + skipLeadIn(text.slice(joint))
  // …的通知（稿）国发: the bracket belongs to what was skipped.
  const lead = skipped + (LEADING_BRACKET.exec(text.slice(skipped))?.[0].length ?? 0)
  const start = lead + (options.named ? 0 : skipGluedOrgan(text.slice(lead)))
  if (start >= text.length) return null
  return {
    text: text.slice(start),
    redacted: MASK.test(text.slice(start)),
    fragment: isFragment(tokens, first, text.slice(start), start === 0),
    start: toOffset(run, start),
    cut: start > lead ? 'organ' : lead > 0 ? 'lead-in' : null
  }
}

/** 川办发（电）〔2014〕5号: a series in brackets belongs to the code. Counts its tokens. */
function countSeries(tokens: readonly Token[], last: number, whole: boolean): number {
  const [name, open, close] = [tokens[last - 1], tokens[last - 2], tokens[last]]
  if (!isSign(close, 'bracket') || !isSign(name, 'han') || !isSign(open, 'bracket')) return 0
  return tokens[last - 3]?.kind === 'han' &&
    (whole ? name.text.length <= 4 : name.text.length === 1 || SERIES.test(name.text))
    ? 3
    : 0
}

/** 公（治）字〔2001〕12号, 深公（福）行罚决字: one character in brackets belongs to the code around it. Counts its tokens. */
function countInfix(tokens: readonly Token[], first: number, last: number): number {
  const [before, open, name, close] = tokens.slice(Math.max(0, first - 4), first)
  if (first > last || close === undefined || before!.kind !== 'han' || name!.text.length > 1) return 0
  const isWord = name!.kind === 'han' || (name!.kind === 'numeral' && SERIES_START.test(tokens[first]!.text))
  const isRound = ROUND_OPEN.test(open!.text) && ROUND_CLOSE.test(close.text)
  const isGlued = [open!, name!, close, tokens[first]!].every(({gap}) => gap === 'none')
  return isWord && isRound && isGlued ? 3 : 0
}

/** 取水（国黄）`字`〔2014〕12号, GS`京`（2022）12号: the end of a longer code that holds more than Chinese text. */
function isFragment(tokens: readonly Token[], first: number, code: string, isWholeRun: boolean): boolean {
  if (code === '字' || code === '发') return true
  if (!isWholeRun || tokens[first]?.gap !== 'none') return false
  const [before, last] = tokens.slice(Math.max(0, first - 2), first)
  const isLetters = [before, last].every((token) => token?.kind === 'other' && LETTER.test(token.text))
  return (
    isLetters ||
    (code.length === 1 && tokens[first - 1]?.kind === 'bracket' && ROUND_CLOSE.test(tokens[first - 1]!.text))
  )
}

function continues(tokens: readonly Token[], first: number, last: number, options: CodeOptions): boolean {
  const token = tokens[first - 1]
  if (!token) return false
  if (options.named && first <= last && isSign(token, 'separator', '、')) return isOrgan(tokens[first - 2])
  if (options.named && (isSession(tokens, first - 1) || isSession(tokens, first - 2))) return first <= last
  return isCodeToken(tokens, first - 1) && !endsBefore(tokens, first, last, options)
}

/** 第十三届, 第一次 in the name of a congress: 某省第十三届人民代表大会第一次会议公告. */
function isSession(tokens: readonly Token[], mark: number): boolean {
  const [count, word] = [tokens[mark + 1], tokens[mark + 2]]
  if (!isSign(tokens[mark], 'mark', '第') || (count?.kind !== 'numeral' && count?.kind !== 'number')) return false
  return word?.kind === 'han' && SESSION.test(word.text)
}

function isOrgan(token: Token | undefined): boolean {
  return isSign(token, 'han') && ORGAN_END.test(token.text)
}

function isCodeToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  // 年 is a sign of a date behind digits, and part of a name elsewhere (青年).
  if (token.kind === 'mark') return token.text === '年' && tokens[index - 1]?.kind === 'han'
  return token.kind === 'han' || token.kind === 'numeral' || token.kind === 'mask'
}

/** A number or a quotation ends here: what follows may join another to it. */
function isNumberEnd(token: Token): boolean {
  return (token.kind === 'bracket' && CLOSING.test(token.text)) || isSign(token, 'mark', '号')
}

function endsBefore(tokens: readonly Token[], first: number, last: number, {whole, named}: CodeOptions): boolean {
  if (first > last) return false
  const gap = tokens[first]!.gap
  if (gap === 'line') return true
  if (gap === 'none' || whole) return false
  // 国 发〔2014〕5号 is spaced out, …的通知 国发〔2014〕5号 are two things.
  const [here, before] = [tokens[first]!, tokens[first - 1]!]
  if (named && isOrgan(before)) return false
  return !(here.text.length === 1 && before.text.length === 1)
}

function toOffset(run: readonly Token[], position: number): number {
  let rest = position
  for (const token of run) {
    if (rest < token.text.length) return token.start + rest
    rest -= token.text.length
  }
  return run.at(-1)!.end
}
