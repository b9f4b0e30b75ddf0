import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {VERSION} from '../../src/version.js'
import {noticeJsonSchema} from '../../src/index.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

describe('the public interface', () => {
  it('of gongwen', async () => {
    expect(Object.keys(await import('../../src/index.js')).toSorted()).toMatchSnapshot()
  })

  it('of gongwen/schema', async () => {
    expect(Object.keys(await import('../../src/schema/index.js')).toSorted()).toMatchSnapshot()
  })

  it('of gongwen/normalize', async () => {
    expect(Object.keys(await import('../../src/normalize/index.js')).toSorted()).toMatchSnapshot()
  })

  it('of gongwen/feed', async () => {
    expect(Object.keys(await import('../../src/feed/index.js')).toSorted()).toMatchSnapshot()
  })

  it('has the version of package.json', () => {
    expect(read('package.json')).toMatchObject({version: VERSION})
  })

  it('ships the current JSON Schema', () => {
    expect(read('schema/notice.schema.json')).toEqual(noticeJsonSchema())
  })
})
