import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toChunks} from '../../src/feed/index.js'
import {splitText} from '../../src/feed/split-text.js'
import {anyNotice, anyText} from './any-notice.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

const space = /\s/u

describe('toChunks', () => {
  it('gives each section its text and the titles above it', () => {
    expect(
      toChunks(sampleNotice()).map(({section, path, text}) => [section, path.join(' > '), text.slice(0, 6)])
    ).toEqual([
      [null, '', '各市（州）人'],
      ['1', '一、明确移交范围', '一、明确移交'],
      ['1.1', '一、明确移交范围 > （一）', '（一）电子档'],
      ['2', '二、加强组织领导', '二、加强组织'],
      [null, '', '联系电话：0']
    ])
  })

  it('cuts long sections behind lines and sentences', () => {
    const notice = plainNotice({id: 'long', text: '第一句是这样。第二句是那样。\n第三句。'})
    expect(toChunks(notice, {maxLength: 15}).map(({text}) => text)).toEqual([
      '第一句是这样。第二句是那样。',
      '第三句。'
    ])
    expect(toChunks(notice, {maxLength: 9}).map(({text}) => text)).toEqual([
      '第一句是这样。',
      '第二句是那样。',
      '第三句。'
    ])
  })

  it('refuses a length that no character fits in', () => {
    expect(() => toChunks(sampleNotice(), {maxLength: 1})).toThrow(RangeError)
    expect(() => toChunks(sampleNotice(), {maxLength: Number.NaN})).toThrow(RangeError)
  })

  it('puts every character that is no white space into one chunk, in order, whatever the spans say', () => {
    fc.assert(
      fc.property(anyNotice, fc.integer({min: 2, max: 50}), (notice, maxLength) => {
        const covered = new Set<number>()
        let last = 0
        for (const {text, span} of toChunks(notice, {maxLength})) {
          expect(text).toBe(notice.text.slice(...span))
          expect(text.length).toBeLessThanOrEqual(maxLength)
          expect(span[0]).toBeGreaterThanOrEqual(last)
          for (const offset of span) {
            expect(notice.text.slice(Math.max(offset - 1, 0), offset + 1)).not.toMatch(/^[\u{10000}-\u{10FFFF}]$/u)
          }
          last = span[1]
          for (let offset = span[0]; offset < span[1]; offset++) covered.add(offset)
        }
        for (let offset = 0; offset < notice.text.length; offset++) {
          if (!space.test(notice.text.charAt(offset))) expect(covered).toContain(offset)
        }
      })
    )
  })

  it('gives ids that engines take, each once', () => {
    const ids = toChunks(sampleNotice(), {maxLength: 10}).map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/u)
  })
})

describe('splitText', () => {
  it('gives pieces that joined are the text, within the budget, and cuts no character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({min: 2, max: 30}), (text, budget) => {
        const pieces = [...splitText(text, budget)]
        expect(pieces.join('')).toBe(text)
        for (const [index, piece] of pieces.entries()) {
          expect(piece.length).toBeLessThanOrEqual(budget)
          const pair = piece.slice(-1) + (pieces[index + 1]?.charAt(0) ?? '')
          expect(/^[\u{10000}-\u{10FFFF}]$/u.test(pair)).toBe(false)
        }
      })
    )
  })
})
