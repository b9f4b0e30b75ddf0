import {familyOf} from '../markers/family.js'
import {groupRuns} from '../group-runs.js'
import type {Marker, Placement} from '../markers/marker.js'

/** Families whose single number is more often a stray figure than a unit. */
const WEAK: ReadonlySet<string> = new Set(['arabic', 'arabic-paren', 'circled', 'enumerator', 'other'])

/** Families in which names are listed: the winners of an award, the members of a group. */
const LISTING: ReadonlySet<string> = new Set(['arabic', 'arabic-paren', 'circled'])

/** So many entries of a list are mere phrases. */
const MOSTLY = 0.6

/**
 * Refuse runs that only look like structure: a lone `1.` in running text, a list of names at the top.
 *
 * A unit with parts below it stays.
 */
export function pruneRuns(markers: readonly Marker[], placements: Placement[]): void {
  const units = [...placements.keys()].filter((position) => placements[position]!.depth > 0)
  const runs = groupRuns(units, (position) => placements[position]!.run)
  const parents = new Set(units.filter((position, order) => isAbove(placements, position, units[order + 1])))
  for (const run of runs.values()) {
    if (run.some((position) => parents.has(position))) continue
    if (
      isLone(markers, placements, run) ||
      isProse(markers, placements, run) ||
      isListOfNames(markers, placements, run)
    )
      for (const position of run) placements[position] = {depth: 0, run: -1}
  }
}

function isAbove(placements: readonly Placement[], position: number, next: number | undefined): boolean {
  return next !== undefined && placements[next]!.depth > placements[position]!.depth
}

function isLone(markers: readonly Marker[], placements: readonly Placement[], run: readonly number[]): boolean {
  if (run.length > 1) return false
  const position = run[0]!
  const {ordinal} = markers[position]!
  const {depth} = placements[position]!
  // A lone 12. may close a count that runs on through the chapters; a lone 1. counts nothing.
  if (!WEAK.has(familyOf(ordinal)) || (ordinal.value ?? 1) !== 1) return false
  // Below a unit, 1. or ① is no stray figure, though its fellows may be lost; 一是 is one where the rest stands in its sentence.
  return depth === 1 || !(ordinal.style === 'circled' || LISTING.has(familyOf(ordinal)))
}

/** 首先， 其次， without anything numbered above them or a lead (通知如下：) join the sentences of a speech. */
function isProse(markers: readonly Marker[], placements: readonly Placement[], run: readonly number[]): boolean {
  const {ordinal, announced} = markers[run[0]!]!
  return (
    !announced && placements[run[0]!]!.depth === 1 && ordinal.style === 'other' && familyOf(ordinal) === 'enumerator'
  )
}

function isListOfNames(markers: readonly Marker[], placements: readonly Placement[], run: readonly number[]): boolean {
  const first = run[0]!
  if (placements[first]!.depth > 1 || !LISTING.has(familyOf(markers[first]!.ordinal))) return false
  return run.filter((position) => markers[position]!.bare).length >= run.length * MOSTLY
}
