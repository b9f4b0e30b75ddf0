import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/normalize/canonical/fold.js'

describe('fold', () => {
  it('keeps Han, digits and letters and drops the rest', () => {
    expect(fold('关于印发《2014年工作要点（试行）》的通知\u3000 ①★')).toBe('关于印发2014年工作要点试行的通知')
  })
  it('makes widths, cases and scripts equal', () => {
    expect(fold('關於２０１４年ＡＢＣ工作')).toBe(fold('关于2014年abc工作'))
  })
  it('makes one zero of the four in dates', () => {
    expect(new Set(['二〇一四年', '二○一四年', '二零一四年', '二◯一四年'].map(fold)).size).toBe(1)
  })
  it('reads Kangxi radicals and compatibility characters of PDF copies as Han', () => {
    expect(fold('⽂件⼯作')).toBe('文件工作')
    expect(fold('\uF9D1月')).toBe('六月')
  })
  it('keeps the pairs of rare Han', () => {
    expect(fold('𠮷林')).toBe('𠮷林')
  })
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => fold(fold(text)) === fold(text)))
  })
})
