/* Runs all tests in three time zones, as a result must not depend on one: node scripts/test.mjs */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
for (const TZ of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
  console.log(`\nTZ=${TZ}`)
  // Packages and processes are the same in every zone: a result that depends on one shows in the other folders.
  const folders = TZ === 'UTC' ? [] : ['--exclude', 'test/package/**', '--exclude', 'test/cli/**']
  // CI=1: a snapshot that is missing fails instead of being written.
  const {status} = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...folders], {
    stdio: 'inherit',
    env: {...process.env, TZ, CI: '1'}
  })
  if (status !== 0) process.exit(status ?? 1)
}
