import {type Notice} from '../schema/index.js'
import {documentKey} from './document-key.js'
import {fold} from './canonical/fold.js'
import {BODY, FIELDS, PAGE} from './merge-fields.js'
import {pointersByField} from './pointers-by-field.js'
import {byWitness, witnessReason, type WitnessReason} from './witness.js'

/** A copy of a document, and its part in the merged Notice. */
export interface Member {
  readonly notice: Notice
  /** Whether it is the best witness. */
  readonly original: boolean
  /** What it has that the next best witness has not; of the last one, of the one before. */
  readonly because: WitnessReason | null
  /** Names of the fields that were taken from it. */
  readonly contributes: readonly string[]
}

/** Witnesses that do not agree; the first value is the one that was taken. */
export interface Conflict {
  readonly field: string
  readonly values: readonly {readonly value: string; readonly notices: readonly string[]}[]
}

/** One document from many copies. */
export interface Merged {
  readonly notice: Notice
  /** All copies, whole, from the best witness to the worst. */
  readonly members: readonly Member[]
  readonly conflicts: readonly Conflict[]
}

/** A text with less than this much of the middle length lacks something. */
const WHOLE = 0.8

/**
 * Merge the copies of one document: each field from the best witness that has it, the text with all that points into it from
 * one copy, and the evidence of each value with the id of the member that gives it. Throws a `TypeError` without a notice.
 *
 * The id is the least of the members' ids, as that of their cluster.
 */
export function merge(notices: readonly Notice[]): Merged {
  const witnesses = byWitness(notices)
  const best = witnesses[0]
  if (!best) throw new TypeError('Unexpected empty list, expected at least one notice')
  const contributes = new Map<Notice, string[]>(witnesses.map((witness) => [witness, []]))
  const conflicts: Conflict[] = []
  const merged: Notice = {...best, evidence: {}}
  const pointers = new Map<Notice, ReadonlyMap<string, readonly string[]>>()
  const take = (keys: readonly (keyof Notice)[], from: Notice, name: string) => {
    const own = pointers.get(from) ?? pointersByField(from)
    pointers.set(from, own)
    for (const key of keys) {
      Object.assign(merged, {[key]: from[key]})
      for (const pointer of own.get(key) ?? [])
        merged.evidence[pointer] = from.evidence[pointer]!.map((one) => ({...one, notice: one.notice ?? from.id}))
    }
    contributes.get(from)!.push(name)
  }
  take(PAGE, best, 'page')
  take(BODY, wholest(witnesses), 'text')
  for (const field of FIELDS) {
    const having = witnesses.filter((witness) => !field.isEmpty(witness))
    if (having[0]) take(field.keys, having[0], field.name)
    const conflict = disagreement(field.name, having, field.value)
    if (conflict) conflicts.push(conflict)
  }
  merged.id = witnesses.reduce((least, {id}) => (id < least ? id : least), best.id)
  merged.documentKey =
    documentKey(merged) ?? witnesses.find((witness) => witness.documentKey !== null)?.documentKey ?? null
  return {
    notice: merged,
    members: witnesses.map((notice, at) => {
      const other = at + 1 < witnesses.length ? witnesses[at + 1] : undefined
      return {
        notice,
        original: at === 0,
        because: other ? witnessReason(notice, other, witnesses) : null,
        contributes: contributes.get(notice)!
      }
    }),
    conflicts
  }
}

/** The best witness whose text is whole: not an excerpt, and not much shorter than the copies are. */
function wholest(witnesses: readonly Notice[]): Notice {
  const lengths = witnesses.map(({text}) => text.length).sort((x, y) => x - y)
  const middle = lengths[Math.floor((lengths.length - 1) / 2)]!
  return (
    witnesses.find(({partial, text}) => !partial && text.length >= WHOLE * middle && text !== '') ??
    witnesses.find(({text}) => text !== '') ??
    witnesses[0]!
  )
}

/** Gather the values of a field, in the order of the witnesses; `null` when all agree after the fold. */
function disagreement(field: string, witnesses: readonly Notice[], value: (notice: Notice) => string): Conflict | null {
  const values = new Map<string, {value: string; notices: string[]}>()
  for (const witness of witnesses) {
    const own = value(witness)
    const known = values.get(fold(own))
    if (known) known.notices.push(witness.id)
    else values.set(fold(own), {value: own, notices: [witness.id]})
  }
  return values.size > 1 ? {field, values: [...values.values()]} : null
}
