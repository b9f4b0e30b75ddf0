import {describe, expect, it} from 'vitest'
import {toRecord} from '../../src/feed/index.js'
import {epochDay} from '../../src/feed/epoch-day.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

describe('toRecord', () => {
  it('is flat, with the number with and without brackets and the date as a number', () => {
    expect(toRecord(sampleNotice(), {clusterId: 'c-1'})).toMatchObject({
      id: 'sample-1',
      clusterId: 'c-1',
      documentNumber: '青档发〔2014〕12号',
      documentNumberPlain: '青档发 2014 12号',
      issuers: ['青川省档案局'],
      divisions: ['990000'],
      date: '2014-03-28',
      dateDay: 16157,
      year: 2014,
      sources: ['https://da.example.gov.cn/2014/t1.html']
    })
  })

  it('has null and empty lists where the notice has nothing, and never a number of its own in a speech', () => {
    const record = toRecord(plainNotice({id: 'speech', kind: 'speech', text: '同志们'}))
    expect(record).toMatchObject({documentNumber: null, dateDay: null, year: null, issuers: [], sources: []})
  })

  it('takes the id and the addresses of a cluster', () => {
    const record = toRecord(sampleNotice(), {id: 'c-1', sources: ['https://a/1', 'https://b/1', 'https://a/1']})
    expect([record.id, record.sources]).toEqual(['c-1', ['https://a/1', 'https://b/1']])
  })

  it('refuses ids that not all engines take', () => {
    for (const id of ['', '公文', 'a b', 'a/b', 'x'.repeat(65)])
      expect(() => toRecord(sampleNotice(), {id})).toThrow(TypeError)
    expect(() => toRecord(sampleNotice(), {clusterId: 'a:b'})).toThrow(TypeError)
  })
})

describe('epochDay', () => {
  it('counts days in no time zone', () => {
    expect(epochDay('1970-01-01')).toBe(0)
    expect(epochDay('1949-10-01')).toBe(-7397)
    expect(epochDay('2014-03')).toBe(epochDay('2014-03-01'))
  })

  it('takes nothing that is no date', () => {
    expect(epochDay('二〇一四年')).toBeNull()
  })
})
