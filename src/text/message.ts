import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {PageNote} from '../page/reading.js'
import type {Evidence, Span} from '../schema/index.js'
import {CONFLICTS} from './rules/conflicts.js'
import {LIMITS} from './rules/limits.js'
import {PAGE_MESSAGES} from './rules/page-messages.js'
import type {RuleTable} from './rules/rule.js'

/** Where the documentation of the rules stands, in the package. */
const DOCUMENTATION = 'docs/rules.md'
/** The rules that speak in messages. */
const MESSAGES: RuleTable = {...PAGE_MESSAGES, ...LIMITS, ...CONFLICTS}

/** Report a note on the page: an encoding that was guessed, a limit that was met, a tail that was cut. */
export function report(file: VFile, note: PageNote): void {
  const {ruleId, place} = note
  const options = {ruleId, source: 'gongwen', ...(place && {place: placeOf(file, place)})}
  const isInfo = MESSAGES[ruleId]?.severity === 'info'
  const message = isInfo ? file.info(note.reason, options) : file.message(note.reason, options)
  message.url = `${DOCUMENTATION}#${ruleId}`
  if (note.actual !== undefined) message.actual = note.actual
  if (note.expected !== undefined) message.expected = [note.expected]
}

/** Report that a rule met something unexpected, with its place and, if given, what was met. */
export function warn(file: VFile, ruleId: keyof typeof CONFLICTS, where?: Evidence | null, actual?: string): void {
  const {reason} = CONFLICTS[ruleId]
  const place = where?.page?.[0]
  const met = actual === undefined ? {reason} : {reason: `${reason}: \`${actual}\``, actual}
  report(file, {ruleId, ...met, ...(place && {place})})
}

/** A value as one place of the page states it. */
export interface Statement {
  value: string
  evidence: Evidence | undefined
}

/** Report two statements that disagree: both values, the rules they come from, and which of them the Notice keeps. */
export function disagree(file: VFile, ruleId: keyof typeof CONFLICTS, other: Statement, kept: Statement): void {
  const place = other.evidence?.page?.[0] ?? kept.evidence?.page?.[0]
  const reason = `${CONFLICTS[ruleId].reason}: ${inWords(other)}, kept ${inWords(kept)}`
  report(file, {ruleId, reason, actual: other.value, expected: kept.value, ...(place && {place})})
}

function inWords({value, evidence}: Statement): string {
  return evidence ? `\`${value}\` (${evidence.rule})` : `\`${value}\``
}

function placeOf(file: VFile, [start, end]: Span) {
  const places = location(String(file.value))
  return {start: places.toPoint(start)!, end: places.toPoint(end)!}
}
