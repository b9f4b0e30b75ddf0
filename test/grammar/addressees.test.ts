import {describe, expect, it} from 'vitest'
import {parseAddressees} from '../../src/grammar/addressees.js'

describe('parseAddressees', () => {
  it('takes a line of organs that ends with a colon', () => {
    expect(parseAddressees('各市、县人民政府，省政府各部门、各直属机构：')).toEqual({
      text: '各市、县人民政府，省政府各部门、各直属机构',
      groups: ['各市、县人民政府', '省政府各部门、各直属机构']
    })
  })

  it('takes eight groups over more than a hundred characters', () => {
    const line =
      '各市州、县市区委，省委各部委，省直机关各单位、各人民团体党组（党委），各市州委深化改革领导小组，省委各部委、省直机关各单位深化改革领导小组，省属高等院校和国有企业党委，各行业系统深化改革领导小组，省委各督导组：'
    expect(parseAddressees(line)?.groups).toHaveLength(8)
  })

  it.each([
    ...['各有关单位：', '你局：', '财政部：', '长沙市水务局：', '全校师生：', '各分党委、党总支：', '有关采矿权人:'],
    ...[
      '各省、自治区、直辖市教育厅（教委），新疆生产建设兵团教育局，有关部门（单位）教育司（局）：',
      '湘江电力有限公司：'
    ],
    ...[
      '新疆生产建设兵团财务局，海关总署广东分署、各直属海关：',
      '各中小学、幼儿园，经开区教育局：',
      '本院各庭、处、室：',
      '各镇（街道）人大主席团（工委）：',
      '各投标人：',
      '各学院团委、直属团总支：',
      '王建国等5位代表：',
      '民革市委会：'
    ]
  ])('takes %s', (line) => {
    expect(parseAddressees(line)).not.toBeNull()
  })

  it('takes classes in traditional characters', () => {
    expect(parseAddressees('各市、縣人民政府，省政府各部門：')?.groups).toEqual(['各市、縣人民政府', '省政府各部門'])
    expect(parseAddressees('有關單位：')).not.toBeNull()
    expect(parseAddressees('現就有關事項通知如下：')).toBeNull()
    expect(parseAddressees('同志們：')).toBeNull()
  })

  it('does not part classes within brackets', () => {
    expect(parseAddressees('各市财政局（国资委，税务局）：')?.groups).toEqual(['各市财政局（国资委，税务局）'])
  })

  it('drops the label of the imprint', () => {
    expect(parseAddressees('主送：各市人民政府：')?.text).toBe('各市人民政府')
  })

  it.each([
    ...[
      '同志们：',
      '各位代表：',
      '女士们、先生们：',
      '现就有关事项通知如下：',
      '一、加强领导，各单位：',
      '（一）工作机构：'
    ],
    ...[
      '联系人：',
      '联系单位：',
      '附件：',
      '抄送：',
      '责任单位：',
      '主办单位：',
      '会议要求：',
      '工作目标：',
      '张三：',
      '：',
      ''
    ],
    ...['各单位要高度重视。具体要求：', '发文机关：湖南省财政厅：', '经省政府同意，现将有关情况通报如下：']
  ])('leaves %s alone', (line) => {
    expect(parseAddressees(line)).toBeNull()
  })

  it.each([
    '各省、自治区、直辖市团委、教育厅（教委）、学联：',
    '各市场参与人：',
    '各村（社区）、镇直各单位：',
    '各省人民检察院，公安厅、局，民政厅、局：',
    '全体师生、各界校友：',
    '北京某某医疗器械有限责任公司：',
    '各级河长：'
  ])('takes %s', (line) => {
    expect(parseAddressees(line)).not.toBeNull()
  })

  it('wants a colon unless told otherwise', () => {
    expect(parseAddressees('各市、县人民政府')).toBeNull()
    expect(parseAddressees('各市、县人民政府', {colon: 'optional'})?.groups).toEqual(['各市、县人民政府'])
    expect(parseAddressees('加强组织领导', {colon: 'optional'})).toBeNull()
  })
})
