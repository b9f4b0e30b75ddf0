import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {noticePage} from './pages.js'
import {COMMAND, gongwen} from './run.js'

let folder: string
let db: string
/** Ten notices; the eighth is a reprint of the seventh. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongwen-database-'))
  db = join(folder, 'notices.sqlite')
  const lines = Array.from({length: 10}, (_, at) =>
    JSON.stringify({
      url: `https://${at === 7 ? 'reprint' : 'xikou'}.example/${at}.html`,
      html: noticePage(at === 7 ? 6 : at)
    })
  )
  const {code, err} = await gongwen(['build', '-', '--db', db], lines.join('\n'))
  expect(code, err).toBe(0)
})

interface Found {
  total: number
  hits: {
    notice: {id: string; documentNumber: {canonical: string}; date: string; text: string}
    snippet: {text: string}
  }[]
}

const find = async (...args: string[]): Promise<Found> => {
  const {code, out, err} = await gongwen(['search', ...args, '--db', db, '--json'])
  expect(code, err).toBe(0)
  return JSON.parse(out) as Found
}

describe('gongwen search', () => {
  it('lists what it finds for a person', async () => {
    const {code, out} = await gongwen(['search', '溪口县', '第3批', '--db', db])
    expect(code).toBe(0)
    expect(out).toContain('1. 溪政发〔2003〕3号')
    expect(out).toContain('第3批')
    expect(out).toContain('https://xikou.example/2.html')
    expect(out).toContain('1 document\n')
    expect(out).not.toContain('\u001B')
  })

  it('finds a number in another style of brackets, one hit for all copies or one for each', async () => {
    const one = await find('--number', '溪政发[2007]7号')
    expect(one.total).toBe(1)
    expect(one.hits[0]!.notice.documentNumber.canonical).toBe('溪政发〔2007〕7号')
    expect((await find('--number', '溪政发[2007]7号', '--copies')).total).toBe(2)
  })

  it('filters by issuer, type, kind and dates', async () => {
    const filters = [
      '--issuer',
      '溪口县',
      '--type',
      '通知',
      '--kind',
      'official-document',
      '--from',
      '2003',
      '--to',
      '2004-12'
    ]
    const {hits} = await find(...filters)
    expect(hits.map(({notice}) => notice.documentNumber.canonical).sort()).toEqual([
      '溪政发〔2003〕3号',
      '溪政发〔2004〕4号'
    ])
    expect((await find('--issuer', '省水利厅')).total).toBe(0)
  })

  it('finds what pages write where nothing has the words as they were typed, and says so', async () => {
    const {code, out, err} = await gongwen(['search', '溪口縣人民政府', '第３批', '--db', db])
    expect([code, err]).toEqual([0, 'nothing has 溪口縣人民政府 第３批; found 溪口县人民政府 第3批\n'])
    expect(out).toContain('1. 溪政发〔2003〕3号')
    expect(await gongwen(['search', '縣縣縣', '--db', db])).toEqual({code: 0, out: 'nothing found\n', err: ''})
  })

  it('finds by relation', async () => {
    expect((await find('--relation', 'same-text')).total).toBe(1)
    expect((await find('--relation', 'repeals')).total).toBe(0)
    expect((await find('--relation', 'basedOn:溪政发〔1999〕1号')).total).toBe(0)
  })

  it('takes an argument with spaces as a phrase, and says how many there are beyond the limit', async () => {
    expect((await find('工作 通知')).total).toBe(0)
    const {out} = await gongwen(['search', '工作', '通知', '--limit', '2', '--db', db])
    expect(out).toContain('2 of 9 documents')
  })

  it.each([
    ['nothing to look for', [], 'give words to look for'],
    ['quotes around nothing', ['"', '“”'], 'give words to look for'],
    ['a type that is none', ['x', '--type', '告示'], '--type 告示: allowed are 决议'],
    ['a date that is none', ['x', '--from', '2014/3'], 'Give a date as 2014'],
    ['a limit that is none', ['x', '--limit', 'all'], 'Give a whole number'],
    ['too many words', [Array.from({length: 40}, (_, at) => String(at)).join(' x')], 'gongwen: The query']
  ])('refuses %s with 2', async (_, args, message) => {
    const words = args.flatMap((word) => (word.includes(' x') ? word.split(' x') : [word]))
    const {code, err} = await gongwen(['search', ...words, '--db', db])
    expect([code, err.includes(message), err.includes('    at ')], err).toEqual([2, true, false])
  })
})

describe('gongwen show', () => {
  it('shows a document with its copies, relations, evidence and text', async () => {
    const {code, out} = await gongwen(['show', '溪政发 [2007] 7 号', '--evidence', '--db', db])
    expect(code).toBe(0)
    expect(out).toContain('发文字号：溪政发〔2007〕7号')
    expect(out).toContain('2 copies')
    expect(out).toContain('https://reprint.example/7.html')
    expect(out).toMatch(/\/documentNumber\/\S+ {2}溪政发〔2007〕7号/u)
    expect(out).toContain('各乡镇人民政府，县直各单位')
  })

  it('gives all of it as JSON, by id too', async () => {
    const byNumber = await gongwen(['show', '溪政发〔2007〕7号', '--json', '--db', db])
    const shown = JSON.parse(byNumber.out) as {notice: {id: string}; members: {id: string}[]; links: {type: string}[]}
    expect(shown.members).toHaveLength(2)
    expect(shown.links.map(({type}) => type)).toContain('same-text')
    const byId = await gongwen(['show', shown.members[1]!.id, '--json', '--db', db])
    expect(JSON.parse(byId.out)).toEqual(shown)
  })

  it('ends with 1 for what is not there', async () => {
    const {code, err} = await gongwen(['show', '溪政发〔1999〕1号', '--db', db])
    expect([code, err]).toEqual([
      1,
      `gongwen: 溪政发〔1999〕1号: no notice in ${db} has this id or number; try gongwen search\n`
    ])
  })
})

describe('gongwen export', () => {
  it.each([
    ['ndjson', 9, '"documentNumber":"溪政发〔2001〕1号"'],
    // Nine records of two lines, and the delete of the copy that is part of another.
    ['elasticsearch', 19, '{"delete":{"_index":"notices","_id":'],
    ['opensearch', 19, '{"index":{"_index":"notices","_id":'],
    ['meilisearch', 9, '"documentNumberPlain":"溪政发 2001 1号"'],
    ['typesense', 9, '"documentNumber":"溪政发〔2001〕1号"'],
    ['jsonld', 9, '"@type":"Legislation"']
  ])('writes %s, one record for each document', async (format, lines, part) => {
    const {code, out} = await gongwen(['export', '--to', format, '--db', db])
    const written = out.trimEnd().split('\n')
    expect([code, written.length]).toEqual([0, lines])
    for (const line of written) JSON.parse(line)
    expect(out).toContain(part)
    expect(out).toContain('https://reprint.example/7.html')
  })

  it('writes Algolia records by passages', async () => {
    const {out} = await gongwen(['export', '--to', 'algolia', '--db', db])
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {objectID: string})
    expect(new Set(records.map(({objectID}) => objectID)).size).toBe(records.length)
  })

  it('writes CSV with one head to a file, a row for each copy where asked', async () => {
    const file = join(folder, 'notices.csv')
    const {code, err} = await gongwen(['export', '--to', 'csv', '--copies', '--out', file, '--db', db])
    expect([code, err]).toEqual([0, `${file}: 10 documents\n`])
    const text = await readFile(file, 'utf8')
    expect(text.match(/^id,clusterId,/gmu)).toHaveLength(1)
    expect(text.match(/https:\/\/\w+\.example\/[^,]*,https:/gu)).toHaveLength(10)
  })

  it('writes CSV for a spreadsheet', async () => {
    const {out} = await gongwen(['export', '--to', 'csv', '--spreadsheet', '--db', db])
    expect(out).toMatch(/^\uFEFFid,clusterId,/u)
    expect(out.match(/\uFEFF/gu)).toHaveLength(1)
  })

  it('writes deletes of copies that are part of another record', async () => {
    const records = await gongwen(['export', '--to', 'meilisearch', '--db', db])
    const {out} = await gongwen(['export', '--to', 'meilisearch', '--deletes', '--db', db])
    const ids = JSON.parse(out) as string[]
    expect(ids).toHaveLength(1)
    expect(records.out).not.toContain(`"id":"${ids[0]!}"`)
    expect((await gongwen(['export', '--to', 'typesense', '--deletes', '--db', db])).out).toBe(`id:[${ids[0]!}]\n`)
    expect((await gongwen(['export', '--to', 'csv', '--deletes', '--db', db])).err).toBe(
      'gongwen: csv has no deletes\n'
    )
  })

  it('writes Akoma Ntoso to a folder', async () => {
    const out = join(folder, 'akn')
    expect((await gongwen(['export', '--to', 'akn', '--out', out, '--db', db])).code).toBe(0)
    const files = await readdir(out)
    expect(files).toHaveLength(9)
    expect(await readFile(join(out, files[0]!), 'utf8')).toContain('<akomaNtoso')
    const {code, err} = await gongwen(['export', '--to', 'akn', '--db', db])
    expect([code, err]).toEqual([
      2,
      'gongwen: Akoma Ntoso is one XML file for each document: name a folder with --out\n'
    ])
  })

  it('writes the settings of an index', async () => {
    const {out} = await gongwen(['export', '--to', 'typesense', '--settings', '--index', 'gongwen'])
    expect(JSON.parse(out)).toMatchObject({name: 'gongwen'})
  })

  it.skipIf(!existsSync('/dev/full'))('says that standard output is full', async () => {
    const shell = `"${process.execPath}" "${COMMAND}" export --to ndjson --db "${db}" > /dev/full`
    const failed = await promisify(execFile)('sh', ['-c', shell]).catch((error: unknown) => error)
    expect(failed).toMatchObject({code: 1, stderr: expect.stringContaining('the disk is full') as string})
  })

  it('ends quietly when its reader closes the pipe', async () => {
    const shell = `"${process.execPath}" "${COMMAND}" export --to ndjson --db "${db}" | head -c 10`
    const {stdout, stderr} = await promisify(execFile)('sh', ['-c', shell])
    expect([stdout.length, stderr]).toEqual([10, ''])
  })
})

describe('gongwen stats', () => {
  it('counts', async () => {
    const {out} = await gongwen(['stats', '--db', db, '--json'])
    expect(JSON.parse(out)).toMatchObject({notices: 10, documents: 9, clusters: 1, members: 2, inputs: 10})
    expect((await gongwen(['stats', '--db', db])).out).toContain('1 of the documents, from 2 notices')
  })
})

describe('a database that is none', () => {
  it.each([
    ['search', ['x']],
    ['show', ['x']],
    ['stats', []],
    ['export', ['--to', 'csv']]
  ])('%s names one that is missing', async (command, args) => {
    const {code, out, err} = await gongwen([command, ...args, '--db', join(folder, 'none.sqlite')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`gongwen: ${join(folder, 'none.sqlite')} does not exist: build it first, or check the path\n`)
  })

  it('is named, whatever the command', async () => {
    const file = join(folder, 'page.html')
    await writeFile(file, noticePage(0).repeat(3))
    for (const args of [
      ['stats', '--db', file],
      ['build', file, '--db', file]
    ]) {
      const {code, err} = await gongwen(args)
      expect([code, err]).toEqual([2, expect.stringMatching(/page\.html .*name another file/u) as string])
    }
    expect(await readFile(file, 'utf8')).toBe(noticePage(0).repeat(3))
  })
})
