import {describe, expect, it} from 'vitest'
import {isOriginalTitle} from '../../src/page/furniture/original-title.js'

describe('the original title that a site notes', () => {
  it.each(['（原标题：全市开展水库安全检查）', '(原标题:防汛工作“早”字当头)', '（原文标题：水库除险加固全面启动）'])(
    'is no text: %s',
    (line) => {
      expect(isOriginalTitle(line)).toBe(true)
    }
  )
  it.each([
    '（原标题：全市开展水库安全检查）记者从青岚市水利局获悉，检查已全面展开。',
    '原标题使用的地名已经变更。',
    '（原则上不超过三个月）',
    '原标题：水库',
    '（原标题：全市开展水库安全检查。检查历时一个月）'
  ])('is not %s', (line) => {
    expect(isOriginalTitle(line)).toBe(false)
  })
})
