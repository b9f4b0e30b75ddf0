import type {Notice} from '../../schema/index.js'
import {factsOf} from '../extract/facts.js'
import {paint} from '../paint.js'

/** A link of a document, and what stands at its other end. */
export interface Related {
  type: string
  /** `within`: between two copies; `from`: the other one is what the link says of this. */
  direction: 'to' | 'from' | 'within'
  id: string
  title: string | null
  number: string | null
  why: string | null
}

/** Instances of a template are related to all others. */
const MOST = 20

/** What is known of a document. */
export interface Document {
  notice: Notice
  members: readonly Notice[]
  related: readonly Related[]
  /** How many links there are besides. */
  more: number
  evidence: boolean
}

/** Write a document for a person. */
export function* documentLines({notice, members, related, more, evidence}: Document): Generator<string> {
  yield paint('bold', notice.title ?? '（无标题）')
  yield ''
  for (const [label, value] of [...factsOf(notice), ['编号', notice.id] as const])
    yield `${paint('cyan', `${label}：`)}${value}`
  if (members.length > 1) {
    yield* heading(`${members.length} copies, the best witness first`)
    for (const member of members) yield copyLine(member)
    for (const {id, type, why} of related.filter(({direction}) => direction === 'within'))
      yield `  ${paint('dim', `${type} ${id} ${why ?? ''}`)}`
  }
  const outside = related.filter(({direction}) => direction !== 'within')
  if (outside.length > 0) {
    yield* heading('relations')
    for (const one of outside.slice(0, MOST)) yield relationLine(one)
    const left = Math.max(0, outside.length - MOST) + more
    if (left > 0) yield `  … and ${left} more, see --json`
  }
  if (notice.references.length > 0) {
    yield* heading('references 引用')
    for (const [at, {text}] of notice.references.entries()) {
      const types = notice.relations.filter(({reference}) => reference === at).map(({type}) => type)
      yield types.length === 0 ? `  ${text}` : `  ${text}  ${paint('dim', types.join(', '))}`
    }
  }
  if (evidence) {
    yield* heading('evidence')
    yield* evidenceLines(notice)
  }
  yield* heading('text 正文')
  yield notice.text
}

function* heading(text: string): Generator<string> {
  yield ''
  yield paint('bold', text)
}

function copyLine({id, publication, date, pageHash}: Notice): string {
  const where = publication.url ?? publication.site ?? `page ${pageHash.slice(0, 12)}`
  return `  ${id}  ${publication.publishedAt ?? date ?? ''}  ${where}`
}

function relationLine({type, direction, id, title, number, why}: Related): string {
  const arrow = direction === 'to' ? '→' : '←'
  const name = [number, title].filter((part) => part !== null).join(' ') || '（无标题）'
  return `  ${type} ${arrow} ${name}  ${paint('dim', `${id}  ${why ?? ''}`)}`
}

function* evidenceLines({evidence}: Notice): Generator<string> {
  for (const [pointer, list] of Object.entries(evidence)) {
    for (const {from, page, quote, rule} of list) {
      const spans = page?.map(([start, end]) => `${start}–${end}`).join(', ') ?? 'no place'
      yield `  ${paint('cyan', pointer)}  ${quote}  ${paint('dim', `${from}, ${rule}, ${spans}`)}`
    }
  }
}
