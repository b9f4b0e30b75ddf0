import {binaryKind} from './binary-kind.js'
import {charsetOf, charsetOfHeader, charsetOfPage} from './charset.js'
import {decodeUtf8} from './decode-utf8.js'
import {DEFAULT_LIMITS, type Limits} from '../limits.js'
import type {PageNote} from '../reading.js'
import {countReplacements, textDamage} from './text-damage.js'

/** A decoded page. All offsets count UTF-16 units of `text`. */
export interface DecodedPage {
  text: string
  /** The decoder used (`utf-8`, `gb18030`, `big5`, `utf-16le` …); `null` for a page that came as a string. */
  encoding: string | null
  notes: PageNote[]
}

/** Give the length without a UTF-8 character that is cut off at the end: a page cut mid-character is still UTF-8. */
function completeLength(bytes: Uint8Array): number {
  const {length} = bytes
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!
    if (byte < 0x80) return length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? length - back : length
    }
  }
  return length
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

/** Tell UTF-16 without a byte order mark by the zero bytes of its ASCII part, in the first 64 pairs. */
function zeroBytes(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, 128)
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (end < 8) return null
  if (odd * 4 >= end / 2 && even * 16 <= end) return 'utf-16le'
  if (even * 4 >= end / 2 && odd * 16 <= end) return 'utf-16be'
  return null
}

/** Decode a page that is not clean UTF-8: by what is declared, unless that fits worse than GB 18030. */
function decodeDeclared(bytes: Uint8Array, contentType: string | undefined): {text: string; encoding: string} {
  const declared = (contentType === undefined ? null : charsetOfHeader(contentType)) ?? charsetOfPage(bytes) ?? 'utf-8'
  const text = new TextDecoder(declared).decode(bytes)
  if (declared === 'gb18030') return {text, encoding: declared}
  const damage = countReplacements(text)
  if (damage === 0) return {text, encoding: declared}
  // A page of GBK declared as UTF-8, or UTF-8 with a few broken bytes: the decoder that breaks less is right.
  const chinese = new TextDecoder('gb18030').decode(bytes)
  return countReplacements(chinese) * 2 < damage ? {text: chinese, encoding: 'gb18030'} : {text, encoding: declared}
}

/**
 * Decode a page: byte order mark, then strict UTF-8, then the HTTP charset, then the page's own `<meta>`, then GB 18030.
 *
 * A string passes through. What is wrong with the text is told in `notes`; nothing is thrown. A binary file served as a page gives
 * an empty text.
 *
 * @param page bytes as scraped, or text that someone has decoded already
 * @param options `contentType`: the HTTP header; `encoding`: a label that overrides everything but a byte order mark; `limits`:
 *   beyond `limits.bytes` the page is cut
 * @example decodePage(Uint8Array.of(0xcd, 0xa8, 0xd6, 0xaa)) // {text: '通知', encoding: 'gb18030', notes: []}
 */
export function decodePage(
  page: string | Uint8Array,
  options: {
    contentType?: string | undefined
    encoding?: string | undefined
    limits?: Readonly<Partial<Limits>> | undefined
  } = {}
): DecodedPage {
  const most = options.limits?.bytes ?? DEFAULT_LIMITS.bytes
  if (page.length <= most) return decodeWhole(page, options)
  const decoded = decodeWhole(typeof page === 'string' ? page.slice(0, most) : page.subarray(0, most), options)
  const note: PageNote = {
    ruleId: 'limit-size',
    reason: `Unexpected size of ${page.length}, expected at most ${most}; the rest is left out`,
    actual: String(page.length),
    expected: String(most)
  }
  return {...decoded, notes: [note, ...decoded.notes]}
}

function decodeWhole(
  page: string | Uint8Array,
  options: {contentType?: string | undefined; encoding?: string | undefined}
): DecodedPage {
  const binary = binaryKind(page)
  if (binary !== null) {
    const reason = `Unexpected ${binary}, expected a page of text`
    return {text: '', encoding: null, notes: [{ruleId: 'page-binary', reason, actual: binary}]}
  }
  if (typeof page === 'string') return {text: page, encoding: null, notes: textDamage(page, null)}
  const forced = options.encoding === undefined ? null : charsetOf(options.encoding)
  const certain = byteOrderMark(page) ?? forced ?? zeroBytes(page)
  if (certain !== null && certain !== 'utf-8') {
    const text = new TextDecoder(certain).decode(page)
    return {text, encoding: certain, notes: textDamage(text, page)}
  }
  const utf8 = decodeUtf8(page.subarray(0, completeLength(page)))
  const {text, encoding} = utf8 === null ? decodeDeclared(page, options.contentType) : {text: utf8, encoding: 'utf-8'}
  return {text, encoding, notes: textDamage(text, page, utf8 !== null)}
}
