/* Bundles and runs a benchmark of bench/: npm run bench -- [speed|memory|dedupe|dedupe-scale|store|build] [arguments] */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {rolldown} from 'rolldown'

const root = join(import.meta.dirname, '..')
const [name = 'speed', ...rest] = process.argv.slice(2)
const known = readdirSync(join(root, 'bench')).map((file) => file.replace(/\.ts$/u, ''))
if (!known.includes(name)) {
  console.error(`No benchmark ${name}; there are ${known.join(', ')}`)
  process.exit(2)
}
const file = join(root, 'node_modules/.cache', `bench-${name}.mjs`)
const bundle = await rolldown({
  input: join(root, 'bench', `${name}.ts`),
  platform: 'node',
  external: ['better-sqlite3', '@mozilla/readability', 'linkedom']
})
await bundle.write({file, format: 'esm', codeSplitting: false})
await bundle.close()
const {status} = spawnSync(process.execPath, ['--expose-gc', file, ...rest], {stdio: 'inherit', cwd: root})
process.exitCode = status ?? 1
