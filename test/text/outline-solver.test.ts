import {describe, expect, it} from 'vitest'
import {findMarkers} from '../../src/text/outline/markers/find-markers.js'
import {solveOutline} from '../../src/text/outline/levels/solve-outline.js'
import {bodyOfLines, type Line} from './body-of-lines.js'

/** The depth of each marker, 0 for refused ones, beside its number. */
function solve(...lines: Line[]): string[] {
  const markers = findMarkers(bodyOfLines(lines))
  const {placements} = solveOutline(markers)
  return markers.map(({ordinal}, position) => `${placements[position]!.depth} ${ordinal.text}`)
}

describe('nesting', () => {
  it('follows the order of the standard: 一、 （一） 1. （1）', () => {
    expect(
      solve(
        '一、总体要求',
        '（一）指导思想。坚持以人为本。',
        '1．健全制度。完善制度。',
        '（1）修订章程。',
        '（2）修订细则。',
        '2．落实责任。',
        '（二）主要目标。全面达标。',
        '二、保障措施'
      )
    ).toEqual(['1 一、', '2 （一）', '3 1．', '4 （1）', '4 （2）', '3 2．', '2 （二）', '1 二、'])
  })

  it('forgives one lost number at the end of a list', () => {
    expect(solve('四、事项', '1、到场；', '2、自定；', '4、提醒；').at(-1)).toBe('2 4、')
  })

  it('takes a number that is printed twice for the next one', () => {
    expect(solve('一、事项', '（1）到场；', '（1）自定；', '（3）提醒；').slice(1)).toEqual([
      '2 （1）',
      '2 （1）',
      '2 （3）'
    ])
    expect(solve('一、事项', '1.到场；', '2.自定；', '2.提醒；').at(-1)).toBe('2 2.')
  })

  it('counts on from a number that stands inside the paragraph above', () => {
    expect(solve('一、条件：1.具有法人资格；', '2.注册满一年。', '二、材料')).toEqual(['1 一、', '2 2.', '1 二、'])
    expect(solve('一、条件具有法人资格；', '2.注册满一年。', '二、材料')[1]).toBe('0 2.')
  })

  it('puts （一） into its place below 一、 that stands below 甲、', () => {
    const first = ['甲、总则', '一、为了管理。', '二、管理应当公正。']
    expect(solve(...first, '乙、裁量', '一、有下列情形：', '（一）主动；', '（二）受迫。', '二、从重处罚。')).toEqual([
      '1 甲、',
      '2 一、',
      '2 二、',
      '1 乙、',
      '2 一、',
      '3 （一）',
      '3 （二）',
      '2 二、'
    ])
  })

  it('counts articles on below a new heading where one is lost', () => {
    expect(solve('第一章　总则', '第一条　为了管理。', '第二章　程序', '第一节　提出', '第三条　县级提出。')).toEqual([
      '1 第一章',
      '2 第一条',
      '1 第二章',
      '2 第一节',
      '3 第三条'
    ])
  })

  it('counts articles on through the chapters', () => {
    expect(
      solve(
        '第一章　总则',
        '第一条　为了管理。',
        '第二章　管理',
        '第二条　县级应当：',
        '（一）巡查；',
        '（二）记录。',
        '第三条　本办法施行。'
      )
    ).toEqual(['1 第一章', '2 第一条', '1 第二章', '2 第二条', '3 （一）', '3 （二）', '2 第三条'])
  })

  it('begins 节 anew in each chapter', () => {
    expect(
      solve(
        '第一章 总则',
        '第一条 为了管理。',
        '第二章 机构',
        '第一节 市级',
        '第二条 市级负责。',
        '第二节 县级',
        '第三条 县级负责。',
        '第三章 附则',
        '第四条 施行。'
      )
    ).toEqual([
      '1 第一章',
      '2 第一条',
      '1 第二章',
      '2 第一节',
      '3 第二条',
      '2 第二节',
      '3 第三条',
      '1 第三章',
      '2 第四条'
    ])
  })

  it('takes （一） for the top where it is the first style', () => {
    expect(solve('（一）加强领导。', '1.成立小组。', '2.落实责任。', '（二）加强督查。')).toEqual([
      '1 （一）',
      '2 1.',
      '2 2.',
      '1 （二）'
    ])
  })

  it('takes （1） below ① where the document does so throughout', () => {
    expect(
      solve('一、任务', '①建立台账：', '（1）甲表；', '（2）乙表。', '②公开信息：', '（1）丙表；', '（2）丁表。')
    ).toEqual(['1 一、', '2 ①', '3 （1）', '3 （2）', '2 ②', '3 （1）', '3 （2）'])
  })

  it('skips levels: 1. directly below 三、', () => {
    expect(
      solve('一、范围', '（一）城区', '1.街道', '2.社区', '（二）乡镇', '二、时间', '三、要求', '1.准时。', '2.准确。')
    ).toEqual(['1 一、', '2 （一）', '3 1.', '3 2.', '2 （二）', '1 二、', '1 三、', '2 1.', '2 2.'])
  })

  it('counts 1. on through 一、 and 二、', () => {
    expect(
      solve('一、修路', '1.修桥。', '2.铺路。', '二、植树', '3.育苗。', '4.补植。', '三、其他', '5.总结。')
    ).toEqual(['1 一、', '2 1.', '2 2.', '1 二、', '2 3.', '2 4.', '1 三、', '2 5.'])
  })

  it('reads 1.1 below 1.', () => {
    expect(
      solve('1.总则', '1.1 编制目的', '为了应急。', '1.1.1 依据', '根据法律。', '1.2 适用范围', '2.组织', '2.1 指挥部')
    ).toEqual(['1 1.', '2 1.1', '3 1.1.1', '2 1.2', '1 2.', '2 2.1'])
  })

  it('counts 一是 and 第三， in one run', () => {
    expect(
      solve('（一）强化措施。', '一是定计划。', '二是抓落实。', '第三，严纪律。', '第四，重创新。', '（二）组织讨论。')
    ).toEqual(['1 （一）', '2 一是', '2 二是', '2 第三，', '2 第四，', '1 （二）'])
  })

  it('goes on where the closing mark is mistyped: 1. 2、 3．', () => {
    expect(solve('一、任务', '1.甲。', '2、乙。', '3．丙。', '二、要求')).toEqual([
      '1 一、',
      '2 1.',
      '2 2、',
      '2 3．',
      '1 二、'
    ])
  })

  it('goes on over a missing number', () => {
    expect(solve('一、甲', '二、乙', '四、丁', '五、戊')).toEqual(['1 一、', '1 二、', '1 四、', '1 五、'])
  })

  it('holds 第一， before the chapters for a level of its own', () => {
    expect(
      solve('第一，坚持甲。', '第二，坚持乙。', '第一章　总则', '第一条　为了管理。', '第二章　附则', '第二条　施行。')
    ).toEqual(['1 第一，', '1 第二，', '1 第一章', '2 第一条', '1 第二章', '2 第二条'])
  })
})

describe('wrapped documents', () => {
  it('begin at the top again behind the signature of the cover', () => {
    expect(
      solve(
        '一、提高认识。',
        '二、抓好落实。',
        {text: '2018年5月4日', element: 'date'},
        '城市供水管理办法',
        '第一章　总则',
        '第一条　为了供水。',
        '第二条　本市供水。'
      )
    ).toEqual(['1 一、', '1 二、', '1 第一章', '2 第一条', '2 第二条'])
  })

  it('begin with 一、 again', () => {
    expect(
      solve(
        '一、提高认识。',
        '二、抓好落实。',
        {text: '2018年5月4日', element: 'date'},
        '一、总体要求',
        '（一）统筹兼顾。',
        '二、保障有力。'
      )
    ).toEqual(['1 一、', '1 二、', '1 一、', '2 （一）', '1 二、'])
  })
})

describe('units on another page', () => {
  it('are missing parents: 五是 before 二、', () => {
    const {missing, placements} = solveOutline(
      findMarkers(bodyOfLines(['五是办实事。', '二、高度重视', '（一）学习', '（二）讨论']))
    )
    expect(missing).toEqual([{ordinal: {text: '一、', style: 'cn', value: 1}, from: 0, to: 1}])
    expect(placements.map(({depth}) => depth)).toEqual([1, 1, 2, 2])
  })

  it('are not assumed where the first unit is here', () => {
    const {missing} = solveOutline(findMarkers(bodyOfLines(['一是甲。', '二是乙。', '一、高度重视', '二、抓好落实'])))
    expect(missing).toEqual([])
  })
})

describe('what is no structure', () => {
  it('refuses a lone 1. in running text', () => {
    expect(solve('活动由市局主办。', '1.本次活动共三十人参加。', '大家表示满意。')).toEqual(['0 1.'])
  })

  it('keeps a lone 1. below a unit, no lone 一是 there', () => {
    expect(solve('一、值班', '1.各部门要安排好值班，确保信息畅通。', '二、要求', '各部门要抓好落实。')).toEqual([
      '1 一、',
      '2 1.',
      '1 二、'
    ])
    expect(solve('一、打算', '一是加大投入；二是完善政策。', '二、要求')).toEqual(['1 一、', '0 一是', '1 二、'])
  })

  it('refuses the numbers of notes, none behind them', () => {
    expect(
      solve('一、农业', '增长。', '注：', '1.增速按不变价计算。', '2.数据为初步数。', '二、工业', '增长。')
    ).toEqual(['1 一、', '1 二、'])
    expect(solve('一、注意事项：', '1.带好证件。', '2.准时到场。').slice(1)).toEqual(['2 1.', '2 2.'])
  })

  it('keeps a lone 6. that ends a count through the chapters', () => {
    expect(solve('一、修路', '1.修桥。', '2.铺路。', '二、其他', '3.总结。').at(-1)).toBe('2 3.')
  })

  it('refuses 首先， 其次， without anything numbered above', () => {
    expect(solve('首先，要认清形势。', '其次，要把握机遇。')).toEqual(['0 首先，', '0 其次，'])
  })

  it('keeps 首先， 其次， behind a lead', () => {
    expect(solve('现将事项通知如下：', '首先，要落实责任。', '其次，要配备设备。')).toEqual(['1 首先，', '1 其次，'])
  })

  it('keeps the phrases of a plan that a notice prints, not those of a list', () => {
    const printed = (title: string): number => {
      const body = bodyOfLines([
        '现印发给你们，请执行。',
        {text: '2017年3月6日', element: 'date'},
        title,
        '一、法规项目',
        '1.养老条例（某厅起草）',
        '2.献血条例（某委起草）'
      ])
      return findMarkers(body, new Set([body.paragraphs[2]!.start])).length
    }
    expect(printed('2017年立法工作计划')).toBe(3)
    expect(printed('2017年获奖名单')).toBe(0)
  })

  it('keeps a lone ① below （2）, none at the top', () => {
    expect(solve('一、作息', '（1）住校。', '（2）走读。', '①自愿参加。', '二、保障')).toEqual([
      '1 一、',
      '2 （1）',
      '2 （2）',
      '3 ①',
      '1 二、'
    ])
    expect(solve('活动由市局主办。', '①本次活动共三十人参加。')).toEqual(['0 ①'])
  })

  it('leaves out contents whose entries come again without numbers', () => {
    expect(solve('目录', '1 背景', '2 内容', '背景', '面积减少。', '内容', '共五章。')).toEqual([])
    expect(solve('目录', '1 背景', '2 内容', '面积减少。')).toHaveLength(2)
  })

  it('keeps 首先， 其次， 最后， below 一、', () => {
    expect(solve('一、认识', '首先，认清形势。', '其次，把握机遇。', '最后，抓好落实。', '二、行动')).toEqual([
      '1 一、',
      '2 首先，',
      '2 其次，',
      '2 最后，',
      '1 二、'
    ])
  })

  it('takes no 最后， that ends a speech', () => {
    expect(solve('一、认识', '二、行动', '第一，领导。', '第二，督查。', '最后，祝大会成功！')).toEqual([
      '1 一、',
      '1 二、',
      '2 第一，',
      '2 第二，'
    ])
  })

  it('refuses a list of winners', () => {
    expect(
      solve('现予以表彰。', '一等奖', '1.东城小学', '2.西城小学', '3.南城小学', '二等奖', '1.北城小学', '2.中心小学')
    ).toEqual(['0 1.', '0 2.', '0 3.', '0 1.', '0 2.'])
  })

  it('takes no list of names behind the date', () => {
    expect(
      solve(
        '现予以表彰。',
        {text: '2015年1月16日', element: 'date'},
        '先进名单',
        '一、先进单位（2个）',
        '东城区　西城区',
        '二、先进个人',
        '张某某　李某某'
      )
    ).toEqual([])
  })

  it('keeps captions below a date that stands above the text', () => {
    expect(solve({text: '2018年5月4日', element: 'date'}, '一、会议时间', '5月8日', '二、会议地点', '二号楼')).toEqual([
      '1 一、',
      '1 二、'
    ])
  })

  it('takes no table of contents', () => {
    expect(
      solve(
        '目　录',
        '第一章 总则……1',
        '第二章 附则……5',
        '第一章 总则',
        '第一条 为了管理。',
        '第二章 附则',
        '第二条 施行。'
      )
    ).toEqual(['1 第一章', '2 第一条', '1 第二章', '2 第二条'])
  })

  it('takes no table of contents with lower units', () => {
    expect(
      solve(
        '第一章 沿革',
        '一、建城',
        '二、扩城',
        '第二章 路径',
        '一、坚持领导',
        '第一章 沿革',
        '一、建城',
        '从头说起。',
        '第二章 路径'
      )
    ).toEqual(['1 第一章', '2 一、', '1 第二章'])
  })

  it('keeps captions that come again where text stands below each', () => {
    const part = ['一、目标', '甲。', '二、任务', '乙。']
    expect(solve(...part, '乡镇分册', ...part)).toEqual(['1 一、', '1 二、', '1 一、', '1 二、'])
  })

  it('refuses the articles that an amendment quotes', () => {
    expect(
      solve(
        '一、修改甲办法',
        '（一）将第六条修改为：',
        '“申请人提交下列材料：',
        '（一）申请书；',
        '（二）身份证明。”',
        '（二）删去第九条。',
        '二、修改乙办法'
      )
    ).toEqual(['1 一、', '2 （一）', '0 （一）', '0 （二）', '2 （二）', '1 二、'])
  })

  it.each([
    ['一、二、三等奖各一名。'],
    ['第一批学习实践活动已经结束。'],
    ['1.5%的单位没有报送。'],
    ['2014年，全市完成造林。'],
    ['第一责任人是区长。']
  ])('sees no marker in %s', (line) => {
    expect(solve(line)).toEqual([])
  })

  it('sees no marker in a table or in a line that is something else', () => {
    expect(solve({text: '1.甲\t2', block: {kind: 'table'}}, {text: '1.推荐表', element: 'attachment'})).toEqual([])
  })
})

describe('size', () => {
  it('solves a regulation of 2000 articles', () => {
    const lines = Array.from({length: 2000}, (_, index) => `第${index + 1}条　县级以上人民政府应当加强管理。`)
    expect(new Set(solve(...lines).map((unit) => unit.slice(0, 1)))).toEqual(new Set(['1']))
  })
})
