import {describe, expect, it} from 'vitest'
import {parseUnsettledOrdinal} from '../../src/grammar/ordinals/unsettled.js'
import {findOutline} from '../../src/text/outline/find-outline.js'
import {bodyOfLines} from './body-of-lines.js'

/** Depth, number and caption of each numbered unit. */
function outline(...lines: string[]): string[] {
  return findOutline(bodyOfLines(lines)).flatMap(({depth, ordinal, heading}) =>
    ordinal ? [`${String(depth)} ${ordinal.text}${heading ? ` ${heading.text}` : ''}`] : []
  )
}

describe('parseUnsettledOrdinal', () => {
  it.each([
    ['1.1编制目的', '1.1', 'path', false],
    ['1. 2 编制依据', '1.2', 'path', false],
    ['2.3、应急处置', '2.3、', 'path', false],
    ['6.1人力资源保障', '6.1', 'path', true],
    ['2组织指挥体系及职责', '2', 'bare', false],
    ['一，各地使用统一式样。', '一，', 'comma', false],
    ['1：加强领导', '1：', 'comma', false],
    ['—、加强领导', '—、', 'dash', false]
  ])('%s may begin with %s', (text, marker, kind, measures) => {
    const parsed = parseUnsettledOrdinal(text)
    expect({text: parsed?.ordinal.text, kind: parsed?.kind, measures: parsed?.measures}).toEqual({
      text: marker,
      kind,
      measures
    })
  })

  it.each(['8:30报到', '1:500比例尺', '3.14', '2020年', '本市', '——加强', '12.5%的居民', '3名学生，5名教师'])(
    '%s begins with none',
    (text) => {
      expect(parseUnsettledOrdinal(text)).toBeNull()
    }
  )
})

describe('numbers that only their neighbours tell from quantities', () => {
  it('are 1总则 1.1编制目的 without a gap', () => {
    expect(
      outline(
        '1总则',
        '1.1编制目的',
        '为了应对灾害。',
        '1.2事件分级',
        '分为四级。',
        '2组织体系',
        '2.1人员组成',
        '由各局组成。',
        '2.2办事机构',
        '设在市局。',
        '3附则',
        '由市局解释。'
      )
    ).toEqual([
      '1 1 总则',
      '2 1.1 编制目的',
      '2 1.2 事件分级',
      '1 2 组织体系',
      '2 2.1 人员组成',
      '2 2.2 办事机构',
      '1 3 附则'
    ])
  })

  it('are no quantities and dates: 1.5万元, 12.4 宪法宣传日', () => {
    expect(
      outline('一、补助', '每户补助如下。', '1.5万元以下的，全额补助。', '2.3万元以上的，补助一半。', '二、其他')
    ).toEqual(['1 一、 补助', '1 二、 其他'])
    expect(outline('一、活动', '12.4 宪法宣传日活动', '各校参加。', '二、要求', '认真组织。')).toEqual([
      '1 一、 活动',
      '1 二、 要求'
    ])
    expect(outline('3名学生', '5名教师', '参加了活动。')).toEqual([])
  })

  it('have captions though nothing stands below', () => {
    expect(outline('1.总则', '1.1目的', '1.2原则', '统一领导。', '1.3依据', '1.4范围', '全市适用。')).toEqual([
      '1 1. 总则',
      '2 1.1 目的',
      '2 1.2 原则',
      '2 1.3 依据',
      '2 1.4 范围'
    ])
  })

  it('are 一， 二，, but not one of them alone', () => {
    expect(outline('一，各地使用统一式样。', '二，式样由各地自定。')).toEqual(['1 一，', '1 二，'])
    expect(outline('一，各地使用统一式样。', '各地执行。')).toEqual([])
  })

  it('are misprints of the first number: —、 l、', () => {
    expect(outline('—、总体要求', '抓好落实。', '二、保障措施', '加强领导。')).toEqual([
      '1 —、 总体要求',
      '1 二、 保障措施'
    ])
    expect(outline('一、报名', 'l、报名日期另定。', '2、报名地点另定。')).toEqual(['1 一、 报名', '2 l、', '2 2、'])
    expect(outline('—、总体要求', '抓好落实。')).toEqual([])
  })
})

describe('a table of contents', () => {
  it('ends before a number whose name stands on the line below', () => {
    expect(
      outline(
        '目录',
        '第一章 总则',
        '第二章 附则',
        '第一章',
        '总则',
        '第一条 为了供水。',
        '第二章',
        '附则',
        '第二条 本办法施行。'
      )
    ).toEqual(['1 第一章 总则', '2 第一条', '1 第二章 附则', '2 第二条'])
  })

  it('may write the numbers in another way than the text', () => {
    expect(
      outline(
        '目录',
        '1 总则',
        '1.1 编制目的',
        '2 附则',
        '1.总则',
        '1.1编制目的',
        '应对灾害。',
        '2.附则',
        '由市局解释。'
      )
    ).toEqual(['1 1. 总则', '2 1.1 编制目的', '1 2. 附则'])
  })
})
