import {describe, expect, it} from 'vitest'
import {createIndex} from '../../src/normalize/index.js'
import {HARD_CASES, outcome} from './cases.js'
import {generateDocument} from './generate.js'
import {createRandom} from './random.js'

const PAIRS = 40

describe('hard cases', () => {
  it.each(HARD_CASES.map((hardCase) => [hardCase.name, hardCase] as const))('%s', (_, hardCase) => {
    const {expected, least} = hardCase
    const random = createRandom(2014)
    const wrong: unknown[] = []
    for (let pair = 0; pair < PAIRS; pair++) {
      const document = generateDocument(random, 300 + Math.floor((2200 * pair) / PAIRS))
      const index = createIndex()
      for (const notice of hardCase.make(random, document)) index.add(notice)
      const {relations} = index.clusters()
      const {together, verdict} = index.explain('a', 'b')
      if (outcome(relations[0]?.type, together) !== expected) wrong.push({pair, verdict})
    }
    // Merging is the graver error: nothing else but what a case allows.
    expect(wrong.length, JSON.stringify(wrong.slice(0, 3))).toBeLessThanOrEqual((1 - least) * PAIRS + 1e-9)
  })
})
