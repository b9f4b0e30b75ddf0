import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withoutFurniture} from '../../src/normalize/diff/without-furniture.js'
import {generateDocument, generateFurniture, textOf} from './generate.js'
import {createRandom} from './random.js'

describe('withoutFurniture', () => {
  it('gives the document back that furniture was put around', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = createRandom(seed)
      const text = textOf(generateDocument(random, 300 + random.below(1500)))
      const {head, tail} = generateFurniture(random, 600)
      expect(withoutFurniture(`${head}\n${text}\n${tail}`)).toBe(text)
    }
  })
  it('keeps a signature and a date above the furniture', () => {
    const text = '各县市区：\n请认真贯彻执行，确保取得实效。\n长沙市人民政府\n2014年3月19日'
    expect(withoutFurniture(`${text}\n责任编辑：张三\n【关闭窗口】`)).toBe(text)
  })
  it('keeps a sentence about what furniture has', () => {
    const text = '各县市区：\n要在门户网站扫一扫栏目公布办事指南，方便群众办事。\n请认真贯彻执行，确保取得实效。'
    expect(withoutFurniture(text)).toBe(text)
  })
  it('keeps a document below a line of furniture in its middle', () => {
    const text = `${'请认真贯彻执行，确保取得实效。\n'.repeat(5)}相关阅读\n${'要逐级落实责任，按时上报。\n'.repeat(5)}`
    expect(withoutFurniture(text)).toBe(text)
  })
  it('keeps a text without sentences', () => {
    expect(withoutFurniture('版权所有')).toBe('版权所有')
  })
  it('takes any text and gives a piece of it', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('通', '。', '\n', '上一篇', '版权所有', '，')}), (text) =>
        text.includes(withoutFurniture(text))
      )
    )
  })
})
