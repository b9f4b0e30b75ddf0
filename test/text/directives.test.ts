import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findReportedSpeech} from '../../src/grammar/reporting-verbs.js'
import type {Directive, Notice} from '../../src/schema/index.js'
import {endsWithActor} from '../../src/text/directives/actor/ends-with-actor.js'
import {leadingActor} from '../../src/text/directives/actor/leading-actor.js'
import {ordinalLength} from '../../src/text/directives/sentence-start.js'
import {retextDirectives} from '../../src/text/directives/retext-directives.js'
import {findingsOf} from '../../src/text/tree.js'
import type {Line} from './body-of-lines.js'
import {run, sectionOver, treeOfLines} from './tree-of-lines.js'

function directives(lines: readonly Line[], fields: Partial<Notice> = {}): Directive[] {
  const tree = treeOfLines(lines, fields)
  run(tree, retextDirectives)
  return findingsOf(tree).fields.directives!
}

/** Force, operator and actor of the directives of one line. */
const brief = (line: string): string[] =>
  directives([line]).map(({force, operator, actor}) => `${force} ${operator} ${actor.text ?? '–'}`)

describe('directives', () => {
  it('reads the request to send something in, and its day as the day of that', () => {
    const [duty, request] = directives(['各单位要安排好值班，值班表请于6月5日前报办公室。'], {date: '2019-06-03'})
    expect(duty).toMatchObject({operator: '要', deadline: null})
    expect(request).toMatchObject({force: 'request', operator: '请', deadline: {date: '2019-06-05'}})
    expect(brief('材料请见附表。')).toEqual([])
  })

  it('reads what is submitted for a decision as a request, unless others submit it', () => {
    expect(brief('草案已经通过，现提请审议。')).toEqual(['request 现提请 –'])
    expect(brief('草案通过后，提请常务会议审议。')).toEqual([])
  })

  it.each([
    ['确需占用的，单位应当报批；未经批准，不得占用。', '未经批准'],
    ['材料齐全的，应当受理；逾期未补正的，不得受理。', '逾期未补正的'],
    ['房屋漏雨、意外受损的，不得申报。', '房屋漏雨、意外受损的'],
    ['如遇大雨，在低洼路段，不得通行。', '如遇大雨']
  ])('gives a prohibition its own condition, not that of the duty before: %s', (line, condition) => {
    expect(directives([line]).find(({force}) => force === 'prohibition')?.condition).toBe(condition)
  })

  it('hands on no actor from work on people: 人员转移', () => {
    expect(leadingActor('重点演练人员转移、险情抢护')).toBeNull()
    expect(leadingActor('值班人员进入现场')?.text).toBe('值班人员')
  })

  it('gives one entry for each force of a sentence', () => {
    expect(brief('各单位要高度重视，要落实责任，不得推诿，可自行制定细则。')).toEqual([
      'obligation 要 各单位',
      'prohibition 不得 各单位',
      'permission 可 各单位'
    ])
  })

  it.each([
    ['各市要抓好落实。', 'obligation 要 各市'],
    ['申请人必须如实申报。', 'obligation 必须 申请人'],
    ['学校食堂必须取得许可证。', 'obligation 必须 学校食堂'],
    ['任何单位和个人不得阻挠。', 'prohibition 不得 任何单位和个人'],
    ['严禁弄虚作假。', 'prohibition 严禁 –'],
    ['当事人有权陈述和申辩。', 'permission 有权 当事人'],
    ['鼓励社会组织参与防灾减灾。', 'encouragement 鼓励 社会组织'],
    ['请有关单位相互转告。', 'request 请 有关单位'],
    ['希望受表扬的集体和个人再接再厉。', 'request 希望 受表扬的集体和个人'],
    ['逾期一律不再受理。', 'prohibition 一律不再 –'],
    ['各区政务服务大厅要设置老年人窗口。', 'obligation 要 各区政务服务大厅'],
    ['该条例规定任何单位和个人不得占用湿地。', 'prohibition 不得 任何单位和个人']
  ])('%s', (line, expected) => {
    expect(brief(line)).toEqual([expected])
  })

  it('tells a case that an operator opens from an attribute of a compound word: 必要的应急措施', () => {
    expect(brief('各单位应当采取必要的应急措施。')).toEqual(['obligation 应当 各单位'])
    expect(brief('禁止使用过期的应急物资。')).toEqual(['prohibition 禁止 –'])
    expect(brief('应当公开的一律公开。')).toEqual(['obligation 一律 –'])
    expect(brief('不能在校住宿时必须请假。')).toEqual(['obligation 必须 –'])
    expect(brief('学生未经老师允许不得外出。')).toEqual(['prohibition 不得 学生'])
  })

  it('takes two operators side by side as one', () => {
    expect(brief('各校要严禁携带手机进考场。')).toEqual(['prohibition 严禁 各校'])
    expect(brief('请各科室务必于周五前报送。')).toEqual(['request 请 各科室'])
  })

  it.each([
    '本办法所称重要物资，是指救灾物资。',
    '会议要求，各部门要提高认识。',
    '市长强调，安全生产不得放松。',
    '弘扬“革命者要在困难面前逞英雄”的精神。',
    '学习《干部应当这样做》一书。',
    '各类人员（应届毕业生除外）名单如下。',
    '依法应当先经批准的，依照其规定。',
    '建立可以担负救援任务的队伍。',
    '坚持应兜尽兜。',
    '打造人人可学的平台。',
    '各高等学校应当履行的职责是：',
    '明确禁止列支的经费：',
    '为鼓励创新，规范管理，制定本办法。',
    '对工作给予大力支持。',
    '需要说明的有以下几点。'
  ])('finds none in %s', (line) => {
    expect(brief(line)).toEqual([])
  })

  it.each([
    ['停车场的管理应当统一规划。', 'obligation 应当 –'],
    ['两家单位联合申报的项目请注明牵头单位。', 'request 请 –'],
    ['请各牵头单位要严格落实分工。', 'request 请 各牵头单位'],
    ['请各区市按时报送。', 'request 请 各区市'],
    ['参会人员请提前入场。', 'request 请 参会人员'],
    ['引导和鼓励社会资本参与建设。', 'encouragement 引导和鼓励 社会资本'],
    ['鼓励农产品生产企业参与标准制定。', 'encouragement 鼓励 农产品生产企业'],
    ['严禁任何单位和个人填埋河道。', 'prohibition 严禁 任何单位和个人'],
    ['各班主任老师要认真组织。', 'obligation 要 各班主任老师'],
    ['严禁市民在节日期间占道。', 'prohibition 严禁 市民'],
    ['严禁任何人煽动、操纵上访人员聚集。', 'prohibition 严禁 任何人'],
    ['严禁携带危险物品乘车。', 'prohibition 严禁 –'],
    ['其它车辆禁止通行。', 'prohibition 禁止 其它车辆'],
    ['停电期间请用户做好防范。', 'request 请 用户'],
    ['不能立即整改的要制定方案。', 'obligation 要 –'],
    ['县（市、区）可适当提高标准。', 'permission 可 县（市、区）'],
    ['选人用人要坚持事业为上。', 'obligation 要 –'],
    ['评标委员会成员应当客观公正。', 'obligation 应当 评标委员会成员'],
    ['过往车辆和行人请绕行。', 'request 请 过往车辆和行人'],
    ['请各系部处室按时报送。', 'request 请 各系部处室'],
    ['请在封面注明要申报的编号。', 'request 请 –'],
    ['表内不能表述清楚的部分，可另附页。', 'permission 可 –'],
    ['鼓励其他项目进入平台交易。', 'encouragement 鼓励 –']
  ])('%s', (line, expected) => {
    expect(brief(line)).toEqual([expected])
  })

  it('takes 会议要求 in minutes for their own voice, 会议指出 for a report', () => {
    const fields = {documentType: '纪要'} as const
    expect(directives(['会议要求，各部门要抓好落实。'], fields)).toMatchObject([{actor: {text: '各部门'}}])
    expect(directives(['会议明确：（一）市财政局要落实资金；（二）各区不得挪用。'], fields)).toMatchObject([
      {actor: {text: '市财政局'}},
      {actor: {text: '各区'}}
    ])
    expect(directives(['会议指出，防汛责任必须落实。'], fields)).toEqual([])
    expect(directives(['省政府会议要求，各部门要抓好落实。'], fields)).toEqual([])
  })

  it('reads on where a condition ends', () => {
    const [found] = directives(['运输车辆必须经过村庄的，施工单位要限速行驶。'])
    expect(found).toMatchObject({
      operator: '要',
      condition: '运输车辆必须经过村庄的',
      actor: {text: '施工单位', source: 'explicit'}
    })
  })

  it.each([
    ['未经批准，不得动工。', '未经批准'],
    ['除法律另有规定外，不得收费。', '除法律另有规定外'],
    ['数据发生变化时，各单位要及时更新。', '数据发生变化时'],
    ['除涉密工程外一律取消，不得限制投标。', '除涉密工程外'],
    ['未经市政府批准任何单位不得占用。', '未经市政府批准'],
    ['经市政府同意，提出以下意见，请贯彻执行。', null],
    ['各单位要及时更新。', null]
  ])('keeps the condition: %s', (line, condition) => {
    expect(directives([line])[0]?.condition).toBe(condition)
  })

  it('leaves a deadline that belongs to the condition alone', () => {
    const [found] = directives(['当事人要求在开庭前查阅案卷的，应当在收到通知后5日内提出。'])
    expect(found?.deadline?.text).toBe('在收到通知后5日内')
  })

  it('takes how long something is forbidden for no deadline', () => {
    expect(directives(['考核不合格的，三年内不得申报。'])[0]?.deadline).toBeNull()
  })

  it('leaves the number of the unit out of the sentence', () => {
    expect(directives(['第三条　申请人应当如实申报。'])[0]?.text).toBe('申请人应当如实申报。')
    expect(directives(['（二）各单位要落实责任。'])[0]?.text).toBe('各单位要落实责任。')
  })

  it('reads no headings, no tables, no addressees', () => {
    expect(directives(['必须坚持的原则'])).toEqual([])
    expect(directives([{text: '学生应当到场。', block: {kind: 'table'}}])).toEqual([])
    expect(directives([{text: '应当参加单位：', element: 'addressees'}])).toEqual([])
  })

  it('takes no caption of a unit for a directive', () => {
    const line = '鼓励探索、示范引领。支持各地先行先试。'
    const sections = [sectionOver('1', [0, line.length], '鼓励探索、示范引领')]
    expect(directives([line], {sections}).map(({text}) => text)).toEqual(['支持各地先行先试。'])
  })

  it.each(['speech', 'news', 'interpretation', 'list-page', 'unknown'] as const)('gives none for %s', (kind) => {
    expect(directives(['各单位要落实责任。'], {kind})).toEqual([])
  })

  it('gives none for a page of another kind, unless something of it is a document’s', () => {
    const lines = ['镜像必须先更新，不得使用旧版。']
    const count = (fields: Partial<Notice>) => directives(lines, {kind: 'other', ...fields}).length
    expect(count({title: '对于容器的一点使用经验'})).toBe(0)
    expect(count({title: '江城市烟花爆竹企业安全生产标准化工作方案'})).toBe(2)
    expect(count({title: '机房管理规定'})).toBe(2)
    expect(count({title: '对于容器的一点使用经验', documentType: '通知'})).toBe(2)
    expect(count({title: null})).toBe(2)
  })
})

describe('actors', () => {
  it('lets who acts go on acting in the next clause, unless that has a subject of its own', () => {
    expect(brief('各区县教育局应当安排学位，不得收费。')).toEqual([
      'obligation 应当 各区县教育局',
      'prohibition 不得 各区县教育局'
    ])
    expect(brief('各区县教育局应当安排学位，公用经费不得挪用。')[1]).toBe('prohibition 不得 –')
  })

  it('takes the agent of a passive for no subject: 由县人民政府组织验收，验收合格的方可使用。', () => {
    expect(brief('由县人民政府组织有关部门验收，验收合格的方可使用。')).toEqual(['permission 方可 –'])
  })

  it('changes who acts with a subject between: 学生本人须…，不得…', () => {
    expect(brief('各系要严格注册，学生本人须办理手续，不得由他人代办。')).toEqual([
      'obligation 要 各系',
      'prohibition 不得 学生本人'
    ])
    expect(brief('任何单位和个人都有义务，对污染环境的行为有权检举。')).toEqual(['permission 有权 任何单位和个人'])
  })

  it('lets nobody who was named refuse: 逾期不予补办', () => {
    expect(brief('考生应当打印准考证，逾期不予补办。')).toEqual(['obligation 应当 考生', 'prohibition 不予 –'])
  })

  it('inherits nobody for a subject that cannot act, nor for those who disagree', () => {
    const lines = (second: string): Directive => directives([`各单位要落实责任。${second}`])[1]!
    expect(lines('要加强巡查。').actor).toEqual({text: '各单位', source: 'inherited'})
    expect(lines('在巡查中要做好记录。').actor.source).toBe('inherited')
    expect(lines('开展工作的经费应当纳入预算。').actor.source).toBe('elided')
    expect(lines('对结果有异议的，可以申请复核。').actor.source).toBe('elided')
  })

  it.each([
    ['各级党委（党组）要加强领导。', '各级党委（党组）'],
    ['县级以上地方人民政府住房城乡建设主管部门应当公示。', '县级以上地方人民政府住房城乡建设主管部门'],
    ['教育、公安等部门要联合执法。', '教育、公安等部门'],
    ['各地、各部门，特别是重点地区，要尽早部署。', '各地、各部门，特别是重点地区'],
    ['各镇人民政府，县直各部门务必按时报送。', '各镇人民政府，县直各部门'],
    ['施工作业中施工单位要采取降尘措施。', '施工单位'],
    ['产权人向村委会提出申请，其中需注明面积。', '产权人'],
    ['施工单位为责任主体，要与村民签订协议。', '施工单位'],
    ['报名参加培训的人员，应当按时到场。', '报名参加培训的人员'],
    ['推荐的单位和个人限额推荐；推荐时，应当填写推荐书。', '推荐的单位和个人'],
    ['各单位内部应建立台账。', '各单位'],
    ['因此，这些地区也应做好防范。', '这些地区'],
    ['任何单位和个人如发现隐患，都要立即上报。', '任何单位和个人'],
    ['应当由设区的市人民政府批准。', '市人民政府'],
    ['国家鼓励科学研究。', '国家'],
    ['各部门主要负责人是第一责任人，要亲自抓。', '各部门主要负责人'],
    ['采购代理机构应当保存采购文件。', '采购代理机构'],
    ['党组织讨论决定问题，必须少数服从多数。', '党组织'],
    ['被征收人不服的，可以申请行政复议。', '被征收人'],
    ['逾期不修复的，由市城市管理局组织代修，可以并处罚款。', '市城市管理局'],
    ['大厅内的人员不得吸烟。', '大厅内的人员'],
    ['驾驶人、乘坐人应当佩戴头盔。', '驾驶人、乘坐人'],
    ['竞得人有下列情形之一的，由主管部门处理，并不得参加交易：', '竞得人'],
    ['建设单位未报送的，由主管部门责令改正，可以并处罚款。', '主管部门'],
    ['受损户有异议，由鉴定组解释，调解无效可提起诉讼。', '受损户'],
    ['热线工作（以下简称热线）应当方便群众。', '热线工作']
  ])('%s', (line, actor) => {
    const [found] = directives([line])
    expect(found?.actor.text?.endsWith(actor)).toBe(true)
    expect(found?.actor.source).toBe('explicit')
  })

  it.each([
    '在重点区域要加强监测。',
    '对弄虚作假的单位和个人要严肃处理。',
    '开支标准应严格执行规定。',
    '资产管理部门设立的账户不得透支。',
    '尽快落实到户，不要拖延。',
    '以上意见如无不妥，请批转各地执行。'
  ])('names nobody for %s', (line) => {
    expect(directives([line])[0]?.actor).toEqual({text: null, source: 'elided'})
  })

  it('inherits the last one named in the same section', () => {
    const first = '一、各县要加强领导。要落实经费。'
    const lines = [first, '要强化督查。', '二、加强宣传。要用好媒体。']
    const second = first.length + 1 + lines[1]!.length + 1
    const sections = [sectionOver('1', [0, second]), sectionOver('2', [second, second + lines[2]!.length])]
    expect(directives(lines, {sections}).map(({actor, section}) => [actor.text, actor.source, section])).toEqual([
      ['各县', 'explicit', '1'],
      ['各县', 'inherited', '1'],
      ['各县', 'inherited', '1'],
      [null, 'elided', '2']
    ])
  })

  it('lets a request that names nobody speak to the addressees', () => {
    const addressees = {text: '各区县教育局', groups: ['各区县教育局']}
    expect(directives(['现印发给你们，请遵照执行。'], {addressees})[0]?.actor).toEqual({
      text: '各区县教育局',
      source: 'addressees'
    })
    expect(directives(['现印发给你们，请遵照执行。'])[0]?.actor).toEqual({text: null, source: 'elided'})
  })
})

describe('deadlines of directives', () => {
  const deadlines = (line: string) => directives([line]).map(({force, deadline}) => [force, deadline?.text ?? null])

  it('are not taken from the clause of a neighbouring operator', () => {
    expect(deadlines('值守人员不得离岗，遇有险情要立即报告。')).toEqual([
      ['prohibition', null],
      ['obligation', '立即']
    ])
    expect(deadlines('各镇应当在8月20日前逐户核查，核查人员不得少于2人。')).toEqual([
      ['obligation', '8月20日前'],
      ['prohibition', null]
    ])
  })

  it('are not made of what tells the subject from others', () => {
    expect(deadlines('2018年6月30日前登记的社会组织须参加年检。')).toEqual([['obligation', null]])
    expect(deadlines('2018年6月30日前，社会组织须参加年检。')).toEqual([['obligation', '2018年6月30日前']])
  })
})

describe('prohibitions', () => {
  it('may begin with a place or a time, where nothing describes a noun', () => {
    expect(brief('城区二环路以内禁止燃放烟花爆竹。')).toEqual(['prohibition 禁止 –'])
    expect(brief('在湿地范围内禁止下列行为：')).toEqual(['prohibition 禁止 –'])
    expect(brief('中考期间禁止夜间施工。')).toEqual(['prohibition 禁止 –'])
    expect(brief('明确城区以内禁止燃放的地点。')).toEqual([])
    expect(brief('公布城区以内禁止燃放烟花爆竹。')).toEqual([])
  })

  it('inherit nobody where 禁止 begins the sentence', () => {
    const section = sectionOver('1', [0, 40])
    const actors = (line: string) => directives([line], {sections: [section]}).map(({actor}) => actor.text)
    expect(actors('供水企业应当保证水质。禁止在管网上直接装泵抽水。')).toEqual(['供水企业', null])
    expect(actors('供水企业应当保证水质。不得擅自停水。')).toEqual(['供水企业', '供水企业'])
  })
})

describe('evidence of directives', () => {
  it('shows operator, actor and the date of a deadline', () => {
    const tree = treeOfLines(['各校应于6月30日前报送。'], {date: '2019-03-01'})
    run(tree, retextDirectives)
    const {evidence} = findingsOf(tree)
    expect(evidence['/directives/0/force']).toEqual([
      {from: 'text', page: [[2, 3]], quote: '应', rule: 'directive-operator'}
    ])
    expect(evidence['/directives/0/actor/text']?.[0]).toMatchObject({page: [[0, 2]], quote: '各校'})
    expect(evidence['/directives/0/deadline/date']?.[0]).toMatchObject({
      quote: '6月30日前',
      rule: 'deadline-year-inferred'
    })
  })

  it('stands in the text, whatever the text', () => {
    const words = fc.constantFrom(
      '各单位',
      '要',
      '不得',
      '请',
      '，',
      '。',
      '“',
      '”',
      '的',
      '在',
      '6月底前',
      '一、',
      '可以',
      '甲'
    )
    fc.assert(
      fc.property(fc.array(fc.array(words, {maxLength: 12}), {maxLength: 5}), (lines) => {
        const tree = treeOfLines(lines.map((line) => line.join('')))
        run(tree, retextDirectives)
        const text = lines.map((line) => line.join('')).join('\n')
        for (const {span, text: sentence, actor, operator} of findingsOf(tree).fields.directives!) {
          expect(text.slice(...span)).toBe(sentence)
          expect(sentence).toContain(operator)
          if (actor.source === 'explicit') expect(sentence).toContain(actor.text)
        }
      })
    )
  })
})

describe('parts', () => {
  it('leadingActor finds the subject of a clause', () => {
    expect(leadingActor('产权人向所在地村委会提出申请')).toEqual({text: '产权人', offset: 0, possessive: false})
    expect(leadingActor('同时，各校要落实')).toEqual({text: '各校', offset: 3, possessive: false})
    expect(leadingActor('施工单位的运输车辆')).toMatchObject({text: '施工单位', possessive: true})
    expect(leadingActor('对违反规定的单位')).toBeNull()
    expect(leadingActor('学校土地使用权证一般不外借')).toBeNull()
  })

  it('endsWithActor knows organs and persons, not methods and parts', () => {
    expect(['省教育厅', '项目建设单位', '查阅人', '各级党委（党组）'].every((name) => endsWithActor(name))).toBe(true)
    expect(['管理办法', '实施方案', '大部', '开支标准', '座谈会'].some((name) => endsWithActor(name))).toBe(false)
  })

  it('ordinalLength counts structural numbers only', () => {
    expect(ordinalLength('第十二条　应当')).toBe(5)
    expect(ordinalLength('（一）1.要')).toBe(5)
    expect(ordinalLength('2019年要')).toBe(0)
    expect(ordinalLength('1.5倍')).toBe(0)
  })

  it('findReportedSpeech is what keeps speeches out', () => {
    expect(findReportedSpeech('省长要求，要抓好防汛。')).toBe(5)
  })
})
