import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {align} from '../../src/normalize/diff/align.js'
import {toComparable} from '../../src/normalize/diff/comparable.js'
import {createComparables} from '../../src/normalize/diff/comparables.js'
import {compare} from '../../src/normalize/compare/compare.js'
import {digest} from '../../src/normalize/sketch/digest.js'
import {compareTexts} from '../../src/normalize/diff/compare-texts.js'
import {toEntry} from '../../src/normalize/compare/entry.js'
import {compareTitles} from '../../src/normalize/compare/title-conflict.js'
import {type Verdict} from '../../src/normalize/index.js'
import {type Notice} from '../../src/schema/index.js'
import {BARE, generateDocument, noticeOf, textOf} from './generate.js'
import {makeNotice} from './make-notice.js'
import {createRandom} from './random.js'

function verdictOf(a: Notice, b: Notice): Verdict {
  const texts = new Map([a, b].map(({id, text}) => [id, text]))
  return compare(
    toEntry(a, digest(a.text).content),
    toEntry(b, digest(b.text).content),
    createComparables((id) => texts.get(id)!).read
  )
}

const document = generateDocument(createRandom(41), 900)
const text = textOf(document)

/** What two bare notices with these texts are to each other. */
const ofTexts = (a: string, b: string) =>
  verdictOf(noticeOf(document, 'a', {...BARE, text: a}), noticeOf(document, 'b', {...BARE, text: b}))

/** A text over few characters, in lines, so that runs repeat. */
const repetitive = fc.string({unit: fc.constantFrom('一', '二', '通', '知', '1', '2', '\n', '，'), maxLength: 200})

describe('align', () => {
  it('gives runs that are equal, in order in both texts, and do not overlap', () => {
    fc.assert(
      fc.property(repetitive, repetitive, (one, other) => {
        const [a, b] = [toComparable(one), toComparable(other)]
        let [endA, endB] = [0, 0]
        for (const block of align(a, b)) {
          expect(block.a).toBeGreaterThanOrEqual(endA)
          expect(block.b).toBeGreaterThanOrEqual(endB)
          endA = block.a + block.length
          endB = block.b + block.length
          expect(a.codes.slice(block.a, endA)).toEqual(b.codes.slice(block.b, endB))
        }
      })
    )
  })
})

describe('compareTexts', () => {
  it('accounts for every character of both texts', () => {
    fc.assert(
      fc.property(repetitive, repetitive, (one, other) => {
        const [a, b] = [toComparable(one), toComparable(other)]
        const {equal, differences, onlyA, onlyB} = compareTexts(a, b)
        const size = (ranges: readonly (readonly [number, number])[]) =>
          ranges.reduce((sum, [from, to]) => sum + to - from, 0)
        // Inside differences nothing is equal, but for passages that were not looked into.
        expect(equal + size(onlyA) + size(differences.map((difference) => difference.a))).toBe(a.length)
        expect(equal + size(onlyB) + size(differences.map((difference) => difference.b))).toBe(b.length)
      })
    )
  })
  it('takes megabytes', () => {
    const long = text.repeat(600)
    const [a, b] = [toComparable(long), toComparable(`${long.slice(5000, 200_000)}${long.slice(100)}`)]
    expect(compareTexts(a, b).equal).toBeGreaterThan(400_000)
  })
})

describe('a fact put for another', () => {
  const changed = (from: RegExp, to: string) => {
    const other = text.replace(from, to)
    expect(other).not.toBe(text)
    return ofTexts(text, other)
  }
  it('is refused: a digit added, taken away, or moved by a point', () => {
    expect(changed(/安排经费\d/u, '$&0')).toMatchObject({type: 'refused', reason: 'fact'})
    expect(
      ofTexts(text.replace('安排经费', '比例为3.5，安排经费'), text.replace('安排经费', '比例为35，安排经费'))
    ).toMatchObject({
      type: 'refused',
      detail: ['3.5', '35']
    })
  })
  it('is refused: a Chinese numeral', () => {
    expect(ofTexts(text.replace('同志', '同志等三人'), text.replace('同志', '同志等五人'))).toMatchObject({
      type: 'refused',
      detail: ['三', '五']
    })
  })
  it('is refused: any word, in texts without damage', () => {
    expect(ofTexts(text.replace('汇总后', '不得汇总后'), text)).toMatchObject({type: 'refused', reason: 'wording'})
  })
  it('is none: another spelling of one word', () => {
    expect(ofTexts(text.replace('同志', '账户'), text.replace('同志', '帐户'))).toMatchObject({type: 'copy'})
  })
  it('is none: spaces, widths, line ends and page numbers in lines of their own', () => {
    expect(ofTexts(text, text.replaceAll('。', '。\n').replaceAll('，', ', '))).toMatchObject({
      type: 'copy',
      why: 'same-text'
    })
    const middle = text.indexOf('，', text.length / 2)
    expect(ofTexts(text, `${text.slice(0, middle)}\n— 2 —\n${text.slice(middle)}`)).toMatchObject({
      type: 'copy',
      why: 'near-text'
    })
  })
})

describe('values that contradict', () => {
  const copy = (values: Partial<Notice>) =>
    verdictOf(
      noticeOf(document, 'a', {documentNumber: null}),
      noticeOf(document, 'b', {documentNumber: null, ...values})
    )
  it.each([
    ['kind', {kind: 'interpretation'}],
    ['date', {date: '1999-01-01'}],
    ['title', {title: `关于转发${document.title}的通知`}],
    ['title', {title: document.title.replace(/\d{4}/u, '1999')}]
  ] as const)('%s', (reason, values) => {
    expect(copy(values)).toMatchObject({type: 'refused', reason})
  })
  it('page', () => {
    const page = (number: number) => ({number, total: 3, next: null})
    expect(
      verdictOf(noticeOf(document, 'a', {pages: page(1)}), noticeOf(document, 'b', {pages: page(2)}))
    ).toMatchObject({reason: 'page'})
  })
  it('nothing: a kind that says little, a month for a day, a site behind the title', () => {
    expect(copy({kind: 'other'})).toMatchObject({type: 'copy'})
    expect(copy({date: document.date.slice(0, 7)})).toMatchObject({type: 'copy'})
    expect(copy({title: `${document.title}_长沙市政府网`})).toMatchObject({type: 'copy'})
  })
  it('nothing that an equal number and text do not outweigh: a misread date', () => {
    expect(verdictOf(noticeOf(document, 'a'), noticeOf(document, 'b', {date: '1999-01-01'}))).toMatchObject({
      type: 'copy',
      why: 'same-number'
    })
  })
  it('an equal number with another text', () => {
    const other = {
      ...generateDocument(createRandom(42), 900),
      code: document.code,
      year: document.year,
      sequence: document.sequence,
      issuer: document.issuer
    }
    expect(
      verdictOf(noticeOf(document, 'a'), noticeOf({...other, date: document.date}, 'b', {title: document.title}))
    ).toMatchObject({
      type: 'refused',
      reason: 'other-text'
    })
  })
  it('nothing: an equal number, and a page whose text is an attachment', () => {
    expect(verdictOf(noticeOf(document, 'a'), noticeOf(document, 'b', {text: ''}))).toMatchObject({
      type: 'copy',
      why: 'same-number',
      score: 0
    })
  })
})

describe('short texts', () => {
  const short = (id: string, values: Partial<Notice>) =>
    makeNotice({id, text: '经研究，同意你单位按程序办理有关手续，特此批复。', ...values})
  it('are no evidence by themselves', () => {
    expect(verdictOf(short('a', {}), short('b', {})).type).not.toBe('copy')
    const title = '关于同意成立协会的批复'
    expect(verdictOf(short('a', {title}), short('b', {title})).type).not.toBe('copy')
  })
  it('are, beside equal titles and dates', () => {
    const values = {title: '关于同意成立长沙市养老服务协会的批复', date: '2014-03-19'}
    expect(verdictOf(short('a', values), short('b', values))).toMatchObject({type: 'copy', why: 'same-text'})
  })
})

describe('compareTitles', () => {
  it.each([
    ['关于做好2014年防汛工作的通知', '关于做好2014年防汛工作的通知', 'same'],
    ['关于做好2014年防汛工作的通知', '', 'same'],
    ['关于做好2014年防汛工作的通知', '关于做好2014年防汛工作的通知湖南省水利厅', 'same'],
    ['关于做好2014年防汛工作的通知', '关于做好2014年防讯工作的通知', 'damaged'],
    ['关于做好2014年防汛工作的通知', '关于做好2015年防汛工作的通知', 'other'],
    ['关于做好2014年防汛工作的通知', '关于做好2014年抗旱工作的通知', 'other'],
    ['关于做好2014年防汛工作的通知', '转发关于做好2014年防汛工作的通知', 'other'],
    ['关于做好2014年防汛工作的通知', '关于做好2014年防汛工作的通知解读', 'other'],
    ['某管理办法', '某管理办法试行', 'other']
  ])('%s · %s: %s', (a, b, result) => {
    expect(compareTitles(a, b)).toBe(result)
    expect(compareTitles(b, a)).toBe(result)
  })
})
