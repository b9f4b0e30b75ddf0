import type {ParsedOrdinal} from '../ordinals.js'
import {parseNumeral} from '../numerals.js'
import {foldWidth} from '../width.js'
import {UNIT} from './measures.js'

/** What may as well be a quantity, a date or a misprint as a number of structure; the numbers around it tell. */
export interface UnsettledOrdinal extends ParsedOrdinal {
  /** `path` 1.1编制目的, `bare` 1总则, `comma` 一，…, `dash` —、 misread from 一、. */
  kind: 'path' | 'bare' | 'comma' | 'dash'
  /** What is behind it is measured or counted: 1.5万元, 6.1人力资源. */
  measures: boolean
}

/** One way to write such a number. */
interface UnsettledPattern {
  kind: UnsettledOrdinal['kind']
  style: 'other' | 'arabic' | 'cn'
  pattern: RegExp
}

const PATTERNS: readonly UnsettledPattern[] = [
  // 1.1编制目的, 1. 1 编制目的, 2.3、应急处置
  {
    kind: 'path',
    style: 'other',
    pattern: /^(?<value>\d{1,2}(?:\s?\.\s?\d{1,2}){1,4})[.、]?(?=\s{0,4}[\p{Script=Han}《“"(【A-Za-z])/u
  },
  // 2组织体系及职责
  {kind: 'bare', style: 'arabic', pattern: /^(?<value>[1-9]\d?)(?=\s{0,4}\p{Script=Han}[^。,;:!?]{1,29}$)/u},
  // 1，加强领导, not 8:30
  {kind: 'comma', style: 'arabic', pattern: /^(?<value>[1-9]\d?)\s?[,:](?![\d/])/u},
  // 一，加强领导
  {kind: 'comma', style: 'cn', pattern: /^(?<value>[一二三四五六七八九十]{1,3})\s?[,:]/u},
  // —、加强领导
  {kind: 'dash', style: 'cn', pattern: /^(?<value>[—─ー-])\s?、(?=\s{0,4}\S)/u}
]

const FIRST = /[\d０-９一二三四五六七八九十—─ー－-]/u
const INDENT = /^[\s\u200B-\u200D\u2060]{0,40}/u
const WHITE_SPACE = /\s+/gu
const MEASURED = new RegExp(String.raw`^\s?(?:${UNIT})`, 'u')

/** The number and a caption lie within this many characters. */
const WINDOW = 64

/**
 * Read what may be a structural number (结构层次序数) at the start of a paragraph, if the numbers around it agree; `null` if it is
 * none in any surroundings.
 *
 * @example
 * parseUnsettledOrdinal('1.1编制目的')?.kind // 'path'
 * parseUnsettledOrdinal('1.5万元')?.measures // true
 */
export function parseUnsettledOrdinal(text: string): UnsettledOrdinal | null {
  const indent = INDENT.exec(text)![0].length
  if (!FIRST.test(text[indent] ?? '')) return null
  const printed = text.slice(indent, indent + WINDOW).trimEnd()
  const folded = foldWidth(printed)
  for (const {kind, style, pattern} of PATTERNS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const value = valueOf(kind, match.groups!['value']!)
    if (value === null || value === 0) continue
    const marker = printed.slice(0, match[0].length).replaceAll(WHITE_SPACE, '')
    const measures = MEASURED.test(folded.slice(match[0].length))
    return {ordinal: {text: marker, style, value}, length: indent + match[0].length, kind, measures}
  }
  return null
}

function valueOf(kind: UnsettledOrdinal['kind'], text: string): number | null {
  if (kind === 'dash') return 1
  return parseNumeral(kind === 'path' ? text.slice(text.lastIndexOf('.') + 1).trim() : text)
}
