import {describe, expect, it} from 'vitest'
import {NOTICE, readHtml, readLines} from './read-page.js'

const read = (...clauses: string[]) => readLines(...NOTICE.slice(0, 8), ...clauses, ...NOTICE.slice(8))
const effectOf = (clause: string): [string | null, string | null] => {
  const {effectiveDate, expiryDate} = read(clause)
  return [effectiveDate, expiryDate]
}

describe('effective date', () => {
  it('is the day from which this document is in force', () => {
    expect(effectOf('三、本通知自2019年5月1日起施行。')).toEqual(['2019-05-01', null])
    expect(effectOf('三、本通知从二〇一九年五月一日起执行。')).toEqual(['2019-05-01', null])
    expect(effectOf('三、以上规定自2019年5月1日起实施。')).toEqual(['2019-05-01', null])
  })

  it('may have a label or an hour', () => {
    expect(effectOf('三、本办法施行日期：2019年5月1日。')[0]).toBe('2019-05-01')
    expect(effectOf('三、本通告自2019年6月1日零时起施行。')[0]).toBe('2019-06-01')
    expect(effectOf('三、工程施工日期：2019年5月1日。')[0]).toBeNull()
  })

  it('is no day that depends on publication', () => {
    expect(effectOf('三、本通知自发布之日起施行，有效期5年。')).toEqual([null, null])
    expect(effectOf('三、本通知自印发之日起30日后施行。')).toEqual([null, null])
  })

  it('is not that of another document', () => {
    expect(effectOf('三、《水库巡查办法》（湖水发〔2010〕3号，自2010年5月1日起施行）同时废止。')).toEqual([null, null])
    expect(
      effectOf('三、本通知自2019年5月1日起施行。《水库巡查办法》自2010年5月1日起施行的规定同时停止执行。')[0]
    ).toBe('2019-05-01')
  })

  it('is said of what a notice prints', () => {
    expect(effectOf('现将《水库巡查办法》印发给你们，自2019年5月1日起施行。')).toEqual(['2019-05-01', null])
    expect(effectOf('《水库巡查办法》已由市政府印发，自2019年5月1日起施行。')).toEqual([null, null])
  })

  it('is said of what an order promulgates', () => {
    const notice = readLines(
      '湖州市人民政府令',
      '第33号',
      '《湖州市渡口管理办法》已经审议通过，现予公布，自2019年5月1日起施行。',
      '市长　王德明',
      '2019年3月4日'
    )
    expect(notice.effectiveDate).toBe('2019-05-01')
  })

  it('is that of the clause which names this document, before others', () => {
    expect(
      read(
        '三、本通知第二条所称新表式，自2019年9月1日起执行。',
        '四、本通知自2019年5月1日起施行。',
        '五、新系统自2019年7月1日起实施。'
      ).effectiveDate
    ).toBe('2019-05-01')
  })

  it('is none where unnamed rules take effect on different days', () => {
    expect(read('三、新表式自2019年9月1日起执行。', '四、新系统自2019年7月1日起实施。').effectiveDate).toBeNull()
  })
})

describe('dates of news', () => {
  it('are those of the document reported', () => {
    const text =
      '本报讯（记者 王一）《湖州市渡口管理办法》将于2021年7月1日起施行，本办法有效期至2026年6月30日，出租人应当依法登记。'
    const {kind, effectiveDate, expiryDate} = readHtml('我市出台渡口新规', text)
    expect([kind, effectiveDate, expiryDate]).toEqual(['news', null, null])
  })
})

describe('expiry date', () => {
  it('is the day until which this document holds', () => {
    expect(effectOf('三、本通知自2019年5月1日起施行，有效期至2024年4月30日。')).toEqual(['2019-05-01', '2024-04-30'])
    expect(effectOf('三、本通知自2019年5月1日起施行，2024年4月30日自动失效。')).toEqual(['2019-05-01', '2024-04-30'])
  })

  it('is said in many ways', () => {
    const expiryOf = (clause: string) => effectOf(clause)[1]
    expect(expiryOf('三、本通告自2019年6月1日零时起施行，至2019年8月31日24时止。')).toBe('2019-08-31')
    expect(expiryOf('三、本公告执行期限至2024年4月30日。')).toBe('2024-04-30')
    expect(expiryOf('三、本办法有效期延长至2024年4月30日。')).toBe('2024-04-30')
    expect(expiryOf('三、本办法暂定执行3年，自2019年5月1日至2022年4月30日。')).toBe('2022-04-30')
  })

  it('is none of a licence or contract', () => {
    expect(effectOf('三、水库管理人员合格证有效期至2024年4月30日。')).toEqual([null, null])
    expect(effectOf('三、该办法有效期延长至2024年4月30日。')).toEqual([null, null])
    expect(effectOf('三、承包合同的有效期至2024年4月30日。')).toEqual([null, null])
  })

  it('may be the end of a range', () => {
    const range = ['2019-05-01', '2024-04-30']
    expect(effectOf('三、本公告执行期限为2019年5月1日至2024年4月30日。')).toEqual(range)
    expect(effectOf('三、本公告自2019年5月1日至2024年4月30日执行。')).toEqual(range)
    expect(effectOf('三、本政策自2019年5月1日起至2024年4月30日止执行。')).toEqual(range)
    expect(effectOf('三、本规范性文件有效期五年，自2019年5月1日起至2024年4月30日止。')).toEqual(range)
    expect(effectOf('三、巡查自2019年5月1日至2024年4月30日执行。')).toEqual([null, null])
  })

  it('is not that of another document', () => {
    expect(effectOf('三、《水库巡查办法》（湖水发〔2010〕3号）有效期至2021年3月31日。')).toEqual([null, null])
    expect(effectOf('三、现行补贴政策执行到2019年9月30日。')).toEqual([null, null])
  })

  it('is no period of something else', () => {
    expect(effectOf('三、检查时间为2019年5月1日至2019年5月30日。')).toEqual([null, null])
  })
})

describe('validity', () => {
  const validityOf = (clause: string) => read(clause).validity

  it('is a clause on how long this document holds', () => {
    expect(validityOf('三、本通知自发布之日起施行，有效期5年。')).toEqual({text: '有效期5年', status: null})
    expect(validityOf('三、本通知自2019年5月1日起施行，有效期为三年。')).toEqual({text: '有效期为三年', status: null})
    expect(validityOf('三、本办法（试行）试行期限为2年。')).toEqual({text: '试行期限为2年', status: null})
    expect(validityOf('三、本办法自公布之日起30日后施行，有效期5年。')?.text).toBe('有效期5年')
    expect(validityOf('三、本办法自2019年5月1日起施行 ，暂定有效期三年。')?.text).toBe('有效期三年')
    expect(validityOf('三、合格证签发30日后，有效期三年。')).toBeNull()
    expect(validityOf('三、本通知自2019年5月1日起执行，有效期至2024年4月30日。')?.text).toBe('有效期至2024年4月30日')
  })

  it('gives no date: the last day of a period of years is not printed', () => {
    expect(effectOf('三、本通知自2019年5月1日起施行，有效期五年。')).toEqual(['2019-05-01', null])
  })

  it('is not that of a licence or another document', () => {
    expect(validityOf('三、水库管理人员合格证有效期5年。')).toBeNull()
    expect(validityOf('三、《水库巡查办法》（湖水发〔2010〕3号）有效期5年。')).toBeNull()
    expect(validityOf('三、本通知的有效期另行公布。')).toBeNull()
  })
})
