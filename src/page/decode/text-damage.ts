import type {PageNote} from '../reading.js'
import {hasZeroByte} from './zero-byte.js'

/** A lone surrogate: half of a character. */
const LONE_SURROGATE = /\p{Surrogate}/u
/**
 * Characters whose bytes in GBK are the first two of a Chinese character in UTF-8 (E3–E9 with 80–BF), as in `鍏充簬` (关于): a third of
 * all in text that was read wrongly, next to none in any other.
 */
const UTF8_AS_GBK = firstTwoBytes()

function firstTwoBytes(): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0xe3; lead <= 0xe9; lead++) for (let next = 0x80; next <= 0xbf; next++) bytes.push(lead, next)
  const marks = new Uint8Array(0x10000)
  for (const character of new TextDecoder('gb18030').decode(Uint8Array.from(bytes))) marks[character.charCodeAt(0)] = 1
  marks[0xfffd] = 0
  return marks
}
/** How much of the text is looked at for wrong decoding, in UTF-16 units. */
const SAMPLE = 6000

/** What a sample from the middle of a text shows. */
interface Sample {
  /** The start of the sample, if another decoder had been right: `锟斤拷`, `å…³äºŽ` (关于), `鍏充簬` (关于). */
  misread: string | null
  replaced: boolean
}

function takeSample(text: string): Sample {
  const start = text.length <= SAMPLE ? 0 : Math.floor(text.length / 3)
  const end = Math.min(text.length, start + SAMPLE)
  let beyond = 0
  let latin = 0
  let strange = 0
  let replaced = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    beyond++
    // Accented letters stand alone in French; in misread Chinese each is followed by another sign beyond ASCII.
    if (code <= 0x17f && code >= 0xa0 && text.charCodeAt(at + 1) >= 0x80 && text.charCodeAt(at + 1) <= 0x2122) latin++
    else if (UTF8_AS_GBK[code] === 1) strange++
    else if (code === 0xfffd) replaced = true
  }
  const suspect = beyond >= 20 && (latin * 4 > beyond || strange * 6 > beyond)
  if (suspect) return {misread: text.slice(start, start + 40), replaced}
  const damaged = beyond === 0 ? -1 : text.slice(start, end).indexOf('锟斤拷')
  return {misread: damaged < 0 ? null : text.slice(start + damaged, start + damaged + 10), replaced}
}

/** Count the characters that a decoder has put for bytes it could not read. */
export function countReplacements(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++
  return count
}

/**
 * Name the damage that decoded text shows: NUL, lone surrogates, replacement characters, mojibake. Nothing is repaired.
 *
 * @param bytes what the text was decoded from, `null` for a page that came as a string
 * @param clean whether every byte was decoded; replacement characters are then looked for in a sample only
 */
export function textDamage(text: string, bytes: Uint8Array | null, clean = false): PageNote[] {
  const notes: PageNote[] = []
  // Bytes are searched faster than text, and only UTF-16 has zero bytes without a NUL.
  const nul = bytes !== null && !hasZeroByte(bytes) ? -1 : text.indexOf('\0')
  if (nul >= 0) notes.push({ruleId: 'text-nul', reason: 'Unexpected NUL character', place: [nul, nul + 1]})
  // Decoders never give lone surrogates.
  const lone = bytes === null ? text.search(LONE_SURROGATE) : -1
  if (lone >= 0) {
    notes.push({
      ruleId: 'text-lone-surrogate',
      reason: 'Unexpected lone surrogate, expected well-formed UTF-16',
      place: [lone, lone + 1]
    })
  }
  const {misread, replaced} = takeSample(text)
  const replacements = replaced || !clean ? countReplacements(text) : 0
  if (replacements > 0 || misread !== null) {
    const suspect = misread !== null || replacements * 200 > text.length
    const at = text.indexOf('\uFFFD')
    notes.push({
      ruleId: suspect ? 'encoding-suspect' : 'encoding-replacement',
      reason: suspect
        ? 'Unexpected mojibake, expected the encoding that the page was written in'
        : `Unexpected replacement character (${replacements} in all), expected text that decodes cleanly`,
      ...(at >= 0 ? {place: [at, at + 1]} : {}),
      ...(misread === null ? {} : {actual: misread})
    })
  }
  return notes
}
