import type {Fact} from '../../reading.js'

/** Rules by which a time is believed, best first. */
const RANK: readonly RegExp[] = [
  /^source-/u,
  /^publication-line$/u,
  /^meta-/u,
  /^json-(?:ld|member)$/u,
  /^metadata-table$/u,
  /^byline$/u,
  /^publication-line-below$/u,
  /^publication-time$/u
]

/** 更新时间 says less about the publication than any other label. */
const UPDATE = /更新|编辑|修改/u

const rankOf = ({evidence, label}: Fact): number => {
  const rank = RANK.findIndex((pattern) => pattern.test(evidence.rule))
  return (rank < 0 ? RANK.length : rank) + (label !== undefined && UPDATE.test(label) ? 0.5 : 0)
}

const dayOf = ({value}: Fact): string => value.slice(0, 10)
const hasClock = ({value}: Fact): boolean => value.length > 10

/** Give the minutes of the day, without seconds. */
function minutesOf({value}: Fact): number {
  return Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16))
}

/** Put a fact first. */
function first(fact: Fact, facts: readonly Fact[]): Fact[] {
  return [fact, ...facts.filter((other) => other !== fact)]
}

/** Tell whether a time is of the same day and exactly twelve hours later: `hh` for `HH` in the CMS made 14:30 to 02:30. */
function isHalfDayLater(later: Fact, earlier: Fact): boolean {
  return hasClock(later) && dayOf(later) === dayOf(earlier) && minutesOf(later) - minutesOf(earlier) === 720
}

/**
 * Order the times of publication that a page states, best first.
 *
 * A visible labelled time comes before meta tags, 更新时间 after 发布时间. Of two of the same day the one with a clock comes first,
 * and a visible one that is exactly twelve hours later than a meta tag's wins over it. The day of the address confirms: where the
 * best is another day than the address and a later one is the same day, that one comes first. The address stands alone only if
 * the page states nothing.
 */
export function publicationTime(facts: readonly Fact[], fromUrl: Fact | null): Fact[] {
  let ordered = facts.filter(({field}) => field === 'publishedAt').toSorted((a, b) => rankOf(a) - rankOf(b))
  let [best] = ordered
  if (!best) return fromUrl ? [fromUrl] : []
  if (fromUrl && rankOf(best) >= 2 && dayOf(best) !== fromUrl.value) {
    const same = ordered.find((fact) => dayOf(fact) === fromUrl.value)
    if (same) [best, ordered] = [same, first(same, ordered)]
  }
  const day = dayOf(best)
  const clock = hasClock(best) ? undefined : ordered.find((fact) => hasClock(fact) && dayOf(fact) === day)
  if (clock) [best, ordered] = [clock, first(clock, ordered)]
  if (best.evidence.from !== 'text' && hasClock(best)) {
    const meta = best
    const visible = ordered.find((fact) => fact.evidence.from === 'text' && isHalfDayLater(fact, meta))
    if (visible) ordered = first(visible, ordered)
  }
  return fromUrl ? [...ordered, fromUrl] : ordered
}
