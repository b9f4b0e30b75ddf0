import {TRADITIONAL_TO_SIMPLIFIED} from '../../grammar/traditional.js'

/** Ranges that a fold keeps: digits, capital and small letters, Han (with extension A), and the halves of rarer Han. */
const KEPT: readonly (readonly [first: number, last: number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff]
]

/** Ranges with a compatibility form among the kept: radicals, compatibility Han, full-width digits and letters. */
const COMPATIBILITY: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff10, 0xff5a]
]

/** Zeros that stand for 〇: 二○一四年, 二零一四年 (pairs, like the table of characters). */
const ZEROS = '○〇◯〇零〇'

/**
 * The folded code of every UTF-16 unit; 0 where a fold drops the unit (punctuation, spaces, controls, symbols).
 *
 * A table and not `normalize('NFKC')` with a regular expression: one look-up for a character is what makes signatures
 * fast, and it is the same on every platform, whatever its version of Unicode.
 */
export const FOLD_TABLE: Uint16Array = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const [first, last] of KEPT) for (let code = first; code <= last; code++) table[code] = code
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20
  for (const pairs of [TRADITIONAL_TO_SIMPLIFIED, ZEROS]) {
    for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)
  }
  for (const [first, last] of COMPATIBILITY) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code).normalize('NFKC')
      table[code] = form.length === 1 ? table[form.charCodeAt(0)]! : 0
    }
  }
  return table
}
