import {type Comparable} from '../diff/comparable.js'
import {contradiction, sameNumber, type Contradiction} from './contradiction.js'
import {damagedNumeralConflict} from './damaged-numeral-conflict.js'
import {compareTexts, type Comparison} from '../diff/compare-texts.js'
import {size, type Difference, type Range} from '../diff/difference.js'
import {type Entry} from './entry.js'
import {furnitureIn, isInFurniture} from '../diff/furniture.js'
import {nameConflict} from './name-conflict.js'
import {FEWEST, isNoise} from './noise.js'
import {numeralConflict} from './numeral-conflict.js'
import {areVariants} from './spelling-variants.js'
import {type RefusalReason, type Shared, type Verdict} from './verdict.js'

/** Shorter texts (特此公告) are evidence for nothing. */
const SHORTEST = 30
/** Shorter texts are evidence only beside equal titles. */
const SHORT = 100
/** Copies have this much of the better and of the worse kept text in common, furniture not counted. */
const COPY = {best: 0.9, least: 0.7}
/** With an equal number a worse kept text is enough, but no half. */
const NUMBERED_COPY = {best: 0.7, least: 0.7}
/** A part has this much in the whole. */
const PART = 0.85
/** What texts share at least to be related: a share of one of them, or one long run. */
const SHARED = {part: 0.15, run: 80}

/**
 * Decide what two notices are to each other. Symmetrical: with the notices exchanged, the verdict is the mirrored one.
 *
 * Similarity cannot decide it: templates that differ in one date are 0.87–0.99 alike, true copies 0.44–1. So the texts are
 * aligned, and anything that was put for something else inside a line speaks against one document, unless the differences
 * are damage by their distribution; and what only one text has is furniture or a missing part.
 */
export function compare(a: Entry, b: Entry, read: (id: string) => Comparable): Verdict {
  const against = contradiction(a, b)
  const numbered = sameNumber(a, b)
  if (a.content === b.content && a.content !== 0) {
    return ofEqualTexts(a, b, against, numbered, read)
  }
  const left = read(a.id)
  const right = read(b.id)
  if (left.length < SHORTEST || right.length < SHORTEST) return withoutTexts(against, numbered)
  const compared = compareTexts(left, right)
  const comparison = {
    ...compared,
    differences: compared.differences.filter(({a, b}) => !isInFurniture(left, a[0]) && !isInFurniture(right, b[0]))
  }
  const {equal} = comparison
  const shared = {a: equal / left.length, b: equal / right.length}
  const coverA = equal / Math.max(equal, left.length - furnitureIn(left, comparison.onlyA))
  const coverB = equal / Math.max(equal, right.length - furnitureIn(right, comparison.onlyB))
  const best = Math.max(coverA, coverB)
  const least = Math.min(coverA, coverB)
  const enough = numbered ? NUMBERED_COPY : COPY
  const isCopy = best >= enough.best && least >= enough.least
  const isPart = best >= PART && !isCopy
  if (!isCopy && !isPart) {
    if (numbered) return refused('other-text', ['', ''], shared)
    if (against && Math.max(shared.a, shared.b) >= SHARED.part) return refused(against.reason, against.detail, shared)
    return passages(shared, comparison)
  }
  const noisy = isNoise(left, right, comparison.differences, equal)
  if (against && !(numbered && isCopy && against.light) && !(noisy && against.damage)) {
    return refused(against.reason, against.detail, shared)
  }
  const changed = numbered ? null : firstChange(left, right, comparison.differences, noisy)
  if (changed) return refused(changed.reason, changed.detail, shared)
  if (isPart) return {type: 'part', whole: coverA < coverB ? 'a' : 'b', shared}
  if (a.partial !== b.partial && least < PART) return {type: 'part', whole: a.partial ? 'b' : 'a', shared}
  if (!numbered && Math.min(left.length, right.length) < SHORT && (a.title === '' || b.title === '')) {
    return {type: 'shares', shared}
  }
  return {
    type: 'copy',
    why: numbered ? 'same-number' : 'near-text',
    score: coverA * coverB,
    noisy: comparison.differences.length > 0,
    shared
  }
}

function ofEqualTexts(
  a: Entry,
  b: Entry,
  against: Contradiction | null,
  numbered: boolean,
  read: (id: string) => Comparable
): Verdict {
  const shared = {a: 1, b: 1}
  if (against && !(numbered && against.light)) return refused(against.reason, against.detail, shared)
  if (!numbered) {
    const {length} = read(a.id)
    if (length < SHORTEST && (a.title === '' || b.title === '' || a.date === null || b.date === null)) {
      return {type: 'unrelated', shared}
    }
    if (length < SHORT && (a.title === '' || b.title === '')) return {type: 'shares', shared}
  }
  return {type: 'copy', why: numbered ? 'same-number' : 'same-text', score: 1, noisy: false, shared}
}

/** Pages that show a number and a title, and the text as an attachment. */
function withoutTexts(against: Contradiction | null, numbered: boolean): Verdict {
  const shared = {a: 0, b: 0}
  if (!numbered) return {type: 'unrelated', shared}
  if (against) return refused(against.reason, against.detail, shared)
  return {type: 'copy', why: 'same-number', score: 0, noisy: false, shared}
}

function passages(shared: Shared, {longest}: Comparison): Verdict {
  const related = Math.max(shared.a, shared.b) >= SHARED.part || longest >= SHARED.run
  return {type: related ? 'shares' : 'unrelated', shared}
}

/** The first difference that makes another document: a number, a name, or, in undamaged texts, any other word. */
function firstChange(
  a: Comparable,
  b: Comparable,
  differences: readonly Difference[],
  noisy: boolean
): {reason: RefusalReason; detail: [string, string]} | null {
  const damaged = noisy && differences.length >= FEWEST
  for (const difference of differences) {
    const number = damaged ? damagedNumeralConflict(a, b, difference) : numeralConflict(a, b, difference)
    const fact = number ?? nameConflict(a, b, difference, damaged)
    if (fact) return {reason: 'fact', detail: fact}
    if (noisy || isVariant(a, b, difference)) continue
    return {reason: 'wording', detail: [excerpt(a, difference.a), excerpt(b, difference.b)]}
  }
  return null
}

function isVariant(a: Comparable, b: Comparable, difference: Difference): boolean {
  const [from] = difference.a
  const [other] = difference.b
  if (size(difference) !== 1 || difference.a[1] === from || difference.b[1] === other) return false
  return areVariants(a.codes[from]!, b.codes[other]!)
}

function refused(reason: RefusalReason, detail: readonly [string, string], shared: Shared): Verdict {
  return {type: 'refused', reason, detail, shared}
}

/** The printed words of a range, with a little before and behind; a copy, because a slice would keep the whole text. */
function excerpt(text: Comparable, [start, end]: Range): string {
  const from = text.at[Math.max(0, start - 4)] ?? 0
  const to = end + 4 < text.length ? text.at[Math.min(end + 4, start + 40)]! : text.text.length
  return Array.from(text.text.slice(from, Math.min(to, from + 80))).join('')
}
