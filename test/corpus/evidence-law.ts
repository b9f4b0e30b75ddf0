import {expect} from 'vitest'
import type {Notice, Section} from '../../src/schema/index.js'
import {squeeze} from './read-back.js'
import {UNEVIDENCED} from './unevidenced.js'

/** A scalar of a Notice and its JSON Pointer. */
interface Value {
  pointer: string
  value: string | number | boolean
}

/** List what a Notice says: every scalar but `null`, `false`, the kind `unknown`, the text, its map and the evidence itself. */
export function valuesOf(notice: Notice): Value[] {
  const fields = Object.entries(notice).filter(([field]) => !APART.has(field))
  const found: Value[] = []
  const open: {pointer: string; value: unknown}[] = [{pointer: '', value: Object.fromEntries(fields)}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {pointer, value} = next
    if (value === null || value === undefined || value === false || value === 'unknown') continue
    if (typeof value !== 'object') found.push({pointer, value: value as Value['value']})
    else {
      for (const [key, inner] of Object.entries(value)) {
        open.push({pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, value: inner as unknown})
      }
    }
  }
  return found
}

/** What is no value: the text and what leads back from it to the page. */
const APART: ReadonlySet<string> = new Set(['text', 'map', 'evidence'])

/** Tell whether the table lets a value stand without evidence of its own. */
function isDerived(pointer: string): boolean {
  const shape = pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/#')
  return UNEVIDENCED.some((one) => one.pointer.test(shape))
}

/** Law 2: no value without evidence; what a span shows instead is read in the text there. */
export function expectNothingWithoutEvidence(notice: Notice): void {
  const bare = valuesOf(notice).filter(({pointer}) => notice.evidence[pointer] === undefined && !isDerived(pointer))
  expect(bare, 'values without evidence').toEqual([])
  for (const {text, operator, condition, deadline} of notice.directives) {
    for (const part of [operator, condition, deadline?.text]) if (part) expect(squeeze(text)).toContain(squeeze(part))
  }
  const open: Section[] = [...notice.sections]
  for (let next = open.pop(); next; next = open.pop()) {
    const {span, ordinal, heading, missing, sections} = next
    const shown = squeeze(notice.text.slice(...span))
    if (!missing) for (const part of [ordinal?.text, heading]) if (part) expect(shown).toContain(squeeze(part))
    open.push(...sections)
  }
}
