import type {Block, Section} from '../../schema/index.js'
import type {Body} from '../tree.js'
import {blockOf} from './block-of.js'
import {findClosing} from './find-closing.js'
import type {Unit} from './unit.js'

/** The document divided into its opening, its units and its end. */
export interface Division {
  preamble: Block[]
  sections: Section[]
  closing: Block[]
}

/** Sections deeper than this are no structure that a document has. */
const DEEPEST = 32

const WHITE_SPACE = /\s/u

/**
 * Divide a body into opening (开头), units (层次) and end (结尾).
 *
 * Every paragraph but the addressees comes into exactly one of them; sections nest and their spans cover heading,
 * blocks and parts.
 */
export function buildSections(body: Body, units: readonly Unit[]): Division {
  const division: Division = {preamble: [], sections: [], closing: []}
  const closing = findClosing(body, units)
  const open: Section[] = []
  let next = 0
  for (let index = 0; index < body.paragraphs.length; index++) {
    const paragraph = body.paragraphs[index]!
    let from = paragraph.start
    let isUnit = false
    while (units[next]?.index === index) {
      const unit = units[next++]!
      const section = openSection(body, division, open, unit)
      if (unit.missing) continue
      isUnit = true
      index += unit.lines - 1
      section.span[1] = body.paragraphs[index]!.end
      from = textStart(body, unit)
    }
    if (isUnit) {
      if (from < paragraph.end) open.at(-1)!.blocks.push(blockOf(body, paragraph, from))
    } else if (closing.has(index)) {
      division.closing.push(blockOf(body, paragraph))
    } else if (open.length > 0) {
      const section = open.at(-1)!
      section.blocks.push(blockOf(body, paragraph))
      section.span[1] = paragraph.end
    } else if (paragraph.info.element !== 'addressees') division.preamble.push(blockOf(body, paragraph))
  }
  closeTo(open, 0)
  return division
}

function openSection(body: Body, division: Division, open: Section[], unit: Unit): Section {
  closeTo(open, Math.min(unit.depth, DEEPEST) - 1)
  const parent = open.at(-1)
  const siblings = parent?.sections ?? division.sections
  const position = String(siblings.length + 1)
  const {start} = body.paragraphs[unit.index]!
  const section: Section = {
    id: parent ? `${parent.id}.${position}` : position,
    level: open.length + 1,
    ordinal: unit.ordinal,
    heading: unit.heading?.text ?? null,
    headingStyle: unit.heading?.style ?? null,
    ...(unit.missing ? {missing: true} : {}),
    blocks: [],
    sections: [],
    span: [start, start]
  }
  siblings.push(section)
  open.push(section)
  return section
}

/** Close sections; a section reaches as far as its last part. */
function closeTo(open: Section[], depth: number): void {
  while (open.length > depth) {
    const section = open.pop()!
    const parent = open.at(-1)
    if (parent) parent.span[1] = Math.max(parent.span[1], section.span[1])
  }
}

/** Where the text behind number and heading begins. */
function textStart(body: Body, unit: Unit): number {
  const {start, end} = body.paragraphs[unit.index]!
  let from = start + (unit.heading?.end ?? unit.textStart)
  while (from < end && WHITE_SPACE.test(body.text[from]!)) from++
  return from
}
