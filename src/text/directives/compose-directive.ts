import {findDeadline, type FoundDeadline} from '../../grammar/deadlines.js'
import type {Directive, Evidence} from '../../schema/index.js'
import {citeBody} from '../cite-body.js'
import type {Body} from '../tree.js'
import type {FoundActor} from './actor/actor-before.js'
import type {FoundDirective} from './find-directives.js'

/** 责任主体 in the body's text, and how the document says so. */
export interface PlacedActor extends FoundActor {
  source: Directive['actor']['source']
}

/**
 * Compose a directive (要求事项) with the evidence of its values, by their path below it.
 *
 * @param body the document's text
 * @param found what was read in a paragraph
 * @param offset where the paragraph begins
 * @param actor who acts, placed in the body's text
 * @param documentDate the document's date, which gives a deadline its year
 */
export function composeDirective(
  body: Body,
  found: FoundDirective,
  offset: number,
  actor: PlacedActor | null,
  documentDate: string | null
): {directive: Omit<Directive, 'id' | 'section'>; evidence: Record<string, Evidence[]>} {
  const [start, end] = [offset + found.start, offset + found.end]
  const {operator} = found
  const deadline = deadlineOf(body.text, found, offset, documentDate)
  const evidence: Record<string, Evidence[]> = {
    '/force': [citeBody(body, offset + operator.start, offset + operator.end, 'directive-operator')]
  }
  if (actor) evidence['/actor/text'] = [citeBody(body, actor.start, actor.end, `directive-actor-${actor.source}`)]
  if (deadline?.deadline.date) {
    const rule = deadline.yearInferred ? 'deadline-year-inferred' : 'deadline-date'
    evidence['/deadline/date'] = [citeBody(body, deadline.start, deadline.end, rule)]
  }
  const directive = {
    text: body.text.slice(start, end),
    span: [start, end] as [number, number],
    force: found.force,
    operator: operator.operator.operator,
    actor: actor ? {text: actor.text, source: actor.source} : {text: null, source: 'elided' as const},
    condition: found.condition?.text ?? null,
    deadline: deadline?.deadline ?? null
  }
  return {directive, evidence}
}

/** 6月30日前登记的组织须…: the deadline tells which ones, not by when. */
const ATTRIBUTE = /^[^，。；：,;:]{1,20}(?<![目标有])的\p{Script=Han}/u

/**
 * The deadline behind the operator, else before it; one inside the condition, in the clause of a neighbouring operator or in an
 * attribute of the subject is not the directive's.
 */
function deadlineOf(
  text: string,
  found: FoundDirective,
  offset: number,
  documentDate: string | null
): FoundDeadline | null {
  const operator = offset + found.operator.end
  const from = Math.min(operator, offset + Math.max(found.condition?.end ?? 0, found.reach.start))
  for (const [first, last] of [
    [operator, offset + found.reach.end],
    [from, operator]
  ] as const) {
    const deadline = findDeadline(text.slice(first, last), documentDate)
    // 三年内不得申报, 自1日起至5日止禁止通行: how long, not by when.
    const lasts = deadline?.deadline.kind === 'relative' || deadline?.deadline.text.endsWith('止')
    if (lasts && found.force === 'prohibition') continue
    if (deadline && last === operator && ATTRIBUTE.test(text.slice(first + deadline.end, last))) continue
    if (deadline) return {...deadline, start: first + deadline.start, end: first + deadline.end}
  }
  return null
}
