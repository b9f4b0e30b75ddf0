/* Writes what is generated from the code: node scripts/generate.mjs [--check], after a build.
 *
 * docs/rules.md from the tables in src/text/rules, schema/notice.schema.json from the zod schemas, docs/sources.md and the registry of
 * sources from src/parsers/sources. With --check nothing is written, and the exit code is 1 if something is not current.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {noticeJsonSchema} from '../dist/schema/index.js'
import {RULE_GROUPS} from '../dist/text/rules/index.js'
import {rulesPage} from './rules-page.mjs'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const outputs = {
  'docs/rules.md': rulesPage(RULE_GROUPS),
  'schema/notice.schema.json': `${JSON.stringify(noticeJsonSchema(), null, 2)}\n`
}
for (const [name, text] of Object.entries(outputs)) {
  const file = join(root, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) {
    console.error(`${name} is not current: run npm run generate`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}
const sources = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'generate-sources.mjs'), ...process.argv.slice(2)],
  {stdio: 'inherit'}
)
if (sources.status !== 0) process.exitCode = 1
