import {describe, expect, it} from 'vitest'
import {findStandards} from '../../src/grammar/document-number/fixed/standards.js'

describe('findStandards', () => {
  it.each([
    ['按《党政机关公文格式》（GB/T 9704-2012）执行', 'GB/T 9704-2012', 'GB/T9704-2012'],
    ['符合GB3838—88', 'GB3838—88', 'GB3838-1988'],
    ['符合ＧＢ５７４９－２００６', 'ＧＢ５７４９－２００６', 'GB5749-2006'],
    ['符合GB 5749的要求', 'GB 5749', 'GB5749'],
    ['符合HJ/T 2.3-1993', 'HJ/T 2.3-1993', 'HJ/T2.3-1993'],
    ['符合NY/1167-2006', 'NY/1167-2006', 'NY/1167-2006'],
    ['符合DB51/T 1234-2010', 'DB51/T 1234-2010', 'DB51/T1234-2010'],
    ['符合JGJ 59-2011', 'JGJ 59-2011', 'JGJ59-2011'],
    ['符合T/CECS 10-2019', 'T/CECS 10-2019', 'T/CECS10-2019'],
    ['通过ISO 9001:2015认证', 'ISO 9001:2015', 'ISO9001:2015']
  ])('%s', (text, printed, canonical) => {
    const [standard, ...others] = findStandards(text)
    expect(others).toEqual([])
    expect(standard).toMatchObject({text: printed, number: {canonical, type: 'other'}})
    expect(text.slice(standard!.start, standard!.end)).toBe(printed)
    expect(findStandards(canonical)[0]?.number.canonical).toBe(canonical)
  })
  it.each(['内存16GB 2014年', 'HNPR—2014—00001', 'ZFCG-2014-0123', '蓉府发〔2014〕5号', 'ABGB 3838-88', 'CH-2014'])(
    'finds none in %s',
    (text) => {
      expect(findStandards(text)).toEqual([])
    }
  )
  it('finds several in order', () => {
    expect(findStandards('GB 3095-2012和HJ 633-2012').map(({text}) => text)).toEqual(['GB 3095-2012', 'HJ 633-2012'])
  })
})
