import {describe, expect, it} from 'vitest'
import {readLabel} from '../../../src/text/attachments/label.js'
import {linkName} from '../../../src/text/attachments/link-name.js'
import {nameMarks, startsWithMark} from '../../../src/text/attachments/name-marks.js'
import {alikeKeys, equalName} from '../../../src/text/attachments/name-key.js'
import {NameSet} from '../../../src/text/attachments/name-set.js'
import {tidyName} from '../../../src/text/attachments/tidy-name.js'

describe('readLabel', () => {
  it.each([
    ['附件：检查表', 3, null],
    ['附 件：检查表', 4, null],
    ['附：检查表', 2, null],
    ['附表1：检查表', 4, 1],
    ['附件一：检查表', 4, 1],
    ['附件（点击下载）：检查表', 9, null],
    ['附件1-2：检查表', 6, 1],
    ['附件2.检查表', 4, 2],
    ['附件2　2023年检查表', 4, 2]
  ])('reads %s', (line, length, number) => {
    expect(readLabel(line)).toEqual({length, number})
  })

  it.each([
    '附件1、2的填写要求见网站。',
    '附件1的填写说明',
    '附近居民：注意安全',
    '详见附件：检查表',
    '附件2020检查表'
  ])('leaves running text alone: %s', (line) => {
    expect(readLabel(line)).toBeNull()
  })
})

describe('nameMarks', () => {
  const values = (text: string): number[] => nameMarks(text, 0).map(({value}) => value)

  it.each([
    ['1.检查表 2.汇总表', [1, 2]],
    ['1、检查表；2、汇总表；3、名单', [1, 2, 3]],
    ['（1）检查表 （2）汇总表', [1, 2]],
    ['①检查表 ②汇总表', [1, 2]],
    ['⒈检查表　⒉汇总表', [1, 2]],
    ['1.检查表2.汇总表', [1, 2]],
    ['1.2025年检查表 2.汇总表', [1, 2]]
  ])('counts %s', (text, counted) => {
    expect(values(text)).toEqual(counted)
  })

  it.each([
    ['1.检查表（第3版）', [1]],
    ['1.附表5.汇总', [1]],
    ['1.5米以下河道名单', []],
    ['检查表', []]
  ])('counts on by one alone: %s', (text, counted) => {
    expect(values(text)).toEqual(counted)
  })

  it('tells whether a line begins with one', () => {
    expect(['1.检查表', '①检查表', '2019年检查表', '1.5米'].map(startsWithMark)).toEqual([true, true, false, false])
  })
})

describe('tidyName', () => {
  it.each([
    ['《检查表》', '检查表'],
    ['检查表.doc；', '检查表'],
    ['检查表.docx（25KB）', '检查表'],
    ['检查表（点击下载）', '检查表'],
    ['检查表http://www.example.gov.cn/files/1.html', '检查表'],
    ['水库（堤防）检查表', '水库（堤防）检查表'],
    ['《水库法》执行检查表', '《水库法》执行检查表']
  ])('%s', (raw, name) => {
    expect(tidyName(raw)).toBe(name)
  })
})

describe('names of attachments', () => {
  it('are equal without marks and the ending of the file', () => {
    expect(equalName('检查表.doc', '《检查表》')).toBe(true)
    expect(equalName('水库安全检查表', '湖州市水库安全检查表')).toBe(false)
    expect(equalName('', '《》')).toBe(false)
  })

  const PAIRS: readonly [string, string, boolean][] = [
    ['水库安全检查表', '水库安全检查表', true],
    ['水库安全检查表', '湖州市水库安全检查表', true],
    ['水库安全检查表', '水库安全检查表样式', true],
    ['水库安全检查表', '关于水库安全检查表的说明', false],
    ['检查表', '检查表', true],
    ['检查表', '水库检查表', false],
    ['', '水库安全检查表', false],
    ['水库安全检查表', `${'长'.repeat(200)}水库安全检查表`, false]
  ]
  it.each(PAIRS)('are alike where one begins or ends with the other: %s, %s', (a, b, alike) => {
    expect([alikeKeys(a, b), alikeKeys(b, a)]).toEqual([alike, alike])
    expect([new NameSet().add(a).hasAlike(b), new NameSet().add(b).hasAlike(a)]).toEqual([alike, alike])
  })

  it('are found again among tens of thousands', () => {
    const names = Array.from({length: 50_000}, (_, index) => `水库安全检查表第${index}页.doc`)
    const set = new NameSet()
    for (const name of names) set.add(name)
    expect(names.every((name) => set.hasEqual(name) && set.hasAlike(`湖州市${name}`))).toBe(true)
    expect(set.hasAlike('水库安全检查表第一页')).toBe(false)
  })
})

describe('linkName', () => {
  it.each([
    ['附件2：检查表.doc', 2, '检查表'],
    ['【附件1】检查表.doc', 1, '检查表'],
    ['附件一：检查表.doc', 1, '检查表'],
    ['3.检查表.xls', 3, '检查表'],
    ['附件1-检查表.doc', 1, '检查表'],
    ['下载：检查表.pdf（1.2M）', null, '检查表']
  ])('reads %s', (text, ordinal, title) => {
    expect(linkName({text})).toEqual({ordinal, title, numberAlone: false})
  })

  it('knows a link that shows the number alone', () => {
    expect(linkName({text: '附件2.docx'})).toMatchObject({ordinal: 2, title: '', numberAlone: true})
    expect(linkName({text: '某局通告附件2.docx'})).toMatchObject({ordinal: 2, numberAlone: true})
    expect(linkName({text: '附件1-3.rar'})).toMatchObject({ordinal: null, numberAlone: false})
  })

  it.each(['点击下载', '附件下载', 'pdf下载', '附件.zip', '18'])('finds no name in %s', (text) => {
    expect(linkName({text}).title).toBe('')
  })
})
