import {describe, expect, it} from 'vitest'
import {isCaption, isColonCaption} from '../../src/text/outline/headings/caption.js'
import {findOutline} from '../../src/text/outline/find-outline.js'
import {bodyOfLines, type Line} from './body-of-lines.js'

function headings(...lines: Line[]): (string | null)[] {
  return findOutline(bodyOfLines(lines)).map(({heading}) => (heading ? `${heading.style} ${heading.text}` : null))
}

describe('captions', () => {
  it.each([
    '强化组织领导',
    '目标任务',
    '关于经费来源问题',
    '坚持实事求是',
    '应急体系建设',
    '可申请人员类别',
    '经费预算的核定',
    '重要意义',
    '县政府机关作风建设',
    '依据',
    '互动回应差',
    '开发区设立条件'
  ])('%s is a caption', (phrase) => {
    expect(isCaption(phrase)).toBe(true)
  })

  it.each([
    '同意该水库的加固方案',
    '各单位要高度重视',
    '申请人应当提交材料',
    '本办法自公布之日起施行',
    '请各区于4月20日前报送',
    '本项目位于某市某镇',
    '报名期限延长至年底',
    '由市财政局负责解释',
    '业主必须履行下列义务',
    '县政府实行县长负责制',
    '征文时间要求在5分钟之内',
    '人数不超过五人',
    '青岚市设立云溪区，以原云溪县的行政区域为云溪区的行政区域',
    '青岚市辖云溪县和新设立的东湖区',
    '施工单位对工程质量负主体责任',
    '县长召集和主持县政府常务会议'
  ])('%s is a sentence', (phrase) => {
    expect(isCaption(phrase)).toBe(false)
  })

  it('takes a name before a colon, not the beginning of an enumeration', () => {
    expect(isColonCaption('经费支出范围')).toBe(true)
    expect(isColonCaption('街道办事处的职责是')).toBe(false)
    expect(isColonCaption('本办法所称的设施包括')).toBe(false)
  })
})

describe('headings on a line of their own', () => {
  it('have text or parts below', () => {
    expect(headings('一、总体要求', '（一）指导思想', '坚持以人为本。', '（二）工作目标。', '全面达标。')).toEqual([
      'line 总体要求',
      'line 指导思想',
      'line 工作目标'
    ])
  })

  it('may have nothing below in the last unit of several', () => {
    const stages = ['一、步骤', '1、动员阶段', '召开会议。', '2、实施阶段', '开展清查。']
    expect(headings(...stages, '3、总结阶段')).toEqual(['line 步骤', 'line 动员阶段', 'line 实施阶段', 'line 总结阶段'])
    expect(headings(...stages, '3、总结阶段。').at(-1)).toBeNull()
    expect(headings('一、名单', '1、王一', '2、李二', '3、张三').slice(1)).toEqual([null, null, null])
  })

  it('are sentences, too, above numbered parts and beside captions', () => {
    const parts = ['1.坚持以人为本，抓好落实。', '2.坚持依法行政，抓好落实。']
    expect(headings('（一）总体要求。', ...parts, '（二）财政政策要更加积极。', ...parts)).toEqual([
      'line 总体要求',
      null,
      null,
      'line 财政政策要更加积极',
      null,
      null
    ])
  })

  it('name an article above its parts, however long', () => {
    const parts = ['（一）企业应当登记。', '（二）企业应当报告。']
    expect(
      headings('第一条 为了加强管理，制定本规定。', '第二条 运输企业、客运车辆的营运资质和条件', ...parts).slice(0, 2)
    ).toEqual([null, 'line 运输企业、客运车辆的营运资质和条件'])
    expect(headings('第一条 为了加强管理，制定本规定。', '第二条 企业应当具备以下条件', ...parts)[1]).toBeNull()
  })

  it('are no sentences that are printed bold for emphasis', () => {
    const line = (text: string): Line => ({text, block: {bold: text.indexOf('。') + 1}})
    expect(headings(line('1.各系应当进行检查。发现隐患及时报告。'), line('2.各系不得留宿。违者处分。'))).toEqual([
      null,
      null
    ])
    expect(headings(line('1.安全检查。发现隐患及时报告。'), line('2.各系不得留宿。违者处分。'))[0]).toBe(
      'run-in 安全检查'
    )
  })

  it('name a list that begins in the same line', () => {
    expect(
      headings('一、申报条件：1.具有法人资格；', '2.注册满一年。', '二、申报时间：5月1日起。').slice(0, 1)
    ).toEqual(['run-in 申报条件'])
  })

  it('end at a full stop of the ASCII kind, too', () => {
    expect(headings('一、有关问题请报告总局,并抄送省局.', '二、执行情况请报告总局,并抄送省局.')).toEqual([null, null])
    expect(headings('一、组织领导.各地要成立专班.', '二、经费保障.各地要安排资金.')).toEqual([
      'run-in 组织领导',
      'run-in 经费保障'
    ])
  })

  it('run in beside a unit of one sentence', () => {
    expect(headings('（一）统一思想，提高认识。', '（二）加强领导，落实责任。各社区要成立专班。')).toEqual([
      null,
      'run-in 加强领导，落实责任'
    ])
  })

  it('belong to every chapter, letter-spaced or on the next line', () => {
    expect(headings('第一章　总　则', '第一条　为了管理。', '第二章', '监督管理', '第二条　加强监督。')).toEqual([
      'line 总则',
      null,
      'line 监督管理',
      null
    ])
  })

  it('stand below the number', () => {
    expect(headings('一、', '总体要求', '坚持以人为本。', '二、', '各地要抓好落实。')).toEqual(['line 总体要求', null])
  })

  it('may be questions with the answer below', () => {
    expect(headings('一、为什么要制定本办法？', '为了规范管理。', '二、谁可以申请？', '企业可以申请。')).toEqual([
      'line 为什么要制定本办法？',
      'line 谁可以申请？'
    ])
  })

  it('may use the words of a sentence where no 。 ends it', () => {
    expect(headings('一、必须坚持的原则', '以人为本。', '二、主要任务', '兴修水利。')).toEqual([
      'line 必须坚持的原则',
      'line 主要任务'
    ])
  })

  it('are not the entries of a list', () => {
    expect(headings('一、申请材料', '1.申请书', '2.身份证明', '二、办理时限')).toEqual([
      'line 申请材料',
      null,
      null,
      'line 办理时限'
    ])
  })

  it('are not list entries that end in ；', () => {
    expect(headings('第三条　包括：', '（一）专利权；', '（二）商标权；', '（三）著作权。')).toEqual([
      null,
      null,
      null,
      null
    ])
  })
})

describe('run-in headings', () => {
  it('end before the first 。 with text behind', () => {
    expect(headings('一、加强组织领导。各地成立小组。', '二、完善制度。各地修订制度。')).toEqual([
      'run-in 加强组织领导',
      'run-in 完善制度'
    ])
  })

  it('have at most 40 characters', () => {
    const long = '加强'.repeat(21)
    expect(headings(`一、${long}。各地成立小组。`, `二、${long}。各地修订制度。`)).toEqual([null, null])
  })

  it('end where the bold type ends', () => {
    const text = '一、把学习贯穿始终。会议强调，学习是根本。'
    expect(
      headings({text, block: {bold: 10}}, {text: '二、始终抓在手上。会议指出，领导是关键。', block: {bold: 9}})
    ).toEqual(['run-in 把学习贯穿始终', 'run-in 始终抓在手上'])
  })

  it('names a fact before a colon, whatever its siblings are', () => {
    expect(headings('一、封闭时间：11月3日。', '二、封闭期间，严禁驶入。', '三、本公告自发布之日起施行。')).toEqual([
      'run-in 封闭时间',
      null,
      null
    ])
    expect(headings('一、提醒：请绕行。', '二、封闭期间，严禁驶入。', '三、本公告自发布之日起施行。')).toEqual([
      null,
      null,
      null
    ])
  })

  it('may end in a colon: 申报时间：', () => {
    expect(headings('一、申报时间：2018年4月。', '二、申报地点：市政府三楼。')).toEqual([
      'run-in 申报时间',
      'run-in 申报地点'
    ])
  })

  it('are not tasks behind which only an aside stands', () => {
    expect(headings('（一）建成物流园区。（牵头单位：市交委）', '（二）启动交易市场。（牵头单位：市建委）')).toEqual([
      null,
      null
    ])
  })

  it('are not sentences that order, allow or state', () => {
    expect(
      headings('一、同意该方案。请抓紧实施。', '二、各单位要重视。要落实。', '三、该工程位于某镇。总投资一亿元。')
    ).toEqual([null, null, null])
  })

  it('are doubted among sentences', () => {
    expect(
      headings(
        '一、农机购置补贴系统已全面接入省级平台管理。确有困难的可以延期。',
        '二、各县可以简化手续。不再收取押金。',
        '三、各级要重视。要宣传。'
      )
    ).toEqual([null, null, null])
  })
})

describe('captions of articles', () => {
  it('stand in brackets', () => {
    expect(headings('第一条　【适用范围】本办法适用于本省。', '第二条（职责分工）省厅负责。市局配合。')).toEqual([
      'run-in 适用范围',
      'run-in 职责分工'
    ])
  })

  it('stand on a line of their own, or before a colon', () => {
    expect(
      headings('第六条　补偿范围', '施工造成的损失。', '第七条　经费支出范围：', '（一）工资；', '（二）办公费。')
    ).toEqual(['line 补偿范围', 'line 经费支出范围', null, null])
  })

  it('stand before a colon or a gap with the text behind', () => {
    expect(headings('第二条　经费来源：财政拨款。', '第三条　资金有三种：拨款、捐款、利息。')).toEqual([
      'run-in 经费来源',
      null
    ])
    expect(headings('第一条　目标　为了管理，制定本办法。', '第二条　适用范围　本办法适用于本省。')).toEqual([
      'run-in 目标',
      'run-in 适用范围'
    ])
    expect(headings('第一条　市民　要爱护树木。', '第二条　树木有编号。', '第三条　绿地有界桩。')).toEqual([
      null,
      null,
      null
    ])
  })

  it('are never the first sentence', () => {
    expect(headings('第五条　养犬实行登记制度。未登记的限期补办。', '第六条　犬只有免疫标志。标志不得转借。')).toEqual([
      null,
      null
    ])
  })

  it('are never a phrase with an ordinal or a note in brackets', () => {
    expect(headings('第五条（一）甲乙丙。', '第六条　（删除）')).toEqual([null, null])
  })
})

describe('colons of a clock', () => {
  it('end no caption', () => {
    expect(headings('一、上课不早于8:20。', '二、放学不晚于17:30。')).toEqual([null, null])
    expect(headings('一、上课时间：8:20。', '二、放学时间：17:30。')).toEqual(['run-in 上课时间', 'run-in 放学时间'])
  })
})

describe('centred headings', () => {
  const centred = (text: string): Line => ({text, block: {align: 'center'}})

  it('go on in the next line', () => {
    expect(
      headings(centred('一、坚持规划引领，'), centred('打造全域旅游'), '编制规划。', '二、完善设施', '新建厕所。')
    ).toEqual(['line 坚持规划引领，打造全域旅游', 'line 完善设施'])
  })

  it('end where the next line is not centred', () => {
    expect(headings(centred('一、坚持规划引领，'), '打造全域旅游', '编制规划。')).toEqual([null])
  })
})

describe('headings without numbers', () => {
  it('show by two lines of which the first ends in a dash', () => {
    expect(
      headings(
        '春风化雨。',
        '亲力亲为　全程指导――',
        '树立示范点',
        '各地推进。',
        '指明方向　提供动力――',
        '把活动引向深入',
        '各地落实。'
      )
    ).toEqual(['line 亲力亲为　全程指导――树立示范点', 'line 指明方向　提供动力――把活动引向深入'])
  })

  it('show by their markup when there are two of a kind', () => {
    const heading = (text: string): Line => ({text, block: {kind: 'heading', level: 2}})
    expect(headings(heading('办理条件'), '依法成立。', heading('办理流程'), '现场提交。')).toEqual([
      'line 办理条件',
      'line 办理流程'
    ])
  })

  it('are not made of one bold line', () => {
    expect(headings({text: '温馨提示', block: {bold: 4}}, '请携带证件。')).toEqual([])
  })

  it('are no captions of pictures: lines in a row, with a credit, all the same', () => {
    const centred = (text: string): Line => ({text, block: {align: 'center'}})
    expect(headings(centred('开幕现场'), centred('代表合影'), centred('颁奖'), '会议开幕。', '会议闭幕。')).toEqual([])
    expect(headings(centred('开幕现场 图据市报'), '会议开幕。', centred('代表合影'), '会议闭幕。')).toEqual([])
    expect(headings(centred('产品外观'), '外形不变。', centred('产品外观'), '价格不变。')).toEqual([])
    expect(headings(centred('会议开幕'), '代表入场。', centred('会议闭幕'), '代表离场。')).toHaveLength(2)
  })

  it('leave the numbered units alone', () => {
    const heading = (text: string): Line => ({text, block: {kind: 'heading', level: 2}})
    expect(headings(heading('办理条件'), '一、依法成立。', heading('办理流程'), '二、现场提交。')).toEqual([null, null])
  })
})
