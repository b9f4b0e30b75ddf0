import {TRADITIONAL_TO_SIMPLIFIED} from './character-table.js'

/** Characters that are put together at once. */
const PIECE = 1024

let table: Uint16Array | undefined

/**
 * Write a text in simplified characters (简体), one for one: as long as before, so that places found in it hold in the text.
 *
 * For reading only: 乾隆 comes out as 干隆.
 *
 * @example
 * toSimplified('第一條　為加強水庫管理') // '第一条　为加强水库管理'
 */
export function toSimplified(text: string): string {
  table ??= makeTable()
  if (!hasTraditional(text, table)) return text
  const codes: number[] = []
  let simplified = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    codes.push(table[code]! || code)
    if (codes.length < PIECE) continue
    simplified += String.fromCharCode(...codes)
    codes.length = 0
  }
  return simplified + String.fromCharCode(...codes)
}

function hasTraditional(text: string, signs: Uint16Array): boolean {
  for (let at = 0; at < text.length; at++) if (signs[text.charCodeAt(at)] !== 0) return true
  return false
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000)
  for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2)
    made[TRADITIONAL_TO_SIMPLIFIED.charCodeAt(at)] = TRADITIONAL_TO_SIMPLIFIED.charCodeAt(at + 1)
  return made
}
