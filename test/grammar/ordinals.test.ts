import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {legalRank} from '../../src/grammar/ordinals/legal-rank.js'
import {ORDINAL_PATTERNS} from '../../src/grammar/ordinals/patterns.js'
import {parseOrdinal} from '../../src/grammar/ordinals.js'
import {Ordinal} from '../../src/schema/index.js'

describe('parseOrdinal', () => {
  it.each([
    ['一、总体要求', '一、', 'cn', 1],
    ['十一、保障措施', '十一、', 'cn', 11],
    ['一．总则', '一．', 'cn', 1],
    ['　　一、总体要求', '一、', 'cn', 1],
    ['（一）加强领导。', '（一）', 'cn-paren', 1],
    ['(一)加强领导', '(一)', 'cn-paren', 1],
    ['（ 十二 ）加强领导', '（十二）', 'cn-paren', 12],
    ['㈠加强领导', '㈠', 'cn-paren', 1],
    ['〈一〉加强领导', '〈一〉', 'cn-paren', 1],
    ['〔十二〕加强领导', '〔十二〕', 'cn-paren', 12],
    ['1.加强领导', '1.', 'arabic', 1],
    ['1．加强领导', '1．', 'arabic', 1],
    ['１、加强领导', '１、', 'arabic', 1],
    ['1.2014年工作', '1.', 'arabic', 1],
    ['2.2023级新生报到', '2.', 'arabic', 2],
    ['3.8月上旬复查', '3.', 'arabic', 3],
    ['一、2015年度申报类别', '一、', 'cn', 1],
    ['二 申报条件', '二', 'cn', 2],
    ['1 总则', '1', 'arabic', 1],
    ['1)加强领导', '1)', 'arabic-paren', 1],
    ['（1）加强领导', '（1）', 'arabic-paren', 1],
    ['(12)加强领导', '(12)', 'arabic-paren', 12],
    ['⑴加强领导', '⑴', 'arabic-paren', 1],
    ['①加强领导', '①', 'circled', 1],
    ['一是加强领导', '一是', 'yishi', 1],
    ['二要加强领导', '二要', 'yishi', 2],
    ['第一，加强领导', '第一，', 'di', 1],
    ['第一、加强领导', '第一、', 'di', 1],
    ['第一。加强领导', '第一。', 'di', 1],
    ['第三,加强领导', '第三,', 'di', 3],
    ['第一编 总则', '第一编', 'chapter', 1],
    ['第一章　总则', '第一章', 'chapter', 1],
    ['第一章总则', '第一章', 'chapter', 1],
    ['第一章：总则', '第一章：', 'chapter', 1],
    ['第二部分、重点任务', '第二部分、', 'chapter', 2],
    ['第三条、本办法适用于本市。', '第三条、', 'article', 3],
    ['（三）、因信息公开被诉情况', '（三）、', 'cn-paren', 3],
    ['(1).健全制度', '(1).', 'arabic-paren', 1],
    ['第二节 监督', '第二节', 'chapter', 2],
    ['第一条　为了规范管理', '第一条', 'article', 1],
    ['第一条为了规范管理', '第一条', 'article', 1],
    ['第六条中央补助资金分年度下达', '第六条', 'article', 6],
    ['第十条所有权属于集体', '第十条', 'article', 10],
    ['第五条公路管理机构负责养护', '第五条', 'article', 5],
    ['第十二条之一 有下列情形', '第十二条之一', 'article', 12],
    ['第100条 附则', '第100条', 'article', 100],
    ['——加强领导', '——', 'dash', null],
    ['――加强领导', '――', 'dash', null],
    ['首先，加强领导', '首先，', 'other', 1],
    ['其次，加强领导', '其次，', 'other', 2],
    ['最后，加强领导', '最后，', 'other', null],
    ['其一，加强领导', '其一，', 'other', 1],
    ['甲、总则', '甲、', 'other', 1],
    ['A. 总则', 'A.', 'other', 1],
    ['Ⅱ、总则', 'Ⅱ、', 'other', 2],
    ['2.2.1 日常办事机构设在市局。', '2.2.1', 'other', 1],
    ['1.1 编制目的', '1.1', 'other', 1],
    ['2.3.4编制目的', '2.3.4', 'other', 4],
    ['一、一等奖（3名）', '一、', 'cn', 1],
    ['二、三农工作', '二、', 'cn', 2]
  ])('%s begins with %s', (text, marker, style, value) => {
    expect(parseOrdinal(text)?.ordinal).toEqual({text: marker, style, value})
  })

  it.each([
    '第一批名单',
    '第一书记抓',
    '第一责任人',
    '第二次大会',
    '第一季度',
    '第一、第二产业',
    '第一、二产业',
    '〔二〇〇一〕12号',
    '【名木保护】砍伐须经批准',
    '二、三产业加快发展',
    '一、二月份增长',
    '三、四季度',
    '第三条规定的情形',
    '第三条中的“每年”改为',
    '第三条所列情形',
    '第十三条增加一款作为第二款',
    '第十三条后增加一条',
    '第二条公路通车',
    '第三条、第四条所列情形',
    '第三条、四条所列情形',
    '第一章、第二章适用',
    '第三章第二条',
    '第一节课',
    '第二条生产线',
    '一、二、三等奖',
    '十、百',
    '一方面',
    '一带一路',
    '一是一，二是二',
    '三是否可行',
    '一要素',
    '（十二五）规划',
    '（一）至（三）项',
    '（2014）5号',
    '1.5%',
    '一、2号楼',
    '一 二 三',
    '一 切实加强领导，落实责任。',
    '1.5 万元',
    '1.12事件',
    '3.15晚会',
    '12.4国家宪法日',
    '2014年',
    '2014. 3. 19',
    '3. 19',
    '5 月工作安排',
    '1号文件',
    '1、2号楼',
    '100个单位',
    '10:43',
    '甲、乙双方',
    'A、B两类',
    'U.S. Government',
    '--------',
    '同志们：',
    ''
  ])('%s begins with none', (text) => {
    expect(parseOrdinal(text)).toBeNull()
  })

  it('counts the layout before the number in', () => {
    expect(parseOrdinal('　　（一）加强')?.length).toBe(5)
  })
  it('reads the example of every pattern in its style', () => {
    for (const {style, example} of ORDINAL_PATTERNS) {
      expect(parseOrdinal(example.length > 3 ? example : `${example}加强领导`)?.ordinal.style).toBe(style)
    }
  })
  it('takes any string, and the marker is what stands there', () => {
    const pieces = fc.constantFrom(
      '一',
      '二',
      '第',
      '、',
      '（',
      '）',
      '1',
      '.',
      '条',
      '章',
      '是',
      ' ',
      '　',
      '—',
      '甲',
      'A',
      '①'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 2})), {maxLength: 12}), (parts) => {
        const text = parts.join('')
        const parsed = parseOrdinal(text)
        if (!parsed) return
        expect(Ordinal.safeParse(parsed.ordinal).success).toBe(true)
        expect(text.slice(0, parsed.length).replace(/[\s\u200B-\u200D\u2060]+/gu, '')).toBe(parsed.ordinal.text)
      }),
      {numRuns: 2000}
    )
  })
})

describe('legalRank', () => {
  it('puts 编 above 章 above 节 above 条', () => {
    const ranks = ['第一编 总则', '第一章 总则', '第一节 总则', '第一条 本法'].map((text) =>
      legalRank(parseOrdinal(text)!.ordinal)
    )
    expect(ranks).toEqual([...ranks].sort((one, other) => one! - other!))
    expect(new Set(ranks).size).toBe(4)
  })
  it('ranks a unit before a closing mark as that unit', () => {
    expect(legalRank(parseOrdinal('第一章：总则')!.ordinal)).toBe(legalRank(parseOrdinal('第一章 总则')!.ordinal))
  })
  it('ranks an inserted article as an article', () => {
    expect(legalRank(parseOrdinal('第十二条之一 本法')!.ordinal)).toBe(legalRank(parseOrdinal('第一条 本法')!.ordinal))
  })
  it('ranks no other ordinal', () => {
    expect(legalRank(parseOrdinal('一、总则')!.ordinal)).toBeNull()
  })
})
