import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listCases} from '../../scripts/corpus-cases.mjs'
import {extract} from '../../src/index.js'
import {expectNothingWithoutEvidence, valuesOf} from './evidence-law.js'
import {UNEVIDENCED} from './unevidenced.js'

const cases = listCases(join(import.meta.dirname, '../../corpus'))
const notices = cases.map(({page, about}) => extract(page, about.url ? {url: about.url} : {}).notice)
const shapes = new Set(
  notices.flatMap((notice) => valuesOf(notice).map(({pointer}) => pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/#')))
)

describe('the law of evidence', () => {
  it('is broken by a value whose evidence is taken away', () => {
    for (const notice of notices.slice(0, 20)) {
      for (const pointer of Object.keys(notice.evidence)) {
        const evidence = Object.fromEntries(Object.entries(notice.evidence).filter(([other]) => other !== pointer))
        expect(() => { expectNothingWithoutEvidence({...notice, evidence}) }, pointer).toThrow()
      }
    }
  })

  it.each(UNEVIDENCED.map(({pointer, why}) => [why, pointer] as const))('has no exception without a case: %s', (_, pointer) => {
    expect([...shapes].filter((shape) => pointer.test(shape))).not.toEqual([])
  })
})
