import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markSnippet, numberKey} from '../../src/store/index.js'
import {findMatches} from '../../src/store/search/find-matches.js'
import {makeSnippet} from '../../src/store/search/make-snippet.js'
import {parseWords} from '../../src/store/search/parse-words.js'

describe('numberKey', () => {
  it('is the same for all ways to write a number', () => {
    for (const number of [
      '湘办发电〔2014〕35号',
      '湘办发电[2014]35号',
      '湘办发电（２０１４）０３５号',
      '湘办发电 2014 年第35号',
      '湘办发电【2014】35',
      '湘办发电2014-35号'
    ]) {
      expect(numberKey(number), number).toBe('湘办发电/2014/35')
    }
  })

  it('keeps orders, announcements and registrations apart', () => {
    expect(numberKey('国务院令第752号')).toBe('国务院令//752')
    expect(numberKey('公告2014年第30号')).toBe('公告/2014/30')
    expect(numberKey('HNPR—2014—00001')).toBe('HNPR/2014/1')
    expect(numberKey('湘机发1220号')).toBe('湘机发//1220')
  })

  it('differs where the code, the year or the number does', () => {
    const keys = ['国发〔2014〕3号', '国发〔2014〕30号', '国发〔2013〕3号', '国办发〔2014〕3号', '国发3号'].map(
      numberKey
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('takes what is no number as it is, without spaces', () => {
    expect(numberKey('关于 通知')).toBe('关于通知')
  })
})

describe('parseWords', () => {
  it('parts words at spaces and keeps phrases', () => {
    expect(parseWords('焦裕禄　"学习 弘扬" “二 三”')).toEqual(['焦裕禄', '学习 弘扬', '二 三'])
  })

  it('takes each word once, and none of nothing', () => {
    expect(parseWords('通知 通知 "" “ ”')).toEqual(['通知'])
  })

  it('refuses more than 32 words', () => {
    expect(() => parseWords(Array.from({length: 33}, (_, index) => `词${index}`).join(' '))).toThrow(RangeError)
  })
})

describe('findMatches', () => {
  it('joins what touches and keeps the offsets of every letter', () => {
    expect(findMatches('学习焦裕禄，弘扬焦裕禄精神', ['焦裕禄', '精神'])).toEqual([
      [2, 5],
      [8, 13]
    ])
    expect(findMatches('İapp APP', ['App'])).toEqual([
      [1, 4],
      [5, 8]
    ])
  })

  it('finds nothing of nothing', () => {
    expect(findMatches('学习', ['', '工作'])).toEqual([])
  })

  it('stops at a thousand', () => {
    expect(findMatches('文，'.repeat(5000), ['文'])).toHaveLength(1000)
  })
})

describe('makeSnippet', () => {
  it('takes the part with the most matches', () => {
    const text = `甲${'，'.repeat(300)}乙，甲，乙${'，'.repeat(300)}`
    const snippet = makeSnippet(text, findMatches(text, ['甲', '乙']))
    expect(snippet.highlights.map((span) => snippet.text.slice(...span))).toEqual(['乙', '甲', '乙'])
  })

  it('is a slice of the text with its marks inside, whatever the text and the words', () => {
    const unit = fc.constantFrom('甲', '乙', '𠮷', '\n')
    fc.assert(
      fc.property(fc.string({unit, maxLength: 400}), fc.string({unit, minLength: 1, maxLength: 3}), (text, word) => {
        const snippet = makeSnippet(text, findMatches(text, [word]), 50)
        expect(snippet.text).toBe(text.slice(...snippet.span))
        expect(snippet.text).not.toMatch(/[\u{D800}-\u{DFFF}]/u)
        for (const [start, end] of snippet.highlights) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(snippet.text.length)
        }
        expect(markSnippet(snippet, '', '')).toBe(snippet.text)
      })
    )
  })
})

describe('markSnippet', () => {
  it('writes marks around the hits and guards the rest', () => {
    const snippet = {
      text: '<b>焦裕禄</b>',
      span: [0, 10] as [number, number],
      highlights: [[3, 6]] as [number, number][]
    }
    const escape = (text: string) => text.replaceAll('<', '&lt;')
    expect(markSnippet(snippet, '<mark>', '</mark>', escape)).toBe('&lt;b><mark>焦裕禄</mark>&lt;/b>')
  })
})
