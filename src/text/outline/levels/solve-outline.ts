import {FAMILY_NAMES, type FamilyName} from '../markers/family.js'
import {findMissing} from './find-missing.js'
import type {Marker, Outline, Placement} from '../markers/marker.js'
import {pruneRuns} from './prune-runs.js'
import {count, type Counted, type Frame, type Reading, relationOf} from './reading.js'
import {goingOnCost, MIXED, openingCost, refusalCost, rootCost} from './step-costs.js'

/** How many readings of the document so far are kept; more than the ambiguities that stand open at one place. */
const WIDTH = 8

/** A reading that costs so much more than the best one never becomes the best. */
const HOPELESS = 6

/** A way to read on, not yet carried out. */
interface Step {
  cost: number
  from: Reading
  /** The frame that the marker goes on with, or the one it opens a level below; `undefined`: refused. */
  at: Frame | null | undefined
  goesOn: boolean
}

/**
 * Solve the levels of a document's structural numbers (结构层次序数) as a whole.
 *
 * Every marker may go on with an open level, open one below it, begin a document anew, or be no marker at all; each
 * choice has a cost, and the cheapest reading of all markers together wins. A beam of readings makes it linear in
 * the number of markers.
 */
export function solveOutline(markers: readonly Marker[]): Outline {
  let beam: Reading[] = [
    {
      cost: 0,
      top: null,
      last: FAMILY_NAMES.map(() => null),
      seen: new Set(),
      back: null,
      placement: {depth: 0, run: -1}
    }
  ]
  for (const [position, marker] of markers.map(count).entries()) {
    const steps = beam.flatMap((reading) => stepsOf(reading, marker)).sort((a, b) => a.cost - b.cost)
    const next = new Map<string, Reading>()
    for (const step of steps) {
      if (next.size >= WIDTH || step.cost > steps[0]!.cost + HOPELESS) break
      const key = keyAfter(step, marker)
      if (!next.has(key)) next.set(key, take(step, marker, position, key))
    }
    beam = [...next.values()]
  }
  const placements: Placement[] = []
  for (let reading = beam[0]!; reading.back; reading = reading.back) placements.push(reading.placement)
  placements.reverse()
  pruneRuns(markers, placements)
  return {placements, missing: findMissing(markers, placements)}
}

function stepsOf(from: Reading, marker: Counted): Step[] {
  const {closing, family} = marker
  const steps: Step[] = [{cost: from.cost + refusalCost(marker), from, at: undefined, goesOn: false}]
  let isTop = true
  for (let frame = from.top; frame; frame = frame.parent) {
    if (!isOpen(frame, family, closing)) {
      const cost = from.cost + openingCost(from, frame, marker) + (isTop ? 0 : MIXED)
      steps.push({cost, from, at: frame, goesOn: false})
    }
    if (frame.family === family)
      steps.push({cost: from.cost + goingOnCost(frame, marker), from, at: frame, goesOn: true})
    if (frame.family === family && frame.closing === closing) break
    isTop = false
  }
  const root = from.top === null ? 0 : rootCost(from.top, marker)
  steps.push({cost: from.cost + openingCost(from, null, marker) + root, from, at: null, goesOn: false})
  return steps
}

function take(step: Step, marker: Counted, position: number, key: string): Reading {
  const {from, at, cost} = step
  const {last, seen} = from
  if (at === undefined) return {cost, top: from.top, last, seen, back: from, placement: {depth: 0, run: -1}}
  const {family} = marker
  const {value} = marker.ordinal
  // The same number again is a misprint (二、 二、 四、), a lower one begins anew.
  const restarts = step.goesOn && value !== null && at!.value !== null && value < at!.value
  const top: Frame = {
    family,
    closing: marker.closing,
    value,
    run: step.goesOn && !restarts ? at!.run : position,
    depth: step.goesOn ? at!.depth : (at?.depth ?? 0) + 1,
    parent: step.goesOn ? at!.parent : at,
    key
  }
  const relation = relationOf(top.parent, family)
  return {
    cost,
    top,
    last: value === null ? last : last.with(marker.slot, value),
    seen: seen.has(relation) ? seen : new Set(seen).add(relation),
    back: from,
    placement: {depth: top.depth, run: top.run}
  }
}

/** A style that is open goes on; another closing mark may tell a lower level of it (1. and 1) below). */
function isOpen(top: Frame, family: FamilyName, closing: string): boolean {
  for (let frame: Frame | null = top; frame; frame = frame.parent)
    if (frame.family === family && frame.closing === closing) return true
  return false
}

function keyAfter({from, at, goesOn}: Step, marker: Counted): string {
  if (at === undefined) return from.top?.key ?? ''
  const above = goesOn ? at!.parent : at
  return `${above?.key ?? ''}/${marker.family}${marker.closing}${marker.ordinal.value ?? ''}`
}
