import {describe, expect, it} from 'vitest'
import {findDocumentNumbers, parseDocumentNumber} from '../../src/grammar/document-number.js'
import {NUMBERS_OF_NO_DOCUMENT} from './numbers-of-no-document.js'

/** Numbers of documents whose codes share words with the above. */
const LOOKALIKES = [
  ['国海监〔2014〕12号', '海 + 监: a case before a maritime court'],
  ['蓉司发行监〔2014〕12号', '行监: supervision of an administrative case'],
  ['国认监〔2014〕12号', '认监: a recognised judgment'],
  ['国海执字〔2014〕12号', '执字: enforcement'],
  ['卫食监发〔2003〕12号', '卫食: a food approval'],
  ['国药监械注〔2019〕12号', '械注: a device registration'],
  ['食药监械管〔2014〕12号', '药监械: a device registration'],
  ['公网安〔2019〕12号', '公网安备: a website record'],
  ['民复〔2014〕12号', '民复: a reconsidered case'],
  ['鲁民提字〔2014〕12号', '民提字: a retrial, with its year before it'],
  ['证监许可〔2014〕12号', '许可: a licence'],
  ['苏商运〔2014〕12号', '商: a commercial case'],
  ['蓉人社提案〔2014〕12号', '提案: a proposal'],
  ['法民字〔1985〕12号', '法民字: a case']
] as const

describe('what is no document number', () => {
  describe.each(Object.entries(NUMBERS_OF_NO_DOCUMENT))('%s', (_, numbers) => {
    it.each(numbers)('%s', (text) => {
      expect(parseDocumentNumber(text)).toBeNull()
      for (const around of [`经查，${text}。`, `根据${text}的情况`, `《某某办法》（${text}）`]) {
        expect(findDocumentNumbers(around), around).toEqual([])
      }
    })
  })
})

describe('what only looks like one of them', () => {
  it.each(LOOKALIKES)('%s is a document’s, though %s', (text) => {
    expect(parseDocumentNumber(text)?.canonical).toBe(text)
    expect(findDocumentNumbers(`根据${text}的规定`).map(({number}) => number.canonical)).toEqual([text])
  })
  it('a letter of the supreme court on a question of law is a document, that of another court is not', () => {
    expect(parseDocumentNumber('（2005）民四他字第1号')?.canonical).toBe('民四他字〔2005〕1号')
  })
  it('stands before 包含, as that of a lot before 包', () => {
    expect(findDocumentNumbers('蓉建〔2014〕12号包含两项')).toHaveLength(1)
  })
})
