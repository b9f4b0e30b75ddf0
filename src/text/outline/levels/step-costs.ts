import {FAMILY_NAMES, familyNamed, type FamilyName} from '../markers/family.js'
import {type Counted, type Frame, type Reading, relationOf} from './reading.js'

/**
 * What a reading costs where it strains the rules.
 *
 * Only their order matters: going on with the next number is free, a new level at 1 is cheap, a jump is dear, and
 * a marker of the strong styles is dearest to refuse (`Family.refusal`).
 */
const COST = {
  otherMark: 0.4,
  repeated: 1.5,
  gap: 1.3,
  gapEach: 0.2,
  gapMost: 3,
  backwards: 4,
  restart: 2.2,
  freshRestart: 0.3,
  opening: 0.5,
  knownOpening: 0.3,
  runningOn: 0.4,
  runningElsewhere: 1.6,
  orphan: 2.5,
  firstOrphan: 0.8,
  wrongOrder: 2.5,
  root: 4,
  higherRoot: 0.5,
  higherThanOne: 2.5,
  lowRoot: 2,
  articleAnew: 2.5,
  sameFamily: 0.4,
  quoted: 0.3
} as const

/** Beside units of another style below one parent. */
export const MIXED = 1.5

/** The rank of 1.: documents rarely begin with a lower style. */
const LOWEST_TOP = 7

/** The rank of 条. */
const LOWEST_LEGAL = 4

/** Tell what it costs to count on at an open level. */
export function goingOnCost(frame: Frame, marker: Counted): number {
  const {value} = marker.ordinal
  const mark = frame.closing === marker.closing ? 0 : COST.otherMark
  if (value === null || frame.value === null || value === frame.value + 1) return mark
  if (value === frame.value) return COST.repeated
  if (value > frame.value) return mark + Math.min(COST.gap + COST.gapEach * (value - frame.value - 1), COST.gapMost)
  if (value === 1) return mark + (marker.fresh && frame.depth === 1 ? COST.freshRestart : COST.restart)
  return COST.backwards
}

/** Tell what it costs to open a level below a frame (`null`: at the top). */
export function openingCost(from: Reading, below: Frame | null, marker: Counted): number {
  const {family} = marker
  const {value} = marker.ordinal
  const last = from.last[marker.slot] ?? null
  let cost: number = from.seen.has(relationOf(below, family)) ? COST.knownOpening : COST.opening
  if (value !== null && value !== 1) {
    if (last !== null && value === last + 1) cost = runsOn(from, below, family) ? COST.runningOn : COST.runningElsewhere
    else if (marker.counted) cost = COST.runningOn
    // Articles are counted through the whole document; one may have been lost.
    else if (family === 'article' && last !== null && value > last) cost = COST.runningOn + COST.gap
    else cost += isFirstOfItsRank(from, family) ? COST.firstOrphan : COST.orphan
  } else if (family === 'article' && last !== null && !marker.fresh) cost += COST.articleAnew
  const {rank, anywhere} = familyNamed(family)
  let isPaid = anywhere === true
  for (let frame = below; frame; frame = frame.parent) {
    if (frame.family === family) cost += COST.sameFamily
    const above = familyNamed(frame.family).rank
    if (!isPaid && rank < above && !from.seen.has(relationOf(frame, family))) return cost + COST.wrongOrder
    // What stands in its place below a lower rank (甲、 一、 and here （一）) has paid for it.
    isPaid ||= above <= rank
  }
  return cost
}

/** Tell what it costs to close everything and begin at the top: a wrapped document, or a style above the first. */
export function rootCost(top: Frame, marker: Counted): number {
  const {rank, anywhere} = familyNamed(marker.family)
  if (marker.fresh) return rank > LOWEST_TOP ? COST.lowRoot : 0
  let root = top
  while (root.parent) root = root.parent
  if (anywhere || rank >= familyNamed(root.family).rank) return COST.root
  return root.value === 1 ? COST.higherThanOne : COST.higherRoot
}

/** Tell what it costs to hold a marker for running text. */
export function refusalCost(marker: Counted): number {
  return familyNamed(marker.family).refusal * (marker.quoted ? COST.quoted : 1)
}

/** Articles run on through all units above them, other styles where they have stood before. */
function runsOn(from: Reading, below: Frame | null, family: FamilyName): boolean {
  return familyNamed(family).rank <= LOWEST_LEGAL || from.seen.has(relationOf(below, family))
}

/** Whatever came before may be the parts of a unit on an earlier page. */
function isFirstOfItsRank(from: Reading, family: FamilyName): boolean {
  const {rank} = familyNamed(family)
  return !from.last.some((value, slot) => value !== null && familyNamed(FAMILY_NAMES[slot]!).rank <= rank)
}
