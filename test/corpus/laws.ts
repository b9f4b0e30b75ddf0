import {expect} from 'vitest'
import {type Extraction, toPage} from '../../src/index.js'
import {Notice, type Section, type Span} from '../../src/schema/index.js'
import {expectNothingWithoutEvidence} from './evidence-law.js'
import {readBack, squeeze} from './read-back.js'

/** The laws that hold for every page, whatever is on it (DESIGN laws 1–4, invariants V1–V12). */
export function expectLaws(page: string, {notice, removed}: Extraction): void {
  expect(Notice.safeParse(notice).error?.issues ?? []).toEqual([])
  expectEvidence(page, notice)
  expectNothingWithoutEvidence(notice)
  expectText(page, notice)
  expectSections(notice)
  expectGate(notice)
  expectPartition(page, notice, removed.map(({span}) => span))
}

function inBounds([start, end]: Span, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(length)
}

/** Follow a JSON Pointer. */
export function valueAt(notice: Notice, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key.replace(/~1/gu, '/').replace(/~0/gu, '~')], notice)
}

/** Evidence reads back as its quote, and stands at a value that is there. */
function expectEvidence(page: string, notice: Notice): void {
  for (const [pointer, list] of Object.entries(notice.evidence)) {
    const value = valueAt(notice, pointer)
    expect(['string', 'number', 'boolean'], `${pointer} is a scalar`).toContain(typeof value)
    expect(list.length, `${pointer} has evidence`).toBeGreaterThan(0)
    for (const {page: spans, quote, from} of list) {
      for (const span of spans ?? []) inBounds(span, page.length)
      if (spans && from !== 'caller') expect(readBack(page, spans), `${pointer} quote`).toContain(squeeze(quote))
    }
  }
}

/** The map leads from every place of the text to the page. */
function expectText(page: string, notice: Notice): void {
  if (notice.text === '') return
  const spans = toPage(notice, [0, notice.text.length])
  for (const span of spans) inBounds(span, page.length)
  expect(readBack(page, spans)).toContain(squeeze(notice.text))
  for (const {text, span} of notice.directives) expect(squeeze(notice.text.slice(...span))).toBe(squeeze(text))
  for (const {text, span} of notice.references) if (span) expect(squeeze(notice.text.slice(...span))).toBe(squeeze(text))
  for (const {reference} of notice.relations) expect(notice.references[reference]).toBeDefined()
}

/** Sections nest, don't overlap and lie in the text; blocks are slices of it. */
function expectSections(notice: Notice): void {
  const blocks = (list: Notice['preamble'], [from, to]: Span): void => {
    for (const {text, span} of list) {
      expect(notice.text.slice(...span)).toBe(text)
      expect(span[0]).toBeGreaterThanOrEqual(from)
      expect(span[1]).toBeLessThanOrEqual(to)
    }
  }
  const whole: Span = [0, notice.text.length]
  blocks(notice.preamble, whole)
  blocks(notice.closing, whole)
  const open: {sections: readonly Section[]; within: Span; level: number}[] = [{sections: notice.sections, within: whole, level: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    let position = next.within[0]
    for (const section of next.sections) {
      expect(section.span[0]).toBeGreaterThanOrEqual(position)
      expect(section.span[1]).toBeLessThanOrEqual(next.within[1])
      expect(section.level).toBeGreaterThan(next.level)
      position = section.span[1]
      blocks(section.blocks, section.span)
      open.push({sections: section.sections, within: section.span, level: section.level})
    }
  }
}

/** One lead; no elements of a document on pages of other kinds. */
function expectGate(notice: Notice): void {
  if (['speech', 'news', 'interpretation', 'list-page'].includes(notice.kind)) {
    expect(notice.documentNumber).toBeNull()
    expect(notice.issuers).toEqual([])
    expect(notice.addressees).toBeNull()
  }
  const roles = notice.issuers.map(({role}) => role)
  expect(roles).toEqual(roles.length < 2 ? roles.map(() => 'sole') : roles.map((_, index) => (index === 0 ? 'lead' : 'joint')))
}

/** Law 4, V10: kept and removed parts together are the page, and no visible word is removed as markup. */
function expectPartition(page: string, notice: Notice, removed: readonly Span[]): void {
  const kept = [...toPage(notice, [0, notice.text.length]), ...Object.values(notice.evidence).flat().flatMap((one) => one.page ?? [])]
  const covered = new Uint8Array(page.length)
  for (const [start, end] of removed) {
    inBounds([start, end], page.length)
    for (let at = start; at < end; at++) covered[at]!++
  }
  expect(covered.every((times) => times <= 1), 'removed once').toBe(true)
  for (const [start, end] of kept) covered.fill(1, start, end)
  expect(covered.indexOf(0), 'a place neither kept nor removed').toBe(-1)
}
