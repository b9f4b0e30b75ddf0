import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Notice} from '../../src/schema/index.js'
import {canonicalNumber} from '../../src/normalize/canonical/canonical-number.js'
import {canonicalText} from '../../src/normalize/canonical/canonical-text.js'
import {canonicalTime} from '../../src/normalize/canonical/canonical-time.js'
import {normalize} from '../../src/normalize/index.js'
import {makeIssuer, makeNotice, makeNumber} from './make-notice.js'

/** Strings in which the rules have something to do. */
const printed = fc.string({
  unit: fc.constantFrom(
    ...Array.from('关于印发通知试行厅局（）()[]〔〕《》<>〈〉，,；;：:！?２2０0Ａ年第5号號 \u3000\u00A0\n―─—-.')
  ),
  minLength: 1,
  maxLength: 40
})

describe('canonicalNumber', () => {
  const standard = (canonical: string) => canonicalNumber({canonical, type: 'standard', redacted: false})
  it.each([
    '湘政发[2014]5号',
    '湘政发［２０１４］５号',
    '湘政发（2014）5号',
    '湘政发【2014】 05 号',
    '湘政发〔2014〕第5号',
    '湘政发〔2014〕5號'
  ])('makes 湘政发〔2014〕5号 of %s', (number) => {
    expect(standard(number)).toBe('湘政发〔2014〕5号')
  })
  it('keeps 第 of orders and announcements', () => {
    expect(canonicalNumber({canonical: '国务院令 第０752号', type: 'order', redacted: false})).toBe('国务院令第752号')
    expect(canonicalNumber({canonical: '公告2014年第30号', type: 'announcement', redacted: false})).toBe(
      '公告2014年第30号'
    )
  })
  it('keeps zeros inside a number', () => {
    expect(standard('湘政发〔2014〕105号')).toBe('湘政发〔2014〕105号')
  })
  it('changes nothing the second time', () => {
    fc.assert(fc.property(printed, (number) => standard(standard(number)) === standard(number)))
  })
})

describe('canonicalText', () => {
  it('makes digits half-width and Chinese brackets and marks full-width', () => {
    expect(canonicalText('关于印发《２０１４ 年要点》(试行)的通 知')).toBe('关于印发《2014年要点》（试行）的通知')
    expect(canonicalText('关于学习,贯彻《关于<条例>的决定》的通知')).toBe('关于学习，贯彻《关于〈条例〉的决定》的通知')
  })
  it('keeps the space between two organs, not the one before 关于', () => {
    expect(canonicalText('湖南省财政厅  湖南省教育厅 关于做好\n工作的通知')).toBe(
      '湖南省财政厅 湖南省教育厅关于做好工作的通知'
    )
  })
  it('keeps words and half-width text that is not Chinese', () => {
    expect(canonicalText('GB/T 9704-2012 (draft), see WTO rules')).toBe('GB/T 9704-2012 (draft), see WTO rules')
  })
  it('writes one dash for its kin', () => {
    expect(canonicalText('示范全党――纪实')).toBe('示范全党——纪实')
  })
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(printed, (text) => canonicalText(canonicalText(text)) === canonicalText(text)),
      {numRuns: 2000}
    )
  })
})

describe('canonicalTime', () => {
  it.each([
    ['2014/3/9 10:43', '2014-03-09T10:43+08:00'],
    ['2014年3月9日', '2014-03-09'],
    ['2014.3.9 9:05:01', '2014-03-09T09:05:01+08:00'],
    ['2014-03-09T10:43+08:00', '2014-03-09T10:43+08:00']
  ])('%s → %s', (from, to) => {
    expect(canonicalTime(from)).toBe(to)
  })
  it.each(['2014-13-01', '2014-01-32', '2014-01-01 24:00', '昨天'])('leaves %s alone', (text) => {
    expect(canonicalTime(text)).toBe(text)
  })
})

describe('normalize', () => {
  const rough = makeNotice({
    title: '关于印发《２０１４年要点》(试行)的通知',
    documentNumber: {...makeNumber('湘政发', 2014, 5), text: '湘政发［2014］05号', canonical: '湘政发［2014］05号'},
    issuers: [makeIssuer('湖南省　人民政府')],
    text: '各市州：\n请贯彻( 试行 )。',
    evidence: {'/title': [{from: 'text', page: [[0, 4]], quote: '关于印发', rule: 'title'}]},
    map: [0, 0, 4]
  })

  it('gives canonical forms, the key, and what it changed', () => {
    const {notice, changes} = normalize(rough)
    expect(notice.title).toBe('关于印发《2014年要点》（试行）的通知')
    expect(notice.documentNumber?.canonical).toBe('湘政发〔2014〕5号')
    expect(notice.issuers[0]?.name).toBe('湖南省人民政府')
    expect(notice.documentKey).toBe('湖南省人民政府|湘政发〔2014〕5号')
    expect(changes.map(({path, rule}) => `${rule} ${path}`)).toEqual([
      'number /documentNumber/canonical',
      'text /title',
      'text /issuers/0/name',
      'key /documentKey'
    ])
    expect(changes[1]).toMatchObject({from: rough.title, to: notice.title})
  })
  it('leaves what is printed alone: text, spans, evidence, map, the text of numbers', () => {
    const {notice} = normalize(rough)
    expect(notice.text).toBe(rough.text)
    expect(notice.evidence).toEqual(rough.evidence)
    expect(notice.map).toEqual(rough.map)
    expect(notice.documentNumber?.text).toBe('湘政发［2014］05号')
  })
  it('does not touch the notice passed in', () => {
    const before = structuredClone(rough)
    normalize(rough)
    expect(rough).toEqual(before)
  })
  it('changes nothing the second time, and gives a valid Notice', () => {
    fc.assert(
      fc.property(printed, printed, printed, printed, (title, number, organ, site) => {
        const once = normalize(
          makeNotice({
            title,
            documentNumber: {...makeNumber('湘政发', 2014, 5), canonical: number},
            issuers: [makeIssuer(organ)],
            titleParts: {issuers: [organ], subject: title, wraps: {action: '印发', title}, status: []},
            references: [{title, documentNumber: null, issuer: organ, text: title, span: null}],
            publication: {...rough.publication, site, keywords: [site, title]}
          })
        ).notice
        expect(Notice.safeParse(once).success).toBe(true)
        const twice = normalize(once)
        expect(twice.changes).toEqual([])
        expect(twice.notice).toEqual(once)
      }),
      {numRuns: 500}
    )
  })
})
