import {describe, expect, it} from 'vitest'
import {Notice} from '../../src/schema/index.js'
import {dedupe, merge} from '../../src/normalize/index.js'
import {BARE, generateDocument, generateFurniture, noticeOf, textOf} from './generate.js'
import {makeIssuer, makeNotice} from './make-notice.js'
import {createRandom} from './random.js'

const random = createRandom(31)
const document = generateDocument(random, 800)

/** A copy on a page. */
function copy(id: string, publication: Partial<Notice['publication']>, values: Partial<Notice> = {}): Notice {
  const own = noticeOf(document, id, values)
  return {...own, publication: {...own.publication, ...publication}}
}

describe('merge', () => {
  const original = copy('original', {url: 'https://www.example.gov.cn/1', site: `${document.issuer}网站`})
  const government = copy('government', {url: 'http://www.other.gov.cn/a/1.html'})
  const table = copy('table', {url: 'https://example.com/3'}, {indexNumber: '000014349/2014-00012'})
  const early = copy('early', {publishedAt: '2014-03-20'})
  const long = copy('long', {publishedAt: '2014-03-21'}, {text: `${textOf(document)}\n责任编辑：张三`})
  const late = copy('late', {publishedAt: '2014-03-21'})

  it("ranks the organ's own site, then .gov.cn, a metadata table, the earliest, the longest", () => {
    const {members} = merge([late, long, early, table, government, original])
    expect(members.map(({notice, because}) => `${notice.id} ${because ?? ''}`)).toEqual([
      'original own-site',
      'government government-site',
      'table metadata',
      'early earliest',
      'long longest',
      'late '
    ])
    expect(members.map((member) => member.original)).toEqual([true, false, false, false, false, false])
  })
  it('gives the same in any order', () => {
    const all = [late, long, early, table, government, original]
    for (let order = 0; order < 20; order++) expect(merge(createRandom(order).shuffle(all))).toEqual(merge(all))
  })
  it('takes each field from the best witness that has it, with evidence that names the member', () => {
    const evidence = (quote: string) => [{from: 'text' as const, page: null, quote, rule: 'test'}]
    const bare = {
      ...copy('bare', {url: 'https://www.example.gov.cn/1'}, BARE),
      evidence: {'/publication/url': evidence('u')}
    }
    const full = {...late, evidence: {'/title': evidence('t'), '/issuers/0/name': evidence('i')}}
    const {notice, members} = merge([full, bare])
    expect(notice.title).toBe(document.title)
    expect(notice.publication.url).toBe('https://www.example.gov.cn/1')
    expect(notice.documentKey).toBe(`${document.issuer}|${full.documentNumber!.canonical}`)
    expect(notice.evidence).toEqual({
      '/publication/url': [{...evidence('u')[0], notice: 'bare'}],
      '/title': [{...evidence('t')[0], notice: 'late'}],
      '/issuers/0/name': [{...evidence('i')[0], notice: 'late'}]
    })
    expect(members[1]!.contributes).toEqual(['documentNumber', 'title', 'issuers', 'date'])
  })
  it('takes the text whole, with its spans, and not from an excerpt', () => {
    const block = {type: 'paragraph' as const, text: '各县', span: [0, 2] as [number, number]}
    const excerpt = copy(
      'excerpt',
      {url: 'https://www.example.gov.cn/1'},
      {partial: true, text: document.paragraphs[0]!}
    )
    const {notice} = merge([excerpt, {...late, preamble: [block], map: [0, 0, 2]}])
    expect(notice.text).toBe(textOf(document))
    expect(notice.preamble).toEqual([block])
    expect(notice.map).toEqual([0, 0, 2])
    expect(notice.partial).toBe(false)
  })
  it('records conflicts, and none where only the print differs', () => {
    const other = copy('other', {}, {date: '2015-01-01', title: `《${document.title}》`})
    expect(merge([original, other]).conflicts).toEqual([
      {
        field: 'date',
        values: [
          {value: document.date, notices: ['original']},
          {value: '2015-01-01', notices: ['other']}
        ]
      }
    ])
  })
  it('keeps all members whole and gives a valid Notice', () => {
    const all = [late, long, early, table, government, original]
    const {notice, members} = merge(all)
    expect(Notice.parse(notice)).toEqual(notice)
    expect(new Set(members.map((member) => member.notice))).toEqual(new Set(all))
  })
  it('leaves a single notice as it is, but for the names in its evidence', () => {
    expect(merge([original]).notice).toEqual({
      ...original,
      documentKey: `${document.issuer}|${original.documentNumber!.canonical}`
    })
  })
  it('throws without a notice', () => {
    expect(() => merge([])).toThrow(TypeError)
  })
})

describe('dedupe', () => {
  it('gives one valid Notice for each document, whatever the order', () => {
    const notices = Array.from({length: 12}, (_, at) => {
      const source = at < 4 ? document : generateDocument(createRandom(at % 3), 700)
      const {head, tail} = generateFurniture(random, 600)
      return noticeOf(source, `n-${at}`, at % 2 === 0 ? {text: `${head}\n${textOf(source)}\n${tail}`} : BARE)
    })
    const deduped = dedupe(notices)
    const {clusters} = deduped
    expect(clusters.map(({members}) => members.length).toSorted()).toEqual([2, 3, 3, 4])
    for (const {notice} of clusters) expect(Notice.safeParse(notice).success).toBe(true)
    expect(dedupe(createRandom(1).shuffle(notices))).toEqual(deduped)
  })
  it('gives nothing of nothing', () => {
    expect(dedupe([])).toEqual({clusters: [], relations: [], refusals: []})
  })
  it('keeps apart what only the issuer tells apart', () => {
    const [one, two] = ['长沙市教育局', '株洲市教育局'].map((name) =>
      makeNotice({id: name === '长沙市教育局' ? 'a' : 'b', text: textOf(document), issuers: [makeIssuer(name)]})
    )
    const {clusters, refusals} = dedupe([one!, two!])
    expect(clusters).toHaveLength(2)
    expect(refusals[0]).toMatchObject({reason: 'issuer', detail: ['长沙市教育局', '株洲市教育局']})
  })
})
