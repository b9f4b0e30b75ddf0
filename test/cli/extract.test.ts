import {execFile, spawn} from 'node:child_process'
import {mkdtemp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {Notice} from '../../src/schema/index.js'
import {COMMAND, gongwen} from './run.js'

const PAGE =
  '某某市人民政府关于做好防汛工作的通知\n\n某政发〔2020〕7号\n\n各县人民政府：\n\n现就有关事项通知如下：\n\n一、各县人民政府要加强值守。\n\n某某市人民政府\n\n2020年6月1日\n'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongwen-'))
  await mkdir(join(folder, 'pages/inner'), {recursive: true})
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'pages/a.txt'), PAGE)
  await writeFile(
    join(folder, 'pages/inner/b.html'),
    `<html><body><p>${PAGE.replaceAll('\n\n', '</p><p>')}</p></body></html>`
  )
  await writeFile(join(folder, 'pages/style.css'), 'p {}')
})

describe('gongwen extract', () => {
  it('writes one page as JSON', async () => {
    const {code, out, err} = await gongwen(['extract', join(folder, 'pages/a.txt'), '--url', 'https://a.example/1.txt'])
    expect([code, err]).toEqual([0, ''])
    const notice = Notice.parse(JSON.parse(out))
    expect(notice.documentNumber?.canonical).toBe('某政发〔2020〕7号')
    expect(notice.publication.url).toBe('https://a.example/1.txt')
  })

  it('writes a folder as NDJSON, files that are no pages left out', async () => {
    const {code, out} = await gongwen(['extract', join(folder, 'pages')])
    const titles = out
      .trimEnd()
      .split('\n')
      .map((line) => Notice.parse(JSON.parse(line)).title)
    expect(code).toBe(0)
    expect(titles).toEqual(['某某市人民政府关于做好防汛工作的通知', '某某市人民政府关于做好防汛工作的通知'])
  })

  it('reads standard input', async () => {
    const {out} = await gongwen(['extract', '-'], PAGE)
    expect(Notice.parse(JSON.parse(out)).date).toBe('2020-06-01')
  })

  it('reads GB18030 from standard input', async () => {
    const bytes = new Uint8Array([0xb9, 0xd8, 0xd3, 0xda, 0xb7, 0xc0, 0xd1, 0xb4, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa])
    const {out} = await gongwen(['extract', '-', '--explain'], bytes)
    expect((JSON.parse(out) as {encoding: string}).encoding).toBe('gb18030')
  })

  it('explains with messages and what was removed', async () => {
    const {out} = await gongwen(['extract', join(folder, 'pages/inner/b.html'), '--explain'])
    expect(JSON.parse(out)).toMatchObject({
      input: join(folder, 'pages/inner/b.html'),
      encoding: 'utf-8',
      removed: expect.arrayContaining([]) as unknown
    })
  })

  it('writes Markdown', async () => {
    const {out} = await gongwen(['extract', join(folder, 'pages/a.txt'), '--format', 'markdown'])
    expect(out).toMatch(/^# 某某市人民政府关于做好防汛工作的通知\n/u)
    expect(out).toContain('- 发文字号：某政发〔2020〕7号')
    expect(out).toContain('## 一、')
  })

  it('draws a table', async () => {
    const {out} = await gongwen(['extract', join(folder, 'pages'), '--format', 'table'])
    expect(out.split('\n')).toHaveLength(5)
    expect(out).toContain('某政发〔2020〕7号')
  })

  it('writes to a file', async () => {
    const file = join(folder, 'out.ndjson')
    const {code, out} = await gongwen(['extract', join(folder, 'pages'), '--out', file])
    expect([code, out]).toEqual([0, ''])
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(2)
  })

  it('ends quietly when its reader closes the pipe', async () => {
    const shell = `"${process.execPath}" "${COMMAND}" extract "${join(folder, 'pages')}" | head -c 10`
    const {stdout, stderr} = await promisify(execFile)('sh', ['-c', shell])
    expect([stdout.length, stderr]).toEqual([10, ''])
  })

  it('survives a pipe that closes at once', async () => {
    const child = spawn(process.execPath, [COMMAND, 'extract', join(folder, 'pages')])
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
  })
})

describe('gongwen extract called wrongly', () => {
  it.each([
    ['a missing file', ['extract', '/nowhere/page.html'], '/nowhere/page.html: no such file or folder'],
    ['no input', ['extract'], 'name files or folders with pages'],
    ['an unknown format', ['extract', 'x', '--format', 'xml'], 'Allowed choices are json, ndjson, markdown, table'],
    ['an unknown option', ['extract', '--frmat', 'json'], "unknown option '--frmat'"],
    ['a missing file to validate', ['extract', '--validate', '/nowhere.json'], '/nowhere.json: no such file']
  ])('names %s and ends with 2', async (_, args, message) => {
    const {code, out, err} = await gongwen(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  it('names a folder without pages', async () => {
    const {code, err} = await gongwen(['extract', join(folder, 'empty')])
    expect(code).toBe(2)
    expect(err).toContain('no pages in this folder')
  })

  it('refuses one --url for several pages', async () => {
    const {code, err} = await gongwen(['extract', join(folder, 'pages'), '--url', 'https://a.example/'])
    expect([code, err]).toEqual([2, 'gongwen: --url names one page, but there are 2\n'])
  })

  it('names a place it cannot write to', async () => {
    const {code, err} = await gongwen(['extract', join(folder, 'pages'), '--out', join(folder, 'no/such/out.ndjson')])
    expect(code).toBe(1)
    expect(err).toContain('ENOENT')
  })
})

describe('gongwen extract --validate', () => {
  it('accepts what it wrote, as JSON and as NDJSON', async () => {
    for (const format of ['json', 'ndjson']) {
      const file = join(folder, `valid.${format}`)
      await gongwen(['extract', join(folder, 'pages'), '--format', format, '--out', file])
      expect(await gongwen(['extract', '--validate', file])).toEqual({code: 0, out: '', err: `${file}: 2 valid\n`})
    }
  })

  it('names line and field of what is not valid', async () => {
    const file = join(folder, 'invalid.ndjson')
    const {out} = await gongwen(['extract', join(folder, 'pages/a.txt'), '--format', 'ndjson'])
    await writeFile(file, `${out}${out.replace('"official-document"', '"letter"')}{broken\n`)
    const {code, err} = await gongwen(['extract', '--validate', file])
    expect(code).toBe(1)
    expect(err).toContain(`${file}:2: /kind:`)
    expect(err).toContain(`${file}:3: no JSON`)
    expect(err).toContain('2 of 3 notices are not valid')
  })
})
