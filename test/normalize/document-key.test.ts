import {describe, expect, it} from 'vitest'
import {documentKey} from '../../src/normalize/index.js'
import {makeIssuer, makeNotice, makeNumber} from './make-notice.js'
import {type Notice} from '../../src/schema/index.js'

const key = (values: Partial<Notice>) => documentKey(makeNotice(values))
const ORDER = {
  text: '令第5号',
  canonical: '令第5号',
  type: 'order',
  agencyCode: null,
  year: null,
  sequence: 5,
  redacted: false
} as const

describe('documentKey', () => {
  it('is the lead issuer and the number', () => {
    expect(key({documentNumber: makeNumber('湘政发', 2014, 5), issuers: [makeIssuer('湖南省人民政府')]})).toBe(
      '湖南省人民政府|湘政发〔2014〕5号'
    )
  })
  it('is the same for other brackets, widths and spaces', () => {
    const number = {...makeNumber('湘政发', 2014, 5), canonical: '湘政发 ［２０１４］ 第05號'}
    expect(key({documentNumber: number, issuers: [makeIssuer('湖南省 人民政府')]})).toBe(
      '湖南省人民政府|湘政发〔2014〕5号'
    )
  })
  it('needs no issuer where the code belongs to one organ of the country', () => {
    const documentNumber = makeNumber('国办发', 2017, 47)
    expect(key({documentNumber})).toBe('国办发〔2017〕47号')
    expect(key({documentNumber, issuers: [makeIssuer('国务院办公厅')]})).toBe('国办发〔2017〕47号')
  })
  it("is null for a number without an issuer: 政发〔2014〕5号 is anybody's", () => {
    expect(key({documentNumber: makeNumber('政发', 2014, 5)})).toBeNull()
    expect(key({documentNumber: makeNumber('政发', 2014, 5), issuers: [makeIssuer('市政府', false)]})).toBeNull()
  })
  it('is null for a redacted number', () => {
    const documentNumber = {...makeNumber('**先进性教育办', 2005, 6), redacted: true}
    expect(key({documentNumber, issuers: [makeIssuer('湖南省人民政府')]})).toBeNull()
  })
  it('is null for a number without a year', () => {
    const documentNumber = {...makeNumber('湘机发', 2014, 1220), canonical: '湘机发1220号', year: null}
    expect(key({documentNumber, issuers: [makeIssuer('湖南省人民政府')]})).toBeNull()
  })
  it('adds the year of the date to an order', () => {
    const issuers = [makeIssuer('长沙市人民政府')]
    expect(key({documentNumber: ORDER, issuers, date: '2014-03-19'})).toBe('长沙市人民政府|令第5号|2014')
    expect(key({documentNumber: ORDER, issuers})).toBeNull()
    expect(key({documentNumber: ORDER, date: '2014-03-19'})).toBeNull()
  })
  it('is title, issuer and day without a number', () => {
    const issuers = [makeIssuer('长沙市教育局')]
    const own = {issuers, title: '长沙市教育局关于做好2014年义务教育招生工作的通知', date: '2014-03-19'}
    expect(key(own)).toBe('长沙市教育局|关于做好2014年义务教育招生工作的通知|2014-03-19')
    expect(key({...own, title: '关于做好２０１４年義務教育招生工作的通知'})).toBe(key(own))
    expect(key({...own, date: '2014-03'})).toBeNull()
    expect(key({...own, title: '任免通知'})).toBeNull()
    expect(key({...own, issuers: []})).toBeNull()
  })
  it('is null for pages that are no documents', () => {
    expect(key({kind: 'news', documentNumber: makeNumber('国办发', 2017, 47)})).toBeNull()
    expect(key({kind: 'speech', documentNumber: makeNumber('国办发', 2017, 47)})).toBeNull()
  })
  it('leaves out the province before a city, which half of the copies print', () => {
    const documentNumber = makeNumber('长政发', 2014, 5)
    expect(key({documentNumber, issuers: [makeIssuer('湖南省长沙市人民政府')]})).toBe(
      key({documentNumber, issuers: [makeIssuer('长沙市人民政府')]})
    )
  })
})
