import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  akomaNtoso,
  algoliaLines,
  algoliaSettings,
  csvLines,
  elasticsearchBulk,
  elasticsearchSettings,
  jsonLdLine,
  meilisearchLines,
  meilisearchSettings,
  ndjsonLines,
  toRecord,
  typesenseLines,
  typesenseSchema
} from '../../src/feed/index.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

const notice = sampleNotice()
const bare = plainNotice({id: 'bare-1', text: '没有结构的一页。'})
const records = [
  toRecord(notice, {clusterId: 'cluster-1', sources: ['https://a.example/1', 'https://b.example/2']}),
  toRecord(bare)
]

/** Join lines as they are sent. */
function lines(each: Iterable<string>, end = '\n'): string {
  return Array.from(each, (line) => line + end).join('')
}

/** Write a value so that a reviewer can read it. */
function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const files: Record<string, string> = {
  'elasticsearch.bulk.ndjson': lines(elasticsearchBulk(records, {index: 'notices', deletes: ['gone-1']})),
  'elasticsearch.settings.json.golden': pretty(elasticsearchSettings()),
  'elasticsearch.settings.ik.json.golden': pretty(elasticsearchSettings({analysis: 'ik'})),
  'meilisearch.ndjson': lines(meilisearchLines(records)),
  'meilisearch.settings.json.golden': pretty(meilisearchSettings()),
  'typesense.ndjson': lines(typesenseLines(records)),
  'typesense.schema.json.golden': pretty(typesenseSchema('notices')),
  'algolia.ndjson': lines(algoliaLines(records)),
  'algolia.settings.json.golden': pretty(algoliaSettings()),
  'records.ndjson': lines(ndjsonLines(records)),
  'records.csv': lines(csvLines(records), '\r\n'),
  'notice.jsonld.golden': `${jsonLdLine(notice)}\n`,
  'notice.akn.xml': akomaNtoso(notice),
  'bare.akn.xml': akomaNtoso(bare)
}

/** The expected files were read by a person; `UPDATE_GOLDEN=1` writes them anew, and the diff is to be read again. */
describe('golden files', () => {
  for (const [name, actual] of Object.entries(files)) {
    it(name, () => {
      const url = new URL(`golden/${name}`, import.meta.url)
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, actual)
      expect(actual).toBe(readFileSync(url, 'utf8'))
    })
  }
})
