import type {Root} from 'nlcst'
import {describe, expect, it} from 'vitest'
import type {Section} from '../../src/schema/index.js'
import {buildSections} from '../../src/text/outline/build-sections.js'
import {findOutline} from '../../src/text/outline/find-outline.js'
import {splitGlued} from '../../src/text/outline/markers/split-glued.js'
import {retextSections} from '../../src/text/outline/retext-sections.js'
import {findingsOf, record, setBody} from '../../src/text/tree.js'
import {unified} from 'unified'
import {bodyOfLines, type Line} from './body-of-lines.js'

function divide(...lines: Line[]) {
  const body = bodyOfLines(lines)
  return buildSections(body, findOutline(body))
}

const texts = (blocks: {text: string}[]) => blocks.map(({text}) => text)

describe('sections', () => {
  it('have ids by position, levels, and blocks behind number and heading', () => {
    const {preamble, sections, closing} = divide(
      '现通知如下：',
      '一、总体要求',
      '（一）指导思想。坚持以人为本。',
      '各地落实。',
      '二、工作要求',
      '抓好落实。',
      {text: '某某市人民政府', element: 'signature'},
      {text: '2018年5月4日', element: 'date'}
    )
    expect(texts(preamble)).toEqual(['现通知如下：'])
    expect(sections.map(({id, level, heading}) => [id, level, heading])).toEqual([
      ['1', 1, '总体要求'],
      ['2', 1, '工作要求']
    ])
    const [first] = sections[0]!.sections
    expect(first).toMatchObject({id: '1.1', level: 2, heading: '指导思想', headingStyle: 'run-in'})
    expect(texts(first!.blocks)).toEqual(['坚持以人为本。', '各地落实。'])
    expect(closing.map(({type, text}) => [type, text])).toEqual([
      ['signature', '某某市人民政府'],
      ['signature', '2018年5月4日']
    ])
  })

  it('leave out the addressees, which are a field of their own', () => {
    expect(divide({text: '各市人民政府：', element: 'addressees'}, '现通知如下：').preamble).toHaveLength(1)
  })

  it('keep the formula that their heading announces', () => {
    const {sections, closing} = divide(
      '一、适用范围',
      '适用于本市。',
      '二、施行日期',
      '本决定自5月1日起施行。',
      '特此通知。'
    )
    expect(texts(sections[1]!.blocks)).toEqual(['本决定自5月1日起施行。'])
    expect(texts(closing)).toEqual(['特此通知。'])
  })

  it('stand below a missing one when their parent is on another page', () => {
    const {sections} = divide('五是办实事。', '二、高度重视', '（一）学习', '抓好学习。')
    expect(sections.map(({missing, ordinal}) => [ordinal?.text, missing])).toEqual([
      ['一、', true],
      ['二、', undefined]
    ])
    expect(sections[0]!.sections[0]!.ordinal?.text).toBe('五是')
  })

  it('begin anew with the title of a wrapped document', () => {
    const {sections, closing} = divide(
      '一、提高认识。各地宣传。',
      '二、抓好落实。各地检查。',
      {text: '某某省人民政府', element: 'signature'},
      '城市供水管理办法',
      '第一条　为了供水。',
      '第二条　自发布之日起施行。'
    )
    expect(sections.map(({heading, ordinal}: Section) => ordinal?.text ?? heading)).toEqual([
      '一、',
      '二、',
      '城市供水管理办法',
      '第一条',
      '第二条'
    ])
    expect(texts(closing)).toEqual(['某某省人民政府'])
  })

  it('keep a title in several lines that is known from the cover', () => {
    const body = bodyOfLines([
      '印发你们。',
      {text: '某厅', element: 'signature'},
      '城市供水',
      '管理办法',
      '第一条　为了供水。',
      '第二条　施行。'
    ])
    const start = body.text.indexOf('城市')
    const enclosed = [
      {title: '城市供水管理办法', issuers: [], date: null, span: [start, body.text.length] as [number, number]}
    ]
    const {sections} = buildSections(body, findOutline(body, enclosed))
    expect(sections.map(({heading, ordinal}) => ordinal?.text ?? heading)).toEqual([
      '城市供水管理办法',
      '第一条',
      '第二条'
    ])
    expect(sections[0]!.blocks).toEqual([])
  })
})

describe('lost line breaks', () => {
  const parts = (text: string) => splitGlued(bodyOfLines([text])).paragraphs.length

  it('are found at numbers that count on behind gaps', () => {
    expect(parts('现通知如下： 一、按时报送。 二、认真审核。')).toBe(3)
    expect(parts('第一条 为了管理。　　第二条 本省适用。　　第三条 施行。')).toBe(3)
  })

  it('are found between a chapter and its first article', () => {
    expect(parts('第二章 管理 第四条 本省加强管理。')).toBe(2)
  })

  it('are not assumed at a single number, or inside a sentence', () => {
    expect(parts('会议听取了汇报。 一、市建委发言。')).toBe(1)
    expect(parts('要做到：一、按时报送；二、认真审核。')).toBe(1)
    expect(parts('依照 第三条规定和 第四条规定执行。')).toBe(1)
  })
})

describe('closing', () => {
  it('tells who attended a meeting, which belongs to none of its matters', () => {
    const matters = ['现将议定事项纪要如下：', '一、关于改造范围。同意纳入改造。', '二、关于资金安排。由市财政局负责。']
    expect(texts(divide(...matters, '出席：江一帆、云小舟。', '记录：白鹭').closing)).toEqual([
      '出席：江一帆、云小舟。',
      '记录：白鹭'
    ])
    expect(divide(...matters, '出席人次按季度统计。').closing).toEqual([])
  })

  it('leaves sentences between the signature of an order and its first unit to the opening', () => {
    const {preamble, closing} = divide(
      '《关于修改办法的决定》已经审议通过，现予公布。',
      {text: '市长　江某某', element: 'signatory'},
      {text: '2019年11月12日', element: 'date'},
      '市人民政府决定作如下修改：',
      '一、修改第五条。',
      '二、删去第九条。'
    )
    expect(texts(preamble)).toEqual(['《关于修改办法的决定》已经审议通过，现予公布。', '市人民政府决定作如下修改：'])
    expect(texts(closing)).toEqual(['市长　江某某', '2019年11月12日'])
  })

  it('takes the label of a second attachment', () => {
    const title = (text: string): Line => ({text, block: {align: 'center'}})
    const {sections, closing} = divide('附件1', title('日程'), '上午授课。', '附件2', title('回执'), '单位和姓名。')
    expect(sections.map(({heading, blocks}) => [heading, texts(blocks)])).toEqual([
      ['日程', ['上午授课。']],
      ['回执', ['单位和姓名。']]
    ])
    expect(texts(closing)).toContain('附件2')
  })

  it('takes a formula behind the last unit', () => {
    expect(texts(divide('一、按时报送。', '二、认真审核。', '特此通知。').closing)).toEqual(['特此通知。'])
  })

  it.each(['联 系 人：张某某', '以上请示妥否，请批示。', '同志们，让我们努力奋斗！', '本通知自2018年6月1日起施行。'])(
    'takes %s',
    (line) => {
      expect(texts(divide('一、按时报送。', '二、认真审核。', line).closing)).toEqual([line])
    }
  )

  it('takes the paragraph that belongs to no numbered matter', () => {
    const {closing, sections} = divide(
      '一、提高认识。',
      '二、加强领导。',
      '三、抓好落实。',
      '各级党委要贯彻会议精神，有关情况及时报告。'
    )
    expect(texts(closing)).toEqual(['各级党委要贯彻会议精神，有关情况及时报告。'])
    expect(sections[2]!.blocks).toHaveLength(1)
  })

  it('takes it before a formula too', () => {
    const {closing} = divide(
      '一、将第二条删去。',
      '二、将第三条删去。',
      '三、将第四条删去。',
      '此外，对条文顺序作相应调整。',
      '本决定自发布之日起施行。'
    )
    expect(texts(closing)).toEqual(['此外，对条文顺序作相应调整。', '本决定自发布之日起施行。'])
  })

  it('leaves the last unit its paragraphs where its siblings have several too', () => {
    const {closing, sections} = divide(
      '一、认识',
      '甲。',
      '乙。',
      '二、领导',
      '丙。',
      '丁。',
      '三、落实',
      '戊。',
      '己。'
    )
    expect(closing).toEqual([])
    expect(texts(sections[2]!.blocks)).toEqual(['戊。', '己。'])
  })

  it('leaves an article its paragraphs (款)', () => {
    expect(divide('第一条　甲。', '第二条　乙。', '第三条　丙。', '前款不适用于丁。').closing).toEqual([])
  })

  it('takes the end of a document without units', () => {
    const {preamble, closing} = divide('你局请示收悉。同意。', '此复。', {text: '某某厅', element: 'signature'})
    expect(texts(preamble)).toEqual(['你局请示收悉。同意。'])
    expect(texts(closing)).toEqual(['此复。', '某某厅'])
  })
})

describe('blocks', () => {
  it('are lists where one paragraph enumerates: 一是…；二是…', () => {
    expect(divide('要做到：一是定计划；二是抓落实。').preamble[0]!.type).toBe('list')
    expect(divide('要做到一是一、二是二。'.replace('二是二', '实事求是')).preamble[0]!.type).toBe('paragraph')
  })

  it('keep the cells of a table', () => {
    const rows = [
      ['单位', '名额'],
      ['东城区', '2']
    ]
    const [table] = divide({text: '单位\t名额\n东城区\t2', block: {kind: 'table', rows}}).preamble
    expect(table).toMatchObject({type: 'table', rows})
  })

  it('are salutations and notes where other plugins say so', () => {
    const {preamble, closing} = divide({text: '同志们：', element: 'salutation'}, '开会了。', {
      text: '（此件公开发布）',
      element: 'note'
    })
    expect(preamble[0]!.type).toBe('salutation')
    expect(closing[0]!.type).toBe('note')
  })
})

describe('retextSections', () => {
  it('records opening, units and end', () => {
    const tree: Root = {type: 'RootNode', children: []}
    setBody(tree, bodyOfLines(['现通知如下：', '一、按时报送。', '二、认真审核。', '特此通知。']))
    record(tree, 'enclosed', [], {})
    unified().use(retextSections).runSync(tree)
    const {preamble, sections, closing} = findingsOf(tree).fields
    expect([preamble?.length, sections?.length, closing?.length]).toEqual([1, 2, 1])
  })
})
