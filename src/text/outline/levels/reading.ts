import {FAMILY_NAMES, type FamilyName, familyOf} from '../markers/family.js'
import type {Marker, Placement} from '../markers/marker.js'

/** An open level; its `parent`s make a list from the deepest to the top. */
export interface Frame {
  family: FamilyName
  closing: string
  value: number | null
  run: number
  depth: number
  parent: Frame | null
  /** Tells stacks apart: the families and values down to here. */
  key: string
}

/** A marker with what it is counted by. */
export interface Counted extends Marker {
  family: FamilyName
  /** The place of the family in `FAMILY_NAMES`. */
  slot: number
  /** The mark that closes the number, or an empty string: it tells 1. from 1、 from 1). */
  closing: string
}

/** One reading of the markers so far. */
export interface Reading {
  cost: number
  top: Frame | null
  /** The last value of each family (in the order of `FAMILY_NAMES`), for numbers that run on through higher units. */
  last: readonly (number | null)[]
  /** Which family has stood below which. */
  seen: ReadonlySet<string>
  back: Reading | null
  placement: Placement
}

/** Closing marks, full-width ones as ASCII. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['.', '.'],
  ['．', '.'],
  ['、', '、'],
  [')', ')'],
  ['）', ')']
])

/** （三）、 is counted as （三） is. */
const BEHIND_BRACKET = /(?<=[)）])[、.．]$/u

/** Find out what a marker is counted by. */
export function count(marker: Marker): Counted {
  const closing = CLOSING.get(marker.ordinal.text.replace(BEHIND_BRACKET, '').at(-1)!) ?? ''
  const family = familyOf(marker.ordinal)
  return {family, slot: FAMILY_NAMES.indexOf(family), closing, ...marker}
}

/** Name the relation of a family to the level above it. */
export function relationOf(above: Frame | null, family: FamilyName): string {
  return `${above?.family ?? ''}>${family}`
}
