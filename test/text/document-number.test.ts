import {describe, expect, it} from 'vitest'
import {NUMBERS_OF_NO_DOCUMENT} from '../grammar/numbers-of-no-document.js'
import {issuersOf, NOTICE, readHtml, readLines, rulesOf} from './read-page.js'

const numberOf = (...lines: string[]): string | null => readLines(...lines).documentNumber?.canonical ?? null

describe('document number', () => {
  it('stands on a line below or above the title', () => {
    expect(numberOf(...NOTICE)).toBe('湖水发〔2019〕12号')
    expect(numberOf(NOTICE[1]!, NOTICE[0]!, ...NOTICE.slice(2))).toBe('湖水发〔2019〕12号')
  })

  it('may have a label, and the approver behind it', () => {
    expect(numberOf(NOTICE[0]!, '发文字号：湖水发〔2019〕12号', ...NOTICE.slice(2))).toBe('湖水发〔2019〕12号')
    const notice = readLines(
      '湖水〔2019〕8号　　　　签发人：周建国',
      '湖州市水利局关于申请资金的请示',
      '市人民政府：',
      '妥否，请批示。',
      '湖州市水利局',
      '2019年3月4日'
    )
    expect(notice.documentNumber?.canonical).toBe('湖水〔2019〕8号')
    expect(notice.signatories).toEqual([{name: '周建国', position: null}])
  })

  it.each([
    ['2013年第12号', '2013年第12号', '2013年第12号'],
    ['第 7 号', '公告第7号', '第7号']
  ])('of an announcement stands alone between title and text: %s', (line, canonical, text) => {
    const paragraphs = ['<p>2015-10-29　来源：航道处　【打印】</p>', `<p>${line}</p>`, '因大桥施工，现公告如下：']
    const notice = readHtml(
      '湖州市港航管理局关于航道封闭的公告',
      ...paragraphs,
      '一、封闭时间：全天。',
      '2015年10月28日'
    )
    expect(notice.documentNumber).toMatchObject({canonical, text})
    const other = readHtml(
      '湖州市港航管理局关于航道封闭的通知',
      ...paragraphs,
      '一、封闭时间：全天。',
      '2015年10月28日'
    )
    expect(other.documentNumber?.canonical).not.toBe('公告第7号')
  })

  it('may share brackets with its date', () => {
    const notice = readLines(
      '湖州市人民政府关于调整机构的通知',
      '（1985年5月4日　湖政〔1985〕38号）',
      '为加强管理，现将有关事项通知如下：',
      '一、调整机构。'
    )
    expect(notice).toMatchObject({date: '1985-05-04', documentNumber: {canonical: '湖政〔1985〕38号'}})
  })

  it('leaves the others of joint issuers and the registration beside the lead’s', () => {
    const {documentNumber, otherNumbers} = readLines(
      'HNPR—2014—03005',
      '湘财教〔2014〕20号',
      '湘教发〔2014〕8号',
      ...NOTICE.filter((_, index) => index !== 1)
    )
    expect(documentNumber?.canonical).toBe('湘财教〔2014〕20号')
    expect(otherNumbers.map(({canonical}) => canonical)).toEqual(['HNPR-2014-03005', '湘教发〔2014〕8号'])
  })

  it('is never one of the text', () => {
    const {documentNumber} = readLines(
      NOTICE[0]!,
      NOTICE[2]!,
      '根据《关于加强水库管理的通知》（湖政发〔2018〕3号）精神，现就有关事项通知如下：',
      ...NOTICE.slice(4)
    )
    expect(documentNumber).toBeNull()
  })

  it('beats the metadata table, and says so', () => {
    const page = [
      '<table><tr><td>发文字号</td><td>湖水发〔2019〕21号</td></tr><tr><td>索引号</td><td>0010/2019-0001</td></tr></table>',
      ...NOTICE.slice(1)
    ]
    expect(readHtml(NOTICE[0]!, ...page).documentNumber?.canonical).toBe('湖水发〔2019〕12号')
    expect(rulesOf(...NOTICE)).not.toContain('document-number-conflict')
  })

  it.each(Object.entries(NUMBERS_OF_NO_DOCUMENT))('is none on the page: %s', (_, lines) => {
    for (const line of lines) {
      const {documentNumber, otherNumbers} = readLines(NOTICE[0]!, line, ...NOTICE.slice(2))
      expect([documentNumber, ...otherNumbers], line).toEqual([null])
      const opening = `根据《关于加强水库管理的通知》（${line}）精神，现就有关事项通知如下：`
      const {references, ...citing} = readLines(...NOTICE.slice(0, 3), opening, ...NOTICE.slice(4))
      const cited = references.filter(
        (reference) => reference.documentNumber && reference.documentNumber.type !== 'other'
      )
      expect([citing.documentNumber?.canonical, cited], line).toEqual(['湖水发〔2019〕12号', []])
    }
  })

  it('may stand behind the full name of its organ', () => {
    expect(numberOf(NOTICE[0]!, '湖州市水利局湖水发〔2019〕12号', ...NOTICE.slice(2))).toBe('湖水发〔2019〕12号')
    expect(numberOf(NOTICE[0]!, '湖州市人民政府办公室　湖政办〔2019〕2号', ...NOTICE.slice(2))).toBe(
      '湖政办〔2019〕2号'
    )
    expect(numberOf(NOTICE[0]!, '请各单位认真学习并贯彻落实湖政办〔2019〕2号', ...NOTICE.slice(2))).toBeNull()
  })

  it('may be an old one, whose year stands before it', () => {
    expect(numberOf(NOTICE[0]!, '（86）湖水字第082号', ...NOTICE.slice(2))).toBe('湖水字〔86〕82号')
  })

  it('is the number of a case only where nothing else stands in the head', () => {
    expect(
      numberOf(
        '湖州市生态环境局',
        '行政处罚决定书',
        '湖环罚〔2020〕12号',
        '我局对你单位进行了调查。',
        '湖州市生态环境局',
        '2020年6月5日'
      )
    ).toBe('湖环罚〔2020〕12号')
  })
})

describe('order number', () => {
  const ORDER = [
    '《湖州市渡口管理办法》已经2019年3月1日市人民政府第30次常务会议审议通过，现予公布，自2019年5月1日起施行。',
    '市长　王德明',
    '2019年3月4日',
    '湖州市渡口管理办法',
    '第一条　为了加强渡口管理，制定本办法。',
    '第二条　本市渡口的管理适用本办法。'
  ]

  it('stands under the organ and 令', () => {
    const notice = readLines('湖州市人民政府令', '第33号', ...ORDER)
    expect(notice.documentNumber?.canonical).toBe('湖州市人民政府令第33号')
    expect(notice.letterhead).toBe('湖州市人民政府令')
    expect(issuersOf(notice)).toEqual(['湖州市人民政府'])
  })

  it('stands under a stack of organs that give the order together', () => {
    const notice = readLines(
      '中华人民共和国交通运输部',
      '公安部',
      '商务部',
      '令',
      '2019年第33号',
      ...ORDER.with(1, '交通运输部部长　王德明')
    )
    expect(notice.documentNumber?.canonical.replace(/\s/gu, '')).toBe(
      '中华人民共和国交通运输部公安部商务部令2019年第33号'
    )
    expect(issuersOf(notice)).toEqual(['中华人民共和国交通运输部', '公安部', '商务部'])
  })

  it('stands under organs of which the last has 令 behind it', () => {
    const read = (...lines: string[]) => readLines(...lines, '〔2019〕第5号', ...ORDER)
    const joint = read('中国人民银行　国家发展和改革委员会', '财政部　中国证券监督管理委员会令')
    const organs = ['中国人民银行', '国家发展和改革委员会', '财政部', '中国证券监督管理委员会']
    expect(joint.documentNumber?.canonical).toBe(`${organs.join('')}令〔2019〕5号`)
    expect(issuersOf(joint)).toEqual(organs)
    expect(issuersOf(read('湖州市人民政府', '浙江省湖州市人民政府令'))).toEqual(['浙江省湖州市人民政府'])
  })

  it('stands alone under the title of an order that is named for what it orders', () => {
    const read = (title: string, line: string) =>
      readHtml(title, line, '为了防火，发布如下命令：', '一、严禁野外用火。', '县长　王德明', '2019年3月4日')
    const order = read('泸县人民政府森林防火令', '2019年第1号')
    expect(order).toMatchObject({documentType: '命令', documentNumber: {canonical: '2019年第1号'}})
    expect(issuersOf(order)).toEqual(['泸县人民政府'])
    expect(read('泸县人民政府关于防火的通知', '2019年第1号').documentNumber).toBeNull()
  })

  it('is one though the title names the organ in short', () => {
    const page = readHtml('湖州市府令第33号 湖州市渡口管理办法', '湖州市人民政府令', '第34号', ...ORDER)
    expect(page.otherNumbers.map(({canonical}) => canonical)).toEqual(['湖州市人民政府令第34号'])
    const same = readHtml('财政部令第33号 渡口管理办法', '中华人民共和国财政部令', '第33号', ...ORDER)
    expect(same.otherNumbers).toEqual([])
  })

  it('stands under the line that the site puts between', () => {
    const notice = readHtml('湖州市人民政府令', '来源：湖州人大网　2019-03-05 10:20', '第三十三号', ...ORDER)
    expect(notice.documentNumber?.canonical).toBe('湖州市人民政府令第33号')
  })

  it('leaves out the line in which a database names the issuer', () => {
    const rest = ['令', '第33号', ...ORDER]
    const read = (...lines: string[]) => readLines(...lines, ...rest).documentNumber?.canonical
    expect(read('浙江省湖州市人民政府', '湖州市人民政府')).toBe('湖州市人民政府令第33号')
    expect(read('湖州市人民政府', '湖州市水利局')).toBe('湖州市人民政府湖州市水利局令第33号')
  })

  it('names the issuers on one line', () => {
    expect(issuersOf(readLines('财政部 国家发展改革委令第99号', ...ORDER))).toEqual(['财政部', '国家发展改革委'])
  })

  it('of a congress names its session', () => {
    const notice = readLines(
      '湖南省第十三届人民代表大会常务委员会公告',
      '（第51号）',
      '《湖南省渡口条例》已经2020年6月2日通过，现予公布，自2020年7月1日起施行。',
      '湖南省人民代表大会常务委员会',
      '2020年6月2日'
    )
    expect(notice.documentNumber?.canonical).toBe('湖南省第十三届人民代表大会常务委员会公告第51号')
  })

  it('of an announcement may be year and number under the title', () => {
    const BODY = ['现就有关事项公告如下：', '一、停止使用。', '国家税务总局', '2019年3月4日']
    expect(numberOf('关于停止使用旧版发票的公告', '（2019年第12号）', ...BODY)).toBe('2019年第12号')
    const above = readLines('国家税务总局公告', '2019年第12号', '关于停止使用旧版发票的公告', ...BODY)
    expect(above).toMatchObject({
      title: '关于停止使用旧版发票的公告',
      documentNumber: {canonical: '国家税务总局公告2019年第12号'}
    })
  })

  it('is no bare number under another line', () => {
    expect(numberOf(NOTICE[0]!, '第33号', ...NOTICE.slice(2))).toBeNull()
  })

  it('counts by the term of a congress, on one line or two', () => {
    expect(
      numberOf(
        '中华人民共和国主席令',
        '（十届第25号）',
        '《水利法》已由全国人民代表大会常务委员会通过，现予公布。',
        '2004年8月28日'
      )
    ).toBe('中华人民共和国主席令十届第25号')
    const announced = readLines(
      '全国人民代表大会常务委员会公告〔十三届〕第12号',
      '现将有关事项公告如下。',
      '2020年4月29日'
    )
    expect(announced).toMatchObject({documentType: '公告', title: '全国人民代表大会常务委员会公告〔十三届〕第12号'})
  })

  it('is given to orders that say what they order', () => {
    const notice = readLines(
      '湖州市人民政府森林禁火令',
      '（第1号）',
      '现发布如下命令：',
      '一、严禁野外用火。',
      '市长　张新民',
      '2022年11月28日'
    )
    expect(notice).toMatchObject({documentType: '命令', form: 'order'})
    expect(notice.documentNumber?.canonical).toBe('湖州市人民政府森林禁火令第1号')
  })

  it('stands below nine ministries that give an order together', () => {
    const ministries = [
      '国家发展和改革委员会',
      '工业和信息化部',
      '财政部',
      '住房和城乡建设部',
      '交通运输部',
      '铁道部',
      '水利部',
      '国家广播电影电视总局',
      '中国民用航空局'
    ]
    const notice = readLines(
      ...ministries.map((name) =>
        name.startsWith('国家') || name.startsWith('中国') ? name : `中华人民共和国${name}`
      ),
      '令',
      '第20号',
      '为规范招标活动，国家发展改革委会同有关部门制定了《招标公告发布办法》，现予发布，自2013年5月1日起施行。',
      '国家发展和改革委员会主任：张　强',
      '财　政　部　部　长：李小明',
      '二○一三年三月十一日'
    )
    expect(notice).toMatchObject({title: '招标公告发布办法', documentType: '命令', effectiveDate: '2013-05-01'})
    expect(notice.documentNumber?.sequence).toBe(20)
    expect(notice.issuers).toHaveLength(9)
    expect(notice.signatories.map(({name}) => name)).toEqual(['张强', '李小明'])
  })

  it('does not make an issuer of a government without its place', () => {
    const notice = readLines(
      '水源保护规定',
      '政府令〔2010〕第15号',
      '《水源保护规定》已经审议通过，现予公布。',
      '二○一○年十二月二十五日'
    )
    expect(notice.documentNumber?.canonical).toBe('政府令〔2010〕15号')
    expect(issuersOf(notice)).toEqual([])
  })

  it('has the registration number of the metadata table beside it, once', () => {
    const table =
      '<table><tr><td>索引号：</td><td>430/2021-1122</td><td>统一登记号：</td><td>HNPR—2021—01015</td></tr></table>'
    const others = readHtml(NOTICE[0]!, table, ...NOTICE.slice(1)).otherNumbers
    expect(others.map(({canonical}) => canonical)).toEqual(['HNPR-2021-01015'])
    const both = readHtml(NOTICE[0]!, table, 'HNPR—2021—01015', ...NOTICE.slice(1))
    expect(both.otherNumbers).toHaveLength(1)
    expect(both.evidence['/otherNumbers/0/canonical']).toHaveLength(2)
  })

  it('may open the first paragraph in brackets, with the day of signing', () => {
    const opening = '（1985年5月4日湖政〔1985〕38号）根据有关规定，现将汛前检查通知如下：'
    const notice = readLines('湖州市人民政府关于汛前检查的通知', opening, '一、检查范围', '全市小型以上水库。')
    expect(notice.documentNumber?.canonical).toBe('湖政〔1985〕38号')
    expect(notice.date).toBe('1985-05-04')
    const cited = '（见湖政〔1985〕38号）的要求应当落实，现将汛前检查通知如下：'
    expect(numberOf('湖州市人民政府关于汛前检查的通知', cited, '一、检查范围')).toBeNull()
  })

  it('may stand above the title that is printed again below an announcement', () => {
    const title = '最高人民法院关于适用渡口条例若干问题的解释'
    const announced = (number: string) =>
      numberOf(
        title,
        '《最高人民法院关于适用渡口条例若干问题的解释》已由审判委员会通过，现予公布。',
        '2023年8月8日',
        number,
        title,
        '第一条　渡口的管理适用本解释。',
        '第二条　本解释自公布之日起施行。'
      )
    expect(announced('法释〔2023〕7号')).toBe('法释〔2023〕7号')
    expect(announced('（2023年第7期）')).toBeNull()
    expect(
      numberOf(title, '第一条　渡口的管理适用本解释。', '法释〔2023〕7号', '第二条　本解释自公布之日起施行。')
    ).toBeNull()
  })

  it('is one with the series of an announcement that stands below without its organ', () => {
    const announced = (below: string) =>
      readHtml('海关总署公告2021年第12号（关于防止马瘟传入的公告）', below, '现公告如下：', '一、禁止输入马属动物。')
    expect(announced('公告〔2021〕12号')).toMatchObject({
      documentNumber: {canonical: '海关总署公告2021年第12号'},
      otherNumbers: []
    })
    expect(announced('公告〔2021〕13号').otherNumbers).toHaveLength(1)
  })

  it('is the fuller one where the number of an order stands twice', () => {
    const order = (...head: string[]) =>
      readHtml('湖州市渡口管理办法', ...head, '现予公布，自2021年5月1日起施行。', '市长　张新民', '2021年3月4日')
    expect(order('市政府令第388号', '湖州市人民政府令', '第388号')).toMatchObject({
      documentNumber: {canonical: '湖州市人民政府令第388号'},
      otherNumbers: []
    })
    expect(order('（2021年第388号令）', '湖州市人民政府令', '第388号').otherNumbers).toEqual([])
    expect(order('市政府令第388号').documentNumber?.canonical).toBe('市政府令第388号')
  })
})
