import {readdir, readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import * as entry from '../../src/normalize/index.js'

const IMPORT = /from '(?<source>[^']+)'/gu

describe('gongwen/normalize', () => {
  it('exports its public API and no more', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'BANDS',
      'ROWS',
      'bandKey',
      'containment',
      'createIndex',
      'dedupe',
      'documentKey',
      'merge',
      'normalize',
      'signature',
      'similarity'
    ])
  })
  it('imports nothing but its own files, the schema and the grammar: no package, no part of Node', async () => {
    const folder = new URL('../../src/normalize/', import.meta.url)
    const files = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const url = new URL(file, folder)
      const code = await readFile(url, 'utf8')
      for (const {groups} of code.matchAll(IMPORT)) {
        const source = groups!['source']!
        expect(source, file).toMatch(/^\.\.?\//u)
        expect(new URL(source, url).pathname, file).toMatch(
          /\/src\/(?:normalize\/.+|schema\/[\w-]+|grammar\/[\w-]+)\.js$/u
        )
      }
    }
  })
})
