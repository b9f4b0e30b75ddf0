import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {akomaNtoso} from '../../src/feed/index.js'
import {anyNotice} from './any-notice.js'
import {readXml, type XmlElement} from './read-xml.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

const frbr = 'FRBRthis FRBRuri (FRBRdate )+(FRBRauthor )+'
const unit = '(?:hcontainer|chapter|article) '
const hierarchy = `(num )?(heading )?(?:(intro )?(${unit})+|content )`
const blocks = '(?:p |table )+'

/** What the schema of Akoma Ntoso 3.0 (OASIS standard, akomantoso30.xsd) allows in the elements that we write. */
const models: Record<string, [children: string, ...required: string[]]> = {
  akomaNtoso: ['doc ', 'xmlns'],
  doc: ['meta (preface )?(preamble )?mainBody (conclusions )?(attachments )?', 'name'],
  meta: ['identification (publication )?references '],
  identification: ['FRBRWork FRBRExpression FRBRManifestation ', 'source'],
  FRBRWork: [`${frbr}FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*`],
  FRBRExpression: [`${frbr}(FRBRlanguage )+`],
  FRBRManifestation: [frbr],
  FRBRthis: ['', 'value'],
  FRBRuri: ['', 'value'],
  FRBRdate: ['', 'date', 'name'],
  FRBRauthor: ['', 'href'],
  FRBRcountry: ['', 'value'],
  FRBRsubtype: ['', 'value'],
  FRBRnumber: ['', 'value'],
  FRBRname: ['', 'value'],
  FRBRlanguage: ['', 'language'],
  publication: ['', 'date', 'name', 'showAs'],
  references: ['(?:activeRef |TLCOrganization |TLCRole )+', 'source'],
  activeRef: ['', 'eId', 'href', 'showAs'],
  TLCOrganization: ['', 'eId', 'href', 'showAs'],
  TLCRole: ['', 'eId', 'href', 'showAs'],
  preface: [blocks],
  preamble: [blocks],
  mainBody: [`(?:${unit}|p |table )+`],
  conclusions: [blocks],
  attachments: ['(attachment )+'],
  attachment: ['heading documentRef ', 'eId'],
  documentRef: ['', 'eId', 'href', 'showAs'],
  hcontainer: [hierarchy, 'eId', 'name'],
  chapter: [hierarchy, 'eId'],
  article: [hierarchy, 'eId'],
  num: ['', 'eId'],
  heading: ['', 'eId'],
  intro: [blocks, 'eId'],
  content: [blocks, 'eId'],
  table: ['(tr )+', 'eId'],
  tr: ['(td )+'],
  td: ['p '],
  p: ['(?:docTitle |docNumber )?'],
  docTitle: [''],
  docNumber: ['']
}

/** List the elements of a tree. */
function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)]
}

/** Expect a document to keep to the content models, with ids that are there once and links that lead somewhere. */
function expectValid(xml: string): void {
  const elements = all(readXml(xml))
  for (const {name, children, attributes} of elements) {
    const [model, ...required] = models[name] ?? [undefined]
    expect(model, `no model of ${name}`).toBeDefined()
    const found = children.map((child) => `${child.name} `).join('')
    expect(found, name).toMatch(new RegExp(`^(?:${model!})$`, 'u'))
    for (const each of required) expect(attributes, name).toHaveProperty([each])
  }
  const ids = elements.flatMap(({attributes}) => attributes.eId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const {name, attributes} of elements) {
    if (name === 'FRBRauthor') expect(ids).toContain(attributes.href!.slice(1))
    if (name === 'FRBRdate') expect(attributes.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
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
