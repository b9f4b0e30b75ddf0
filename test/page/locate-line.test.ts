import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {locateLine} from '../../src/page/plain/locate-line.js'
import {pageSpans} from '../../src/page/located.js'

const line = (source: string) => locateLine(source, 0, source.length)

describe('locateLine', () => {
  it('trims every kind of blank and keeps ideographic spaces inside', () => {
    expect(line('\u3000\u3000以上率下　示范全党\t \u200b').text).toBe('以上率下　示范全党')
  })

  it('decodes entities once', () => {
    expect(line('首页&gt;&gt;新闻').text).toBe('首页>>新闻')
    expect(line('&amp;lt;').text).toBe('&lt;')
    expect(line('AT&T 与 &notanentity;').text).toBe('AT&T 与 &notanentity;')
  })

  it('reads entity spaces at the end as nothing and inside as one space', () => {
    expect(line('行胜于言。&nbsp;').text).toBe('行胜于言。')
    expect(line('亲力亲为&nbsp; 全程指导――&nbsp;').text).toBe('亲力亲为 全程指导――')
  })

  it('takes a line of hundreds of thousands of entities', () => {
    const {text, segments} = line('甲&nbsp;'.repeat(300_000))
    expect([text.length, text.endsWith('甲 甲'), segments.length / 3]).toEqual([599_999, true, 599_999])
  })

  it('maps each part to its place', () => {
    const located = line('  甲&nbsp;乙  ')
    expect(pageSpans(located)).toEqual([[2, 10]])
    expect(pageSpans(located, 2, 3)).toEqual([[9, 10]])
    expect(pageSpans(located, 1, 2)).toEqual([[3, 9]])
  })

  it('gives spans that read back as the text', () => {
    const part = fc.constantFrom('通知', '　', ' ', '\t', '&nbsp;', '&gt;', '&#x3002;', '。', '\u200b', 'a')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const source = parts.join('')
        const located = line(source)
        const read = pageSpans(located)
          .map(([start, end]) => source.slice(start, end))
          .join('')
          .replaceAll('&nbsp;', ' ')
          .replaceAll('&gt;', '>')
          .replaceAll('&#x3002;', '。')
        expect(read.replace(/[\s\u200b]/gu, '')).toBe(located.text.replace(/\s/gu, ''))
        for (let i = 3; i < located.segments.length; i += 3)
          expect(located.segments[i]! > located.segments[i - 3]!).toBe(true)
      })
    )
  })
})
