import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {akomaNtoso} from '../../src/feed/index.js'
import {anyNotice} from './any-notice.js'
import {models} from './akoma-ntoso-models.js'
import {corpusNotices} from './corpus-notices.js'
import {readXml, type XmlElement} from './read-xml.js'
import type {Section} from '../../src/schema/index.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

/** List the elements of a tree. */
function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)]
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u
const iri = /^[^\s<>"{}|\\^`[\]]*$/u
const noWhiteSpace = /^\S+$/u

/** Expect a document to keep to the content models, with ids that are there once and links that lead somewhere. */
function expectValid(xml: string): void {
  const elements = all(readXml(xml))
  const ids = elements.flatMap(({attributes}) => attributes.eId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const {name, children, attributes, text} of elements) {
    const model = models[name]
    expect(model, `no model of ${name}`).toBeDefined()
    const {children: pattern, required, optional, mixed} = model!
    const found = children.map((child) => `${child.name} `).join('')
    expect(found, name).toMatch(new RegExp(`^(?:${pattern})$`, 'u'))
    if (!mixed) expect(text, name).toBe('')
    for (const each of required) expect(attributes, name).toHaveProperty([each])
    for (const each of Object.keys(attributes)) expect([...required, ...optional], name).toContain(each)
    if (attributes.eId !== undefined) expect(attributes.eId).toMatch(noWhiteSpace)
    if (attributes.date !== undefined) expect(attributes.date).toMatch(day)
    if (attributes.href !== undefined) expect(attributes.href).toMatch(iri)
    // Roles and agents are named by the ids of what stands in `references`.
    for (const link of [attributes.as, attributes.source, name === 'FRBRauthor' ? attributes.href : undefined]) {
      if (link !== undefined) expect(ids).toContain(link.slice(1))
    }
  }
}

/** The text of the elements of a name. */
function texts(xml: string, name: string): string[] {
  return all(readXml(xml))
    .filter((element) => element.name === name)
    .map(({text}) => text)
}

describe('akomaNtoso', () => {
  it('keeps to the content models of the schema', () => {
    expectValid(akomaNtoso(sampleNotice()))
    expectValid(akomaNtoso(plainNotice({id: 'bare', text: ''})))
  })

  it.each(corpusNotices())('keeps to them on corpus/$id', ({notice}) => {
    expectValid(akomaNtoso(notice))
  })

  it('is well-formed and keeps to the models for any notice', () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        expectValid(akomaNtoso(notice))
      })
    )
  })

  it('gives 条 an element of its own and names the others after their number', () => {
    const [section] = sampleNotice().sections
    const articles = [{...section!, ordinal: {text: '第一条', style: 'article' as const, value: 1}, sections: []}]
    const xml = akomaNtoso(sampleNotice({sections: articles}))
    expect(xml).toContain('<article eId="art_1">')
    expect(akomaNtoso(sampleNotice())).toContain('<hcontainer eId="hcontainer_1__hcontainer_1" name="cn-paren">')
  })

  it('gives 编, 章 and 节 elements of their own, and counts 条 through the document', () => {
    const [section] = sampleNotice().sections
    const unit = (text: string, style: 'chapter' | 'article', value: number, sections: Section[] = []): Section => ({
      ...section!,
      ordinal: {text, style, value},
      sections
    })
    const xml = akomaNtoso(
      sampleNotice({
        sections: [
          unit('第一编', 'chapter', 1, [
            unit('第一章', 'chapter', 1, [
              unit('第一节', 'chapter', 1, [unit('第一条', 'article', 1)]),
              unit('第二节', 'chapter', 2, [unit('第二条', 'article', 2)])
            ])
          ]),
          unit('第一章', 'chapter', 1, [unit('第一条', 'article', 1)]),
          unit('第一章', 'chapter', 1)
        ]
      })
    )
    const ids = all(readXml(xml)).flatMap(({name, attributes}) =>
      ['part', 'chapter', 'section', 'article'].includes(name) ? [attributes.eId] : []
    )
    expect(ids).toEqual([
      'part_1',
      'part_1__chp_1',
      'part_1__chp_1__sec_1',
      'art_1',
      'part_1__chp_1__sec_2',
      'art_2',
      'chp_1',
      'chp_1__art_1',
      'chp_1-2'
    ])
  })

  it('counts units without a number', () => {
    const [section] = sampleNotice().sections
    const bare = {...section!, ordinal: null, sections: []}
    const xml = akomaNtoso(sampleNotice({sections: [bare, bare]}))
    expect(xml).toContain('<hcontainer eId="hcontainer_nn_1" name="unnumbered">')
    expect(xml).toContain('<hcontainer eId="hcontainer_nn_2" name="unnumbered">')
  })

  it('leads a citation to the IRI that the document cited has itself', () => {
    const cited = sampleNotice().references[0]!.documentNumber!
    const own = akomaNtoso(sampleNotice({documentNumber: cited}))
    expect(own).toContain('<FRBRuri value="/akn/cn/doc/2011/青政发〔2011〕6号"/>')
    expect(akomaNtoso(sampleNotice())).toContain(
      '<p>根据<ref eId="ref_1" href="/akn/cn/doc/2011/青政发〔2011〕6号">《青川省机关档案管理办法》（青政发〔2011〕6号）</ref>，现就'
    )
  })

  it('identifies nothing by a masked number or one without a year: ×政发〔2011〕6号, 第5号', () => {
    const notice = sampleNotice()
    for (const change of [{redacted: true}, {year: null, canonical: '第5号'}]) {
      const documentNumber = {...notice.documentNumber!, ...change}
      const [reference] = notice.references
      const xml = akomaNtoso(sampleNotice({documentNumber, references: [{...reference!, documentNumber}]}))
      expect(xml).toContain('<FRBRuri value="/akn/cn/doc/通知/2014-03-28/sample-1"/>')
      expect(xml).toContain('href="/akn/cn/doc/nodate/青川省机关档案管理办法"')
    }
  })

  it('calls a reference active only where the document changes what it cites', () => {
    expect(akomaNtoso(sampleNotice())).toContain('<TLCReference eId="cited_1"')
    const xml = akomaNtoso(sampleNotice({relations: [{type: 'repeals', reference: 0}]}))
    expect(xml).toContain('<activeRef eId="cited_1"')
    expect(xml).not.toContain('TLCReference')
  })

  it('marks a citation once, and none where the span of a stored block is wrong', () => {
    const notice = sampleNotice()
    const [block] = notice.preamble
    const twice = akomaNtoso(sampleNotice({preamble: [block!, block!]}))
    expect(twice.match(/<ref /gu)).toHaveLength(1)
    expect(akomaNtoso(sampleNotice({preamble: [{...block!, span: [0, 5]}]}))).not.toContain('<ref ')
  })

  it('does not repeat a number that the first block begins with: （一）电子档案', () => {
    const xml = akomaNtoso(sampleNotice())
    expect(texts(xml, 'num')).toEqual(['一、', '（一）', '二、'])
    expect(texts(xml, 'p')).toContain('电子档案须附元数据。不得遗漏。')
  })

  it('says which dates are not known, and guesses none', () => {
    const xml = akomaNtoso(plainNotice({id: 'bare', text: '无'}))
    expect(xml).toContain('<FRBRdate date="0001-01-01" name="unknown"/>')
    expect(akomaNtoso(sampleNotice({date: '2014-03'}))).toContain('<FRBRdate date="2014-03-01" name="adoption-month"/>')
  })

  it('keeps the cells of a table', () => {
    const table = {
      type: 'table' as const,
      text: '甲 乙',
      span: [0, 3] as [number, number],
      rows: [
        ['甲', ''],
        ['a&b', '<']
      ]
    }
    const xml = akomaNtoso(sampleNotice({closing: [table]}))
    expect(xml).toContain(
      '<tr><td><p>甲</p></td><td><p/></td></tr><tr><td><p>a&amp;b</p></td><td><p>&lt;</p></td></tr>'
    )
  })

  it('does not overflow the stack with ten thousand nested sections', () => {
    let deep = {...sampleNotice().sections[1]!, sections: [] as ReturnType<typeof sampleNotice>['sections']}
    for (let depth = 0; depth < 10_000; depth++) deep = {...deep, id: '1', sections: [deep]}
    const xml = akomaNtoso({...sampleNotice(), sections: [deep]})
    expect(xml.match(/<\/hcontainer>/gu)).toHaveLength(10_001)
  })
})
