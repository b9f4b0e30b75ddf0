import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fitsNotice} from '../../src/schema/fits-notice.js'
import {Notice} from '../../src/schema/index.js'
import {sampleNotice} from '../feed/sample-notice.js'

/** List the places of a value, each as the holder and its key. */
function placesIn(value: unknown): {holder: Record<string, unknown>; key: string}[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{holder, key}, ...placesIn(holder[key])])
}

describe('fitsNotice', () => {
  it('takes a Notice', () => {
    expect(fitsNotice(sampleNotice())).toBe(true)
  })

  it('refuses a fault in a section below another', () => {
    const notice = sampleNotice()
    notice.sections[0]!.sections[0]!.level = 0
    expect(fitsNotice(notice)).toBe(false)
  })

  it('says of any change what the schema says', () => {
    const values = fc.constantFrom<unknown>(null, undefined, '', '2014-13-01', '一', -1, 1.5, true, [], [null], {}, {x: 1})
    fc.assert(
      fc.property(fc.nat(), values, fc.boolean(), (at, value, added) => {
        const notice = sampleNotice({map: null})
        const places = placesIn(notice).filter(({key}) => key !== 'map')
        const {holder, key} = places[at % places.length]!
        if (added && !Array.isArray(holder)) holder['added'] = value
        else holder[key] = value
        expect(fitsNotice(notice)).toBe(Notice.safeParse(notice).success)
      }),
      {numRuns: 400}
    )
  })
})
