import {isSquareBracket} from '../brackets.js'
import {isSign, type NumberParts, type Year} from '../parts.js'
import {readCode} from '../read-code.js'
import {readYear} from '../read-year.js'
import type {Token} from '../token.js'
import {fits, isJoined, type Place, toParts} from './place.js'
import {isNamed, isOrder} from './series-name.js'

/** `（2014）` */
const CLOSING = /[)）]/u

/** Read a number with its year in brackets: 国发〔2014〕5号, 〔2014〕12号, 财政部公告〔2014〕第5号. */
export function readBracketed(at: Place): NumberParts | null {
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

/** Read a number that has lost the bracket behind its year: 国发〔2014 5号. */
export function readHalfBracketed(at: Place): NumberParts | null {
  const year = readYear(at.tokens, at.next)
  if (year?.value.text.length !== 4 || !isSign(at.tokens[year.next], 'bracket')) return null
  return withCode(at, year.value, year.next - 1, at.tokens[year.next]!.start)
}

function withCode(at: Place, year: Year, last: number, bareStart: number): NumberParts | null {
  const {tokens, whole} = at
  const named = isNamed(tokens[last]) || at.series !== ''
  const code = isJoined(tokens, last) ? readCode(tokens, last, {whole, named}) : null
  if (at.series !== '' && !isOrder(`${code?.text ?? ''}令`)) {
    return withCode({...at, series: '', end: at.mark}, year, last, bareStart)
  }
  if (code && (code.fragment || !fits(code, named))) return null
  // （2014）12号 with nothing before it counts or names something else.
  if (!code && !whole && !isBareYear(at, last)) return null
  if (year.redacted && !code && !whole) return null
  const order = at.series.endsWith('令') || (code !== null && isOrder(code.text))
  return toParts(at, {shape: order ? 'order' : 'bracketed', code, year, start: code?.start ?? bareStart})
}

/** 〔2014〕12号 with nothing, or the end of a title, before it; behind （试行） it is anybody's guess. */
function isBareYear({tokens, next}: Place, last: number): boolean {
  const before: Token | undefined = tokens[last]
  if (before && CLOSING.test(before.text) && isJoined(tokens, last)) return false
  return isSquareBracket(tokens[last + 1]!.text) && isSquareBracket(tokens[next]!.text)
}
