import {describe, expect, it} from 'vitest'
import {createIndex} from '../../src/normalize/index.js'
import {type Notice} from '../../src/schema/index.js'
import {BARE, generateDocument, noticeOf, textOf} from './generate.js'
import {makeNumber} from './make-notice.js'
import {createRandom} from './random.js'

const random = createRandom(21)
const document = generateDocument(random, 1200)
const other = generateDocument(random, 1200)
const own = noticeOf(document, 'own')

function relationsOf(...notices: Notice[]): string[] {
  const index = createIndex()
  for (const notice of notices) index.add(notice)
  return index.clusters().relations.map(({type, from, to}) => `${from} ${type} ${to}`)
}

/** A notice of another document that cites. */
function citing(type: Notice['relations'][number]['type'], values: Partial<Notice['references'][number]>): Notice {
  const reference = {title: null, documentNumber: null, issuer: null, text: '引', span: null, ...values}
  return noticeOf(other, 'other', {references: [reference], relations: [{type, reference: 0}]})
}

describe('relations between clusters', () => {
  it.each([
    'implements',
    'forwards',
    'issues',
    'repeals',
    'amends',
    'replaces',
    'repliesTo',
    'basedOn',
    'seeAlso'
  ] as const)('%s a document that is cited by its number', (type) => {
    expect(relationsOf(own, citing(type, {documentNumber: own.documentNumber}))).toEqual([`other ${type} own`])
  })
  it('follows a title where no number is cited', () => {
    expect(relationsOf(own, citing('repeals', {title: document.title}))).toEqual(['other repeals own'])
  })
  it('does not follow a title that two documents have, unless the issuer tells them apart', () => {
    const namesake = noticeOf(
      {...generateDocument(random, 900), title: document.title, issuer: '吉首市人民政府办公室'},
      'namesake'
    )
    expect(relationsOf(own, namesake, citing('repeals', {title: document.title}))).toEqual([])
    expect(
      relationsOf(own, namesake, citing('repeals', {title: document.title, issuer: '吉首市人民政府办公室'}))
    ).toEqual(['other repeals namesake'])
  })
  it('does not follow a redacted number', () => {
    const redacted = {...makeNumber('**发', 2014, 5), redacted: true}
    expect(relationsOf(own, citing('repeals', {documentNumber: redacted}))).toEqual([])
  })
  it('goes from cluster to cluster, with the member that shows it', () => {
    const index = createIndex()
    for (const notice of [own, noticeOf(document, 'copy'), citing('amends', {documentNumber: own.documentNumber})])
      index.add(notice)
    expect(index.clusters().relations).toEqual([{type: 'amends', from: 'other', to: 'copy', by: ['other']}])
  })
  it('part: a half, and not a merge', () => {
    expect(relationsOf(own, noticeOf(document, 'half', {...BARE, text: textOf(document).slice(600)}))).toEqual([
      'half part own'
    ])
  })
  it('part: an excerpt of the same number', () => {
    const excerpt = noticeOf(document, 'excerpt', {partial: true, text: document.paragraphs.slice(1, 3).join('\n')})
    expect(relationsOf(own, excerpt)).toEqual(['excerpt part own'])
  })
  it('page: the pages of one article, whose texts have nothing in common', () => {
    const [first, second] = [textOf(document).slice(0, 600), textOf(document).slice(600)]
    const page = (id: string, number: number, text: string) =>
      noticeOf(document, id, {
        ...BARE,
        title: document.title,
        pages: {number, total: 2, next: null},
        partial: true,
        text
      })
    expect(relationsOf(page('p1', 1, first), page('p2', 2, second))).toEqual(['p2 page p1'])
  })
  it('quotes: long passages in a longer text', () => {
    const quoting = {...other, paragraphs: [...other.paragraphs, ...document.paragraphs.slice(0, -1)]}
    expect(relationsOf(own, noticeOf(quoting, 'quoting'))).toEqual(['quoting quotes own'])
  })
  it('shares: a passage in common', () => {
    const [passage] = generateDocument(random, 600).paragraphs.toSorted((x, y) => y.length - x.length)
    const withPassage = (source: typeof document, id: string) =>
      noticeOf({...source, paragraphs: [...source.paragraphs.slice(0, 2), passage!.repeat(3)]}, id)
    expect(relationsOf(withPassage(document, 'a'), withPassage(other, 'b'))).toEqual(['a shares b'])
  })
  it('nothing between strangers', () => {
    expect(relationsOf(own, noticeOf(other, 'other'))).toEqual([])
  })
})
