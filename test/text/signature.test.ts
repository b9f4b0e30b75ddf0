import {describe, expect, it} from 'vitest'
import {readSignatories} from '../../src/text/signature/signatory.js'
import {issuersOf, NOTICE, readHtml, readLines, rulesOf} from './read-page.js'

const HEAD = NOTICE.slice(1, 8)
const signed = (...lines: string[]) => readLines('关于做好汛前检查工作的通知', ...HEAD, ...lines)

describe('signature', () => {
  it('is organs above a date', () => {
    const notice = signed('湖州市水利局', '湖州市财政局', '二〇一九年三月四日')
    expect(issuersOf(notice)).toEqual(['湖州市水利局', '湖州市财政局'])
    expect(notice.issuers.map(({role}) => role)).toEqual(['lead', 'joint'])
    expect(notice.date).toBe('2019-03-04')
  })

  it('may have several organs side by side, and letter-spaced ones', () => {
    expect(issuersOf(signed('国家发展改革委　　工业和信息化部', '财　　政　　部', '2019年3月4日'))).toEqual([
      '国家发展改革委',
      '工业和信息化部',
      '财政部'
    ])
    expect(issuersOf(signed('财　政　部　人　民　银　行', '2019年3月4日'))).toEqual(['财政部', '人民银行'])
    expect(issuersOf(signed('工业和信息化部　　民 政 部', '国家卫生健康委员会', '2019年3月4日'))).toEqual([
      '工业和信息化部',
      '民政部',
      '国家卫生健康委员会'
    ])
  })

  it('may name the offices of a position side by side', () => {
    expect(issuersOf(signed('党委办公室　校长办公室', '2019年3月4日'))).toEqual(['党委办公室', '校长办公室'])
    expect(readSignatories('校长　李某某')).toEqual([{name: '李某某', position: '校长'}])
  })

  it('may be broken over two lines', () => {
    expect(issuersOf(signed('湖州市防汛防台抗旱', '工作领导小组办公室', '2019年3月4日'))).toEqual([
      '湖州市防汛防台抗旱工作领导小组办公室'
    ])
  })

  it('may share the line with the date', () => {
    const notice = readHtml('关于做好汛前检查工作的通知', ...HEAD, '教务处&nbsp; 2019年3月4日')
    expect(notice.date).toBe('2019-03-04')
    expect(issuersOf(notice)).toEqual(['教务处'])
  })

  it('may be a date alone behind the last sentence, whatever stands below', () => {
    const below = ['关于另一件事的通知', '第一条　另一件事。', '湖州市财政局', '2020年5月6日']
    expect(signed('特此通知。', '2019年3月4日', ...below).date).toBe('2019-03-04')
    const order = [
      '本办法已经市政府常务会议通过，现予发布，自2019年4月1日起施行。',
      '2019年3月4日',
      '第一条　为了管理，制定本办法。'
    ]
    expect(readLines('湖州市渡口管理办法', '湖州市人民政府令第33号', ...order, ...below).date).toBe('2019-03-04')
    expect(signed('会议时间', '2019年2月1日', '湖州市水利局', '2019年3月4日').date).toBe('2019-03-04')
  })

  it('may stand below the date at the very end', () => {
    expect(issuersOf(signed('2019年3月4日', '湖州市水利局', '（此件公开发布）'))).toEqual(['湖州市水利局'])
    expect(issuersOf(signed('2019年3月4日', '湖州市水利局', '请各单位认真抓好落实，确保安全。'))).toEqual([])
  })

  it('may be glued to the last sentence', () => {
    const notice = signed('请各单位认真抓好落实。湖州市水利局', '2019年3月4日')
    expect(issuersOf(notice)).toEqual(['湖州市水利局'])
  })

  it('may carry the word for the seal', () => {
    expect(issuersOf(signed('湖州市水利局（章）', '2019年3月4日'))).toEqual(['湖州市水利局'])
    expect(issuersOf(signed('湖州市水利局（盖章）　湖州市财政局（盖章）', '2019年3月4日'))).toEqual([
      '湖州市水利局',
      '湖州市财政局'
    ])
  })

  it('stands above the attachments too', () => {
    const notice = signed(
      '湖州市水利局',
      '2019年3月4日',
      '附件：1.检查表',
      '2.检查要点',
      '附件1',
      '检查表',
      '填表日期',
      '2019年12月31日'
    )
    expect(notice.date).toBe('2019-03-04')
  })

  it('may have a day that was to be written in', () => {
    expect(readLines(...NOTICE.with(9, '2019年3月 日')).date).toBe('2019-03')
    expect(readLines(...NOTICE.with(9, '2019年3月4 日')).date).toBe('2019-03-04')
  })

  it('with an impossible date gives issuers, no date and a message', () => {
    expect(signed('湖州市水利局', '2019年2月31日').date).toBeNull()
    expect(issuersOf(signed('湖州市水利局', '2019年2月31日'))).toEqual(['湖州市水利局'])
    expect(rulesOf('关于做好汛前检查工作的通知', ...HEAD, '湖州市水利局', '2019年2月31日')).toContain('impossible-date')
  })

  it('is no sentence that ends with a day', () => {
    expect(
      signed(
        '报名截止时间：',
        '2019年12月31日。',
        '请各单位按时报送，并确保材料真实、完整、准确，逾期不予受理，责任自负。'
      ).date
    ).toBeNull()
  })

  it('of minutes stands above the title', () => {
    const notice = readLines(
      '湖州市人民政府专题会议纪要',
      '第7期',
      '湖州市人民政府办公室　　2019年7月2日',
      '关于研究水库移民工作的会议纪要',
      '会议由副市长主持，纪要如下：',
      '一、会议认为，要加快进度。'
    )
    expect(notice).toMatchObject({date: '2019-07-02', form: 'minutes'})
  })
})

describe('signatories', () => {
  it('sign with their position, set apart or letter-spaced', () => {
    expect(readSignatories('省　长　　张　强')).toEqual([{name: '张强', position: '省长'}])
    expect(readSignatories('主  任：李卫东')).toEqual([{name: '李卫东', position: '主任'}])
    expect(readSignatories('住房城乡建设部部长 王建国')).toEqual([{name: '王建国', position: '住房城乡建设部部长'}])
  })

  it('hold many positions and have long names', () => {
    for (const [line, position, name] of [
      ['主任委员　张　强', '主任委员', '张强'],
      ['市长（签名）：张强', '市长', '张强'],
      ['主任：阿布都热合曼·艾力', '主任', '阿布都热合曼·艾力'],
      ['指挥长：张强', '指挥长', '张强']
    ] as const)
      expect(readSignatories(line), line).toEqual([{name, position}])
    for (const line of ['市长（签名）', '书记信箱', '馆长办公会议']) expect(readSignatories(line), line).toEqual([])
  })

  it('may share the line with the date', () => {
    const notice = readLines(...NOTICE.toSpliced(8, 2, '市长　张新民　　2019年3月4日'))
    expect(notice).toMatchObject({signatories: [{name: '张新民', position: '市长'}], date: '2019-03-04'})
    expect(readLines(...NOTICE.toSpliced(8, 2, '市长张新民主持　2019年3月4日')).signatories).toEqual([])
  })

  it('may stand two on a line', () => {
    expect(readSignatories('公安部部长　赵国强　　民政部部长　李 小 明').map(({name}) => name)).toEqual([
      '赵国强',
      '李小明'
    ])
  })

  it('may be glued to the position if they begin with a surname', () => {
    expect(readSignatories('市长张新民')).toEqual([{name: '张新民', position: '市长'}])
    for (const line of ['主任会议', '部长通道', '校长信箱', '局长接待日'])
      expect(readSignatories(line), line).toEqual([])
  })

  it('are no organs and no sentences', () => {
    for (const line of ['湖州市水利局　湖州市财政局', '由市长张新民主持会议，各区县区长参加', '市长办公室'])
      expect(readSignatories(line), line).toEqual([])
  })

  it('may stand two a line, the last name spaced out', () => {
    expect(readSignatories('财政部部长：张新民　　公安部部长：李　强')).toEqual([
      {name: '张新民', position: '财政部部长'},
      {name: '李强', position: '公安部部长'}
    ])
  })

  it('may have their positions spaced out', () => {
    const names = (line: string) => readSignatories(line).map(({name, position}) => `${position}${name}`)
    expect(names('水　利　部　部　长：林　深　民　航　局　局　长：白云飞')).toEqual([
      '水利部部长林深',
      '民航局局长白云飞'
    ])
    expect(names('财政部部长：王　小　明　公安部部长：李　强')).toEqual(['财政部部长王小明', '公安部部长李强'])
  })

  it('may be two in one position', () => {
    expect(readSignatories('总河长：张新民　李国强')).toEqual([
      {name: '张新民', position: '总河长'},
      {name: '李国强', position: '总河长'}
    ])
    expect(readSignatories('组长：张新民　李国强')).toEqual([])
  })
})
