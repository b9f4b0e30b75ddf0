import {readFileSync} from 'node:fs'
import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import * as feed from '../../src/feed/index.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

const example = /```js\nimport \{(?<names>[^}]*)\} from 'gongwen\/feed'\n(?<body>[^`]*)```/gu

describe.each(['README.md', 'README.zh-CN.md', 'docs/feeds.md'])('the examples of %s', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const examples = Array.from(text.matchAll(example), ({groups}) => groups!)

  it('import what there is, and run', () => {
    expect(examples).toHaveLength(1)
    for (const {names, body} of examples) {
      const imported = names!.split(',').map((name) => name.trim())
      for (const name of imported) expect(feed).toHaveProperty(name)
      const written: string[] = []
      const notices = [sampleNotice(), plainNotice({id: 'bare', text: '文'})]
      const process = {stdout: {write: (line: string) => written.push(line)}}
      const lines: unknown = runInNewContext(`${body!}; typeof lines === 'undefined' ? null : lines`, {
        ...feed,
        notices,
        process
      })
      const all = Array.isArray(lines) ? (lines as string[]) : written
      expect(all.length).toBeGreaterThanOrEqual(4)
      for (const line of all) expect(JSON.parse(line)).toBeTypeOf('object')
    }
  })
})

describe('docs/feeds.md', () => {
  const text = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8')

  it('names every field of a record', () => {
    for (const field of Object.keys(feed.toRecord(sampleNotice()))) {
      if (!field.endsWith('Day') && !field.endsWith('Days')) expect(text).toContain(`\`${field}\``)
    }
  })
})
