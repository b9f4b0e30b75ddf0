import {findFixedNumbers} from './fixed/fixed-numbers.js'
import {formatNumber} from './format-number.js'
import type {FoundDocumentNumber} from './found-number.js'
import {isSeparator} from './read/is-separator.js'
import {isSign, type NumberParts} from './read/parts.js'
import {readNumber} from './read/read-number.js'
import {readSerials} from './read/read-serial.js'
import {isRefused} from './refused.js'
import {isStable} from './stable.js'
import {tokenize} from './read/tokenize.js'
import type {Token} from './read/token.js'

/** How far before its 号 a number can begin, and how far its series can reach behind it; this bounds the work. */
const BEFORE = 96
const BEHIND = 6

/** A serial, a mask or a bracket, perhaps spaced, right before 号. */
const SERIAL_BEFORE = /[\d０-９〇○◯零一二三四五六七八九十百千*＊×✕X□※\s\u200B-\u200F\u2060]/iu

const HAO = /[号號]/gu

/** What follows a day or a place, and no number: 16号发出, 12号线. */
const DAY_CONTEXT = /^[发前后日起召上下晚至到线楼院门]/u

const LONGEST_LOT = 3
/** What makes it the number of a lot and no document's: 〔2014〕5号标段, 〔2014〕5号地块. */
const LOT = /^(?:标段|合同[段包]|分?包(?![括含干])|地块|宗地)/u

/**
 * Find the document numbers (发文字号) in running text, in order, in time linear in its length.
 *
 * Lead-ins and full organ names before a code are left out (按照财库〔2022〕3号), and lists are taken apart: in
 * 国发〔2014〕5号、6号 the second number is 国发〔2014〕6号 as well. Case numbers, approvals, addresses and counts are no numbers.
 *
 * @example
 * findDocumentNumbers('根据国发〔2014〕5号文件')[0] // {start: 2, end: 12, number: {canonical: '国发〔2014〕5号', …}}
 */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const fixed = findFixedNumbers(text)
  const found = [...fixed]
  let passed = 0
  let last = null as {parts: NumberParts; hao: number} | null
  let edge = 0
  for (const {index} of text.matchAll(HAO)) {
    while (fixed[passed] && fixed[passed]!.end <= index) passed++
    const from = Math.max(edge, fixed[passed - 1]?.end ?? 0, index - BEFORE)
    edge = index
    if (index === 0 || !SERIAL_BEFORE.test(text[index - 1]!)) continue
    const tokens = tokenize(text, from, Math.min(text.length, index + 1 + BEHIND))
    const hao = tokens.findIndex((token) => token.start === index)
    const parts = readNumber(tokens, hao, false)
    const linked: NumberParts | null = last && last.hao === from ? readLinked(tokens, hao, parts, last.parts) : null
    const number = linked ?? parts
    if (number && !isRefused(number) && !LOT.test(text.slice(number.end, number.end + LONGEST_LOT))) {
      found.push(...takeApart(text, number))
      last = {parts: number, hao: index}
      // 号令 and 号之一 are used up; a plain 号 stays, for what follows may be linked to it.
      if (number.end > index + 1) edge = number.end
    }
  }
  return apart(found.filter(({number}) => isStable(number)).sort((one, other) => one.start - other.start))
}

/** Two numbers that run into one another: the code of the second is not told apart from what the first ends in. */
function apart(found: readonly FoundDocumentNumber[]): FoundDocumentNumber[] {
  let edge = 0
  return found.filter(({start, end}) => {
    if (start < edge) return false
    edge = end
    return true
  })
}

/** 国发〔2014〕5号、6号 and 国发〔2014〕5号、〔2015〕6号: what the second leaves out is the first's. */
function readLinked(
  tokens: readonly Token[],
  hao: number,
  parts: NumberParts | null,
  before: NumberParts
): NumberParts | null {
  if (!isSeparator(tokens[1])) return null
  if (parts) return parts.code === null && parts.shape === 'bracketed' ? {...parts, code: before.code} : null
  const serials = readSerials(tokens, hao - 1)
  if (serials?.next !== 1 || isDay(tokens[hao + 1])) return null
  const [start, end] = [serials.value[0]!.start, tokens[hao]!.end]
  return {...before, serials: serials.value, suffix: '', start, end}
}

/** 国发〔2014〕5号，16号发出: the second is a day. */
function isDay(after: Token | undefined): boolean {
  return isSign(after, 'han') && DAY_CONTEXT.test(after.text)
}

function takeApart(text: string, parts: NumberParts): FoundDocumentNumber[] {
  const lastIndex = parts.serials.length - 1
  return parts.serials.map((serial, index) => {
    const start = index === 0 ? parts.start : serial.start
    const end = index === lastIndex ? parts.end : serial.end
    return {start, end, number: formatNumber(parts, serial, text.slice(start, end))}
  })
}
