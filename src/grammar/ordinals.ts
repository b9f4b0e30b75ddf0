import type {Ordinal} from '../schema/section.js'
import {parseEnclosedNumeral} from './numerals/enclosed.js'
import {parseRoman} from './numerals/roman.js'
import {parseStem} from './numerals/stems.js'
import {parseNumeral} from './numerals.js'
import {ORDINAL_PATTERNS, type OrdinalPattern} from './ordinals/patterns.js'
import {foldWidth} from './width.js'

/** `第 一 章` */
const SPACES = /\s+/gu

/** 序数 read at the start of a paragraph; `length` counts UTF-16 units from the start, layout before it included. */
export interface ParsedOrdinal {
  ordinal: Ordinal
  length: number
}

/** A marker and the caption that a pattern looks at lie within this many characters. */
const WINDOW = 64

/** Layout at the start of a paragraph; more of it is no indent. */
const INDENT = /^[\s\u200B-\u200D\u2060]{0,40}/u

/** The patterns that begin with a character, for each that was met; most paragraphs begin with one that has none. */
const BY_FIRST = new Map<string, readonly OrdinalPattern[]>()

/** No document counts its units further. */
const LARGEST = 999

/** 二、三产业, 一、二月份, or 十、百 after 一、: a numeral that goes on counting, in a list inside a phrase. */
const NEXT_NUMERAL = /^\s?(?<value>[一二三四五六七八九十百千万]{1,3})(?:$|[、,和及与或至等级类线期批产月]|季度)/u

/** 首先 … 最后. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])

/**
 * Read the structural number (结构层次序数) at the start of a paragraph; `null` if the paragraph begins with none.
 *
 * A number that belongs to a phrase is none: 第一批, 一、二、三等奖, 1.5%, 2014年, 第三条规定.
 *
 * @example
 * parseOrdinal('（一）加强领导。') // {ordinal: {text: '（一）', style: 'cn-paren', value: 1}, length: 3}
 */
export function parseOrdinal(text: string): ParsedOrdinal | null {
  const indent = INDENT.exec(text)![0].length
  const patterns = patternsFor(text[indent] ?? '')
  if (patterns.length === 0) return null
  const printed = text.slice(indent, indent + WINDOW).trimEnd()
  const folded = foldWidth(printed)
  for (const entry of patterns) {
    const match = entry.pattern.exec(folded)
    if (!match) continue
    const value = readValue(entry, match.groups?.value ?? '')
    const behind = folded.slice(match[0].length)
    if (value === undefined || (entry.style === 'cn' && goesOn(value, behind))) continue
    const marker = printed.slice(0, match[0].length).replace(SPACES, '')
    return {ordinal: {text: marker, style: entry.style, value}, length: indent + match[0].length}
  }
  return null
}

function patternsFor(first: string): readonly OrdinalPattern[] {
  let known = BY_FIRST.get(first)
  if (!known) {
    const folded = foldWidth(first)
    known = ORDINAL_PATTERNS.filter(({begins}) => begins.test(folded))
    BY_FIRST.set(first, known)
  }
  return known
}

/** `undefined`: what was found is no number of a unit after all. */
function readValue(entry: OrdinalPattern, text: string): number | null | undefined {
  switch (entry.reads) {
    case 'nothing':
      return null
    case 'enclosed':
      return parseEnclosedNumeral(text)?.value
    case 'stem':
      return parseStem(text) ?? undefined
    case 'roman':
      return parseRoman(text) ?? undefined
    case 'letter':
      return text.toLowerCase().charCodeAt(0) - 96
    case 'path':
      return Number(text.slice(text.lastIndexOf('.') + 1)) || undefined
    case 'word':
      return text.startsWith('其') && text !== '其次' ? parseNumeral(text.slice(1)) : (WORDS.get(text) ?? null)
    case 'numeral': {
      const value = parseNumeral(text)
      return value === null || value === 0 || value > LARGEST * (entry.style === 'article' ? 10 : 1) ? undefined : value
    }
  }
}

function goesOn(value: number | null, behind: string): boolean {
  const numeral = NEXT_NUMERAL.exec(behind)?.groups?.value
  return numeral !== undefined && (parseNumeral(numeral) ?? Infinity) > (value ?? 0)
}
