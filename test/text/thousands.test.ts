import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'

const TITLE = '青岚市人民政府关于做好水库安全工作的通知'
const HEAD = `${TITLE}\n青政发〔2021〕19号\n各县人民政府：\n为做好水库安全工作，现通知如下。\n`
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({length: count}, (_, at) => line(at)).join('\n')

const readText = (text: string) => extract(text, {format: 'text'}).notice

/** Each of these once took time that grew with the square of the count: minutes, where it takes a second. */
describe('elements by the tens of thousands', () => {
  it('files that nobody declared', () => {
    const links = lines(20_000, (at) => `<p><a href="/f/${at}.doc">附件：第${at}号水库检查表.doc</a></p>`)
    const page = `<html><body><div class="content">${HEAD.replace(/.+/gu, '<p>$&</p>')}${links}</div></body></html>`
    expect(extract(page).notice.attachments).toHaveLength(20_000)
  })

  it('notes', () => {
    expect(readText(HEAD + lines(50_000, () => '（此件公开发布）')).notes).toHaveLength(50_000)
  })

  it('dates on lines of their own', () => {
    const {date, documentNumber} = readText(HEAD + lines(60_000, (at) => `2021年5月${(at % 28) + 1}日`))
    expect([date, documentNumber?.canonical]).toEqual(['2021-05-24', '青政发〔2021〕19号'])
  })
})
