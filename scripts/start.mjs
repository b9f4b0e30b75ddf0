/* Shows the main job on the pages that come with the project: notices, documents and their copies, a search. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules/.cache/gongwen')
const db = join(cache, 'corpus.sqlite')
rmSync(cache, {recursive: true, force: true})
mkdirSync(cache, {recursive: true})

/**
 * Run the command with a heading above its output.
 *
 * @param {string} heading
 * @param {string[]} args
 */
function run(heading, args) {
  console.log(`\n${heading}\n$ gongwen ${args.map((word) => (word === db ? 'notices.sqlite' : word)).join(' ')}\n`)
  const {status} = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), ...args], {
    stdio: 'inherit',
    cwd: root
  })
  if (status !== 0) process.exit(status ?? 1)
}

run('Pages to notices 公文', ['extract', 'corpus', '--name', 'page.*', '--format', 'table'])
run('Notices to documents 去重入库', ['build', 'corpus', '--name', 'page.*', '--db', db])
run('Search 检索', ['search', '水库', '--db', db])
run('One document 查看', ['show', '青政办发[2021]19号', '--db', db])
