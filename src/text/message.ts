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

/** Report that a rule met something unexpected, with its place, and both readings where two rules disagree. */
export function warn(
  file: VFile,
  ruleId: keyof typeof CONFLICTS,
  where?: Evidence | null,
  actual?: string,
  expected?: string
): void {
  const {reason: words} = CONFLICTS[ruleId]
  const compared = [actual, expected].flatMap((text) => (text === undefined ? [] : [`\`${text}\``])).join(', ')
  const place = where?.page?.[0]
  const reason = compared === '' ? words : `${words}: ${compared}`
  report(file, {
    ruleId,
    reason,
    ...(place && {place}),
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected})
  })
}

function placeOf(file: VFile, [start, end]: Span) {
  const places = location(String(file.value))
  return {start: places.toPoint(start)!, end: places.toPoint(end)!}
}
