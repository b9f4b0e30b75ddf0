/**
 * Measure `gongwen build`: pages a second with one thread and with all, a run over unchanged pages, memory, and searches.
 *
 *     npm run bench -- build 5000
 *
 * The pages are made up, of about 10 kB with the furniture of a site, a fifth of them reprints; needs `npm run build` before.
 */
import {spawnSync} from 'node:child_process'
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {once} from 'node:events'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {noticePage} from '../test/cli/pages.js'

const count = Number(process.argv[2] ?? 2000)
const command = process.env['GONGWEN_COMMAND'] ?? join(process.cwd(), 'dist/cli/index.js')
const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'))
const input = join(folder, 'pages.ndjson')

const menu = Array.from(
  {length: 120},
  (_, at) => `<li><a href="/column/${at}.html" title="栏目">政务公开栏目${at}</a></li>`
)
const out = createWriteStream(input)
for (let at = 0; at < count; at++) {
  const page = noticePage(at % 5 === 4 ? at - 1 : at).replace(
    '<body>',
    `<body><div class="nav"><ul>${menu.join('')}</ul></div>`
  )
  const line = `${JSON.stringify({url: `https://bench.example/${at}.html`, html: page})}\n`
  if (!out.write(line)) await once(out, 'drain')
}
out.end()
await once(out, 'close')
console.log(`${count} pages, ${(statSync(input).size / 2 ** 20).toFixed(0)} MB`)

/** Run the command and tell how long it took; GNU time, where there is one, tells the memory. */
function run(label: string, ...args: string[]): void {
  const begin = performance.now()
  const {stdout, stderr, status} = spawnSync(
    '/usr/bin/env',
    ['bash', '-c', 'time -p "$@"', '-', process.execPath, command, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28
    }
  )
  const seconds = (performance.now() - begin) / 1000
  const cpu = /user (?<user>[\d.]+)/u.exec(stderr)?.groups?.['user'] ?? '?'
  console.log(`${label}: ${seconds.toFixed(1)} s, ${cpu} s of processor, exit ${status ?? '?'}`)
  console.log(stdout.split('\n').slice(0, 8).join('\n'))
}

for (const jobs of new Set([1, availableParallelism()]))
  run(`build, ${jobs} threads`, 'build', input, '--db', join(folder, `${jobs}.sqlite`), '--jobs', String(jobs))
const db = join(folder, '1.sqlite')
run('build, nothing new', 'build', input, '--db', db)
run('search', 'search', '值班', '--db', db, '--limit', '1')
run('export', 'export', '--to', 'elasticsearch', '--db', db, '--out', join(folder, 'bulk.ndjson'))
console.log(`database: ${(statSync(db).size / 2 ** 20).toFixed(0)} MB`)
rmSync(folder, {recursive: true})
