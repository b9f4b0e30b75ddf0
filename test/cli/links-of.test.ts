import {describe, expect, it} from 'vitest'
import {linksOf} from '../../src/cli/build/links-of.js'
import type {Clusters} from '../../src/normalize/index.js'

const refusal = (a: number, b: number) => ({
  a: `n-${a}`,
  b: `n-${b}`,
  reason: 'date' as const,
  detail: ['3月1日', '3月2日']
})

/** Refuse each of some notices all others. */
function refused(count: number): Clusters {
  const refusals = []
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) refusals.push(refusal(a, b))
  return {clusters: [], relations: [], refusals} as unknown as Clusters
}

describe('links of what clustering found', () => {
  it('tell of each refusal, with its reason', () => {
    expect([...linksOf(refused(2))]).toEqual([{from: 'n-0', to: 'n-1', type: 'refused', why: 'date: 3月1日 ≠ 3月2日'}])
  })

  it('grow as the instances of a template do, not as their pairs, and leave none out', () => {
    const links = [...linksOf(refused(300))]
    expect(links.length).toBeLessThanOrEqual(300 * 20)
    expect(new Set(links.flatMap(({from, to}) => [from, to])).size).toBe(300)
  })
})
