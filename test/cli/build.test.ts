import {copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, it} from 'vitest'
import {warc, zstd} from './archives.js'
import {dump} from './dump.js'
import {noticePage, noticeText, pageLines} from './pages.js'
import {gongwen} from './run.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongwen-build-'))
})

const numbersIn = (db: string): string[] =>
  (dump(db)['bodies'] as {json: string}[])
    .map(({json}) => (JSON.parse(json) as {documentNumber: {canonical: string} | null}).documentNumber?.canonical ?? '')
    .sort()

const rejectsOf = async (path: string): Promise<{input: string; reason: string}[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as {input: string; reason: string})

describe('gongwen build reads', () => {
  it('folders, NDJSON, gzip, Zstandard and WARC, each page once, and lists what it cannot read', async () => {
    const inputs = join(folder, 'inputs')
    await mkdir(join(inputs, 'inner'), {recursive: true})
    await writeFile(join(inputs, 'a.html'), noticePage(0))
    await writeFile(join(inputs, 'inner/b.txt.gz'), gzipSync(noticeText(1)))
    await writeFile(join(inputs, 'c.html.zst'), zstd(Buffer.from(noticePage(2))))
    const lines = [
      JSON.stringify({url: 'https://a.example/3', html: noticePage(3)}),
      '{"url": "https://a.example/broken", "html": ',
      '',
      JSON.stringify({url: 'https://a.example/4', content: noticeText(4)}),
      JSON.stringify({url: 'https://a.example/none', body: 'x'})
    ]
    await writeFile(join(inputs, 'd.ndjson.gz'), gzipSync(lines.join('\n')))
    await writeFile(join(inputs, 'e.jsonl.zst'), zstd(Buffer.from(JSON.stringify({text: noticeText(5)}))))
    const crawled = [
      {url: 'https://b.example/6', body: noticePage(6)},
      {url: 'https://b.example/moved', body: noticePage(60), status: '302 Found'},
      {url: 'https://b.example/logo.png', body: 'PNG', type: 'image/png'},
      {url: 'https://b.example/7', body: noticePage(7)},
      {url: 'https://b.example/9', body: brotliCompressSync(noticePage(9)), encoding: 'br'},
      {url: 'https://b.example/10', body: gzipSync(noticePage(10)), encoding: 'gzip'},
      {url: 'https://b.example/11', body: noticePage(11), encoding: 'gzip'},
      {url: 'https://b.example/broken', body: 'x'.repeat(50), encoding: 'br'}
    ]
    await writeFile(join(inputs, 'f.warc.gz'), Buffer.concat(await warc(crawled, true)))
    await writeFile(
      join(inputs, 'g.warc'),
      Buffer.concat(await warc([{url: 'https://c.example/8', body: noticePage(8)}], false))
    )
    await writeFile(join(inputs, 'h.html'), '<html><body></body></html>')
    await writeFile(join(inputs, 'i.txt'), '')
    await writeFile(join(inputs, 'j.warc'), '')
    await writeFile(join(inputs, 'k.html'), Buffer.from(Array.from({length: 3000}, (_, at) => (at * at * 197) >> 3)))
    await writeFile(join(inputs, 'style.css'), 'p {}')
    const db = join(inputs, 'notices.sqlite')
    const {code, out, err} = await gongwen(['build', inputs, '--db', db])
    expect(code, err).toBe(0)
    expect(numbersIn(db)).toEqual(Array.from({length: 12}, (_, at) => `溪政发〔${2001 + at}〕${at + 1}号`).sort())
    expect((dump(db)['notices'] as {url: string | null}[]).map(({url}) => url)).toContain('https://b.example/7')
    expect(out).toContain('19 read')
    expect(out).toContain('2 records of archives')
    expect(await rejectsOf(`${db}.rejects.ndjson`)).toEqual([
      {input: join(inputs, 'd.ndjson.gz:2'), reason: 'no JSON'},
      {
        input: join(inputs, 'd.ndjson.gz:5'),
        reason: 'no text in a field html or content or text; name it with --html-field'
      },
      {
        input: `${join(inputs, 'f.warc.gz')}:https://b.example/broken`,
        reason: expect.stringContaining('body cannot be decompressed as br') as string
      },
      {input: join(inputs, 'h.html'), reason: expect.stringContaining('no text on this page') as string},
      {input: join(inputs, 'i.txt'), reason: 'empty file'},
      {input: join(inputs, 'j.warc'), reason: 'empty file'},
      {input: join(inputs, 'k.html'), reason: 'no page: binary content'}
    ])
    expect(err).toContain('h.html: no text on this page')
  })

  it('standard input, whatever it is, and adds to what is there', async () => {
    const db = join(folder, 'stdin.sqlite')
    await gongwen(['build', '-', '--db', db], noticePage(0))
    await gongwen(
      ['build', '-', '--db', db],
      gzipSync(JSON.stringify({link: 'https://a.example/1', page: noticePage(1)}))
    )
    const named = ['--html-field', 'page', '--url-field', 'link']
    const {out} = await gongwen(['build', '-', '--db', db, ...named], pageLines(2).replaceAll('"html"', '"page"'))
    expect(out).toContain('2 read')
    expect(numbersIn(db)).toContain('溪政发〔2001〕1号')
  })

  it('notices that extract wrote', async () => {
    const {out} = await gongwen(['extract', '-', '--format', 'ndjson', '--url', 'https://a.example/9'], noticePage(9))
    const db = join(folder, 'notices.sqlite')
    await gongwen(['build', '-', '--db', db], out)
    expect((dump(db)['notices'] as {id: string}[]).map(({id}) => id)).toEqual([(JSON.parse(out) as {id: string}).id])
  })
})

describe('gongwen build finds', () => {
  it('copies of a document, and keeps both', async () => {
    const db = join(folder, 'copies.sqlite')
    const {out} = await gongwen(['build', '-', '--db', db], pageLines(10))
    expect(out).toContain('10 (10 new, 0 updated, 0 removed)')
    expect(out).toContain('8, 2 of them from 4 copies')
    const {members, links} = dump(db)
    expect(members).toHaveLength(4)
    expect(links).toEqual(
      expect.arrayContaining([expect.objectContaining({type: 'same-text', why: 'agreement 1.000'})])
    )
  })
})

describe('gongwen build run again', () => {
  it('reads only what is new or changed, and replaces what changed', async () => {
    const pages = join(folder, 'again')
    await mkdir(pages)
    for (let at = 0; at < 4; at++) await writeFile(join(pages, `${at}.html`), noticePage(at))
    const db = join(folder, 'again.sqlite')
    await gongwen(['build', pages, '--db', db])
    const before = dump(db)
    const same = await gongwen(['build', pages, '--db', db])
    expect(same.out).toContain('4 read, 4 of them unchanged')
    expect(same.out).toContain('relations  as before')
    expect(dump(db)).toEqual(before)

    await writeFile(join(pages, '1.html'), noticePage(11))
    await writeFile(join(pages, '4.html'), noticePage(4))
    const changed = await gongwen(['build', 'again', '--db', 'again.sqlite'], undefined, {cwd: folder})
    expect(changed.out).toContain('5 read, 3 of them unchanged')
    expect(numbersIn(db)).toEqual([0, 2, 3, 4, 11].map((at) => `溪政发〔${2001 + at}〕${at + 1}号`).sort())
  })

  it('keeps a notice as long as one input gives it', async () => {
    const pages = join(folder, 'twice')
    await mkdir(pages)
    await writeFile(join(pages, 'a.html'), noticePage(0))
    await copyFile(join(pages, 'a.html'), join(pages, 'b.html'))
    const db = join(folder, 'twice.sqlite')
    await gongwen(['build', pages, '--db', db])
    expect(numbersIn(db)).toEqual(['溪政发〔2001〕1号'])
    await writeFile(join(pages, 'a.html'), noticePage(1))
    await gongwen(['build', pages, '--db', db])
    expect(numbersIn(db)).toEqual(['溪政发〔2001〕1号', '溪政发〔2002〕2号'])
    await writeFile(join(pages, 'b.html'), noticePage(2))
    await gongwen(['build', pages, '--db', db])
    expect(numbersIn(db)).toEqual(['溪政发〔2002〕2号', '溪政发〔2003〕3号'])
  })

  it('counts pages that are no longer there, and removes their notices when asked', async () => {
    const pages = join(folder, 'vanishing')
    await mkdir(join(pages, 'inner'), {recursive: true})
    for (const at of [0, 1]) await writeFile(join(pages, `${at}.html`), noticePage(at))
    await writeFile(join(pages, 'inner/2.html'), noticePage(2))
    await writeFile(join(pages, 'a#b.html'), noticePage(3))
    await writeFile(join(pages, 'lines.ndjson'), pageLines(12).split('\n').slice(10).join('\n'))
    const db = join(folder, 'vanishing.sqlite')
    const build = (...args: string[]) => gongwen(['build', ...args, '--db', db])
    const numbers = (...places: number[]) => places.map((at) => `溪政发〔${2001 + at}〕${at + 1}号`).sort()
    await build(pages)
    expect(numbersIn(db)).toEqual(numbers(0, 1, 2, 3, 10, 11))

    await rm(join(pages, '0.html'))
    await rm(join(pages, 'inner'), {recursive: true})
    await writeFile(join(pages, 'lines.ndjson'), pageLines(11).split('\n').slice(10).join('\n'))
    const counted = await build(pages)
    expect(counted.out).toContain('3 pages of earlier runs are no longer there; --prune removes')
    expect(numbersIn(db)).toEqual(numbers(0, 1, 2, 3, 10, 11))

    // Not asked for: other files are none of this run's business.
    const other = await build(join(pages, '1.html'), '--prune')
    expect(other.out).not.toContain('no longer there')
    const pruned = await build(pages, '--prune')
    expect(pruned.out).toContain('3 pages of earlier runs are no longer there; their notices were removed')
    expect(pruned.out).toContain('3 removed')
    expect(numbersIn(db)).toEqual(numbers(1, 3, 10))
    expect((await build(pages)).out).not.toContain('no longer there')
    const deletes = await gongwen(['export', '--to', 'opensearch', '--deletes', '--db', db])
    expect(deletes.out.match(/"delete"/gu)).toHaveLength(3)
  })

  it('does not take a damaged archive, an empty folder or another choice of names for pages that are gone', async () => {
    const pages = join(folder, 'kept')
    await mkdir(pages)
    await writeFile(join(pages, 'a.html'), noticePage(0))
    const lines = gzipSync(pageLines(40))
    await writeFile(join(pages, 'b.ndjson.gz'), lines)
    const db = join(folder, 'kept.sqlite')
    await gongwen(['build', pages, '--db', db])
    const before = numbersIn(db)
    await writeFile(join(pages, 'b.ndjson.gz'), lines.subarray(0, 400))
    expect((await gongwen(['build', pages, '--db', db, '--prune'])).code).toBe(1)
    await gongwen(['build', pages, '--db', db, '--prune', '--name', 'a.*'])
    await rm(pages, {recursive: true})
    await mkdir(pages)
    expect((await gongwen(['build', pages, '--db', db, '--prune'])).code).toBe(2)
    expect(numbersIn(db)).toEqual(before)
  })

  it('makes the same database with one thread as with three', async () => {
    await writeFile(join(folder, 'many.ndjson'), pageLines(30))
    for (const jobs of ['1', '3'])
      await gongwen(['build', join(folder, 'many.ndjson'), '--db', join(folder, `jobs${jobs}.sqlite`), '--jobs', jobs])
    expect(dump(join(folder, 'jobs3.sqlite'))).toEqual(dump(join(folder, 'jobs1.sqlite')))
  })
})

describe('gongwen build survives', () => {
  it('archives that end too early or are damaged: reads what stands before, names them, and ends with 1', async () => {
    const broken = join(folder, 'broken')
    await mkdir(broken)
    const lines = gzipSync(pageLines(40))
    await writeFile(join(broken, 'a.ndjson.gz'), lines.subarray(0, lines.length - 40))
    const records = await warc(
      [0, 1, 2].map((at) => ({url: `https://a.example/w${at}`, body: noticePage(100 + at)})),
      false
    )
    const garbage = Buffer.from('garbage instead of a record\r\n\r\n')
    await writeFile(join(broken, 'b.warc'), Buffer.concat([records[0]!, garbage, records[1]!]))
    await writeFile(join(broken, 'c.warc'), Buffer.concat([records[1]!, records[2]!.subarray(0, 600)]))
    await writeFile(join(broken, 'd.html.zst'), zstd(Buffer.from(noticePage(5))).subarray(0, 300))
    await writeFile(join(broken, 'e.html'), noticePage(200))
    const db = join(folder, 'broken.sqlite')
    const first = await gongwen(['build', broken, '--db', db, '--rejects', join(folder, 'broken.ndjson')])
    expect(first.code).toBe(1)
    expect(first.err).toContain('3 inputs could not be read to the end')
    expect(first.err).not.toContain('    at ')
    const rejects = await rejectsOf(join(folder, 'broken.ndjson'))
    expect(rejects.map(({input}) => input.slice(broken.length + 1))).toEqual([
      'a.ndjson.gz',
      'b.warc:2',
      'c.warc',
      'd.html.zst'
    ])
    expect(rejects[0]!.reason).toContain('gzip archive ends too early')
    expect(rejects[2]!.reason).toContain('ends within the record')
    const found = numbersIn(db)
    expect(found).toContain('溪政发〔2001〕201号')
    expect(found).toContain('溪政发〔2001〕101号')
    expect(found).toContain('溪政发〔2002〕102号')
    expect(found.length).toBeGreaterThan(30)
    const once = dump(db)
    await gongwen(['build', broken, '--db', db])
    expect(dump(db)).toEqual(once)
    await rm(broken, {recursive: true})
  })

  it('links that lead nowhere and folders that lead in a circle, and follows links to pages', async () => {
    const linked = join(folder, 'linked')
    await mkdir(join(linked, 'inner'), {recursive: true})
    await writeFile(join(folder, 'elsewhere.html'), noticePage(0))
    await symlink(join(folder, 'elsewhere.html'), join(linked, 'a.html'))
    await symlink(join(folder, 'nowhere.html'), join(linked, 'b.html'))
    await symlink(linked, join(linked, 'inner/c.html'))
    await writeFile(join(linked, 'd.html'), noticePage(1))
    const db = join(folder, 'linked.sqlite')
    const {code, err} = await gongwen(['build', linked, '--db', db])
    expect([code, err]).toEqual([1, expect.stringContaining(`${join(linked, 'b.html')}: no such file`) as string])
    expect(numbersIn(db)).toHaveLength(2)
  })

  it('records that are damaged inside a WARC.gz', async () => {
    const crawled = Array.from({length: 30}, (_, at) => ({url: `https://a.example/z${at}`, body: noticePage(at)}))
    const records = await warc(crawled, true)
    records[25]!.fill(0, 100, 200)
    const file = join(folder, 'inside.warc.gz')
    await writeFile(file, Buffer.concat(records))
    const db = join(folder, 'inside.sqlite')
    const {code, err} = await gongwen(['build', file, '--db', db])
    expect(code).toBe(1)
    expect(err).toContain(`${file}: damaged gzip archive`)
    expect(numbersIn(db)).toEqual(expect.arrayContaining(['溪政发〔2001〕1号', '溪政发〔2016〕16号']))
  })
})
