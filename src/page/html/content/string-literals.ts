import type {Located} from '../../located.js'

/** Find the string literals of a script that are long enough to hold an article: places between the double quotes. */
export function longLiterals(script: string, least: number): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let open = script.indexOf('"'); open >= 0;) {
    let close = open + 1
    while (close < script.length && script.charCodeAt(close) !== QUOTE) {
      close += script.charCodeAt(close) === BACKSLASH ? 2 : 1
    }
    if (close - open > least && close < script.length) found.push([open + 1, close])
    open = close < script.length ? script.indexOf('"', close + 1) : -1
  }
  return found
}

/**
 * Read the escapes of a string literal; each is one unit of the page.
 *
 * @param script the script
 * @param start where the literal begins in it, behind the quote
 * @param end where it ends
 * @param page where the script begins in the page
 */
export function readLiteral(script: string, start: number, end: number, page: number): Located {
  const segments: number[] = []
  let text = ''
  for (let at = start; at < end;) {
    const escape = script.indexOf('\\', at)
    const stop = escape < 0 || escape >= end ? end : escape
    if (stop > at) {
      segments.push(text.length, page + at, page + stop)
      text += script.slice(at, stop)
    }
    if (stop === end) break
    const mark = script.charAt(stop + 1)
    const long = mark === 'u' ? 6 : 2
    segments.push(text.length, page + stop, page + stop + long)
    text +=
      mark === 'u'
        ? String.fromCharCode(Number.parseInt(script.slice(stop + 2, stop + 6), 16))
        : (ESCAPES[mark] ?? mark)
    at = stop + long
  }
  return {text, segments}
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: ' ', f: ' '}
