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

  it('has what policies are searched by: deadlines, relations, what it brings, when it applies', () => {
    const [reference] = sampleNotice().references
    const directive = {
      id: 'd1',
      text: '各单位应当在2014年9月30日前移交全部文书档案。',
      span: [0, 1] as [number, number],
      section: '1',
      force: 'obligation' as const,
      operator: '应当',
      actor: {text: '各单位', source: 'explicit' as const},
      condition: null
    }
    const deadline = (date: string | null) => ({text: '某日前', date, kind: 'date' as const})
    const record = toRecord(
      sampleNotice({
        titleParts: {issuers: [], subject: null, wraps: {action: '印发', title: '青川省档案移交办法'}, status: []},
        directives: [
          {...directive, deadline: deadline('2014-09-30')},
          {...directive, deadline: deadline(null)},
          {...directive, deadline: deadline('2014-06-30')},
          {...directive, deadline: deadline('2014-09-30')}
        ],
        references: [reference!, {...reference!, documentNumber: {...reference!.documentNumber!, redacted: true}}],
        relations: [
          {type: 'implements', reference: 0},
          {type: 'repeals', reference: 1},
          {type: 'repeals', reference: 9}
        ]
      })
    )
    expect(record).toMatchObject({
      documentKey: '青川省档案局|青档发〔2014〕12号',
      wraps: '青川省档案移交办法',
      deadlines: ['2014-06-30', '2014-09-30'],
      deadlineDays: [16251, 16343],
      effectiveDay: epochDay('2014-05-01'),
      expiryDay: null,
      publishedDay: epochDay('2014-04-01'),
      classification: ['主题分类:档案'],
      references: ['青政发〔2011〕6号', '青川省机关档案管理办法'],
      relations: ['implements:青政发〔2011〕6号', 'repeals:青川省机关档案管理办法'],
      url: 'https://da.example.gov.cn/2014/t1.html'
    })
  })

  it('says where each section begins in the text', () => {
    const {text, sections} = toRecord(sampleNotice(), {maxLength: 10})
    expect(sections.length).toBeGreaterThan(5)
    for (const section of sections) expect(text.slice(section.start)).toMatch(new RegExp(`^${section.text}`, 'u'))
  })

  it('makes characters of what is none, and keeps the offsets', () => {
    const record = toRecord(plainNotice({id: 'half', title: '通知\u0000\uD83D', text: '甲\uDC00乙\u0007丙\n𠮷\uFFFF'}))
    expect(record.title).toBe('通知 \uFFFD')
    expect(record.text).toBe('甲\uFFFD乙 丙\n𠮷\uFFFD')
  })

  it('gives the same record with its keys in the same order', () => {
    const names = Object.keys(toRecord(sampleNotice()))
    expect(Object.keys(toRecord(plainNotice({id: 'bare', text: ''})))).toEqual(names)
    expect(JSON.stringify(toRecord(sampleNotice()))).toBe(JSON.stringify(toRecord(sampleNotice())))
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
