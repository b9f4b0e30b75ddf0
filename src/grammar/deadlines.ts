import type {Deadline} from '../schema/index.js'
import {addDays, formatDate, isCalendarDay} from './dates/calendar.js'
import {ABSOLUTE, OWN_BASE, RECURRING, RELATIVE, VAGUE} from './deadlines/patterns.js'
import {parseNumeral} from './numerals.js'

/** `明年6月底前` */
const NEXT_YEAR = /明年|次年|下年/u
/** `30日内`, `30天内` */
const DAYS = /^[日天]$/u

/** 时限 with its place in the sentence. */
export interface FoundDeadline {
  deadline: Deadline
  start: number
  end: number
  /** The year is not printed with it but taken from the document's date. */
  yearInferred: boolean
}

/** Last day of the early, middle and late third of a month (初/上旬, 中旬, 下旬/底). */
const PART_ENDS: ReadonlyMap<string, number> = new Map([
  ['初', 10],
  ['上旬', 10],
  ['中旬', 20]
])
const DAYS_AHEAD = 400

type Groups = Partial<Record<string, string>>

/**
 * Find by when something has to be done (时限) in a sentence; `null` when it does not say. The first one counts, vague ones only
 * where there is no other.
 *
 * A date is computed only from what is printed: year, month and day (or 初, 中旬, 底 of a month); a missing year is taken from the
 * document's date and only if the day does not lie before it.
 *
 * @param sentence the sentence
 * @param documentDate the document's date (成文日期), `YYYY-MM-DD` or `YYYY-MM`
 *
 * @example
 * findDeadline('请于4月15日前报送我办。', '2014-03-19') // {deadline: {text: '4月15日前', date: '2014-04-15', kind: 'date'}, …}
 * findDeadline('每月10日前发放。', null) // {deadline: {text: '每月10日前', date: null, kind: 'recurring'}, …}
 */
export function findDeadline(sentence: string, documentDate: string | null): FoundDeadline | null {
  const match = firstPrinted(sentence)
  if (!match) {
    const vague = VAGUE.exec(sentence)
    return vague && found(vague, 'vague', null)
  }
  const groups = match.groups ?? {}
  if (match.kind === 'recurring') return found(match.match, 'recurring', null)
  if (match.kind === 'relative') return found(match.match, 'relative', readRelative(groups, documentDate))
  const date = readAbsolute(groups, documentDate)
  return found(match.match, 'date', date, date !== null && groups.year === undefined)
}

/** Ordered: where two overlap, the earlier kind says more (每年11月底前 holds 11月底前, 在6月底前 holds 6月底前). */
const KINDS = [
  ['recurring', RECURRING],
  ['date', ABSOLUTE],
  ['relative', RELATIVE]
] as const

/** The first deadline of the sentence that is no vague one. */
function firstPrinted(
  sentence: string
): {kind: Deadline['kind']; match: RegExpExecArray; groups: Groups | undefined} | null {
  let first: ReturnType<typeof firstPrinted> = null
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(sentence)
    if (match && (!first || match.index + match[0].length <= first.match.index))
      first = {kind, match, groups: match.groups}
  }
  return first
}

function found(
  match: RegExpExecArray,
  kind: Deadline['kind'],
  date: string | null,
  yearInferred = false
): FoundDeadline {
  const text = match[0]
  return {deadline: {text, date, kind}, start: match.index, end: match.index + text.length, yearInferred}
}

function readAbsolute(groups: Groups, documentDate: string | null): string | null {
  const own = documentDate?.slice(0, 4)
  const base = groups.year ?? own
  if (base === undefined) return null
  const year = Number(base) + (NEXT_YEAR.test(groups.relative ?? '') ? 1 : 0)
  const month = groups.yearEnd ? 12 : (parseNumeral(groups.month!) ?? 0)
  // 6月前 may mean the first or the last of the months before.
  if (!groups.yearEnd && groups.day === undefined && groups.part === undefined) return null
  const day =
    groups.day === undefined
      ? (PART_ENDS.get(groups.part ?? '') ?? lastDay(year, month))
      : (parseNumeral(groups.day) ?? 0)
  if (!isCalendarDay(year, month, day)) return null
  const date = formatDate(year, month, day)
  return groups.year === undefined && date < documentDate! ? null : date
}

function readRelative(groups: Groups, documentDate: string | null): string | null {
  const days = parseNumeral(groups.number ?? '')
  const isOwn = OWN_BASE.test(groups.from ?? '')
  if (!isOwn || days === null || !DAYS.test(groups.unit ?? '') || days > DAYS_AHEAD) return null
  const parts = documentDate?.split('-').map(Number) ?? []
  if (parts.length < 3) return null
  let day = parts as [number, number, number]
  for (let passed = 0; passed < days; passed++) day = addDays(...day, 1)
  return formatDate(...day)
}

function lastDay(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => isCalendarDay(year, month, day)) ?? 0
}
