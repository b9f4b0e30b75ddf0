import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {expectedFiles, listCases} from '../../scripts/corpus-cases.mjs'
import {extract} from '../../src/index.js'
import {decodePage} from '../../src/page/decode/decode.js'
import {expectLaws} from './laws.js'

const cases = listCases(join(import.meta.dirname, '../../corpus'))

describe.each(cases)('corpus/$id', ({folder, page, about}) => {
  const options = about.url ? {url: about.url, explain: true} : {explain: true}
  const extraction = extract(page, options)
  const files = expectedFiles(extraction)

  it('is the page as scraped', () => {
    expect(createHash('sha256').update(page).digest('hex')).toBe(about.sha256)
  })

  it.each([
    ['notice.json', files.notice],
    ['messages.txt', files.messages]
  ])('gives the reviewed %s', (name, text) => {
    const path = join(folder, name)
    expect(existsSync(path), `${path} is missing: npm run corpus -- --write, then read it`).toBe(true)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  it('keeps the laws, read by its source', () => {
    expectLaws(decodePage(page, {}).text, extraction)
  })

  it('keeps the laws, read by the generic source', () => {
    expectLaws(decodePage(page, {}).text, extract(page, {...options, sources: []}))
  })

  it('gives the same twice', () => {
    expect(extract(page, options)).toEqual(extraction)
  })
})
