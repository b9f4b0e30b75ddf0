import {isSign, type Code, type NumberParts, type Session, type Year} from '../parts.js'
import {readCode} from '../read-code.js'
import {fits, fitsPlace, isOrdinal, type Place, toParts} from './place.js'
import {isAnnouncement, isNamed, isOrder} from './series-name.js'

/** 机发: serials that a cipher office gives to a telegram. */
const TELEGRAM = /^\p{Script=Han}{1,5}机[发传]$/u

/** Read a number of a series with the organ's name before it: 国务院令第752号, 财政部公告2014年第5号. */
export function readSeries(at: Place, code: Code, year: Year | null): NumberParts | null {
  if (!fitsPlace(code, at)) return null
  if (code.text === '令' && !at.whole && isGlued(at)) return null
  if (isOrder(code.text)) return toParts(at, {shape: 'order', code, year, start: code.start})
  const announced = isAnnouncement(code.text) && (year !== null || isOrdinal(at))
  return announced ? toParts(at, {shape: 'announcement', code, year, start: code.start}) : null
}

/** Read a number with its series behind it: 2014年第5号公告, 第752号令. */
export function readSeriesBehind(at: Place, code: Code | null, year: Year | null, start: number): NumberParts | null {
  const shape = at.series.endsWith('令') ? 'order' : 'announcement'
  if (!code) return at.whole || year ? toParts(at, {shape, code, year, start}) : null
  if (!isOrder(`${code.text}令`) || !fits(code, true)) return null
  return toParts(at, {shape, code, year, start: code.start})
}

/** Read a number without a year: 国务院令第752号, 政府令187号, 公安部第82号令, 湘机发1220号. */
export function readYearless(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  const code = readCode(tokens, next, {whole, named: true})
  if (at.series !== '') return readSeriesBehind(at, code, null, at.serials[0]!.start)
  if (!code) return null
  if (TELEGRAM.test(code.text) && code.cut === null) {
    return toParts(at, {shape: 'telegram-serial', code, year: null, start: code.start})
  }
  return readSeries(at, code, null)
}

/** Read a number whose serial stands in brackets: 主席令（第四十五号）, 证监会令【第105号】. */
export function readBracketedSerial(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  if (!isNamed(tokens[next - 1])) return null
  const code = readCode(tokens, next - 1, {whole, named: true})
  if (!code) return null
  const close = closingOf(at)
  return close === null ? null : readSeries({...at, end: close}, code, null)
}

/** Read a number that is counted by the term of a congress: 主席令（十届第25号）, 人大常委会公告〔十三届〕第12号. */
export function readCounted(at: Place, session: Session): NumberParts | null {
  if (!isNamed(at.tokens[at.next])) return null
  const code = readCode(at.tokens, at.next, {whole: at.whole, named: true})
  if (!code || !fitsPlace(code, at)) return null
  const shape = isOrder(code.text) ? 'order' : 'announcement'
  const end = session.enclosed ? (closingOf(at) ?? at.end) : at.end
  return {...toParts({...at, end}, {shape, code, year: null, start: code.start}), session}
}

/** Find where the bracket ends that stands right behind a number; `null` if none does. */
function closingOf({tokens, end}: Place): number | null {
  const token = tokens.find(({start}) => start >= end)
  return isSign(token, 'bracket') ? token.end : null
}

/** 发号令第5号: a 令 that is the end of another word. */
function isGlued({tokens, next}: Place): boolean {
  return isSign(tokens[next - 1], 'mark') && tokens[next]?.gap === 'none'
}
