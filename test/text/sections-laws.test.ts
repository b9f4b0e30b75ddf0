import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Block, Section} from '../../src/schema/index.js'
import {buildSections} from '../../src/text/outline/build-sections.js'
import {findOutline} from '../../src/text/outline/find-outline.js'
import {splitGlued} from '../../src/text/outline/markers/split-glued.js'
import {bodyOfLines, type Line} from './body-of-lines.js'

const MARKS = [
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '1.',
  '2．',
  '3、',
  '1.1 ',
  '（1）',
  '①',
  '②',
  '第一章 ',
  '第二章 ',
  '第一条　',
  '第二条　',
  '第九条　',
  '一是',
  '二是',
  '第三，',
  '首先，',
  '其次，',
  '最后，',
  '——',
  '甲、',
  ''
]
const TEXTS = [
  '总体要求',
  '坚持以人为本。',
  '加强领导。各地成立小组。',
  '为了管理：',
  '“申请人应当提交材料',
  '材料。”',
  '专利权；',
  '管理办法',
  '特此通知。',
  '指明方向――',
  '',
  ' '
]
const ELEMENTS = ['signature', 'date', 'note', 'attachment', 'addressees', 'salutation'] as const

const unit = fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...TEXTS)).map(([mark, text]) => mark + text)
const line = fc.oneof<fc.MaybeWeightedArbitrary<Line>[]>(
  {
    arbitrary: unit,
    weight: 12
  },
  {arbitrary: fc.constantFrom(...ELEMENTS).map((element) => ({text: '2018年5月4日', element})), weight: 2},
  {
    arbitrary: fc.constantFrom(...TEXTS).map((text) => ({text, block: {kind: 'heading', level: 2} as const})),
    weight: 1
  },
  {arbitrary: fc.constant({text: '甲\t乙', block: {kind: 'table', rows: [['甲', '乙']]} as const}), weight: 1},
  {arbitrary: fc.array(unit, {maxLength: 5}).map((units) => units.join(' ')), weight: 2},
  {arbitrary: fc.string({unit: 'binary', maxLength: 12}), weight: 1}
)
const lines = fc.array(line, {maxLength: 60})

function flatten(sections: readonly Section[]): Section[] {
  const all: Section[] = []
  const queue = [...sections]
  for (let section = queue.shift(); section; section = queue.shift()) {
    all.push(section)
    queue.unshift(...section.sections)
  }
  return all
}

describe('laws of sections', () => {
  it('nest, do not overlap, and cover their blocks and parts within the body', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const body = splitGlued(bodyOfLines(given))
        const {sections} = buildSections(body, findOutline(body))
        const check = (siblings: readonly Section[], from: number, to: number): void => {
          let at = from
          for (const {span, blocks, sections: parts} of siblings) {
            expect(span[0]).toBeGreaterThanOrEqual(at)
            expect(span[1]).toBeGreaterThanOrEqual(span[0])
            expect(span[1]).toBeLessThanOrEqual(to)
            for (const block of blocks) {
              expect(block.span[0]).toBeGreaterThanOrEqual(span[0])
              expect(block.span[1]).toBeLessThanOrEqual(parts[0]?.span[0] ?? span[1])
            }
            check(parts, span[0], span[1])
            at = span[1]
          }
        }
        check(sections, 0, body.text.length)
      })
    )
  })

  it('give every paragraph to exactly one of opening, units and end', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const body = splitGlued(bodyOfLines(given))
        const {preamble, sections, closing} = buildSections(body, findOutline(body))
        const units = flatten(sections)
        const spans = [...preamble, ...closing].map(({span}) => span)
        for (const {start, end, info} of body.paragraphs) {
          const holders = spans.filter(([from, to]) => from === start && to === end).length
          const inUnits = units.some(
            ({span, sections: parts}) =>
              span[0] <= start && end <= span[1] && !parts.some((part) => part.span[0] <= start && end <= part.span[1])
          )
          if (start === end) continue
          expect(holders + Number(inUnits)).toBe(info.element === 'addressees' && !inUnits && holders === 0 ? 0 : 1)
        }
      })
    )
  })

  it('have blocks that read back from the text', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const body = splitGlued(bodyOfLines(given))
        const {preamble, sections, closing} = buildSections(body, findOutline(body))
        const blocks: Block[] = [...preamble, ...closing, ...flatten(sections).flatMap((section) => section.blocks)]
        for (const {text, span} of blocks) expect(text).toBe(body.text.slice(...span))
      })
    )
  })

  it('are valid, numbered by position, and no deeper than 32', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const body = splitGlued(bodyOfLines(given))
        const {sections} = buildSections(body, findOutline(body))
        for (const section of sections) expect(() => Section.parse(section)).not.toThrow()
        for (const {id, level} of flatten(sections)) {
          expect(id.split('.')).toHaveLength(level)
          expect(level).toBeLessThanOrEqual(32)
        }
      })
    )
  })
})
