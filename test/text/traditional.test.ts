import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toSimplified} from '../../src/grammar/traditional.js'
import {extract, toPage} from '../../src/index.js'
import {printedIn} from '../../src/text/script/printed-in.js'
import {readLines} from './read-page.js'

const LINES = [
  '湖州市水務局關於印發《湖州市水庫巡查辦法》的通知',
  '湖水發〔2019〕12號',
  '各區縣水務局：',
  '為貫徹落實《中華人民共和國水法》，現將《湖州市水庫巡查辦法》印發給你們，請認真執行。',
  '湖州市水務局',
  '2019年3月4日',
  '湖州市水庫巡查辦法',
  '第一章　總則',
  '第一條　根據省水務廳《水庫管理規定》（湘水辦〔2016〕3號）（以下簡稱《規定》），制定本辦法。',
  '第二條　管理單位應當每週巡查一次，不得擅自洩水。',
  '第三條　本辦法自2019年4月1日起施行，《湖州市水庫巡查細則》（湖水發〔2010〕5號）同時廢止。'
]
const NOTICE = readLines(...LINES)

describe('a document in traditional characters', () => {
  it('has the units, captions and blocks of one in simplified ones', () => {
    const chapter = NOTICE.sections.at(-1)!
    expect(chapter).toMatchObject({ordinal: {text: '第一章'}, heading: '總則'})
    expect(chapter.sections.map(({ordinal}) => ordinal?.text)).toEqual(['第一條', '第二條', '第三條'])
    expect(chapter.sections[1]!.blocks[0]!.text).toBe('　管理單位應當每週巡查一次，不得擅自洩水。'.trim())
  })

  it('cites, rests on and ends others', () => {
    const named = NOTICE.references.map(({title, documentNumber}, index) => [
      title,
      documentNumber?.canonical ?? null,
      NOTICE.relations.find(({reference}) => reference === index)?.type
    ])
    expect(named).toEqual([
      ['中華人民共和國水法', null, 'implements'],
      ['水庫管理規定', '湘水辦〔2016〕3号', 'basedOn'],
      ['湖州市水庫巡查細則', '湖水發〔2010〕5号', 'repeals']
    ])
  })

  it('has directives, terms and a day from which it holds', () => {
    expect(NOTICE.directives.map(({force, actor}) => [force, actor.text])).toContainEqual(['obligation', '管理單位'])
    expect(NOTICE.directives.some(({force}) => force === 'prohibition')).toBe(true)
    expect(NOTICE.definedTerms).toEqual([{term: '《規定》', definition: '《水庫管理規定》'}])
    expect(NOTICE.effectiveDate).toBe('2019-04-01')
  })

  it('is shown as printed, in the text and in the evidence', () => {
    expect(NOTICE.language).toBe('zh-Hant')
    expect(NOTICE.text).toBe(LINES.slice(2).join('\n'))
    const page = LINES.join('\n')
    for (const {text, span} of NOTICE.references) {
      expect(NOTICE.text.slice(...span!)).toBe(text)
      expect(toPage(NOTICE, span!).map((place) => page.slice(...place))).toEqual([text])
    }
    for (const {quote, page: places} of Object.values(NOTICE.evidence).flat())
      expect((places ?? []).map((place) => page.slice(...place)).join('')).toBe(quote)
  })

  it('leaves traditional characters in a simplified text alone', () => {
    const text = '根据《乾隆題字管理规定》第三条，各单位应当登记。'
    expect(readLines('关于登记的通知', text).references).toMatchObject([{title: '乾隆題字管理规定'}])
  })
})

describe('a cover in traditional characters', () => {
  it('gives out several documents', () => {
    const notice = readLines(
      '湖州市水務局關於印發水庫管理兩項制度的通知',
      ...LINES.slice(1, 3),
      '《湖州市水庫巡查辦法》和《湖州市水庫養護辦法》已經市政府同意，現印發給你們。',
      ...LINES.slice(4, 6),
      '湖州市水庫巡查辦法',
      '第一條　每週巡查一次。',
      '湖州市水庫養護辦法',
      '第一條　每月養護一次。'
    )
    expect(notice.enclosed.map(({title}) => title)).toEqual(['湖州市水庫巡查辦法', '湖州市水庫養護辦法'])
    expect(notice.references).toEqual([])
  })

  it('names exactly what it wraps', () => {
    const lines = ['湖州市水務局關於印發〈水庫巡查辦法〉的通知', ...LINES.slice(1, 3)]
    const wraps = readLines(...lines, '《水庫巡查辦法》已經市政府同意，現印發給你們。').titleParts.wraps
    expect(wraps).toEqual({action: '印发', title: '水庫巡查辦法'})
  })
})

describe('a date of the Republic', () => {
  it('signs a document', () => {
    const notice = readLines(
      '新湖縣政府關於加強水庫巡查的通知',
      '各鄉鎮公所：',
      '請每週巡查一次。',
      '新湖縣政府',
      '中華民國112年5月3日'
    )
    expect(notice).toMatchObject({date: '2023-05-03', issuers: [{name: '新湖縣政府'}]})
  })
})

describe('toSimplified', () => {
  it('is as long as the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => toSimplified(text).length === text.length))
    expect(toSimplified('第一條　為加強水庫管理'.repeat(300))).toBe('第一条　为加强水库管理'.repeat(300))
  })

  it('keeps what is simplified', () => {
    expect(toSimplified('第一条 GB/T 9704')).toBe('第一条 GB/T 9704')
  })
})

describe('printedIn', () => {
  const printed = '第一條　應 當登記。第二條　應當註冊。'
  const original = printedIn(toSimplified(printed), printed)

  it('finds words from a place on, white space aside', () => {
    expect(original('第一条应当', 0)).toBe('第一條應當')
    expect(original('注册', 10)).toBe('註冊')
    expect(original('第一条', 12)).toBe('第一條')
  })

  it('leaves words that are not there', () => {
    expect(original('废止', 0)).toBe('废止')
    expect(original('', 0)).toBe('')
    expect(extract('').notice.references).toEqual([])
  })
})
