/* Compares the corpus with what the built library reads: node scripts/corpus.mjs [--write] [case ...] */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {extract} from '../dist/index.js'
import {expectedFiles, listCases} from './corpus-cases.mjs'

const root = join(import.meta.dirname, '../corpus')
const named = process.argv.slice(2).filter((word) => word !== '--write')
const write = process.argv.includes('--write')
let differing = 0
for (const one of listCases(root)) {
  if (named.length > 0 && !named.includes(one.id)) continue
  const files = expectedFiles(extract(one.page, one.about.url ? {url: one.about.url} : {}))
  for (const [name, text] of Object.entries({'notice.json': files.notice, 'messages.txt': files.messages})) {
    const path = join(one.folder, name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null
    if (before === text) continue
    differing++
    console.log(before === null ? `${one.id}: no ${name}` : `${one.id}: ${name} differs`)
    if (before !== null) printDifference(before, text)
    if (write) writeFileSync(path, text)
  }
}
console.log(
  differing === 0 ? 'All cases as expected.' : `${differing} files differ${write ? ', written: read them' : ''}.`
)
process.exitCode = differing > 0 && !write ? 1 : 0

/**
 * Print the lines of two files that the other doesn't have.
 *
 * @param {string} before
 * @param {string} after
 */
function printDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const [had, has] = [new Set(old), new Set(now)]
  for (const line of old.filter((text) => !has.has(text)).slice(0, 20)) console.log(`  - ${line.slice(0, 200)}`)
  for (const line of now.filter((text) => !had.has(text)).slice(0, 20)) console.log(`  + ${line.slice(0, 200)}`)
}
