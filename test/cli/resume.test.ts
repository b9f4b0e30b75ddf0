import {spawn} from 'node:child_process'
import {statSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {dump} from './dump.js'
import {noticePage, pageLines} from './pages.js'
import {COMMAND, gongwen} from './run.js'

/** Start a build, kill it at a moment, and tell whether it had ended before. */
function buildUntil(args: readonly string[], moment: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {stdio: 'ignore'})
    const timer = setTimeout(() => child.kill('SIGKILL'), moment)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/** Start a build, kill it as soon as something is so, and tell whether it had ended before. */
async function buildWhile(args: readonly string[], isSo: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [COMMAND, ...args], {stdio: 'ignore'})
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const timer = setInterval(() => {
    if (isSo()) child.kill('SIGKILL')
  }, 1)
  const code = await closed
  clearInterval(timer)
  return code === 0
}

const sizeOf = (path: string): number => statSync(path, {throwIfNoEntry: false})?.size ?? -1

it('a build that is killed while it writes notices, and while it finds copies, ends with the same database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-phases-'))
  const input = join(folder, 'pages.ndjson')
  await writeFile(input, pageLines(120))
  const build = (name: string): string[] => ['build', input, '--db', join(folder, name), '--jobs', '1']
  expect((await gongwen(build('whole'))).code).toBe(0)

  const killed = join(folder, 'killed')
  // The log grows with each batch; the texts are there for as long as copies are looked for.
  const ended = [
    await buildWhile(build('killed'), () => sizeOf(`${killed}-wal`) > 300_000),
    await buildWhile(build('killed'), () => sizeOf(`${killed}.texts`) >= 0),
    await buildWhile(build('killed'), () => sizeOf(`${killed}.texts`) > 0)
  ]
  expect(ended).toEqual([false, false, false])
  const last = await gongwen(build('killed'))
  expect([last.code, last.out], last.err).toEqual([0, expect.stringContaining('120 read, 120 of them unchanged')])
  expect(dump(killed)).toEqual(dump(join(folder, 'whole')))
  expect(await readdir(folder)).toEqual(['killed', 'pages.ndjson', 'whole'])
}, 180_000)

it('a build that is killed at ten random moments ends with the database of one that was not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-resume-'))
  const inputs = join(folder, 'inputs')
  await mkdir(inputs)
  await writeFile(join(inputs, 'a.ndjson'), pageLines(80))
  await writeFile(join(inputs, 'b.ndjson.gz'), gzipSync(`broken\n${pageLines(130).split('\n').slice(80).join('\n')}`))
  for (let at = 0; at < 10; at++) await writeFile(join(inputs, `c${at}.html`), noticePage(130 + at))
  const path = (name: string): string => join(folder, `${name}.sqlite`)
  const build = (name: string): string[] => ['build', inputs, '--db', path(name), '--jobs', '1']

  const start = performance.now()
  const whole = await gongwen(build('whole'))
  const duration = performance.now() - start
  expect(whole.code, whole.err).toBe(0)

  const wanted = dump(path('whole'))

  // A run that was killed is gone on with and killed again; what came to its end is compared, and begun anew.
  const moments: number[] = []
  const compare = (): void => {
    expect(dump(path('killed')), `killed after ${moments.join(', ')} ms`).toEqual(wanted)
  }
  for (let kill = 0; kill < 10; kill++) {
    const moment = duration * (0.3 + 0.5 * Math.random())
    moments.push(Math.round(moment))
    if (!(await buildUntil(build('killed'), moment))) continue
    compare()
    await rm(path('killed'))
  }
  const last = await gongwen(build('killed'))
  expect(last.code, last.err).toBe(0)
  compare()
}, 180_000)
