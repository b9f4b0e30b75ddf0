import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listCases} from '../../scripts/corpus-cases.mjs'
import {extract} from '../../src/index.js'
import {dedupe} from '../../src/normalize/index.js'

const CORPUS = join(import.meta.dirname, '../../corpus')
const {groups, related} = JSON.parse(readFileSync(join(CORPUS, 'groups.json'), 'utf8')) as {
  groups: string[][]
  related: [string, string, string][]
}

const caseOf = new Map<string, string>()
const notices = listCases(CORPUS).map(({id, page, about}) => {
  const {notice} = extract(page, about.url ? {url: about.url} : {})
  caseOf.set(notice.id, id)
  return notice
})

const {clusters, relations} = dedupe(notices)
const casesOf = (ids: readonly string[]) => ids.map((id) => caseOf.get(id)!).sort()
const joined = clusters.map(({members}) => casesOf(members.map(({notice}) => notice.id)))

describe('the notices of the corpus', () => {
  it('become the documents that groups.json tells, and no others', () => {
    const copies = joined.filter((cases) => cases.length > 1)
    expect(copies.sort()).toEqual(groups.map((group) => [...group].sort()).sort())
  })

  it.each(related)('%s and %s stay apart: %s', (one, other) => {
    expect(joined.find((cases) => cases.includes(one))).not.toContain(other)
  })

  it('are related where two seeds share passages', () => {
    const between = relations.filter(
      ({by}) => casesOf(by).join() === 'content-mid-pic/study-notice,hunan-telegram/telegram-35'
    )
    expect(between.map(({type}) => type)).toEqual(['shares'])
  })

  it('have the pages of one article related as pages', () => {
    const pages = relations.filter(({type}) => type === 'page')
    expect(pages.map(({by}) => casesOf(by))).toEqual([['generic/paged-speech-1', 'generic/paged-speech-2']])
  })
})
