import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findMarkers} from '../../src/text/outline/markers/find-markers.js'
import {solveOutline} from '../../src/text/outline/levels/solve-outline.js'
import {bodyOfLines} from './body-of-lines.js'

const CN = '〇一二三四五六七八九'
const STYLES: readonly ((value: number) => string)[] = [
  (value) => `第${CN[value]!}章 `,
  (value) => `${CN[value]!}、`,
  (value) => `（${CN[value]!}）`,
  (value) => `${value}．`,
  (value) => `（${value}）`,
  (value) => String.fromCodePoint(0x245f + value)
]

interface Node {
  text: string
  children: Node[]
}

const text = fc.constantFrom('加强管理', '落实责任。各地检查。', '完善制度；', '提供材料：')
const tree = fc.letrec<{nodes: Node[]; node: Node}>((tie) => ({
  nodes: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constant<Node[]>([]),
    fc.array(tie('node'), {minLength: 2, maxLength: 4})
  ),
  node: fc.record({text, children: tie('nodes')})
})).nodes

/** Write a document by rule: each level in its style, values from 1. */
function write(
  nodes: readonly Node[],
  styles: readonly ((value: number) => string)[]
): {line: string; depth: number}[] {
  const lines: {line: string; depth: number}[] = []
  const visit = (siblings: readonly Node[], depth: number): void => {
    const style = styles[depth - 1]
    if (!style) return
    for (const [index, node] of siblings.entries()) {
      lines.push({line: style(index + 1) + node.text, depth})
      visit(node.children, depth + 1)
    }
  }
  visit(nodes, 1)
  return lines
}

const depthsOf = (lines: readonly string[]): number[] => {
  const markers = findMarkers(bodyOfLines([...lines, '各地要抓好落实。']))
  expect(markers).toHaveLength(lines.length)
  return solveOutline(markers).placements.map(({depth}) => depth)
}

const styles = fc.subarray([...STYLES], {minLength: 1})

describe('laws of the solver', () => {
  it('solves a document that is written by rule as it is written, whatever styles it uses', () => {
    fc.assert(
      fc.property(tree, styles, (nodes, used) => {
        const lines = write(nodes, used).map(({line, depth}) => ({line: `${line}本市执行。`, depth}))
        expect(depthsOf(lines.map(({line}) => line))).toEqual(lines.map(({depth}) => depth))
      })
    )
  })

  it('gives each marker a depth at most one below the unit before', () => {
    const mark = fc
      .tuple(fc.constantFrom(...STYLES), fc.integer({min: 1, max: 9}))
      .map(([style, value]) => style(value))
    fc.assert(
      fc.property(fc.array(mark, {maxLength: 40}), (marks) => {
        const markers = findMarkers(bodyOfLines(marks.map((one) => `${one}加强管理。本市执行。`)))
        let before = 0
        for (const {depth} of solveOutline(markers).placements) {
          if (depth === 0) continue
          expect(depth).toBeLessThanOrEqual(before + 1)
          before = depth
        }
      })
    )
  })
})
