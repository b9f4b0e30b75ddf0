import type {Command} from 'commander'
import {DATABASE} from '../database.js'
import type {StatsOptions} from './run.js'

/** Add `gongwen stats` to the program. */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description('count what a database holds')
    .option('--db <file>', 'the database', DATABASE)
    .option('--json', 'write JSON')
    .addHelpText('after', '\nExamples:\n  gongwen stats\n  gongwen stats --db notices.sqlite --json')
    .action(async (options: StatsOptions) => {
      const {stats} = await import('./run.js')
      await stats(options)
    })
}
