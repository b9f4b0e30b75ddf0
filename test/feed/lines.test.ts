import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  algoliaDeletes,
  algoliaLines,
  algoliaRecords,
  csvLines,
  csvRow,
  elasticsearchBulk,
  elasticsearchSettings,
  jsonLdLine,
  meilisearchDeletes,
  meilisearchLines,
  meilisearchSettings,
  ndjsonLines,
  opensearchSettings,
  toJsonLd,
  toRecord,
  typesenseDeletes,
  typesenseLines,
  typesenseSchema
} from '../../src/feed/index.js'
import type {Notice} from '../../src/schema/index.js'
import {anyNotice, anyText} from './any-notice.js'
import {plainNotice, sampleNotice} from './sample-notice.js'

/** Read CSV as RFC 4180 defines it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/uy
  while (cell.lastIndex < csv.length) {
    const groups = cell.exec(csv)?.groups
    if (groups === undefined) throw new Error('Unexpected character')
    row.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '')
    if (groups.end !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

/** What engines' parsers refuse in a string: halves of characters, U+FFFE and U+FFFF, controls. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const refused = /[\p{Cs}\uFFFE\uFFFF\u0000-\u0008\v\f\u000E-\u001F]/u

/** List the strings of parsed JSON, keys too; none of it is undefined or null inside a list. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [key, ...strings(each)])
}

/** Collect the names of the declared properties. */
function names(properties: unknown): string[] {
  return Object.keys(properties as object)
}

describe('lines of any notice', () => {
  const serialisers = {
    elasticsearch: (record: ReturnType<typeof toRecord>) => elasticsearchBulk([record], {index: 'i', deletes: ['a']}),
    meilisearch: (record: ReturnType<typeof toRecord>) => meilisearchLines([record]),
    typesense: (record: ReturnType<typeof toRecord>) => typesenseLines([record]),
    algolia: (record: ReturnType<typeof toRecord>) => algoliaLines([record]),
    ndjson: (record: ReturnType<typeof toRecord>) => ndjsonLines([record]),
    'json-ld': (record: ReturnType<typeof toRecord>, notice: Notice) => [jsonLdLine(notice, {sources: record.sources})]
  }
  for (const [name, serialise] of Object.entries(serialisers)) {
    it(`are one line of JSON each for ${name}`, () => {
      fc.assert(
        fc.property(anyNotice, (notice) => {
          const lines = [...serialise(toRecord(notice), notice)]
          expect(lines.length).toBeGreaterThan(0)
          for (const line of lines) {
            expect(line).not.toMatch(/[\n\r]/u)
            const value: unknown = JSON.parse(line)
            expect(typeof value).toBe('object')
            for (const string of strings(value)) expect(string).not.toMatch(refused)
            // Valid UTF-8: nothing is replaced on the way.
            expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
          }
        })
      )
    })
  }
})

describe('elasticsearch', () => {
  it('declares every field that a record has, for the mapping is strict', () => {
    const {mappings} = elasticsearchSettings() as {mappings: {properties: object}}
    expect(names(mappings.properties).sort()).toEqual(names(toRecord(sampleNotice())).sort())
  })

  it('cuts words as asked', () => {
    expect(JSON.stringify(elasticsearchSettings())).toContain('"analyzer":"cjk"')
    expect(JSON.stringify(elasticsearchSettings({analysis: 'smartcn'}))).toContain('"analyzer":"smartcn"')
    expect(JSON.stringify(elasticsearchSettings({analysis: 'ik'}))).toContain('"search_analyzer":"ik_smart"')
  })

  it('is the same for OpenSearch', () => {
    expect(opensearchSettings()).toEqual(elasticsearchSettings())
  })

  it('gives the same records the same ids, and deletes before it writes', () => {
    const record = toRecord(sampleNotice())
    const lines = [...elasticsearchBulk([record], {index: 'n', deletes: ['gone']})]
    expect(lines.slice(0, 2)).toEqual([
      '{"delete":{"_index":"n","_id":"gone"}}',
      '{"index":{"_index":"n","_id":"sample-1"}}'
    ])
    expect([...elasticsearchBulk([record], {index: 'n', deletes: ['gone']})]).toEqual(lines)
  })

  it('keeps to the limit of nested objects', () => {
    const text = '一句。\n'.repeat(10_050)
    const record = toRecord(plainNotice({id: 'many', text}), {maxLength: 4})
    expect(record.sections.length).toBeGreaterThan(10_000)
    const [, line] = elasticsearchBulk([record], {index: 'n'})
    expect((JSON.parse(line!) as {sections: unknown[]}).sections).toHaveLength(10_000)
  })
})

describe('meilisearch', () => {
  it('names only fields that records have', () => {
    const fields = new Set([...names(toRecord(sampleNotice())), 'sections.path'])
    for (const list of Object.values(meilisearchSettings()) as unknown[]) {
      for (const each of Array.isArray(list) ? (list as unknown[]) : [list]) {
        if (typeof each === 'string') expect(fields).toContain(each)
      }
    }
  })

  it('cuts a text that is too long for one attribute', () => {
    const [line] = meilisearchLines([toRecord(plainNotice({id: 'long', text: '文'.repeat(70_000)}))])
    expect((JSON.parse(line!) as {text: string}).text).toHaveLength(65_535)
  })

  it('does not cut a character in two: 𠮷', () => {
    const [line] = meilisearchLines([toRecord(plainNotice({id: 'long', text: '𠮷'.repeat(40_000)}))])
    expect((JSON.parse(line!) as {text: string}).text).toBe('𠮷'.repeat(32_767))
  })

  it('writes deletes as a list of ids', () => {
    expect(meilisearchDeletes(new Set(['a', 'b']))).toBe('["a","b"]')
  })
})

describe('typesense', () => {
  it('declares fields that records have, as Chinese where they are text, and requires only what is always there', () => {
    const {fields} = typesenseSchema('n') as {fields: {name: string; type: string; optional?: true; locale?: string}[]}
    const bare = JSON.parse([...typesenseLines([toRecord(plainNotice({id: 'b', text: ''}))])][0]!) as object
    for (const {name, type, optional, locale} of fields) {
      expect(names(toRecord(sampleNotice()))).toContain(name)
      expect(locale).toBe(type.startsWith('string') ? 'zh' : undefined)
      expect(['string', 'string[]', 'int32', 'int32[]', 'bool']).toContain(type)
      if (optional !== true) expect(bare).toHaveProperty(name)
    }
    expect(fields.map(({name}) => name)).not.toContain('id')
  })

  it('writes no null', () => {
    const [line] = typesenseLines([toRecord(plainNotice({id: 'b', text: '文'}))])
    expect(line).not.toContain('null')
  })

  it('writes deletes as a filter of ids', () => {
    expect(typesenseDeletes(['a', 'b-1'])).toBe('id:[a,b-1]')
  })
})

describe('algolia', () => {
  it('keeps every record below the cap and loses no text, for any notice', () => {
    fc.assert(
      fc.property(anyNotice, anyText, fc.integer({min: 2000, max: 4000}), (notice, title, maxBytes) => {
        const long = {...notice, title: title.repeat(40), text: notice.text.repeat(60)}
        const record = toRecord(long, {maxLength: 5000, clusterId: 'c'.repeat(64)})
        let text = ''
        for (const line of algoliaLines([record], {maxBytes})) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(maxBytes)
          const part = JSON.parse(line) as {text: string; start: number}
          expect(record.text.slice(part.start, part.start + part.text.length)).toBe(part.text)
          text += part.text
        }
        expect(text).toBe(
          record.sections.length === 0 ? record.text : record.sections.map((each) => each.text).join('')
        )
      }),
      {numRuns: 30}
    )
  })

  it('gives each part an id of its own and groups them by cluster', () => {
    const parts = [...algoliaRecords(toRecord(sampleNotice(), {clusterId: 'c-1'}))]
    expect(parts.map(({objectID}) => objectID)).toEqual([
      'sample-1-0',
      'sample-1-1',
      'sample-1-2',
      'sample-1-3',
      'sample-1-4'
    ])
    expect(new Set(parts.map(({group}) => group))).toEqual(new Set(['c-1']))
  })

  it('groups a notice without a cluster by itself', () => {
    expect([...algoliaRecords(toRecord(sampleNotice()))][0]!.group).toBe('sample-1')
  })

  it('measures a long list once, however many parts might repeat it', () => {
    let written = 0
    const references = Object.assign(['《水库条例》', '《防洪法》'], {
      toJSON: () => {
        written++
        return ['《水库条例》', '《防洪法》']
      }
    })
    const record = toRecord(plainNotice({id: 'many', text: '一句。\n'}))
    const section = {section: null, path: [], text: '一句。', start: 0}
    const parts = [...algoliaRecords({...record, references, sections: Array.from({length: 500}, () => section)})]
    expect([parts.length, parts[499]!.references, written]).toEqual([500, references, 1])
  })

  it('refuses a cap where nothing fits', () => {
    expect(() => [...algoliaRecords(toRecord(sampleNotice()), {maxBytes: 500})]).toThrow(RangeError)
  })

  it('deletes all parts of a notice', () => {
    expect(algoliaDeletes(['a', 'b'])).toBe('{"filters":"noticeId:\\"a\\" OR noticeId:\\"b\\""}')
  })
})

describe('csv', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 5}), (rows) => {
        expect(readCsv(rows.map((row) => `${csvRow(row)}\r\n`).join(''))).toEqual(rows)
      })
    )
  })

  it('gives every column of any record back', () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const record = toRecord(notice)
        const csv = Array.from(csvLines([record], {bom: true}), (line) => `${line}\r\n`).join('')
        const [header, row] = readCsv(csv.slice(1))
        expect(csv.charAt(0)).toBe('\uFEFF')
        for (const [index, column] of header!.entries()) {
          const value = record[column as keyof typeof record]
          const cell = Array.isArray(value) ? (value as string[]).join('；') : (value ?? '').toString()
          expect(row![index]).toBe(cell)
        }
      })
    )
  })

  it('has as many cells in each row as in the header', () => {
    const [header, ...rows] = readCsv([...csvLines([toRecord(sampleNotice())])].map((line) => `${line}\r\n`).join(''))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toHaveLength(header!.length)
    expect(rows[0]![header!.indexOf('keywords')]).toBe('档案；移交')
  })

  it('guards formulas when asked, and only then', () => {
    const values = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '通知=1']
    expect(csvRow(values, {guardFormulas: true})).toBe("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,'＝1,通知=1")
    expect(csvRow(values)).toBe('=1+1,+1,-1,@SUM(A1),\t=1,＝1,通知=1')
  })

  it('begins with a byte order mark and leaves the header out when asked', () => {
    const [first, second] = csvLines([toRecord(sampleNotice())], {bom: true, header: false})
    expect(first).toMatch(/^\uFEFFsample-1,/u)
    expect(second).toBeUndefined()
  })
})

describe('json-ld', () => {
  it('is Legislation with its number, organ, date and force', () => {
    expect(toJsonLd(sampleNotice())).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '青档发〔2014〕12号',
      legislationPassedBy: [{'@type': 'Organization', name: '青川省档案局'}],
      legislationDate: '2014-03-28',
      legislationLegalForce: 'https://schema.org/InForce',
      isBasedOn: [{legislationIdentifier: '青政发〔2011〕6号'}]
    })
  })

  it('does not call a speech or news legislation', () => {
    expect(toJsonLd(sampleNotice({kind: 'news'}))['@type']).toBe('NewsArticle')
    const speech = toJsonLd(sampleNotice({kind: 'speech'}))
    expect(speech['@type']).toBe('Article')
    expect(speech).not.toHaveProperty('legislationIdentifier')
  })

  it('does not give a masked number as an identifier', () => {
    const number = {...sampleNotice().documentNumber!, canonical: '**〔2014〕6号', redacted: true}
    expect(toJsonLd(sampleNotice({documentNumber: number}))).not.toHaveProperty('legislationIdentifier')
  })

  it('may stand inside a script element', () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const line = jsonLdLine({...notice, title: '</script><!--'})
        expect(line).not.toContain('<')
        expect((JSON.parse(line) as {name: string}).name).toBe('</script><!--')
      })
    )
  })
})
