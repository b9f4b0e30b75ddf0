import type {Ordinal} from '../../schema/index.js'
import {familyNamed, familyOf} from './family.js'
import type {Marker, MissingUnit, Placement} from './marker.js'

const DIGITS = '〇一二三四五六七八九'
const CHINESE_NUMERAL = /[〇一二三四五六七八九十百零]+/u
const ARABIC_NUMERAL = /\d+/u

/**
 * Find the unit that stands on an earlier page: a document that begins inside 一、 with 五是 and goes on with 二、.
 *
 * The lower units before 二、 are its parts.
 */
export function findMissing(markers: readonly Marker[], placements: readonly Placement[]): MissingUnit[] {
  const units = [...placements.keys()].filter((position) => placements[position]!.depth === 1)
  const first = units[0]
  if (first === undefined) return []
  const family = familyOf(markers[first]!.ordinal)
  const higher = units.find((position) => familyOf(markers[position]!.ordinal) !== family)
  if (higher === undefined) return []
  const {ordinal, fresh} = markers[higher]!
  if (fresh || familyNamed(familyOf(ordinal)).rank > familyNamed(family).rank) return []
  if (ordinal.value === null || ordinal.value < 2) return []
  return [{ordinal: before(ordinal, ordinal.value - 1), from: first, to: higher}]
}

/** The number before, written in the same way. */
function before(ordinal: Ordinal, value: number): Ordinal {
  const text = ARABIC_NUMERAL.test(ordinal.text)
    ? ordinal.text.replace(ARABIC_NUMERAL, String(value))
    : ordinal.text.replace(CHINESE_NUMERAL, toChinese(value))
  return {text, style: ordinal.style, value}
}

function toChinese(value: number): string {
  if (value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones]! : '')
}
