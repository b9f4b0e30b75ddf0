import {describe, expect, it} from 'vitest'
import {issuersOf, NOTICE, readHtml, readLines} from './read-page.js'

describe('issuers', () => {
  it('are those who sign, as printed', () => {
    expect(issuersOf(readLines(...NOTICE.with(8, '市水利局')))).toEqual(['市水利局'])
  })

  it('are those the title begins with where nobody signs', () => {
    expect(issuersOf(readLines(...NOTICE.slice(0, 8)))).toEqual(['湖州市水利局'])
    const others = readLines('国家发展改革委等10部门关于做好汛前检查工作的通知', ...NOTICE.slice(1, 8))
    expect(issuersOf(others)).toEqual(['国家发展改革委'])
  })

  it('may stand side by side on a line beside the title, as databases print them', () => {
    const read = (line: string) => issuersOf(readLines('关于做好汛前检查工作的通知', line, ...NOTICE.slice(1, 8)))
    expect(read('财政部 水利部　应急管理部')).toEqual(['财政部', '水利部', '应急管理部'])
    expect(read('财政部 汛前检查')).toEqual([])
  })

  it('of a forwarded document is the forwarder alone', () => {
    const notice = readLines(
      '湖州市人民政府办公室转发省水利厅关于加强水库巡查意见的通知',
      ...NOTICE.slice(1, 3),
      '现将省水利厅《关于加强水库巡查的意见》转发给你们，请认真贯彻执行。',
      '湖州市人民政府办公室',
      '2019年3月4日',
      '关于加强水库巡查的意见',
      '省水利厅',
      '（2019年2月1日）',
      '为加强水库巡查，提出如下意见：',
      '一、加强领导。'
    )
    expect(issuersOf(notice)).toEqual(['湖州市人民政府办公室'])
  })

  it('are neither the site nor the source', () => {
    const notice = readHtml(
      '关于做好汛前检查工作的通知',
      '来源：湖州市人民政府办公室　发布时间：2019-03-05',
      ...NOTICE.slice(2, 8)
    )
    expect(issuersOf(notice)).toEqual([])
  })

  it('are the organ alone on a line beside title or number, where nobody signs', () => {
    const unsigned = (...head: string[]) => issuersOf(readLines(...head, ...NOTICE.slice(2, 8), '2019年3月4日'))
    expect(unsigned('关于做好汛前检查工作的通知', '湖州市水利局', '湖水发〔2019〕12号')).toEqual(['湖州市水利局'])
    expect(unsigned('关于做好汛前检查工作的通知', '湖水发〔2019〕12号', '仙山水库')).toEqual([])
    const signed = readLines('关于做好汛前检查工作的通知', '湖州市', '湖州市人民政府', ...NOTICE.slice(1))
    expect(issuersOf(signed)).toEqual(['湖州市水利局'])
  })

  it('have their whole name where the signature has lost its first character and another place prints it', () => {
    const [, ...rest] = NOTICE
    const signed = (title: string, name: string) => issuersOf(readLines(title, ...rest.with(7, name)))
    expect(signed('国家税务总局江西省税务局关于做好汛前检查工作的通知', '家税务总局江西省税务局')).toEqual([
      '国家税务总局江西省税务局'
    ])
    expect(signed('关于做好汛前检查工作的通知', '家税务总局江西省税务局')).toEqual(['家税务总局江西省税务局'])
    expect(signed('湖州县政府关于做好汛前检查工作的通知', '州县政府')).toEqual(['州县政府'])
  })

  it('are no organs at the end of a list without a date, where the title names another', () => {
    const list = [NOTICE[0]!, '（2019年3月4日）', ...NOTICE.slice(1, 8), '吴兴区水利局　南浔区水利局', '德清县水利局']
    expect(issuersOf(readLines(...list))).toEqual(['湖州市水利局'])
    const untitled = ['关于做好汛前检查工作的通知', ...NOTICE.slice(1, 9)]
    expect(issuersOf(readLines(...untitled))).toEqual(['湖州市水利局'])
  })

  it('are one where a database names it in two ways beside the title', () => {
    const rules = ['第一条　为了加强渡口管理，制定本办法。', '第二条　本市渡口的管理适用本办法。']
    const page = readHtml('渡口管理办法', '湖州市人民政府', '渡口管理办法', '市人民政府', ...rules)
    expect(issuersOf(page)).toEqual(['湖州市人民政府'])
  })

  it('are no organs of a list right above the signature', () => {
    const list = [NOTICE[0]!, ...NOTICE.slice(1, 8), '吴兴区水利局', '南浔区水利局', ...NOTICE.slice(8)]
    expect(issuersOf(readLines(...list))).toEqual(['湖州市水利局'])
  })

  it('have evidence, one by one', () => {
    const {evidence} = readLines(...NOTICE)
    expect(evidence['/issuers/0/name']!.map(({rule}) => rule)).toEqual([
      'issuer-signature',
      'issuer-title',
      'issuer-code'
    ])
  })

  it('hold no closing formula that lacks its 。', () => {
    expect(issuersOf(readLines(...NOTICE.slice(0, 8), '特此通知', ...NOTICE.slice(8)))).toEqual(['湖州市水利局'])
  })

  it('are those for whom an order in one line is named', () => {
    const notice = readLines(
      '中国人民银行 国家金融监督管理总局令〔2022〕第1号',
      '《水利贷款管理办法》已经审议通过，现予发布，自2022年3月1日起施行。',
      '2022年1月19日'
    )
    expect(notice.title).toBe('水利贷款管理办法')
    expect(issuersOf(notice)).toEqual(['中国人民银行', '国家金融监督管理总局'])
  })

  it('are confirmed by the code of the number, which makes none by itself', () => {
    const lines = ['湖南省水利厅关于汛前检查的通知', '湘政办发〔2019〕12号', ...NOTICE.slice(2, 8)]
    const confirmed = readLines(
      '湖南省人民政府办公厅关于汛前检查的通知',
      ...lines.slice(1),
      '湖南省人民政府办公厅',
      '2019年3月4日'
    )
    expect(confirmed.evidence['/issuers/0/name']!.map(({rule}) => rule)).toContain('issuer-code')
    const other = readLines(...lines, '湖南省水利厅', '2019年3月4日')
    expect(issuersOf(other)).toEqual(['湖南省水利厅'])
    expect(other.evidence['/issuers/0/name']!.map(({rule}) => rule)).not.toContain('issuer-code')
    expect(issuersOf(readLines('关于汛前检查的通知', ...lines.slice(1)))).toEqual([])
  })
})
