import {describe, expect, it} from 'vitest'
import {metadataTable} from '../../src/page/facts/labels/metadata-table.js'
import {block} from '../../src/page/block.js'
import {locatedAt} from '../../src/page/located.js'

/** Lines of a page, one after the other. */
function lines(...texts: string[]) {
  let at = 0
  return texts.map((text) => {
    const one = block(locatedAt(text, at))
    at += text.length + 1
    return one
  })
}
const read = (...texts: string[]) =>
  metadataTable(lines(...texts)).facts.map(({field, label, value}) =>
    field === 'classification' ? [label, value] : [field, value]
  )

describe('the metadata table', () => {
  it('reads cells of a table, several pairs in a row, spaces inside labels', () => {
    expect(
      read(
        '索 引 号：\t000000000/2014-00012\t主题分类：\t综合政务\\其他\n发文机关：\t某某省人民政府\t成文日期：\t2014年03月28日\n标　　题：\t某某省人民政府关于防汛工作的通知\n发文字号：\t某政发〔2014〕5号\t发布日期：\t2014年04月02日',
        '主 题 词：'
      )
    ).toEqual([
      ['indexNumber', '000000000/2014-00012'],
      ['documentNumber', '某政发〔2014〕5号'],
      ['organ', '某某省人民政府'],
      ['date', '2014年03月28日'],
      ['publishedAt', '2014-04-02'],
      ['title', '某某省人民政府关于防汛工作的通知'],
      ['主题分类', '综合政务\\其他']
    ])
  })
  it('reads values in the row below their labels', () => {
    expect(
      read('索 引 号\t文 号\t发布机构\t发布日期\n0010/2019-0001\t某政发〔2019〕3号\t某某市人民政府\t2019-03-06')
    ).toEqual([
      ['indexNumber', '0010/2019-0001'],
      ['documentNumber', '某政发〔2019〕3号'],
      ['organ', '某某市人民政府'],
      ['publishedAt', '2019-03-06']
    ])
    expect(read('序号\t名称\t单位\t数量\n1\t水泵\t台\t3')).toEqual([])
    expect(read('索引号\t文号\t发布机构\n0010/2019-0001\t某政发〔2019〕3号')).not.toContainEqual([
      'organ',
      '某政发〔2019〕3号'
    ])
  })
  it('reads rows that lost their cells, with labels spaced out', () => {
    expect(
      read(
        '索 引 号 bm000/2014-00012 文　　号 某政规〔2014〕6号',
        '发布机构 某某市民政局 生成日期 2014-03-28',
        '有 效 性 有效'
      )
    ).toEqual([
      ['indexNumber', 'bm000/2014-00012'],
      ['documentNumber', '某政规〔2014〕6号'],
      ['organ', '某某市民政局'],
      ['validity', '有效']
    ])
    expect(read('某 某 镇 工作会议 2014', '某 某 镇 召开会议')).toEqual([])
  })
  it('reads rows that lost their cells', () => {
    expect(
      read(
        '索引号 000000000/2014-00012 主题分类 民政',
        '发布机构 某某市民政局 发文日期 2014-03-28',
        '名称 某某市民政局关于防灾工作的通知',
        '某某市民政局关于防灾工作的通知'
      )
    ).toEqual([
      ['indexNumber', '000000000/2014-00012'],
      ['organ', '某某市民政局'],
      ['date', '2014-03-28'],
      ['title', '某某市民政局关于防灾工作的通知'],
      ['主题分类', '民政']
    ])
    expect(read('文号 甲', '名称 乙')).toEqual([])
    expect(read('名称 数量 单价', '时效 三天')).toEqual([])
  })
  it('reads labels in brackets, several on a line', () => {
    expect(
      read('【 索  引  号 】 000000000/2014-00012 【 主题分类 】 民政', '【 发文字号 】 某政发〔2014〕5号')
    ).toEqual([
      ['indexNumber', '000000000/2014-00012'],
      ['documentNumber', '某政发〔2014〕5号'],
      ['主题分类', '民政']
    ])
  })
  it('lets the last label that stands alone take a day or a number, and nothing else', () => {
    const table = ['索引号：', '000000000/2014-00012', '发布日期：']
    expect(read(...table, '2014年04月02日', '某某市民政局关于防灾工作的通知')).toEqual([
      ['indexNumber', '000000000/2014-00012'],
      ['publishedAt', '2014-04-02']
    ])
    expect(read(...table, '某某市民政局关于防灾工作的通知')).toEqual([['indexNumber', '000000000/2014-00012']])
  })
  it('reads lines, one pair or several on each, with or without brackets', () => {
    expect(
      read('索引号：014000000/2026-03652 主题分类：综合政务', '【发文字号】某政办〔2026〕3号', '有效性：有效')
    ).toEqual([
      ['indexNumber', '014000000/2026-03652'],
      ['documentNumber', '某政办〔2026〕3号'],
      ['validity', '有效'],
      ['主题分类', '综合政务']
    ])
  })
  it('reads labels and values on lines of their own', () => {
    expect(
      read('索引号', '014000000/2026-03652', '发文机关', '某某市财政局', '文号', '某财〔2026〕3号', '关键词')
    ).toEqual([
      ['indexNumber', '014000000/2026-03652'],
      ['documentNumber', '某财〔2026〕3号'],
      ['organ', '某某市财政局']
    ])
  })
  it('takes no title below the table for the value of its last label', () => {
    expect(
      read('索引号：01/2026-1', '发文机关：某某局', '主题词：', '关于防汛工作的通知').some(
        ([field]) => field === 'keywords'
      )
    ).toBe(false)
  })
  it('leaves out placeholders and dates that are none', () => {
    expect(read('索引号：—  —', '文号：无', '成文日期：/', '发布机构：某某局')).toEqual([['organ', '某某局']])
  })
  it('prefers 发文字号 to 文件编号, and takes 生成日期 for no signing date', () => {
    expect(read('文件编号：内2014-3', '发文字号：某发〔2014〕3号', '生成日期：2014-03-01')).toEqual([
      ['documentNumber', '某发〔2014〕3号'],
      ['documentNumber', '内2014-3']
    ])
  })
  it('names the lines it stands in', () => {
    const all = lines('某某网', '索引号：01/2026-1', '发文机关：某某局', '正文。')
    expect([...metadataTable(all).lines]).toEqual(all.slice(1, 3))
  })
  it('is none with one label, or with labels that stand elsewhere too', () => {
    expect(read('文号：某发〔2014〕3号', '正文。')).toEqual([])
    expect(read('标题：某某', '发布日期：2014-03-01')).toEqual([])
    expect(read('关键词：防汛', '名称：某某')).toEqual([])
  })
  it('points at its values', () => {
    const source = '索引号：01/2026-1\n发文机关：某某局'
    for (const {evidence} of metadataTable(lines(...source.split('\n'))).facts) {
      expect(evidence.from).toBe('table')
      expect(evidence.page!.map(([start, end]) => source.slice(start, end)).join('')).toBe(evidence.quote)
    }
  })
})
