import {execFile} from 'node:child_process'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, it} from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

const PROGRAM = `
import {extract, toPage, parseDocumentNumber} from 'gongwen'
import {Notice, noticeJsonSchema} from 'gongwen/schema'
import * as normalize from 'gongwen/normalize'
import * as feed from 'gongwen/feed'
import schema from 'gongwen/notice.schema.json' with {type: 'json'}
const {notice} = extract('某市人民政府关于防汛的通知\\n\\n某政发[2020]7号')
Notice.parse(notice)
console.log(notice.documentNumber.canonical, schema.title === noticeJsonSchema().title, Object.keys(normalize).length > 0, Object.keys(feed).length > 0)
`

it('packs, installs in an empty project and works there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-pack-'))
  const {stdout} = await run('npm', ['pack', '--silent', '--pack-destination', folder], {cwd: root})
  await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  await run(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', join(folder, stdout.trim())],
    {cwd: folder}
  )
  await writeFile(join(folder, 'program.js'), PROGRAM)
  const result = await run(process.execPath, ['program.js'], {cwd: folder})
  expect(result.stdout).toBe('某政发〔2020〕7号 true true true\n')
  const version = await run(join(folder, 'node_modules/.bin/gongwen'), ['--version'])
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
}, 240_000)
