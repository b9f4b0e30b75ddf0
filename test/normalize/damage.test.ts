import {describe, expect, it} from 'vitest'
import {toComparable} from '../../src/normalize/diff/comparable.js'
import {isDamage} from '../../src/normalize/compare/damage.js'
import {damagedNumeralConflict} from '../../src/normalize/compare/damaged-numeral-conflict.js'
import {isDamagedNumber} from '../../src/normalize/compare/damaged-number.js'
import {type Difference, type Range} from '../../src/normalize/diff/difference.js'
import {nameConflict} from '../../src/normalize/compare/name-conflict.js'
import {isPlausible} from '../../src/normalize/compare/plausible-numeral.js'

/** Two texts that differ between ⟦⟧, and the difference. */
function pair(
  one: string,
  other: string
): [ReturnType<typeof toComparable>, ReturnType<typeof toComparable>, Difference] {
  const rangeOf = (marked: string): Range => {
    const start = toComparable(marked.slice(0, marked.indexOf('⟦'))).length
    return [start, start + toComparable(marked.slice(marked.indexOf('⟦'), marked.indexOf('⟧'))).length]
  }
  const plain = (marked: string) => toComparable(marked.replace(/[⟦⟧]/gu, ''))
  return [plain(one), plain(other), {a: rangeOf(one), b: rangeOf(other)}]
}

describe('isDamage', () => {
  it.each([
    ['做好⟦防⟧汛工作', '做好⟦皨⟧汛工作', 'a character that nobody writes'],
    ['做好⟦⟧防汛工作', '做好⟦欔⟧防汛工作', 'one more of them'],
    ['自⟦己⟧的工作', '自⟦已⟧的工作', 'a look-alike'],
    ['第⟦10⟧条', '第⟦lO⟧条', 'letters for digits'],
    ['工⟦⟧作安排', '工⟦工⟧作安排', 'a character twice']
  ])('%s · %s: %s', (one, other) => {
    const [a, b, difference] = pair(one, other)
    expect(isDamage(a, b, difference)).toBe(true)
    expect(isDamage(b, a, {a: difference.b, b: difference.a})).toBe(true)
  })
  it.each([
    ['李⟦强⟧同志', '李⟦刚⟧同志', 'another name'],
    ['⟦⟧得收费', '⟦不⟧得收费', 'another word'],
    ['安排⟦⟧1万元', '安排⟦1⟧1万元', 'another number']
  ])('%s · %s is none: %s', (one, other) => {
    const [a, b, difference] = pair(one, other)
    expect(isDamage(a, b, difference)).toBe(false)
  })
})

/** Whether the last numeral of a text may be meant. */
function isLastPlausible(text: string): boolean {
  const numeral = text.match(/[\d.〇一二三四五六七八九十百千万亿]+/gu)!.at(-1)!
  const start = toComparable(text.slice(0, text.lastIndexOf(numeral))).length
  return isPlausible(toComparable(text), [start, start + numeral.length])
}

describe('isPlausible', () => {
  it.each([
    '15',
    '3.5',
    '835万',
    '二十',
    '二〇一四',
    '1月',
    '12月',
    '5月31日',
    '2014年',
    '45日',
    '05月',
    '〔2014〕',
    '2060年',
    '18个月'
  ])('%s may be meant', (text) => {
    expect(isLastPlausible(text)).toBe(true)
  })
  it.each([
    '060万',
    '07处',
    '15月',
    '5月36日',
    '6013年',
    '22014年',
    '213年',
    '一一',
    '十十',
    '654万万',
    '〔2614〕',
    '〔214〕'
  ])('%s may not', (text) => {
    expect(isLastPlausible(text)).toBe(false)
  })
})

describe('a number put for another in damaged texts', () => {
  it.each([
    ['1⟦5⟧日前', '1⟦6⟧日前', '15', '16'],
    ['共⟦15⟧日', '共⟦5⟧日', '15', '5'],
    ['14⟦0号⟧文件', '14⟦5槨⟧文件', '140', '145'],
    ['5⟦8号⟧文件', '5⟦9⟧文件', '58', '59'],
    ['〔201⟦4〕82⟧号', '〔201⟦0〕91⟧号', '2014', '2010'],
    ['百分之⟦六⟧十', '百分之⟦七⟧十', '六十', '七十']
  ])('%s · %s', (one, other, numeralA, numeralB) => {
    expect(damagedNumeralConflict(...pair(one, other))).toEqual([numeralA, numeralB])
  })
  it('is one that is damaged itself: 704 read as 7O4, for 634', () => {
    expect(damagedNumeralConflict(...pair('经费⟦63⟧4万元', '经费⟦7O⟧4万元'))).not.toBeNull()
  })
  it.each([
    ['⟦2⟧013年', '⟦6⟧013年', 'no year'],
    ['⟦1⟧60万元', '⟦0⟧60万元', 'no amount'],
    ['2⟦5⟧8万元', '2⟦⟧8万元', 'a digit lost'],
    ['25⟦⟧8万元', '25⟦5⟧8万元', 'a digit doubled'],
    ['258⟦万⟧元', '258⟦⟧元', 'a unit lost'],
    ['1⟦0⟧日', '1⟦O⟧日', 'unreadable']
  ])('%s · %s is damage: %s', (one, other) => {
    expect(damagedNumeralConflict(...pair(one, other))).toBeNull()
  })
})

describe('a name put for another', () => {
  it.each([
    ['由李⟦强⟧同志负责', '由李⟦刚⟧同志负责'],
    ['联系人：张⟦伟⟧，', '联系人：张⟦敏⟧，'],
    ['在⟦长沙⟧市召开', '在⟦株洲⟧市召开'],
    ['在⟦湘潭⟧市召开', '在⟦岳⟧市召开']
  ])('%s · %s', (one, other) => {
    expect(nameConflict(...pair(one, other), true)).not.toBeNull()
  })
  it.each([
    ['高⟦度⟧重视', '高⟦席⟧重视'],
    ['由施⟦工⟧单位', '由施⟦售⟧单位'],
    ['由李⟦强⟧同志负责', '由李⟦皨⟧同志负责']
  ])('%s · %s is none', (one, other) => {
    expect(nameConflict(...pair(one, other), true)).toBeNull()
  })
})

describe('a rare name in texts without other damage', () => {
  it('is another name, though hardly anybody writes 喆', () => {
    expect(nameConflict(...pair('任命李⟦强⟧为', '任命李⟦喆⟧为'))).toEqual(['李强', '李喆'])
  })
})

describe('isDamagedNumber', () => {
  it.each([
    ['怀农联〔2011〕78号', '噧农联〔2011〕78号', true],
    ['永安办〔2014〕78号', '永永安办〔2014〕78号', true],
    ['邵水发〔2023〕121号', '邵水发〔2323〕121号', true],
    ['邵水发〔2020〕40号', '邵水发〔2021〕40号', false],
    ['邵水发〔2020〕40号', '邵水发〔2020〕41号', false],
    ['长政发〔2014〕1号', '长政办发〔2014〕1号', false],
    ['长政发〔2014〕1号', '株政发〔2014〕1号', false]
  ])('%s · %s: %s', (a, b, expected) => {
    expect(isDamagedNumber(a, b)).toBe(expected)
    expect(isDamagedNumber(b, a)).toBe(expected)
  })
})
