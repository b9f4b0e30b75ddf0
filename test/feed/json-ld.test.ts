import {describe, expect, it} from 'vitest'
import {toJsonLd} from '../../src/feed/index.js'
import type {Reference, RelationType} from '../../src/schema/index.js'
import {corpusNotices} from './corpus-notices.js'
import {legislation, news, speech} from './json-ld-examples.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

/** Make a reference by title, and number where one is given. */
function reference(title: string, canonical?: string): Reference {
  const [first] = sampleNotice().references
  const documentNumber = canonical === undefined ? null : {...first!.documentNumber!, text: canonical, canonical}
  return {...first!, title, documentNumber}
}

/** Relate references by their positions. */
function relations(...types: [RelationType, number][]) {
  return types.map(([type, position]) => ({type, reference: position}))
}

/** List the properties that a document uses, each with the type that it stands on: `Legislation.name`. */
function properties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(properties)
  if (typeof value !== 'object' || value === null) return []
  const type = (value as {'@type': string})['@type']
  return Object.entries(value).flatMap(([name, each]) => [
    `${type}.${name}:${Array.isArray(each) ? 'list' : typeof each}`,
    ...properties(each)
  ])
}

describe('toJsonLd', () => {
  it('gives the Legislation that the compiler has checked, with every relation as the property it is', () => {
    const titles = ['甲办法', '乙办法', '丙办法', '丁办法', '戊办法', '己办法']
    const notice = sampleNotice({
      text: '正文。',
      expiryDate: '2019-04-30',
      references: titles.map((title, index) => reference(title, index === 0 ? '青政发〔2011〕1号' : undefined)),
      relations: relations(
        ['basedOn', 0],
        ['implements', 0],
        ['amends', 1],
        ['repeals', 2],
        ['replaces', 3],
        ['forwards', 4]
      )
    })
    const {url} = notice.publication
    expect(toJsonLd(notice, {sources: [url!, 'https://reprint.example/1.html']})).toEqual(legislation)
  })

  it('gives an Article for a speech and a NewsArticle for news, without a legal property', () => {
    expect(
      toJsonLd(
        plainNotice({
          id: 'speech-1',
          kind: 'speech',
          title: '在全省档案工作会议上的讲话',
          text: '同志们。',
          date: '2014-03',
          issuers: sampleNotice().issuers,
          references: [reference('甲办法')],
          relations: relations(['repeals', 0])
        })
      )
    ).toEqual(speech)
    expect(toJsonLd(plainNotice({id: 'news-1', kind: 'news', language: 'zh-Hant', text: '新聞。'}))).toEqual(news)
  })

  it('uses no property that the compiler has not checked, on any page of the corpus', () => {
    const checked = new Set([legislation, speech, news].flatMap(properties))
    // Articles share what schema.org gives to every CreativeWork.
    for (const each of properties(legislation)) {
      if (!each.startsWith('Legislation.legislation'))
        for (const type of ['Article', 'NewsArticle']) checked.add(each.replace('Legislation.', `${type}.`))
    }
    for (const each of properties(speech)) checked.add(each.replace('Article.', 'NewsArticle.'))
    for (const {id, notice} of corpusNotices()) {
      for (const each of properties(toJsonLd(notice))) expect(checked, id).toContain(each)
    }
  })
})
