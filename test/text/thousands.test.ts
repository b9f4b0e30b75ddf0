import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'

const HEAD =
  '青岚市人民政府关于做好水库安全工作的通知\n青政发〔2021〕19号\n各县人民政府：\n为做好水库安全工作，现通知如下。\n'
const SIGNATURE = '青岚市人民政府\n2021年5月12日\n'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({length: count}, (_, at) => line(at)).join('\n')

/** What compares each with each takes longer over these than a test may. */
describe('elements by the ten thousand', () => {
  it('files that nobody declared', () => {
    const links = lines(14_000, (at) => `<p><a href="/f/${at}.doc">附件：第${at}号水库检查表.doc</a></p>`)
    const page = `<html><body><div class="content">${HEAD.replace(/.+/gu, '<p>$&</p>')}${links}</div></body></html>`
    expect(extract(page).notice.attachments).toHaveLength(14_000)
  })

  it('attachments that are declared and printed on the page', () => {
    const declared = lines(32_000, (at) => `附件：第${at}号办法`)
    const printed = lines(32_000, (at) => `附件${(at % 90) + 1}\n第${at}号办法`)
    const {attachments} = extract(`${HEAD}${declared}\n${SIGNATURE}${printed}`, {format: 'text'}).notice
    expect([attachments.length, attachments.at(-1)?.title]).toEqual([32_000, '第31999号办法'])
    expect(attachments.every(({span}) => span !== null)).toBe(true)
  })
})

/** A call takes some hundred thousand arguments at most, and a page is hostile: `push(...all)` throws. */
describe('more of something than a call takes arguments', () => {
  it('dates in one sentence', () => {
    const text = `${HEAD}本办法自${'5月1日'.repeat(200_000)}起施行。\n${SIGNATURE}`
    expect(extract(text, {format: 'text'}).notice.date).toBe('2021-05-12')
  })

  it('places of one value, in the list of what was removed', () => {
    const page = `<h1>青岚市关于${'甲<b></b>'.repeat(200_000)}的通知</h1><p>做好工作，应当认真。</p>`
    expect(extract(page, {explain: true}).removed.length).toBeGreaterThan(200_000)
  })
})
