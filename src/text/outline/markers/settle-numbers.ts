import type {UnsettledOrdinal} from '../../../grammar/ordinals/unsettled.js'
import {familyOf} from './family.js'
import type {Marker} from './marker.js'

/** A marker that may be none: a quantity, a date, a misprint. */
export interface UnsettledMarker extends Marker {
  unsettled?: Pick<UnsettledOrdinal, 'kind' | 'measures'>
}

/** The parts of 1.3.2, and whether it has two. */
const DIGITS = /\d+/gu
const SHORT_PATH = /^\d+[.．]\d+[.．、]?$/u

/** Letters that stand for the digit 1 in scanned or carelessly typed text: l、 I. */
const LIKE_ONE = /^[lIＩｌ]\s?[、.．]$/u

/** The mark behind a number: 一， 一： */
const LAST = /.$/u

/**
 * Settle which of the numbers that could as well be quantities are structural (结构层次序数): those that the numbers around them count on
 * from.
 *
 * `1.2` needs a `1.1` or `1.3`, or, being the first, the unit 1; `2总则` stands right above `2.1`, or behind another such line; `一，` needs
 * `二，`; `—、` and `l、` before a second number are the first, misprinted.
 */
export function settleNumbers(markers: readonly UnsettledMarker[]): Marker[] {
  const known = knownNumbers(markers)
  const settled: Marker[] = []
  let fresh = false
  let lastBare = 0
  for (const [position, {unsettled, ...marker}] of markers.entries()) {
    const next = markers[position + 1]
    const isUnit = unsettled ? agrees(marker, unsettled, known, next, lastBare) : settlesPath(marker, known)
    if (!isUnit) {
      fresh ||= marker.fresh
      continue
    }
    if (unsettled?.kind === 'bare') lastBare = marker.ordinal.value ?? 0
    settled.push({...marker, ordinal: likeOne(marker, next), fresh: marker.fresh || fresh})
    fresh = false
  }
  return settled
}

/** The numbers that stand on the page: paths as `1.3`, single ones as `1`, those with a comma as `一,`. */
function knownNumbers(markers: readonly UnsettledMarker[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const {ordinal, unsettled} of markers) {
    if (unsettled?.kind === 'comma') known.add(commaKey(ordinal, 0))
    else if (isPath(ordinal)) known.add((unsettled?.measures === true ? '?' : '') + pathOf(ordinal).join('.'))
    else if (ordinal.value !== null) known.add(String(ordinal.value))
  }
  return known
}

function agrees(
  marker: Marker,
  {kind, measures}: NonNullable<UnsettledMarker['unsettled']>,
  known: ReadonlySet<string>,
  next: Marker | undefined,
  lastBare: number
): boolean {
  const {ordinal} = marker
  const value = ordinal.value ?? 0
  switch (kind) {
    case 'path':
      return hasNeighbour(pathOf(ordinal), known, measures)
    case 'bare':
      return value === lastBare + 1 && lastBare > 0 && !measures
        ? true
        : next !== undefined && opens(next.ordinal, value)
    case 'comma':
      return known.has(commaKey(ordinal, -1)) || (value === 1 && known.has(commaKey(ordinal, 1)))
    case 'dash':
      return next !== undefined && next.ordinal.value === 2 && familyOf(next.ordinal) === 'cn'
  }
}

/** A path of two parts that stands alone is a quantity or a date: 12.4 宪法宣传日. */
function settlesPath({ordinal}: Marker, known: ReadonlySet<string>): boolean {
  return !SHORT_PATH.test(ordinal.text) || hasNeighbour(pathOf(ordinal), known, false)
}

function hasNeighbour(path: readonly string[], known: ReadonlySet<string>, measures: boolean): boolean {
  const last = Number(path.at(-1))
  const parent = path.slice(0, -1).join('.')
  const sibling = (value: number): boolean => known.has(`${parent}.${String(value)}`)
  const unsure = (value: number): boolean => known.has(`?${parent}.${String(value)}`)
  if (sibling(last - 1) || sibling(last + 1)) return true
  const isCounted = unsure(last - 1) || unsure(last + 1)
  return known.has(parent) && (measures ? isCounted : isCounted || last === 1)
}

/** 2.1 is the first part of 2. */
function opens(ordinal: Marker['ordinal'], value: number): boolean {
  if (!isPath(ordinal)) return false
  const path = pathOf(ordinal)
  return path.length === 2 && Number(path[0]) === value && ordinal.value === 1
}

function likeOne({ordinal}: Marker, next: Marker | undefined): Marker['ordinal'] {
  const isOne = LIKE_ONE.test(ordinal.text) && next?.ordinal.style === 'arabic' && next.ordinal.value === 2
  return isOne ? {...ordinal, style: 'arabic', value: 1} : ordinal
}

function isPath(ordinal: Marker['ordinal']): boolean {
  const family = familyOf(ordinal)
  return family === 'path' || family === 'subpath' || family === 'detail'
}

function pathOf({text}: Marker['ordinal']): string[] {
  return [...text.matchAll(DIGITS)].map(([digits]) => String(Number(digits)))
}

function commaKey({style, text, value}: Marker['ordinal'], step: number): string {
  return `${style}${LAST.exec(text)![0]}${String((value ?? 0) + step)}`
}
