import {describe, expect, it} from 'vitest'
import {extract} from '../src/extract.js'

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
})
