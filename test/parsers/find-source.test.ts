import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/page/html/dom/parse-html.js'
import {defineSource} from '../../src/parsers/define-source.js'
import {findSource, hostOf} from '../../src/parsers/find-source.js'

const exact = defineSource({id: 'exact', name: '一', hosts: ['www.a.gov.cn']})
const suffix = defineSource({id: 'suffix', name: '二', hosts: ['.a.gov.cn']})
const longer = defineSource({id: 'longer', name: '三', hosts: ['.b.a.gov.cn']})
const marked = defineSource({id: 'marked', name: '四', fingerprint: ['#zoom&.info', 'meta:ContentStart']})
const family = defineSource({id: 'family', name: '五', family: true, fingerprint: ['#zoom']})
const signed = defineSource({id: 'signed', name: '六', format: 'text', fingerprint: /某ICP备1号/u})
const all = [family, marked, suffix, longer, exact, signed]

const html = (source: string, url?: string) =>
  findSource({text: source, url, format: 'html', html: parseHtml(source)}, all).id
const text = (source: string, url?: string) => findSource({text: source, url, format: 'text'}, all).id

describe('findSource', () => {
  it('prefers the exact host to its suffix, and the longer suffix', () => {
    expect(html('<p>', 'http://www.a.gov.cn/x')).toBe('exact')
    expect(html('<p>', 'http://c.a.gov.cn/x')).toBe('suffix')
    expect(html('<p>', 'http://c.b.a.gov.cn/x')).toBe('longer')
    expect(html('<p>', 'http://a.gov.cn/x')).toBe('suffix')
    expect(html('<p>', 'http://nota.gov.cn/x')).toBe('generic')
  })
  it('prefers a host to a fingerprint, a fingerprint to a family, a family to nothing', () => {
    expect(html('<div id=zoom class=info>', 'http://www.a.gov.cn/')).toBe('exact')
    expect(html('<div id=zoom><p class=info>')).toBe('marked')
    expect(html('<div id=zoom>')).toBe('family')
    expect(html('<meta name="contentstart" content="1">')).toBe('marked')
    expect(html('<div class=info>')).toBe('generic')
  })
  it('looks for patterns at the edges of text pages only', () => {
    expect(text(`正文。\n某ICP备1号`)).toBe('signed')
    expect(text(`${'正文。'.repeat(5000)}某ICP备1号${'正文。'.repeat(5000)}`)).toBe('generic')
    expect(html('<p>某ICP备1号</p>')).toBe('generic')
  })
  it('does not depend on the order of the sources', () => {
    const page = '<div id=zoom class=info>'
    const query = {text: page, format: 'html' as const, html: parseHtml(page)}
    const twin = defineSource({id: 'a-twin', name: '七', fingerprint: ['#zoom&.info']})
    expect(findSource(query, [twin, ...all]).id).toBe(findSource(query, [...all, twin].reverse()).id)
    expect(findSource(query, []).id).toBe('generic')
  })
})

describe('hostOf', () => {
  it.each([
    ['http://www.gov.cn/zhengce', 'www.gov.cn'],
    ['https://user@WWW.Gov.cn:8080/a?b=c#d', 'www.gov.cn'],
    ['//www.gov.cn', 'www.gov.cn'],
    ['a/b.html', null],
    ['', null]
  ])('%s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })
})
