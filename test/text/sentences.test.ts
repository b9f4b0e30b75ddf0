import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pairMarks} from '../../src/grammar/sentences/marks.js'
import {splitSentences} from '../../src/grammar/sentences.js'

const split = (text: string): string[] => splitSentences(text).map(({start, end}) => text.slice(start, end))

describe('splitSentences', () => {
  it('ends a sentence at 。！？ and at a line feed', () => {
    expect(split('特此通知。请遵照执行！可以吗？')).toEqual(['特此通知。', '请遵照执行！', '可以吗？'])
    expect(split('一、总体要求\n各地要落实。')).toEqual(['一、总体要求', '各地要落实。'])
  })

  it('does not end one at ； or ，', () => {
    expect(split('各市要自查；各县要抽查，不得走过场。')).toEqual(['各市要自查；各县要抽查，不得走过场。'])
  })

  it('gives closing marks behind the end to the sentence', () => {
    expect(split('他说：“好好干。”大家鼓掌。')).toEqual(['他说：“好好干。”', '大家鼓掌。'])
    expect(split('（此件公开发布。）')).toEqual(['（此件公开发布。）'])
  })

  it('goes on behind a quotation that is part of the sentence', () => {
    expect(split('发扬“不怕苦！”的精神，争创一流。')).toEqual(['发扬“不怕苦！”的精神，争创一流。'])
    expect(split('坚持“谁主管。谁负责”原则。')).toEqual(['坚持“谁主管。谁负责”原则。'])
  })

  it('keeps a remark in brackets with the sentence before, but not a number', () => {
    expect(split('建立联席会议制度。（责任单位：县教育局）加强宣传。')).toEqual([
      '建立联席会议制度。（责任单位：县教育局）',
      '加强宣传。'
    ])
    expect(split('加强宣传。（二）各乡镇要落实。')).toEqual(['加强宣传。', '（二）各乡镇要落实。'])
  })

  it('is not led astray by a mark that is never closed', () => {
    expect(split('要发扬“钉钉子精神。各地要落实。')).toEqual(['要发扬“钉钉子精神。', '各地要落实。'])
  })

  it('ends at ASCII marks behind Chinese text only', () => {
    expect(split('真的吗?网址为http://a.cn/?id=1。')).toEqual(['真的吗?', '网址为http://a.cn/?id=1。'])
  })

  it('covers all but white space, in order and without overlap', () => {
    const text = fc.string({
      unit: fc.constantFrom('要', '，', '；', '。', '！', '“', '”', '（', '）', '《', '》', '\n', ' ', '二')
    })
    fc.assert(
      fc.property(text, (value) => {
        const ranges = splitSentences(value)
        let from = 0
        for (const {start, end} of ranges) {
          expect(value.slice(from, start).trim()).toBe('')
          expect(value.slice(start, end).trim()).toBe(value.slice(start, end))
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(value.slice(from).trim()).toBe('')
      })
    )
  })
})

describe('pairMarks', () => {
  it('pairs nested marks and leaves unclosed ones out', () => {
    expect([...pairMarks('（一）“好。”《')]).toEqual([
      [0, 2],
      [3, 6]
    ])
    expect([...pairMarks('《关于〈办法〉的说明》')]).toEqual([
      [3, 6],
      [0, 10]
    ])
  })

  it('does not pair across a line feed', () => {
    expect([...pairMarks('“好\n”')]).toEqual([])
  })
})
