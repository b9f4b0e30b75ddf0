import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  elasticsearchBulk,
  elasticsearchSettings,
  meilisearchLines,
  toRecord,
  typesenseLines,
  typesenseSchema,
  type FeedRecord
} from '../../src/feed/index.js'
import {anyNotice} from './any-notice.js'
import {corpusNotices} from './corpus-notices.js'

/** What a field of a mapping says of itself. */
interface Mapped {
  type: string
  properties?: Record<string, Mapped>
}

const date = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+08:00)?)?$/u
/** Types of Elasticsearch: what a value, or each of a list, must be. */
const mappedTypes: Record<string, (value: unknown) => boolean> = {
  keyword: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && date.test(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  short: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  boolean: (value) => typeof value === 'boolean'
}
/** Types of Typesense. */
const declaredTypes: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  int32: mappedTypes['integer']!,
  bool: (value) => typeof value === 'boolean'
}

/** Expect a document to be one that a strict mapping takes. */
function expectMapped(document: Record<string, unknown>, properties: Record<string, Mapped>): void {
  for (const [name, value] of Object.entries(document)) {
    const mapped = properties[name]
    expect(mapped, name).toBeDefined()
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (mapped!.type === 'nested') expectMapped(each as Record<string, unknown>, mapped!.properties!)
      else expect(each === null || mappedTypes[mapped!.type]!(each), `${name}: ${JSON.stringify(each)}`).toBe(true)
    }
  }
}

/** Expect a document to be one that a collection takes: what is declared has its type, and no list is no list. */
function expectDeclared(document: Record<string, unknown>): void {
  const {fields} = typesenseSchema('n') as {fields: {name: string; type: string; optional?: true}[]}
  for (const {name, type, optional} of fields) {
    const value = document[name]
    if (value === undefined) expect(optional, name).toBe(true)
    else {
      expect(Array.isArray(value), name).toBe(type.endsWith('[]'))
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
        expect(declaredTypes[type.replace('[]', '')]!(each), `${name}: ${JSON.stringify(each)}`).toBe(true)
    }
  }
}

/** Expect a record to be one that every engine takes. */
function expectTaken(record: FeedRecord): void {
  const {mappings} = elasticsearchSettings() as {mappings: {properties: Record<string, Mapped>}}
  const [action, line] = elasticsearchBulk([record], {index: 'n'})
  expect(JSON.parse(action!)).toEqual({index: {_index: 'n', _id: record.id}})
  expectMapped(JSON.parse(line!) as Record<string, unknown>, mappings.properties)
  expectDeclared(JSON.parse([...typesenseLines([record])][0]!) as Record<string, unknown>)
  const document = JSON.parse([...meilisearchLines([record])][0]!) as {id: string}
  expect(document.id).toMatch(/^[\w-]{1,511}$/u)
}

describe('what search engines take', () => {
  it.each(corpusNotices())('is the record of corpus/$id', ({notice}) => {
    expectTaken(toRecord(notice, {clusterId: notice.id}))
  })

  it('is the record of any notice', () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        expectTaken(toRecord(notice))
      })
    )
  })
})
