import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmod, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Database from 'better-sqlite3'
import {beforeAll, describe, expect, it} from 'vitest'
import {dump} from './dump.js'
import {noticePage, pageLines} from './pages.js'
import {COMMAND, gongwen} from './run.js'

let folder: string
let page: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongwen-faults-'))
  page = join(folder, 'page.html')
  await writeFile(page, noticePage(0))
})

describe('gongwen build called wrongly', () => {
  it.each([
    ['a missing input', ['/nowhere/page.html'], '/nowhere/page.html: no such file or folder'],
    ['no input', [], "missing required argument 'inputs'"],
    ['a number of threads that is none', ['x', '--jobs', '0'], 'Give a whole number from 1.'],
    [
      'a folder for the database that is missing',
      ['.', '--db', '/nowhere/x.sqlite'],
      'its folder does not exist, create it'
    ]
  ])('names %s and ends with 2', async (_, args, message) => {
    const {code, out, err} = await gongwen(['build', ...args], undefined, {cwd: folder})
    expect([code, out], err).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })
})

describe('gongwen build', () => {
  it('names a database that another program has locked', async () => {
    const db = join(folder, 'locked.sqlite')
    await gongwen(['build', page, '--db', db])
    const other = new Database(db)
    other.exec('BEGIN EXCLUSIVE')
    const {code, err} = await gongwen(['build', '-', '--db', db], noticePage(1))
    other.exec('ROLLBACK')
    other.close()
    expect([code, err]).toEqual([1, expect.stringContaining(`${db} is locked by another process`) as string])
  })

  it('refuses to run beside another build, but not after one that was killed', async () => {
    const db = join(folder, 'beside.sqlite')
    const first = spawn(process.execPath, [COMMAND, 'build', '-', '--db', db], {stdio: ['pipe', 'ignore', 'ignore']})
    const lock = `${db}.lock`
    while ((await readFile(lock, 'utf8').catch(() => '')) === '')
      await new Promise((resolve) => setTimeout(resolve, 50))
    const second = await gongwen(['build', page, '--db', db])
    first.kill('SIGKILL')
    await once(first, 'close')
    expect([second.code, second.err]).toEqual([1, expect.stringContaining(`${db} is locked: another build`) as string])
    expect((await gongwen(['build', page, '--db', db])).code).toBe(0)
    await expect(readFile(lock)).rejects.toThrow('ENOENT')
  })

  it('goes on after the disk was full', async () => {
    const input = join(folder, 'full.ndjson')
    await writeFile(input, pageLines(40))
    const [full, whole] = [join(folder, 'full.sqlite'), join(folder, 'whole.sqlite')]
    // No file may grow beyond some hundred kilobytes: what comes nearest to a full disk without one.
    const shell = `ulimit -f 500; "${process.execPath}" "${COMMAND}" build "${input}" --db "${full}" --jobs 1`
    const failed = await new Promise<{code: unknown; err: string}>((resolve) => {
      execFile('bash', ['-c', shell], (error, _, err) => {
        resolve({code: error?.code, err})
      })
    })
    expect(failed.code, failed.err).toBe(1)
    expect(failed.err).toMatch(/^gongwen: .*full\.sqlite.*(?:disk|full)/mu)
    expect((await gongwen(['build', input, '--db', full])).code).toBe(0)
    await gongwen(['build', input, '--db', whole])
    expect(dump(full)).toEqual(dump(whole))
  })

  it.skipIf(process.getuid?.() === 0)('names a database that it may not write (nobody but root may)', async () => {
    const inner = join(folder, 'readonly')
    await mkdir(inner)
    const db = join(inner, 'notices.sqlite')
    await gongwen(['build', page, '--db', db])
    await chmod(db, 0o444)
    await chmod(inner, 0o555)
    const {code, err} = await gongwen(['build', '-', '--db', db], noticePage(1))
    await chmod(inner, 0o755)
    expect([code, err]).toEqual([1, expect.stringContaining(`${db} cannot be written`) as string])
  })
})

describe('gongwen build without a page', () => {
  it('ends with 1 where none could be read, and with 2 where none is', async () => {
    const db = join(folder, 'none.sqlite')
    const named = await gongwen(['build', '-', '--db', db, '--html-field', 'body'], pageLines(2))
    expect([named.code, named.err]).toEqual([1, expect.stringContaining('none of the pages could be read') as string])
    await mkdir(join(folder, 'empty'))
    const empty = await gongwen(['build', join(folder, 'empty'), '--db', db])
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('no pages in these inputs') as string])
  })
})

describe('without better-sqlite3', () => {
  it('says how to install it, and extract works', async () => {
    const hooks = join(folder, 'hooks.mjs')
    await writeFile(
      hooks,
      `import {register} from 'node:module'
      register('data:text/javascript,' + encodeURIComponent(\`export function resolve(name, context, next) {
        if (name === 'better-sqlite3') throw Object.assign(new Error('not found'), {code: 'ERR_MODULE_NOT_FOUND'})
        return next(name, context)
      }\`))`
    )
    const node = ['--import', hooks]
    const {code, err} = await gongwen(['build', page, '--db', join(folder, 'x.sqlite')], undefined, {node})
    expect([code, err]).toEqual([1, expect.stringContaining('run `npm install better-sqlite3`') as string])
    expect((await gongwen(['extract', page], undefined, {node})).code).toBe(0)
  })
})

describe('gongwen without a command', () => {
  it.each(['extract', 'build', 'search', 'show', 'export', 'stats'])('%s has help with examples', async (command) => {
    const {code, out} = await gongwen([command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
  })
})
