import {checkSync} from 'recheck'
import {describe, expect, it} from 'vitest'
import {ABSOLUTE, OWN_BASE, RECURRING, RELATIVE, VAGUE} from '../../src/grammar/deadlines/patterns.js'
import {findDeadline} from '../../src/grammar/deadlines.js'

const deadline = (text: string, date: string | null = '2019-03-01') => findDeadline(text, date)?.deadline ?? null

describe('deadlines', () => {
  it('takes 及时 for one where something is reported, to somebody or not, and nowhere else', () => {
    expect(deadline('请及时向市财政局反映。')).toEqual({text: '及时', date: null, kind: 'vague'})
    expect(deadline('应及时报告我厅。')?.text).toBe('及时')
    expect(deadline('要及时研究解决问题。')).toBeNull()
    expect(deadline('要及时向群众伸出援手。')).toBeNull()
  })

  it.each([
    ['请于2019年6月30日前报送。', '2019年6月30日前', '2019-06-30'],
    ['在3月初前完成。', '3月初前', '2019-03-10'],
    ['各地应于六月底前上报。', '六月底前', '2019-06-30'],
    ['2020年底前全面建成。', '2020年底前', '2020-12-31'],
    ['请于5月10日下班前反馈。', '5月10日下班前', '2019-05-10'],
    ['于明年2月底前完成。', '明年2月底前', '2020-02-29']
  ])('computes a date from what is printed: %s', (text, printed, date) => {
    expect(deadline(text)).toEqual({text: printed, date, kind: 'date'})
  })

  it('takes a missing year from the document only, and says so', () => {
    expect(findDeadline('4月15日前报送。', '2014-03-19')?.yearInferred).toBe(true)
    expect(findDeadline('2014年4月15日前报送。', '2014-03-19')?.yearInferred).toBe(false)
    expect(deadline('4月15日前报送。', null)).toEqual({text: '4月15日前', date: null, kind: 'date'})
  })

  it('gives no date that would lie before the document or is not in the calendar', () => {
    expect(deadline('1月15日前报送。', '2014-12-20')?.date).toBeNull()
    expect(deadline('2019年2月30日前报送。')?.date).toBeNull()
    expect(deadline('2019年6月前完成。')?.date).toBeNull()
  })

  it.each([
    ['每月10日前发放。', '每月10日前'],
    ['公司应当于每年6月30日之前报送年报。', '每年6月30日之前'],
    ['并于每年11月底前报备案。', '每年11月底前'],
    ['于每季度末报送进展。', '每季度末'],
    ['单位要每日清运垃圾。', '每日'],
    ['每3小时报告一次水情。', '每3小时']
  ])('knows what recurs: %s', (text, printed) => {
    expect(deadline(text)).toEqual({text: printed, date: null, kind: 'recurring'})
  })

  it.each([
    ['应当自受理申请之日起20个工作日内作出决定。', '自受理申请之日起20个工作日内', null],
    ['自本通知印发之日起30日内完成自查。', '自本通知印发之日起30日内', '2019-03-31'],
    ['收到通知后5日内整改。', '收到通知后5日内', null],
    ['应提前1天告知。', '提前1天', null],
    ['必须在15分钟内电话报告、1小时内书面报告。', '在15分钟内', null],
    ['应在预算年度开始前进行。', '在预算年度开始前', null],
    ['春节前停止夜间施工。', '春节前', null]
  ])('keeps a period with its base: %s', (text, printed, date) => {
    expect(deadline(text)).toEqual({text: printed, date, kind: 'relative'})
  })

  it('takes the first of several, and a printed one before a vague one', () => {
    expect(deadline('应当自本意见印发之日起30个工作日内制定方案，并于每季度末报送进展。')?.text).toBe(
      '自本意见印发之日起30个工作日内'
    )
    expect(deadline('6月30日前完成，此后每月10日前报送。')?.text).toBe('6月30日前')
    expect(deadline('尽快核实，于6月30日前报送。')?.text).toBe('6月30日前')
    expect(deadline('在6月底前完成。')?.kind).toBe('date')
  })

  it('knows vague ones, 及时 only for reports', () => {
    expect(deadline('近期要开展检查。')).toEqual({text: '近期', date: null, kind: 'vague'})
    expect(deadline('情况要及时报省委。')?.text).toBe('及时')
    expect(deadline('要及时修补破损。')).toBeNull()
    expect(deadline('节前要开展检查。')?.text).toBe('节前')
  })

  it.each([
    '目前进展顺利。',
    '2019年要抓好落实。',
    '会议于3月1日召开。',
    '在此之前已经完成。',
    '春节前后人流较大。',
    '要按每日8小时计算。'
  ])('finds none in %s', (text) => {
    expect(deadline(text)).toBeNull()
  })

  it.each(Object.entries({ABSOLUTE, OWN_BASE, RECURRING, RELATIVE, VAGUE}))('%s takes linear time', (_, pattern) => {
    expect(checkSync(pattern.source, pattern.flags, {checker: 'automaton', timeout: 10_000}).status).toBe('safe')
  })
})
