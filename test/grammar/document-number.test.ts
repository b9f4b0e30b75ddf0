import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findDocumentNumbers, parseDocumentNumber} from '../../src/grammar/document-number.js'
import {DocumentNumber} from '../../src/schema/index.js'

const canonical = (text: string) => parseDocumentNumber(text)?.canonical
const found = (text: string) => findDocumentNumbers(text).map((entry) => entry.number.canonical)

describe('parseDocumentNumber: canonical form', () => {
  it.each([
    // the norm, and every bracket that replaces it
    ['蓉府发〔2014〕35号', '蓉府发〔2014〕35号'],
    ['蓉府发[2014]35号', '蓉府发〔2014〕35号'],
    ['蓉府发［２０１４］３５号', '蓉府发〔2014〕35号'],
    ['蓉府发(2014)35号', '蓉府发〔2014〕35号'],
    ['蓉府发（2014）35号', '蓉府发〔2014〕35号'],
    ['蓉府发【2014】35号', '蓉府发〔2014〕35号'],
    ['蓉府发﹝2014﹞35号', '蓉府发〔2014〕35号'],
    ['蓉府发〖2014〗35号', '蓉府发〔2014〕35号'],
    ['蓉府发〈2014〉35号', '蓉府发〔2014〕35号'],
    ['蓉府发《2014》35号', '蓉府发〔2014〕35号'],
    ['蓉府发「2014」35号', '蓉府发〔2014〕35号'],
    ['蓉府发„2014‟35号', '蓉府发〔2014〕35号'],
    ['蓉府发⟨2014⟩35号', '蓉府发〔2014〕35号'],
    ['蓉府发(2014〕35号', '蓉府发〔2014〕35号'],
    ['蓉府发〔2014〔35号', '蓉府发〔2014〕35号'],
    ['蓉府发2014〕35号', '蓉府发〔2014〕35号'],
    ['（蓉府办（2018）238号）', '蓉府办〔2018〕238号'],
    // the term of a congress in place of the year
    ['中华人民共和国主席令(十届第25号)', '中华人民共和国主席令十届第25号'],
    ['中华人民共和国主席令（第九届第三十七号）', '中华人民共和国主席令九届第37号'],
    ['全国人民代表大会常务委员会公告〔十三届〕第12号', '全国人民代表大会常务委员会公告〔十三届〕第12号'],
    ['蓉城市人大常委会公告[十六届]第三号', '蓉城市人大常委会公告〔十六届〕第3号'],
    // layout
    ['蓉府发 〔 2014 〕 35 号', '蓉府发〔2014〕35号'],
    ['蓉\u200B府发\uFEFF〔2014〕\u200B35号', '蓉府发〔2014〕35号'],
    ['蓉　府　发〔20 14〕35号', '蓉府发〔2014〕35号'],
    ['蓉 府 发 〔 2 0 1 4 〕 3 5 号', '蓉府发〔2014〕35号'],
    ['蓉府发〔2O14〕35号', '蓉府发〔2014〕35号'],
    ['蓉府发〔20l4〕35号', '蓉府发〔2014〕35号'],
    ['发文字号：蓉府发〔2014〕35号。', '蓉府发〔2014〕35号'],
    ['文　号：蓉府发〔2014〕35号', '蓉府发〔2014〕35号'],
    ['特急 蓉府电〔2014〕35号', '蓉府电〔2014〕35号'],
    ['蓉府发〔2014〕35號', '蓉府发〔2014〕35号'],
    ['蓉府发〔2014〕35号〔〕', '蓉府发〔2014〕35号'],
    ['蓉府发〔2014〕35', '蓉府发〔2014〕35号'],
    ['蓉府发〔2014〕号35', '蓉府发〔2014〕35号'],
    // serial and year
    ['财综字[1997]第005号', '财综字〔1997〕5号'],
    ['鲁财〔2014〕字第5号', '鲁财〔2014〕5号'],
    ['蓉府发〔二○一四〕三十五号', '蓉府发〔2014〕35号'],
    ['蓉府发〔2014年〕35号', '蓉府发〔2014〕35号'],
    ['蓉府发〔97〕5号', '蓉府发〔97〕5号'],
    ['（86）财税字第082号', '财税字〔86〕82号'],
    ['（2005）民四他字第1号', '民四他字〔2005〕1号'],
    ['蓉府发〔2019〕5号之一', '蓉府发〔2019〕5号之一'],
    ['蓉财〔2014〕1—5号', '蓉财〔2014〕1-5号'],
    ['蓉财企〔2014〕12-3号', '蓉财企〔2014〕12-3号'],
    // code
    ['川办发（电）〔2014〕5号', '川办发（电）〔2014〕5号'],
    ['法(办)发〔1988〕6号', '法（办）发〔1988〕6号'],
    ['公（治）字〔2001〕12号', '公（治）字〔2001〕12号'],
    ['教高（一）字〔2001〕12号', '教高（一）字〔2001〕12号'],
    ['蓉规自（锦）招公告字〔2019〕001号', '蓉规自（锦）招公告字〔2019〕1号'],
    ['蓉府规〔2024〕1号', '蓉府规〔2024〕1号'],
    ['工信部联企业〔2011〕300号', '工信部联企业〔2011〕300号'],
    ['法释〔2020〕17号', '法释〔2020〕17号'],
    ['法发〔2020〕17号', '法发〔2020〕17号'],
    ['六政办〔2014〕5号', '六政办〔2014〕5号'],
    ['按照财库〔2022〕3号', '财库〔2022〕3号'],
    ['苏州市住房和城乡建设局苏住建规〔2011〕4号', '苏住建规〔2011〕4号'],
    ['人社部发〔2014〕5号', '人社部发〔2014〕5号'],
    ['安阳市人民政府〔2014〕5号', '安阳市人民政府〔2014〕5号'],
    ['〔2014〕12号', '〔2014〕12号'],
    ['〔2014〕第5号', '〔2014〕5号']
  ])('%s → %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it.each([
    ['国务院令第752号', '国务院令第752号'],
    ['国令第752号', '国令第752号'],
    ['政府令187号', '政府令第187号'],
    ['中华人民共和国主席令（第四十五号）', '中华人民共和国主席令第45号'],
    ['主席令第四十五号', '主席令第45号'],
    ['证监会令【第105号】', '证监会令第105号'],
    ['公安部第82号令', '公安部令第82号'],
    ['商务部令2018年第2号', '商务部令2018年第2号'],
    ['应急管理部令 第 42 号', '应急管理部令第42号'],
    ['国家发展改革委 商务部令2021年第47号', '国家发展改革委商务部令2021年第47号'],
    ['财政部、国家税务总局令第65号', '财政部、国家税务总局令第65号'],
    ['教育部令〔2014〕第3号', '教育部令〔2014〕3号']
  ])('order %s → %s', (text, expected) => {
    expect(parseDocumentNumber(text)).toMatchObject({canonical: expected, type: 'order'})
  })

  it.each([
    ['财政部公告2014年第5号', '财政部公告2014年第5号'],
    ['海关总署 2014 年第 5 号公告', '海关总署2014年第5号公告'],
    ['中国人民银行公告〔2014〕第5号', '中国人民银行公告〔2014〕5号'],
    ['2024年第3号', '2024年第3号']
  ])('announcement %s → %s', (text, expected) => {
    expect(parseDocumentNumber(text)).toMatchObject({canonical: expected, type: 'announcement', redacted: false})
  })
})

describe('parseDocumentNumber: Taiwan, Hong Kong, Macau', () => {
  it.each([
    ['發文字號：院臺教字第1010012345號', '院臺教字第1010012345號', 'standard', 2012],
    ['台內消字第 0990827499 號', '台內消字第0990827499號', 'standard', 2010],
    ['臺教高(一)字第1030012345號', '臺教高（一）字第1030012345號', 'standard', 2014],
    ['院授發資字第11316024921號', '院授發資字第11316024921號', 'standard', 2024],
    ['第012/2019號行政長官批示', '第12/2019号行政長官批示', 'order', 2019],
    ['第3/2020號經濟財政司司長批示', '第3/2020号經濟財政司司長批示', 'order', 2020],
    ['第１２／２０１９號行政法規', '第12/2019号行政法規', 'other', 2019],
    ['2019年第12號法律公告', '2019年第12号法律公告', 'announcement', 2019],
    ['國務院令第588號', '國務院令第588号', 'order', null],
    ['滬府發〔2017〕92號', '滬府發〔2017〕92号', 'standard', 2017]
  ])('%s → %s', (text, expected, type, year) => {
    expect(parseDocumentNumber(text)).toMatchObject({canonical: expected, type, year})
    expect(canonical(expected)).toBe(expected)
  })
  it.each(['蓉房權證字第1012345678號', 'D新營字第1012345678號', '蓉字第1512345678號', '12/2019號法律'])(
    'leaves %s alone',
    (text) => {
      expect(parseDocumentNumber(text)).toBeNull()
      expect(found(text)).toEqual([])
    }
  )
  it.each([
    ['中華民國一百零三年三月十日內政部內授消字第 1030821600 號函訂定', ['內授消字第1030821600號']],
    ['中華民國107年11月28日總統華總一義字第10700127991號令公布', ['華總一義字第10700127991號']],
    ['行政院以院臺訴字第0990091291號訴願決定', ['院臺訴字第0990091291號']],
    ['行政院院授發資字第1031500183號函', ['院授發資字第1031500183號']],
    ['根據第12/2019號行政長官批示及第3/2020號法律', ['第12/2019号行政長官批示', '第3/2020号法律']]
  ])('finds in running text: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('parseDocumentNumber: parts', () => {
  it('tells code, year and serial', () => {
    expect(parseDocumentNumber('蓉委办发电〔2014〕35号')).toEqual({
      text: '蓉委办发电〔2014〕35号',
      canonical: '蓉委办发电〔2014〕35号',
      type: 'standard',
      agencyCode: '蓉委办发电',
      year: 2014,
      sequence: 35,
      redacted: false
    })
  })
  it('reads a year of two digits', () => {
    expect(parseDocumentNumber('蓉府发〔97〕5号')?.year).toBe(1997)
  })
  it('has no code in 〔2014〕12号', () => {
    expect(parseDocumentNumber('〔2014〕12号')?.agencyCode).toBeNull()
  })
  it('takes a telegram serial, which has no year', () => {
    expect(parseDocumentNumber('蓉机发 1220 号')).toMatchObject({
      canonical: '蓉机发1220号',
      type: 'telegram-serial',
      year: null,
      sequence: 1220
    })
  })
  it('takes the registration number of Guangzhou, which has no dashes', () => {
    expect(parseDocumentNumber('GZ0320200044')).toMatchObject({
      canonical: 'GZ0320200044',
      type: 'registration',
      year: 2020
    })
    expect(findDocumentNumbers('登记号：GZ0320200044')[0]?.number.sequence).toBe(44)
    expect(parseDocumentNumber('GZ03202000441')).toBeNull()
    expect(parseDocumentNumber('SZ0320200044')).toBeNull()
  })

  it.each(['HNPR—2014—00001', 'HNPR-2014-00001', 'ＨＮＰＲ－2014－00001', 'HNPR――2014――00001'])(
    'takes the registration number %s',
    (text) => {
      expect(parseDocumentNumber(text)).toMatchObject({
        canonical: 'HNPR-2014-00001',
        type: 'registration',
        year: 2014,
        sequence: 1
      })
    }
  )
  it.each(['第12期', '（第 12 期）', '第十二期'])('takes the issue number %s', (text) => {
    expect(parseDocumentNumber(text)).toMatchObject({type: 'issue', sequence: 12})
  })
  it.each(['**活动办[2005]6号', '××发〔2014〕×号', 'XX政发[20XX]5号', '蓉府发〔2014〕**号'])(
    'marks %s as redacted',
    (text) => {
      expect(parseDocumentNumber(text)?.redacted).toBe(true)
    }
  )
  it('gives a range no serial of its own', () => {
    expect(parseDocumentNumber('蓉财〔2014〕1—5号')?.sequence).toBeNull()
  })
  it('keeps the session in the name of a congress', () => {
    expect(parseDocumentNumber('湖南省第十三届人民代表大会常务委员会公告第51号')?.canonical).toBe(
      '湖南省第十三届人民代表大会常务委员会公告第51号'
    )
    expect(parseDocumentNumber('湖南省人民代表大会常务委员会公告（第51号）')?.canonical).toBe(
      '湖南省人民代表大会常务委员会公告第51号'
    )
  })
  it('takes an organ’s replies to proposals, which are no proposals', () => {
    expect(canonical('工信建议〔2020〕88号')).toBe('工信建议〔2020〕88号')
    expect(parseDocumentNumber('政协提案〔2020〕88号')).toBeNull()
  })
  it('calls the number of an individual act other', () => {
    expect(parseDocumentNumber('蓉安监罚字〔2019〕12号')?.type).toBe('other')
    expect(parseDocumentNumber('蓉林护许准〔2019〕12号')?.type).toBe('other')
    expect(parseDocumentNumber('证监许可〔2019〕12号')?.type).toBe('other')
    expect(parseDocumentNumber('许政发〔2019〕12号')?.type).toBe('standard')
  })
})

/** Each looks like a number and is none. */
const NOT_NUMBERS = [
  ['court case', '（2016）京01民终1234号'],
  ['court case of a high court', '（2019）最高法民申5678号'],
  ['old court case', '（2012）曲中法执字第66号'],
  ['court case with the code first', '沪一中民终字(2010)第5号'],
  ['procurator case', '京检刑诉〔2018〕12号'],
  ['internet record', '蜀ICP备05030409号'],
  ['police record', '川公网安备 51010702000001号'],
  ['network licence', '京网文〔2014〕0123-456号'],
  ['address', '人民南路三段29号'],
  ['address behind a year', '长江路12号（2014）5号楼'],
  ['day', '16号发出通知'],
  ['date', '2014年3月28号'],
  ['count', '178个牌号'],
  ['drug approval', '国药准字H20140001'],
  ['device approval', '鲁食药监械（准）字2014第2270123号'],
  ['standard', 'GB/T 9704-2012'],
  ['index number', '000014349/2024-00012'],
  ['line', '地铁12号线'],
  ['nickname', '1号文件'],
  ['nickname with a year', '2024年中央1号文件'],
  ['proposal', '第123号提案'],
  ['proposal of a session', '政协十三届三次会议第0042号提案'],
  ['plate', '川A12345号'],
  ['certificate', '京房权证字第1234号'],
  ['title deed', '粤（2018）广州市不动产权第0001234号'],
  ['invoice', '发票号码12345678号'],
  ['telephone', '电话028-12345678'],
  ['gazette', '国务院公报2014年第5号'],
  ['password', '我局发出第5号口令'],
  ['command', '发号令第5号'],
  ['storm', '2014年第5号台风'],
  ['year before 1949', '国发〔1900〕5号'],
  ['year to come', '国发〔2514〕5号'],
  ['no serial', '国发〔2014〕'],
  ['no year', '国发5号'],
  ['tender', 'ZFCG-2014-0123'],
  ['spacecraft', '神舟九号'],
  ['nothing', ''],
  ['label', '发文字号：']
] as const

describe('what is no document number', () => {
  it.each(NOT_NUMBERS)('%s: %s', (_, text) => {
    expect(parseDocumentNumber(text)).toBeNull()
  })
  it.each(NOT_NUMBERS)('%s in running text: %s', (_, text) => {
    expect(found(`经查，${text}。`)).toEqual([])
  })
  it.each(['蓉府发〔2014〕35号 签发人：张三', '关于印发方案的通知蓉府发〔2014〕35号', '蓉府发〔2014〕35、36号'])(
    'a string is not one number as a whole: %s',
    (text) => {
      expect(parseDocumentNumber(text)).toBeNull()
    }
  )
})

describe('findDocumentNumbers', () => {
  it.each([
    ['根据《甲办法》（蓉府令第153号）和《乙意见》（蓉府发〔2014〕5号）', ['蓉府令第153号', '蓉府发〔2014〕5号']],
    ['现将《关于做好工作的通知》蓉府发〔2009〕12号转发给你们', ['蓉府发〔2009〕12号']],
    ['关于做好工作的通知蓉府发〔2009〕12号', ['蓉府发〔2009〕12号']],
    ['按财税〔2016〕36号执行，同时废止川府发〔2010〕5号文件', ['财税〔2016〕36号', '川府发〔2010〕5号']],
    ['根据国务院令第752号和财政部公告2014年第5号规定', ['国务院令第752号', '财政部公告2014年第5号']],
    ['2004年5月3日中华人民共和国国务院令第405号公布', ['中华人民共和国国务院令第405号']],
    ['一九九四年五月三日国务院令第153号发布', ['国务院令第153号']],
    ['对外贸易经济合作部令2002年第3号', ['对外贸易经济合作部令2002年第3号']],
    ['应按国务院一九八〇年223号文件执行', ['国务院一九八〇年223号文件']],
    ['《关于某事的公告》（2014年第5号）', ['2014年第5号']],
    ['《关于某事的公告》（财政部 税务总局公告2019年第39号）', ['财政部税务总局公告2019年第39号']],
    ['某某市人民政府文件\n〔2014〕12号', ['〔2014〕12号']],
    ['见工信部联企业〔2011〕300号', ['工信部联企业〔2011〕300号']],
    ['蓉府发〔2014〕5号和国办发〔2014〕6号', ['蓉府发〔2014〕5号', '国办发〔2014〕6号']],
    ['登记号HNPR—2014—00001，湘政发〔2014〕1号', ['HNPR-2014-00001', '湘政发〔2014〕1号']]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['蓉府发〔2014〕35、36号', ['蓉府发〔2014〕35号', '蓉府发〔2014〕36号']],
    ['蓉府发〔2014〕66号、106号', ['蓉府发〔2014〕66号', '蓉府发〔2014〕106号']],
    ['蓉府发〔2012〕3号、〔2013〕5号', ['蓉府发〔2012〕3号', '蓉府发〔2013〕5号']],
    ['国务院令第66号、第106号', ['国务院令第66号', '国务院令第106号']],
    ['蓉府发〔2014〕5号，16号发出', ['蓉府发〔2014〕5号']]
  ])('takes the list apart: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['根据公（治）字〔2001〕12号', ['公（治）字〔2001〕12号']],
    ['关于做好工作的通知（稿）蓉府发〔2014〕5号', ['蓉府发〔2014〕5号']],
    ['项目名单（一）蓉府发〔2014〕5号', ['蓉府发〔2014〕5号']],
    ['取水（国蓉）字〔2014〕12号', []],
    ['蓉府发〔2014〕12 13号', []]
  ])('takes brackets into the code where it goes on behind them: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('does not let the brackets of a citation eat those of the year', () => {
    const text = '《某办法》（蓉府办（2018）238号）'
    const [number] = findDocumentNumbers(text)
    expect(text.slice(number!.start, number!.end)).toBe('蓉府办（2018）238号')
  })
  it.each(['主席令（第四十五号）', '主席令（十届第25号）'])(
    'keeps the bracket that closes behind the number: %s',
    (printed) => {
      expect(parseDocumentNumber(`${printed}\n`)!.text).toBe(printed)
      expect(parseDocumentNumber(printed.slice(0, -1))?.text ?? null).not.toBe(printed)
    }
  )

  it('gives the places in the text, layout included', () => {
    const text = '依据 蓉府发 〔2014〕 5 号。'
    const [number] = findDocumentNumbers(text)
    expect(text.slice(number!.start, number!.end)).toBe('蓉府发 〔2014〕 5 号')
    expect(number!.number.text).toBe('蓉府发〔2014〕5号')
  })
  it('makes nothing of a year in round brackets before a count', () => {
    expect(found('（2014）12号')).toEqual([])
  })
})

const pieces = fc.constantFrom(
  ...[
    '国',
    '发',
    '〔',
    '2014',
    '〕',
    '5',
    '号',
    '第',
    '令',
    '公告',
    '年',
    '、',
    '×',
    '*',
    '（',
    '）',
    '-',
    ' ',
    '\n',
    '一',
    '通知',
    '之'
  ]
)
const LAYOUT = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]+/gu
const junk = fc.array(fc.oneof({weight: 8, arbitrary: pieces}, fc.string({unit: 'binary', maxLength: 3})), {
  maxLength: 24
})

describe('laws of document numbers', () => {
  it('takes any string', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        const number = parseDocumentNumber(parts.join(''))
        if (number) expect(DocumentNumber.safeParse(number).success).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
  it('reads a canonical form as itself', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        const number = parseDocumentNumber(parts.join(''))
        if (number) expect(canonical(number.canonical)).toBe(number.canonical)
      }),
      {numRuns: 5000}
    )
  })
  it('reads the canonical form of a damaged number as itself', () => {
    const numbers = fc.constantFrom(
      '蓉府发〔2014〕35号',
      '国务院令第752号',
      '财政部公告2014年第5号',
      '（86）财税字第82号',
      '蓉机发12号',
      '院臺教字第1030012345號',
      '第12/2019號行政長官批示',
      '公（治）字〔2001〕12号'
    )
    const damage = fc.array(
      fc.tuple(
        fc.nat(20),
        fc.nat(2),
        junk.map((parts) => parts.join('').slice(0, 3))
      ),
      {maxLength: 3}
    )
    fc.assert(
      fc.property(numbers, damage, (whole, changes) => {
        let text = whole
        for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length)
        const number = parseDocumentNumber(text)
        if (number) expect(canonical(number.canonical)).toBe(number.canonical)
        for (const entry of findDocumentNumbers(text)) {
          expect(canonical(entry.number.canonical)).toBe(entry.number.canonical)
        }
      }),
      {numRuns: 5000}
    )
  })
  it('finds numbers in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        const text = parts.join('')
        let edge = 0
        for (const {start, end, number} of findDocumentNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(edge)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).replace(LAYOUT, '')).toBe(number.text)
          expect(canonical(number.canonical)).toBe(number.canonical)
          edge = end
        }
        expect(edge).toBeLessThanOrEqual(text.length)
      }),
      {numRuns: 2000}
    )
  })
  it('does not care about the bracket', () => {
    const brackets = fc.constantFrom(
      '〔〕',
      '[]',
      '［］',
      '()',
      '（）',
      '【】',
      '﹝﹞',
      '〖〗',
      '〈〉',
      '《》',
      '「」',
      '〔]',
      '（]'
    )
    fc.assert(
      fc.property(
        fc.constantFrom('蓉府发', '国办函', '财税', '六政', '和政发'),
        brackets,
        fc.integer({min: 1949, max: 2100}),
        fc.integer({min: 1, max: 9999}),
        (code, [open, close], year, serial) => {
          expect(canonical(`${code}${open}${year}${close}${serial}号`)).toBe(`${code}〔${year}〕${serial}号`)
        }
      )
    )
  })
})
