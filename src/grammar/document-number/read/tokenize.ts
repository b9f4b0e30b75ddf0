import {foldWidth} from '../../width.js'
import {isYearBracket} from './brackets.js'
import type {Token, TokenKind} from './token.js'

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u
const LINE = /[\n\r\u2028\u2029]/u
const SPACE = /\s/u
const HAN = /\p{Script=Han}/u

/** Where full-width forms begin. */
const FULL_WIDTH = '\uFF01'

/** Signs typed for 〇. */
const ZERO = /[0０OＯ]/iu
const LETTER_ZERO = /[OＯ]/iu

/** Letters printed for digits, and the digits. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1']
])
const DIGIT = /[\d０-９]/u

/** Characters that are a kind of their own. */
const KINDS: ReadonlyMap<string, TokenKind> = new Map([
  ...Array.from('0123456789０１２３４５６７８９').map((character) => [character, 'number'] as const),
  ...Array.from('〇○◯零一二三四五六七八九十百千廿卅').map((character) => [character, 'numeral'] as const),
  ...Array.from('*＊×✕╳XxＸｘ□※').map((character) => [character, 'mask'] as const),
  ...Array.from('号號第年').map((character) => [character, 'mark'] as const),
  ...Array.from('、，,；;').map((character) => [character, 'separator'] as const),
  ...Array.from('-－—–―‐‑‒﹣~～').map((character) => [character, 'dash'] as const)
])

/** Kinds of which neighbours make one token. */
const RUNS: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'numeral', 'mask', 'han', 'dash'])

/**
 * Cut `[from, to)` of a text into the tokens of document numbers, leaving layout out.
 *
 * @example
 * tokenize('国发〔2014〕5号', 0, 10).map(({text}) => text) // ['国发', '〔', '2014', '〕', '5', '号']
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let gap = 'none' as Token['gap']
  let joins = false
  for (let index = from; index < to;) {
    const character = String.fromCodePoint(text.codePointAt(index)!)
    const end = index + character.length
    if (ZERO_WIDTH.test(character)) {
      joins = false
    } else if (SPACE.test(character)) {
      gap = LINE.test(character) || gap === 'line' ? 'line' : 'space'
    } else {
      const last = tokens.at(-1)
      const kind = classify(character, gap === 'none' && joins ? last : undefined, text[end])
      if (last && joins && gap === 'none' && last.kind === kind && RUNS.has(kind)) {
        last.text += printedAs(kind, character)
        last.end = end
      } else {
        tokens.push({kind, text: printedAs(kind, character), start: index, end, gap})
      }
      gap = 'none'
      joins = true
    }
    index = end
  }
  return tokens
}

/** Brackets keep their width, 號 is 号. */
function printedAs(kind: TokenKind, character: string): string {
  if (kind === 'number') return MISREAD.get(character) ?? foldWidth(character)
  if (kind === 'bracket') return character
  if (character < FULL_WIDTH) return character === '號' ? '号' : character
  return foldWidth(character)
}

function classify(character: string, last: Token | undefined, next: string | undefined): TokenKind {
  // 二0一四, 二O一四: a zero or the letter O among Chinese digits stands for 〇.
  if (last?.kind === 'numeral' && ZERO.test(character)) return 'numeral'
  // 2O14, 20l4: letters that recognition takes for digits between digits.
  if (last?.kind === 'number' && next !== undefined && MISREAD.has(character) && DIGIT.test(next)) return 'number'
  const kind = KINDS.get(character)
  if (kind) return kind
  if (LETTER_ZERO.test(character)) return next !== undefined && KINDS.get(next) === 'numeral' ? 'numeral' : 'other'
  if (isYearBracket(character)) return 'bracket'
  return HAN.test(character) ? 'han' : 'other'
}
