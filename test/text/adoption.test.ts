import {describe, expect, it} from 'vitest'
import {issuersOf, readLines} from './read-page.js'

const BODY = ['第一条　为了保护水源，制定本条例。', '第二条　本省行政区域内适用本条例。']

describe('adoption line', () => {
  it('gives date and issuer of a regulation', () => {
    const notice = readLines(
      '湖南省水源保护条例',
      '（2017年3月30日湖南省第十二届人民代表大会常务委员会第三十九次会议通过）',
      ...BODY
    )
    expect(notice).toMatchObject({kind: 'regulation', date: '2017-03-30'})
    expect(issuersOf(notice)).toEqual(['湖南省第十二届人民代表大会常务委员会'])
    expect(notice.text).not.toContain('2017年3月30日')
  })

  it('may be broken over lines, and need no brackets', () => {
    const broken = readLines(
      '湖南省水源保护条例',
      '（2017年3月30日湖南省第十二届人民代表大会',
      '常务委员会第三十九次会议通过）',
      ...BODY
    )
    expect(broken.date).toBe('2017-03-30')
    expect(issuersOf(broken)).toEqual(['湖南省第十二届人民代表大会常务委员会'])
    expect(
      readLines('湖南省水源保护条例', '2017年3月30日湖南省第十二届人民代表大会常务委员会第三十九次会议通过', ...BODY)
        .date
    ).toBe('2017-03-30')
  })

  it('gives number and effective date of the order that promulgated the text', () => {
    const notice = readLines(
      '水源保护条例',
      '（2019年10月22日中华人民共和国国务院令第722号公布　自2020年1月1日起施行）',
      ...BODY
    )
    expect(notice).toMatchObject({
      date: '2019-10-22',
      effectiveDate: '2020-01-01',
      documentNumber: {canonical: '中华人民共和国国务院令第722号'}
    })
  })

  it('gives the last date and no number where several orders amended the text', () => {
    const notice = readLines(
      '水源保护条例',
      '（1999年5月23日国务院令第265号发布　根据2013年7月18日国务院令第638号第一次修订）',
      ...BODY
    )
    expect(notice).toMatchObject({date: '2013-07-18', documentNumber: null})
  })

  it.each([
    ['根据1998年4月30日湖南省人民政府令第90号关于修订《湖南省水源保护办法》的决定进行修正', '1998-04-30'],
    ['1985年9月25日，水利部', '1985-09-25'],
    ['1985年9月25日，全省各地正在抗旱', null]
  ])('may be %s', (line, date) => {
    expect(readLines('湖南省水源保护办法', line, ...BODY).date).toBe(date)
  })

  it('may be the day alone below the title of a notice, in brackets or numerals or beside the number', () => {
    const read = (...lines: string[]) =>
      readLines('湖州市水利局关于做好汛前检查工作的通知', ...lines, '各区县水利局：', '现就汛前检查工作通知如下。').date
    expect(read('湖水发〔2019〕12号', '（2019年5月20日）')).toBe('2019-05-20')
    expect(read('二○○三年三月十四日')).toBe('2003-03-14')
    expect(read('2003年3月14日', '湖水发〔2003〕12号')).toBe('2003-03-14')
    expect(read('2003年3月14日', '浏览次数：12')).toBeNull()
  })

  it('promulgates and takes effect on one day: 公布施行', () => {
    const note = '（1957年11月16日湖南省人民委员会批准　1958年2月9日湖南省人民政府公布施行）'
    expect(readLines('湖南省水源保护办法', note, ...BODY).date).toBe('1958-02-09')
    const effect = '（1957年11月16日湖南省人民政府公布　1958年2月9日起施行）'
    expect(readLines('湖南省水源保护办法', effect, ...BODY).date).toBe('1957-11-16')
  })

  it('may end with the number of the text', () => {
    const read = (note: string) =>
      readLines('最高人民法院关于审理水事案件的规定', note, ...BODY).documentNumber?.canonical
    expect(read('（1998年3月31日最高人民法院审判委员会第968次会议通过　法释〔1998〕5号）')).toBe('法释〔1998〕5号')
    expect(read('（1998年3月31日最高人民法院审判委员会第968次会议通过，法释〔1997〕5号同时废止）')).toBeUndefined()
  })

  it('stands behind the issuer in the words of a database', () => {
    const notice = readLines(
      '湖州市水源保护条例',
      '湖州市人大常委会',
      '（2019年10月22日湖州市第八届人民代表大会常务委员会第十次会议通过）',
      ...BODY
    )
    expect(notice.date).toBe('2019-10-22')
  })

  it('stands behind the publication line as well', () => {
    expect(
      readLines(
        '湖南省水源保护条例',
        '发布日期：2017-04-05 信息来源：湖南人大网',
        '（2017年3月30日湖南省第十二届人民代表大会常务委员会第三十九次会议通过）',
        ...BODY
      ).date
    ).toBe('2017-03-30')
  })

  it('is no running text that mentions an adoption', () => {
    const notice = readLines('湖南省水源保护条例', '2017年3月30日通过的条例对水源保护作了规定，各地应当执行。', ...BODY)
    expect(notice.date).toBeNull()
  })

  it('names who promulgated, not who consented', () => {
    const issuers = (line: string) => issuersOf(readLines('湖南省水源保护规定', line, ...BODY))
    expect(issuers('（1987年9月1日国务院批准　1987年9月20日财政部、水利部发布）')).toEqual(['财政部', '水利部'])
    expect(issuers('（2015年6月12日中共中央政治局会议审议批准　2015年6月18日中共中央发布）')).toEqual(['中共中央'])
    expect(issuers('（1987年9月1日国务院批准）')).toEqual(['国务院'])
    expect(issuers('（2019年6月3日湖南省水利厅第4次厅务会议通过）')).toEqual(['湖南省水利厅'])
  })

  it('names the government in full where its order does', () => {
    const line = '（2021年6月3日市政府常务会议通过，2021年6月20日长沙市人民政府令第5号公布，自2021年8月1日起施行）'
    const notice = readLines('长沙市水源保护规定', line, ...BODY)
    expect(issuersOf(notice)).toEqual(['长沙市人民政府'])
    expect(notice).toMatchObject({date: '2021-06-20', effectiveDate: '2021-08-01'})
  })

  it('takes the year of the order for no date', () => {
    const notice = readLines('湖南省水源保护规定', '（2018年7月5日 水利部令2018年第2号公布）', ...BODY)
    expect(notice).toMatchObject({date: '2018-07-05', documentNumber: {canonical: '水利部令2018年第2号'}})
  })

  it('names the court, not its committee', () => {
    const notice = readLines(
      '最高人民法院',
      '关于适用水源保护条例若干问题的规定',
      '（2020年12月14日由最高人民法院审判委员会第1821次会议通过，自2021年1月1日起施行）',
      ...BODY
    )
    expect(notice.issuers.map(({name}) => name)).toEqual(['最高人民法院'])
    expect(notice).toMatchObject({
      title: '最高人民法院关于适用水源保护条例若干问题的规定',
      date: '2020-12-14',
      effectiveDate: '2021-01-01'
    })
  })

  it('may open a page that lost its title', () => {
    const notice = readLines('（2002年10月14日湖州市人民政府令第46号公布，自2002年11月15日起施行）', ...BODY)
    expect(notice).toMatchObject({date: '2002-10-14', effectiveDate: '2002-11-15'})
    expect(notice.documentNumber?.canonical).toBe('湖州市人民政府令第46号')
  })
})
