import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {extract, gongwen} from '../src/extract.js'
import {decodePage} from '../src/page/decode/decode.js'
import {sha256} from '../src/page/decode/sha256.js'
import {readPage} from '../src/parsers/read-page.js'

const corpus = join(import.meta.dirname, '../corpus/generic')

const PAGE = '关于做好防汛工作的通知\n\n各县人民政府：\n现就有关事项通知如下。'

describe('extract', () => {
  it.each([null, undefined, ''])('reads a page without address (%j)', (url) => {
    const {notice} = extract(PAGE, {url, contentType: null})
    expect(notice.title).toBe('关于做好防汛工作的通知')
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, 'number'],
    [new ArrayBuffer(4), 'ArrayBuffer'],
    [new Uint16Array(4), 'Uint16Array'],
    [{}, 'Object']
  ])('refuses what is no page: %s', (page, name) => {
    expect(() => extract(page as never)).toThrow(
      new TypeError(`Expected the page as a string or Uint8Array, got ${name}`)
    )
  })

  it.each([
    ['url', new URL('https://www.example.gov.cn/'), 'URL'],
    ['contentType', 5, 'number']
  ])('refuses %s that is no string', (option, value, name) => {
    expect(() => extract(PAGE, {[option]: value})).toThrow(new TypeError(`Expected ${option} as a string, got ${name}`))
  })

  it.each(['abolish-decision', 'traditional-notice', 'cut-signature'])('reads %s as the pipeline does', (name) => {
    const page = readFileSync(join(corpus, name, 'page.html'))
    const {text} = decodePage(page)
    const file = new VFile({value: text})
    Object.assign(file.data, {reading: readPage(text, {}), pageHash: sha256(page), url: null, map: true})
    const notice = gongwen.stringify(gongwen.runSync(gongwen.parse(file), file) as Root, file)
    expect(extract(page).notice).toEqual(notice)
  })
})
