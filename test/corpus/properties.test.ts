import fc from 'fast-check'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listCases} from '../../scripts/corpus-cases.mjs'
import {extract} from '../../src/index.js'
import {decodePage} from '../../src/page/decode/decode.js'
import {expectLaws} from './laws.js'

const cases = listCases(join(import.meta.dirname, '../../corpus'))
const pages = cases.map(({page}) => decodePage(page, {}).text)

/** Extract and check every law. */
function lawful(page: string | Uint8Array): void {
  const extraction = extract(page, {explain: true})
  expectLaws(decodePage(page, {}).text, extraction)
}

/** Words and marks that documents and pages are made of: random text of them reaches deeper than random characters. */
const fragments = fc.array(
  fc.constantFrom(
    ...'一、|（一）|1.|第一条　|第一章　总则|关于加强管理的通知|某某市人民政府|某政发〔2014〕3号|2014年3月19日|各县人民政府：|要|不得|《管理办法》|附件：1.名单|（此件公开发布）|来源：日报|。|，|：|\n|\n\n|　　|&nbsp;|&lt;|<p>|</p>|<br>|<div class="content">|</div>|<table><tr><td>|</td></tr></table>|<h1>|</h1>|<a href="x.doc">|</a>|<script>|</script>|<!--|-->|**|# |同志们：|抄送：|正文文字在这里写得长一些以便成段，并且有标点符号。'.split(
      '|'
    )
  ),
  {maxLength: 60}
)

describe('any page', () => {
  it('of any string gives a valid, accountable notice', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), lawful), {numRuns: 150})
  })

  it('of any bytes gives a valid, accountable notice', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), lawful), {numRuns: 150})
  })

  it('of any mixture of document and markup fragments gives a valid, accountable notice', () => {
    fc.assert(fc.property(fragments, (parts) => { lawful(parts.join('')) }), {numRuns: 400})
  })

  it('cut, spliced or doubled from corpus pages gives a valid, accountable notice', () => {
    const cut = fc.record({
      page: fc.nat(pages.length - 1),
      other: fc.nat(pages.length - 1),
      from: fc.double({min: 0, max: 1, noNaN: true}),
      to: fc.double({min: 0, max: 1, noNaN: true})
    })
    fc.assert(
      fc.property(cut, ({page, other, from, to}) => {
        const [a, b] = [pages[page]!, pages[other]!]
        lawful((a.slice(0, Math.floor(from * a.length)) + b.slice(Math.floor(to * b.length))).slice(0, 20_000))
      }),
      {numRuns: 120}
    )
  })
})

describe('misuse', () => {
  it.each([undefined, null, 42, {}, []])('throws a TypeError for %s', (page) => {
    expect(() => extract(page as string)).toThrow(TypeError)
  })
})
