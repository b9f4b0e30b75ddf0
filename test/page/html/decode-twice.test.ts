import {describe, expect, it} from 'vitest'
import {decodeTwice, escapesTwice} from '../../../src/page/html/dom/decode-twice.js'
import {extract} from '../../../src/index.js'
import {expectLaws} from '../../corpus/laws.js'

const page = (paragraphs: string) =>
  `<html><head><title>清风行动通知</title></head><body><h1>清风行动通知</h1><div>${paragraphs}</div></body></html>`
const TWICE =
  '<p>&amp;nbsp;&amp;nbsp;各地要开展&amp;ldquo;清风&amp;rdquo;行动，加强领导，落实责任，务求实效。</p>' +
  '<p>&amp;nbsp;各单位要认真研究，制定计划，抓好落实，并将情况报告办公室。</p>'

describe('a page that escapes its text twice', () => {
  it('is read as it was meant', () => {
    const {notice} = extract(page(TWICE))
    expect(notice.text).toBe(
      '各地要开展“清风”行动，加强领导，落实责任，务求实效。\n各单位要认真研究，制定计划，抓好落实，并将情况报告办公室。'
    )
  })
  it('keeps the places of what it shows', () => {
    const source = page(TWICE)
    expectLaws(source, extract(source, {explain: true}))
  })
  it('is told by several such entities, and not where code explains them', () => {
    expect(escapesTwice(TWICE)).toBe(true)
    expect(escapesTwice('<p>&amp;nbsp;是空格的实体。</p>')).toBe(false)
    expect(escapesTwice(`${TWICE}<code>&amp;nbsp;</code>`)).toBe(false)
  })
})

describe('decodeTwice', () => {
  it('makes one unit of each entity', () => {
    expect(decodeTwice({text: '&ldquo;清风', segments: [0, 0, 5, 1, 5, 13]})).toEqual({
      text: '“清风',
      segments: [0, 0, 11, 1, 11, 13]
    })
  })
  it('leaves signs of markup as shown', () => {
    const located = {text: '&lt;p&gt;', segments: [0, 0, 9]}
    expect(decodeTwice(located)).toBe(located)
  })
})
