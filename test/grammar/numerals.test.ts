import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseEnclosedNumeral} from '../../src/grammar/numerals/enclosed.js'
import {parseRoman} from '../../src/grammar/numerals/roman.js'
import {parseStem} from '../../src/grammar/numerals/stems.js'
import {parseChineseNumeral, parseNumeral} from '../../src/grammar/numerals.js'
import {foldWidth} from '../../src/grammar/width.js'

const DIGITS = '零一二三四五六七八九'

/** Print a number below ten thousand as it is read, to compare with. */
function toChinese(value: number): string {
  if (value >= 10 && value < 20) return `十${value % 10 === 0 ? '' : DIGITS[value % 10]!}`
  const units = ['', '十', '百', '千']
  let text = ''
  let gap = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + DIGITS[digit]! + units[power]!
      gap = false
    }
  }
  return text
}

describe('parseChineseNumeral', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['廿一', 21],
    ['一百二十三', 123],
    ['一百零三', 103],
    ['一百一十', 110],
    ['二〇一四', 2014],
    ['二○一四', 2014],
    ['二◯一四', 2014],
    ['二零一四', 2014],
    ['二０一四', 2014],
    ['二0一四', 2014],
    ['二O一四', 2014],
    ['二Ｏ一四', 2014],
    ['二o一四', 2014],
    ['贰拾叁', 23]
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value)
  })
  it.each(['', '十百', '二十五十', '一百二', '一百零', '十二五', '年', '2014年', 'OO', 'o', '一'.repeat(40)])(
    '%s is none',
    (text) => {
      expect(parseChineseNumeral(text)).toBeNull()
    }
  )
  it('reads every number below ten thousand as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 9999}), (value) => {
        expect(parseChineseNumeral(toChinese(value))).toBe(value)
      })
    )
  })
})

describe('parseNumeral', () => {
  it('reads ASCII, full-width and Chinese digits alike', () => {
    expect(['45', '４５', '四十五', '四五'].map(parseNumeral)).toEqual([45, 45, 45, 45])
  })
  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const value = parseNumeral(text)
        expect(value === null || Number.isSafeInteger(value)).toBe(true)
      })
    )
  })
})

describe('framed, stem and Roman numerals', () => {
  it.each([
    ['①', 1, 'circled'],
    ['⑳', 20, 'circled'],
    ['㉑', 21, 'circled'],
    ['㊿', 50, 'circled'],
    ['⑴', 1, 'paren'],
    ['㈠', 1, 'cn-paren'],
    ['⒈', 1, 'period']
  ])('%s is %d, %s', (character, value, frame) => {
    expect(parseEnclosedNumeral(character)).toEqual({value, frame})
  })
  it('knows no frame around a plain digit', () => {
    expect(parseEnclosedNumeral('1')).toBeNull()
  })
  it('reads stems', () => {
    expect(['甲', '癸', '子', '甲乙'].map(parseStem)).toEqual([1, 10, null, null])
  })
  it('reads Roman numerals', () => {
    expect(['Ⅰ', 'Ⅻ', 'IV', 'XIV', 'IIII', 'A', ''].map(parseRoman)).toEqual([1, 12, 4, 14, null, null, null])
  })
})

describe('foldWidth', () => {
  it('folds digits, letters, punctuation and the wide space', () => {
    expect(foldWidth('２０１４年（Ａ）．　')).toBe('2014年(A). ')
  })
  it('leaves Chinese punctuation alone', () => {
    expect(foldWidth('一、《办法》。')).toBe('一、《办法》。')
  })
  it('keeps the length, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length)
      })
    )
  })
})
