import {describe, expect, it} from 'vitest'
import {doerLength} from '../../src/text/directives/actor/predicate-at.js'
import {leadingActor} from '../../src/text/directives/actor/leading-actor.js'
import {retextDirectives} from '../../src/text/directives/retext-directives.js'
import {findingsOf} from '../../src/text/tree.js'
import {run, sectionOver, treeOfLines} from './tree-of-lines.js'

/** Force, operator and actor of the directives of one line, all of it in one section. */
function brief(line: string): string[] {
  const tree = treeOfLines([line], {sections: [sectionOver('1', [0, line.length])]})
  run(tree, retextDirectives)
  return findingsOf(tree).fields.directives!.map(
    ({force, operator, actor}) => `${force} ${operator} ${actor.text ?? '–'}`
  )
}

describe('who acts', () => {
  it.each([
    ['省教育主管部门和设区的市人民政府编制规划时，应当征求意见。', '省教育主管部门和设区的市人民政府'],
    ['国务院林业主管部门应当定期公布名录。', '国务院林业主管部门'],
    ['县人民政府负责管理渔业的部门应当建立档案。', '县人民政府负责管理渔业的部门'],
    ['县文化部门负责巡查，应当每月通报。', '县文化部门'],
    ['农机、种子、粮食以及农资等部门，应当做好供应。', '农机、种子、粮食以及农资等部门'],
    ['已入驻供应商的证照到期的，须更换。', '已入驻供应商'],
    ['拟推荐对象须征求单位意见。', '拟推荐对象'],
    ['未就业毕业生要登记信息。', '未就业毕业生'],
    ['申诉人对决定不服的，可以要求复核。', '申诉人'],
    ['承租人所在单位或其主管部门，应当出具证明。', '承租人所在单位或其主管部门'],
    ['乡镇煤矿开采煤炭，应当回填。', '乡镇煤矿'],
    ['每个商户最多可租两个摊位。', '每个商户'],
    ['东校区、南校区自行安排，遇有情况要报告。', '东校区、南校区'],
    ['请各科室做好准备，遇有情况要报告。', '各科室'],
    ['在此提醒广大教职工尽量不要驾车到校。', '广大教职工'],
    ['社会力量举办的比赛，不得收费。', '社会力量'],
    ['学员培训期间须佩戴胸卡。', '学员']
  ])('is named before the operator: %s', (line, actor) => {
    expect(brief(line).at(-1)).toMatch(new RegExp(` ${actor}$`, 'u'))
  })

  it.each([
    ['请青山镇人民政府安排专人值守。', 'request 请 青山镇人民政府'],
    ['禁止沿线任何单位或个人堆放杂物。', 'prohibition 禁止 沿线任何单位或个人'],
    ['严禁该厂恢复生产。', 'prohibition 严禁 该厂'],
    ['任何单位对名单有异议的，请书面反映。', 'request 请 任何单位']
  ])('is named behind it, or has the case: %s', (line, expected) => {
    expect(brief(line)).toEqual([expected])
  })

  it.each([
    '请关注县农业局网站。',
    '申请人的材料应当齐全。',
    '单位培训经费应当专款专用。',
    '新建、改建工程须配套设施。',
    '开办幼儿园，必须具备条件。',
    '国务院批准的规划，应当公布。',
    '不合格的企业将不予通过。'
  ])('is nobody in %s', (line) => {
    expect(brief(line)[0]).toMatch(/ –$/u)
  })

  it('is not whom the sentence before encourages or forbids', () => {
    expect(brief('鼓励企业投保。要加强指导。')).toEqual(['encouragement 鼓励 企业', 'obligation 要 –'])
    expect(brief('严禁任何人入内。要加强巡查。')[1]).toBe('obligation 要 –')
    expect(brief('请各科室配合。要加强巡查。')[1]).toBe('obligation 要 各科室')
  })

  it('is not the addressee of an enclosed report, nor who was named before a case of anybody', () => {
    expect(brief('国务院：\n必须加强防灾。')).toEqual(['obligation 必须 –'])
    expect(brief('各科室要配合。确需入内的，须登记。')[1]).toBe('obligation 须 –')
  })

  it('refuses where it is an authority', () => {
    expect(brief('受理机关不予受理。')).toEqual(['prohibition 不予 受理机关'])
  })

  it('may be a verb and who does it', () => {
    expect(doerLength('申诉人不服', 0)).toBe(3)
    expect(doerLength('申诉材料', 0)).toBe(0)
    expect(leadingActor('已通知学校做好准备')).toBeNull()
  })
})

describe('what is no directive', () => {
  it.each([
    '减灾是各部门必须履行的职责。',
    '如需缴费将提前告知。',
    '应训人员名单见附件。',
    '根据工作需要，本处设五个科。',
    '需要注意的是天气多变。'
  ])('%s', (line) => {
    expect(brief(line)).toEqual([])
  })

  it('is 支持 under 要: who is obliged is to support', () => {
    expect(brief('各校要开放实验室，支持学生创新。')).toEqual(['obligation 要 各校'])
    expect(brief('各校要开放实验室；支持学生创新。')).toHaveLength(2)
  })
})

describe('what is one', () => {
  it.each([
    ['申请人需要提交身份证明。', 'obligation 需要 申请人'],
    ['南门、1号楼以西禁止停车。', 'prohibition 禁止 –'],
    ['由此带来的不便敬请谅解！', 'request 敬请 –'],
    ['遇到的问题请径向我局反映。', 'request 请 –']
  ])('%s', (line, expected) => {
    expect(brief(line)).toEqual([expected])
  })
})

describe('conditions and deadlines', () => {
  const first = (line: string) => {
    const tree = treeOfLines([line], {date: '2019-03-01'})
    run(tree, retextDirectives)
    return findingsOf(tree).fields.directives!.map(({condition, deadline}) => [condition, deadline?.text ?? null])
  }

  it.each([
    ['如发生险情要报告。', '如发生险情'],
    ['未经批准不得换人。', '未经批准'],
    ['为保护申报者，凡匿名举报的，不予受理。', '凡匿名举报的'],
    ['多于限额的，不再补发；少于限额的，应当补足。', '少于限额的'],
    ['如实填报要及时。', null]
  ])('reads the condition: %s', (line, condition) => {
    expect(first(line)[0]![0]).toBe(condition)
  })

  it.each([
    ['请于3月18日（星期一）上午下班前反馈。', '3月18日（星期一）上午下班前'],
    ['请于本月底前完成。', '本月底前'],
    ['请于下周五前完成。', '下周五前'],
    ['并请于6月17日前提交。', '6月17日前'],
    ['要在保障安全的前提下施工。', null],
    ['自3月1日起至3月5日止，禁止通行。', null]
  ])('reads the deadline: %s', (line, deadline) => {
    expect(first(line)[0]![1]).toBe(deadline)
  })

  it('leaves a deadline to the clauses of its own operator', () => {
    expect(first('请各校将表格，于3月10日前寄出，逾期不予受理。')).toEqual([
      [null, '3月10日前'],
      [null, null]
    ])
    expect(first('各校要重视，于3月10日前，不得再改。')[1]![1]).toBe('3月10日前')
  })
})

describe('who acts, told from whom something is done to', () => {
  it.each([
    ['各级政府对有突出贡献的单位和人员应当给予奖励。', '各级政府'],
    ['通过初审的人员须到场。', '通过初审的人员'],
    ['经营者标示价格，一般应当使用人民币。', '经营者'],
    ['人民调解委员会调解纠纷，应当查明事实。', '人民调解委员会'],
    ['交易场所提供者发现问题的，应当报告。', '交易场所提供者'],
    ['民宿、农家乐等住宿场所提供者应当登记。', '民宿、农家乐等住宿场所提供者']
  ])('%s', (line, actor) => {
    expect(brief(line)).toEqual([expect.stringMatching(new RegExp(` ${actor}$`, 'u'))])
  })

  it.each([
    '尊重当事人的权利，不得强迫。',
    '申请人在报名时提交的材料必须真实。',
    '跨地区的纠纷，可以共同调解。',
    '法律对收费有规定的，应当依照其规定。'
  ])('names nobody in %s', (line) => {
    expect(brief(line)).toEqual([expect.stringMatching(/ –$/u)])
  })

  it('stops at a clause about a thing', () => {
    expect(brief('各班应公开评定，奖学金必须用于学习，不得挪作他用。').at(-1)).toBe('prohibition 不得 –')
  })

  it('is who is asked with a noun of an actor, whatever the name', () => {
    expect(brief('请班主任做好认定工作。')).toEqual(['request 请 班主任'])
    expect(brief('请大家按时提交。')).toEqual(['request 请 大家'])
  })

  it('does not go on with work from sentence to sentence', () => {
    expect(brief('调解工作应当自愿。不得强迫。').at(-1)).toBe('prohibition 不得 –')
  })
})

describe('what is no directive either', () => {
  it.each(['可以规定价格应当标示的内容。', '主任不能任职时，由单位补选。'])('%s', (line) => {
    expect(brief(line).filter((one) => /应当|不能/u.test(one))).toEqual([])
  })

  it('but a place where something is forbidden altogether is one', () => {
    expect(brief('全市范围内全面禁止露天焚烧秸秆。')).toEqual(['prohibition 禁止 –'])
  })
})

describe('lists', () => {
  const actors = (lines: string[], sections: ReturnType<typeof sectionOver>[]) => {
    const tree = treeOfLines(lines, {sections})
    run(tree, retextDirectives)
    return findingsOf(tree).fields.directives!.map(({actor}) => actor.text)
  }
  const lines = ['调解员必须遵守以下纪律：', '（一）不得徇私；', '（二）不得压制当事人。', '不得收费。']

  it('hand on who is obliged by the sentence that opens them', () => {
    expect(actors(lines, [])).toEqual(['调解员', '调解员', '调解员', null])
  })

  it('hand it on to the units below, not to the next ones', () => {
    const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
    const ends = starts.map((start, at) => start + lines[at]!.length)
    const below = [sectionOver('1.1', [starts[1]!, ends[1]!]), sectionOver('1.2', [starts[2]!, ends[2]!])]
    const sections = [{...sectionOver('1', [0, ends[2]!]), sections: below}, sectionOver('2', [starts[3]!, ends[3]!])]
    expect(actors(lines, sections)).toEqual(['调解员', '调解员', '调解员', null])
  })

  it('hand on nobody who only announces', () => {
    expect(actors(['市教育局决定开展检查，现通知如下：', '要高度重视。'], [])).toEqual([null])
  })
})

describe('names in real sentences', () => {
  it.each([
    ['组织证后检查的部门应当制定计划。', '组织证后检查的部门'],
    ['法定节假日用人单位应当支付工资。', '用人单位'],
    ['公办学校招收借读生，要公示。', '公办学校'],
    ['沿街单位、店铺要保持整洁。', '沿街单位、店铺'],
    ['提倡市民文明出行。', '市民']
  ])('%s', (line, actor) => {
    expect(brief(line)[0]).toMatch(new RegExp(` ${actor}$`, 'u'))
  })

  it('are not handed to what is done about somebody, to 严禁, nor past a measure', () => {
    expect(brief('各部门要落实。对企业开展的抽查计划应当公布。')[1]).toBe('obligation 应当 –')
    expect(brief('各部门要落实。严禁露天烧烤。')[1]).toBe('prohibition 严禁 –')
    expect(brief('单位应签订协议，见习期限一般为三个月，最长不得超过一年。')[1]).toBe('prohibition 不得 –')
  })
})

describe('names of professions, of posts and behind a date', () => {
  it.each([
    ['乡村医生在接诊时须登记。', '乡村医生'],
    ['机关其他人员外出工作，须经同意。', '机关其他人员'],
    ['外出可由分管领导批准。', '分管领导'],
    ['从8月1日起全县各机关一律实行考勤。', '全县各机关'],
    ['工作人员上下班必须签到。', '工作人员'],
    ['对未受培训的医生，县卫生部门应当组织培训。', '县卫生部门']
  ])('%s', (line, actor) => {
    expect(brief(line)[0]).toMatch(new RegExp(` ${actor}$`, 'u'))
  })

  it('is not inherited by a thing that is a clause of its own, nor led by 加强领导', () => {
    expect(brief('县卫生部门应当组织培训。本条所指的培训，应当在六个月内完成。')[1]).toBe('obligation 应当 –')
    expect(brief('加强组织领导，要落实责任。')).toEqual(['obligation 要 –'])
  })
})
