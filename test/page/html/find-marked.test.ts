import {describe, expect, it} from 'vitest'
import {findMarked} from '../../../src/page/html/dom/find-marked.js'
import {parseHtml} from '../../../src/page/html/dom/parse-html.js'
import {defineSource, extract} from '../../../src/index.js'

const PAGE = '<div class="article"><h2>甲</h2><div><h2 id="b" class="t">乙</h2></div></div>'

describe('findMarked', () => {
  const page = parseHtml(PAGE)
  const texts = (selector: string): string[] =>
    findMarked(page, selector).map((element) => PAGE.slice(element.start, element.end))

  it.each([
    ['#b', ['<h2 id="b" class="t">乙</h2>']],
    ['h2.t', ['<h2 id="b" class="t">乙</h2>']],
    ['div.t', []],
    ['.article > h2', ['<h2>甲</h2>']],
    ['h2[id=b]', ['<h2 id="b" class="t">乙</h2>']],
    ['h2', ['<h2>甲</h2>', '<h2 id="b" class="t">乙</h2>']]
  ])('finds %s', (selector, found) => {
    expect(texts(selector)).toEqual(found)
  })
})

describe('a source of a user', () => {
  it('may name places with any selector', () => {
    const source = defineSource({
      id: 'my-site',
      name: '某站',
      hosts: ['my-site.example'],
      fields: {title: '.head > h3', source: '.head > span.from'}
    })
    const page = `<html><body><div class="head"><h3>关于做好防汛工作的通知</h3><span class="from">水务处</span></div>
      <div><p>各县人民政府：</p><p>现就防汛有关事项通知如下，请认真贯彻执行。</p></div></body></html>`
    const {notice} = extract(page, {url: 'https://my-site.example/1.html', sources: [source]})
    expect([notice.parser, notice.title, notice.publication.source]).toEqual([
      'my-site',
      '关于做好防汛工作的通知',
      '水务处'
    ])
  })
})
