import {familyNamed, familyOf} from '../markers/family.js'
import type {Marker, MissingUnit, Placement} from '../markers/marker.js'
import {numberBefore} from '../markers/number-before.js'

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
  return [{ordinal: numberBefore(ordinal, ordinal.value), from: first, to: higher}]
}
