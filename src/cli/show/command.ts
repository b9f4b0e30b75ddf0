import type {Command} from 'commander'
import {DATABASE} from '../database.js'
import type {ShowOptions} from './run.js'

const EXAMPLES = `
Examples:
  gongwen show '湘办发电〔2014〕35号'
  gongwen show 0f3c5a0b9d1e4f62 --evidence
  gongwen show '湘办发电[2014]35号' --json | jq .notice.title`

/** Add `gongwen show` to the program. */
export function addShow(program: Command): void {
  program
    .command('show')
    .description('show a document: its values, copies, relations, text, and with --evidence where each value stands')
    .argument('<id or number>', 'id of a notice, or 发文字号 in any style of brackets')
    .option('--db <file>', 'the database', DATABASE)
    .option('--evidence', 'list where the page shows each value')
    .option('--json', 'write JSON: {notice, members, links}')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: ShowOptions) => {
      const {show} = await import('./run.js')
      await show(name, options)
    })
}
