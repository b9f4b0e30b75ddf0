import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addDays, formatDate, isCalendarDay} from '../../src/grammar/dates/calendar.js'
import {parseDateTime} from '../../src/grammar/dates/time.js'
import {findDates, findFirstDate, parseDate} from '../../src/grammar/dates.js'

describe('parseDate', () => {
  it.each([
    ['2014年3月28日', '2014-03-28'],
    ['２０１４年３月２８日', '2014-03-28'],
    ['2014 年 3 月 28 日', '2014-03-28'],
    ['2014年　3月\u00A028日', '2014-03-28'],
    ['（2014年3月28日）', '2014-03-28'],
    ['二〇一四年三月二十八日', '2014-03-28'],
    ['二○一三年元月五日', '2013-01-05'],
    ['二○一四年三月二十八日', '2014-03-28'],
    ['二◯一四年三月二十八日', '2014-03-28'],
    ['二O一四年三月二十八日', '2014-03-28'],
    ['二o一四年三月二十八日', '2014-03-28'],
    ['二0一四年三月二十八日', '2014-03-28'],
    ['二０一四年三月二十八日', '2014-03-28'],
    ['二零一四年三月二十八日', '2014-03-28'],
    ['二○—四年三月二十—日', '2014-03-21'],
    ['二 〇 一 四 年 三 月 八 日', '2014-03-08'],
    ['一九九八年十二月卅一日', '1998-12-31'],
    ['2014年3月28号', '2014-03-28'],
    ['2014-03-28', '2014-03-28'],
    ['2014/3/28', '2014-03-28'],
    ['2014.3.28', '2014-03-28'],
    ['2014. 3. 19', '2014-03-19'],
    ['2014-03-04 10:43', '2014-03-04'],
    ['2014-03-04T10:43:22+08:00', '2014-03-04'],
    ['2014年3月', '2014-03'],
    ['二〇一四年三月', '2014-03'],
    ['2014-03', '2014-03'],
    ['2016年2月29日', '2016-02-29']
  ])('%s is %s', (text, value) => {
    expect(parseDate(text)?.value).toBe(value)
  })
  it('takes eight bare digits only when the caller says that they are a date', () => {
    expect(parseDate('20140328')).toBeNull()
    expect(parseDate('20140328', {compact: true})?.value).toBe('2014-03-28')
    expect(parseDate('20141328', {compact: true})).toBeNull()
  })
  it('tells where the date begins', () => {
    expect(parseDate('　（2014年3月28日）')).toEqual({value: '2014-03-28', text: '2014年3月28日', index: 2})
  })
  it.each([
    '2014年2月30日',
    '2015年2月29日',
    '2014年13月1日',
    '3月28日',
    '14年3月28日',
    '2014年',
    '5000年',
    '20××年×月×日',
    '2014年3月28日印发',
    '印发于2014年3月28日',
    '2014年第5号',
    ''
  ])('%s is no date by itself', (text) => {
    expect(parseDate(text)).toBeNull()
  })
})

describe('findDates', () => {
  const values = (text: string) => findDates(text).map((date) => date.value)

  it('finds every date with its place', () => {
    const text = '自2014年5月1日起施行，二〇一九年四月三十日止。'
    const dates = findDates(text)
    expect(dates.map((date) => date.value)).toEqual(['2014-05-01', '2019-04-30'])
    expect(dates.map((date) => text.slice(date.start, date.end))).toEqual(dates.map((date) => date.text))
    expect(dates.map((date) => date.chinese)).toEqual([false, true])
  })
  it('counts the years of the Republic from 1912', () => {
    const values = (text: string): (string | null)[] => findDates(text).map(({value}) => value)
    expect(values('中華民國112年5月3日')).toEqual(['2023-05-03'])
    expect(values('自中华民国一百十二年十二月二十一日起')).toEqual(['2023-12-21'])
    expect(values('民國99年12月，民国元年')).toEqual(['2010-12', '1912'])
    expect(values('中華民國112年2月30日')).toEqual([null])
    expect(values('民国时期3月5日')).toEqual([null])
    expect(parseDate('中華民國　112　年　5　月　3　日')?.value).toBe('2023-05-03')
    expect(parseDate('民國以來')).toBeNull()
  })

  it('tells an impossible day from a date', () => {
    expect(findDates('2014年2月30日')).toMatchObject([{value: null, impossible: true}])
    expect(findDates('2014-02-30')).toMatchObject([{value: null, impossible: true}])
  })
  it('gives a day without a year no value', () => {
    expect(findDates('请于3月28日前报送')).toMatchObject([
      {value: null, yearless: {month: 3, day: 28}, text: '3月28日'}
    ])
  })
  it('tells months and years', () => {
    expect(findDates('2014年3月份；2015年').map(({value, precision}) => [value, precision])).toEqual([
      ['2014-03', 'month'],
      ['2015', 'year']
    ])
  })
  it.each([
    '14年3月28日',
    '九七年三月五日',
    '5000年历史',
    '电话2014-03-28-01',
    '地址192.2014.3.4',
    '2014-45-99',
    '3月初',
    '12014年'
  ])('leaves %s alone', (text) => {
    expect(values(text)).toEqual([])
  })
  it('takes any string, and every text is its slice', () => {
    const pieces = fc.constantFrom('2014', '年', '3', '月', '28', '日', '二〇', '一四', '-', '.', '/', ' ', '号', '—')
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 2})), {maxLength: 16}), (parts) => {
        const text = parts.join('')
        for (const date of findDates(text)) {
          expect(date.text).toBe(text.slice(date.start, date.end))
          if (date.precision === 'day' && date.value) expect(parseDate(date.text)?.value).toBe(date.value)
        }
      }),
      {numRuns: 1000}
    )
  })
  it('finds bare digits in an address only on request', () => {
    expect(findFirstDate('t20140328_1.html')).toBeNull()
    expect(findFirstDate('t20140328_1.html', {compact: true})).toMatchObject({value: '2014-03-28', start: 1, end: 9})
  })
})

describe('parseDateTime', () => {
  it.each([
    ['2014-03-04', '2014-03-04'],
    ['2014-03-04 10:43', '2014-03-04T10:43+08:00'],
    ['2014-03-04 10:43:22', '2014-03-04T10:43:22+08:00'],
    ['2014/3/4 9:05', '2014-03-04T09:05+08:00'],
    ['发布时间：2014年03月04日 10时43分', '2014-03-04T10:43+08:00'],
    ['2014-03-04 10：43', '2014-03-04T10:43+08:00'],
    ['2014-03-04T20:43:05Z', '2014-03-05T04:43:05+08:00'],
    ['2014-12-31T20:00:00-05:00', '2015-01-01T09:00:00+08:00'],
    ['2014-03-01T03:00:00+1400', '2014-02-28T21:00:00+08:00'],
    ['2014-03-04T10:43:22.123+08:00', '2014-03-04T10:43:22+08:00'],
    // what systems fill in
    ['2014-03-28 23:59:59', '2014-03-28'],
    ['2014-03-28 00:00:00', '2014-03-28'],
    ['2014-03-27T16:00:00.000+0000', '2014-03-28'],
    ['2014-03-28 25:61', '2014-03-28']
  ])('%s is %s', (text, value) => {
    expect(parseDateTime(text)).toBe(value)
  })
  it.each(['', '2014年3月', '昨天 10:43', '2014-02-30 10:43', '2014-03-04 至 2014-03-05'])(
    '%s tells no time',
    (text) => {
      expect(parseDateTime(text)).toBeNull()
    }
  )
})

describe('the calendar', () => {
  it('agrees with Date on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1900, max: 2099}),
        fc.integer({min: 0, max: 13}),
        fc.integer({min: 0, max: 32}),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day))
          expect(isCalendarDay(year, month, day)).toBe(
            date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
          )
        }
      )
    )
  })
  it('moves by a day as Date does', () => {
    const start = Date.UTC(1950, 0, 1)
    fc.assert(
      fc.property(fc.nat(40000), fc.constantFrom(-1 as const, 1 as const), (days, step) => {
        const date = new Date(start + days * 86_400_000)
        const moved = new Date(date.getTime() + step * 86_400_000)
        const result = addDays(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), step)
        expect(formatDate(...result)).toBe(moved.toISOString().slice(0, 10))
      })
    )
  })
})
