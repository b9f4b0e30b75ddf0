import {describe, expect, it} from 'vitest'
import {isAgentPredicate} from '../../src/text/directives/actor/agent-predicate.js'
import {retextDirectives} from '../../src/text/directives/retext-directives.js'
import {findingsOf} from '../../src/text/tree.js'
import {run, sectionOver, treeOfLines} from './tree-of-lines.js'

/** The actors of the directives of one line, all of it in one section. */
function actors(line: string): (string | null)[] {
  const tree = treeOfLines([line], {sections: [sectionOver('1', [0, line.length])]})
  run(tree, retextDirectives)
  return findingsOf(tree).fields.directives!.map(({actor}) => actor.text)
}

describe('a subject whose noun is in no table', () => {
  it.each([
    ['导医应主动迎候患者。', '导医'],
    ['集贸市场应建立治安组织。', '集贸市场'],
    ['经营农药的门市应当按照规定制定制度。', '经营农药的门市'],
    ['林果站在采收期要组织巡查。', '林果站']
  ])('acts where only somebody can do so: %s', (line, actor) => {
    expect(actors(line)).toEqual([actor])
  })

  it.each([
    '专项规划应当报市政府批准。',
    '疏散门应当保持畅通。',
    '奖学金应当及时公布。',
    '活动方案要制定措施。',
    '春节期间要组织值班。',
    '今后应当严格履行职责。'
  ])('does not act in %s', (line) => {
    expect(actors(line)).toEqual([null])
  })

  it('is told from a thing by what follows the operator', () => {
    expect(isAgentPredicate('将有关情况公示')).toBe(true)
    expect(isAgentPredicate('在三日内提交申请')).toBe(true)
    expect(isAgentPredicate('在三日内公布')).toBe(false)
    expect(isAgentPredicate('积极稳妥')).toBe(false)
  })
})

describe('a subject', () => {
  it.each([
    ['摄影者、民兵在库区进行拍摄，必须持有证件。', '摄影者、民兵'],
    ['市民和车辆须服从指挥。', '市民和车辆'],
    ['各级普查机构，对个人信息必须严格保密。', '各级普查机构'],
    ['乡人民政府、国有林场和其它有林单位，可以设立检查站。', '乡人民政府、国有林场和其它有林单位']
  ])('is named with all of its list: %s', (line, actor) => {
    expect(actors(line)).toEqual([actor])
  })

  it.each([
    ['参加会议人员要遵守纪律。', '参加会议人员'],
    ['因故缺席者，要向主持人请假。', '因故缺席者'],
    ['普查员入户登记时应出示证件。', '普查员'],
    ['3.2.1 住户须登记。', '住户'],
    ['学生中途退宿，需办理手续。', '学生'],
    ['养犬人携犬外出，应当束牵引带。', '养犬人'],
    ['来访客人、亲友须登记。', '来访客人、亲友'],
    ['管理人员对违反规定的任何人都有权批评。', '管理人员'],
    ['各用人单位对到期的职工，应优先续签合同。', '各用人单位'],
    ['国有企业招聘本科学历的毕业生，要公开条件。', '国有企业'],
    ['学校推荐的毕业生要参加面试。', '学校推荐的毕业生'],
    ['符合市财政局规定和有关文件条件的用户，可以申请。', '符合市财政局规定和有关文件条件的用户'],
    ['各堆放点要配备灭火器具。', '各堆放点'],
    ['下步各科室要落实责任。', '各科室'],
    ['出租汽车经营者停业的，应当报告。', '出租汽车经营者'],
    ['成都市各部门要落实。', '成都市各部门'],
    ['进入现场后，应由项目实验负责人进行教育。', '项目实验负责人'],
    ['营业站可以由管理机构指定单位管理。', '管理机构'],
    ['旅游景区提高门票价格要提前公示。', '旅游景区'],
    ['总承包单位再行分包的，应当明确约定。', '总承包单位'],
    ['学校、医院、商场等人员密集场所应当组织疏散。', '学校、医院、商场等人员密集场所'],
    ['要由价格主管部门管理。', '价格主管部门'],
    ['进入场馆者请换鞋。', '进入场馆者'],
    ['博物馆举办展览，应当公示时间。', '博物馆'],
    ['禁止施工单位将工程转包。', '施工单位'],
    ['请小区居民自行领取。', '小区居民'],
    ['凡接触过患者的居民，请及时报告。', '接触过患者的居民'],
    ['政府对医生开展国家规定的服务，应当予以补助。', '政府'],
    ['读者借阅图书，须出示借阅证。', '读者'],
    ['若读者不能按时归还，应办理续借。', '读者'],
    ['校长应当主持会议。', '校长'],
    ['申请加入本会的会员，必须具备条件。', '申请加入本会的会员'],
    ['车站、煤矿及其他道路运输场所经营者，应当按照标准配载。', '车站、煤矿及其他道路运输场所经营者'],
    ['居民和访客进入小区必须出示证件。', '居民和访客'],
    ['希望您按时缴费。', '您'],
    ['请出行车辆绕行。', '出行车辆'],
    ['在小区内的居民请提前移车。', '在小区内的居民']
  ])('may be told by what they do: %s', (line, actor) => {
    expect(actors(line)).toEqual([actor])
  })

  it('is the one named last, not who was named before', () => {
    expect(actors('外来人员不得入内，来访者须登记，经同意后方可入内。')).toEqual(['外来人员', '来访者', '来访者'])
  })

  it('is not who asks for what others give, who owns it, nor who was named before an approval', () => {
    expect(actors('商场应公示价格。消费者要求提供凭证的，应当予以提供。')[1]).not.toBe('消费者')
    expect(actors('检查机构负责人的任免，应当征得同意。')).toEqual([null])
    expect(actors('各科室要节约。添置设备，必须经分管领导批准。')[1]).toBe(null)
  })

  it('is no thing before it, nor anybody else, where another clause goes on about the thing', () => {
    expect(actors('各科室要节约。殡仪活动应当文明，不得扰民。').slice(1)).toEqual([null, null])
    expect(actors('各科室要节约。城市供水工程，应当纳入规划。')[1]).toBe(null)
    expect(actors('各科室要节约。遇有突发事件，要报告。')[1]).toBe('各科室')
    expect(actors('各科室要节约。深水区与浅水区之间应设有警示标志。')[1]).toBe(null)
    expect(actors('价格由游客选择，不得强制。')).toEqual([null])
    expect(actors('业主按照合同提供的材料，必须合格。')).toEqual([null])
    expect(actors('乘坐出租车必须佩戴口罩。')).toEqual([null])
    expect(actors('城市的停车场，应当设置无障碍车位。')).toEqual([null])
    expect(actors('男生不得留宿外人，来宾须登记。')).toEqual(['男生', '来宾'])
  })

  it('needs something done where another operator follows: 因故需延期，须说明理由', () => {
    expect(actors('委员因故需延期，须经同意。')).toHaveLength(1)
    expect(actors('因病需请假，并附证明。')).toHaveLength(1)
  })

  it('opens no other name with a preposition behind it', () => {
    expect(actors('请各单位结合部门职责，反馈意见。')).toEqual(['各单位'])
  })

  it('ends where 由 tells who does something, and begins behind 如', () => {
    expect(actors('测试由具有资质的检定机构进行，合格的可继续使用。')).toEqual([null])
    expect(actors('如住户无法陪同，必须以书面形式告知。')).toEqual(['住户'])
    expect(actors('未经老师允许，学生不得外出。')).toEqual(['学生'])
  })
})
