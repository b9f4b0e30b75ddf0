import {type Command, InvalidArgumentError} from 'commander'
import {DATABASE} from '../database.js'
import type {BuildOptions} from './run.js'

const EXAMPLES = `
Inputs are pages, folders, NDJSON with a page in a field of each line, WARC, each also with gzip or zstd, and - for standard
input. What the database has already is not read again; a run that was stopped goes on where it was.

Examples:
  gongwen build pages/
  gongwen build crawl.warc.gz pages.ndjson.zst --db notices.sqlite
  gongwen build pages/ --prune
  gongwen build pages.ndjson --html-field body --url-field link
  zcat pages.ndjson.gz | gongwen build -`

/** Add `gongwen build` to the program. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read pages into a database, find copies and relations; run again to update')
    .argument('<inputs...>', 'files, folders, archives, or - for standard input')
    .option('--db <file>', 'the database', DATABASE)
    .option('--jobs <number>', 'worker threads; as many as there are processors by default', wholeNumber)
    .option('--rejects <file>', 'list what could not be read here; beside the database by default')
    .option('--name <pattern>', 'in folders, read only files with this name (page.*)')
    .option('--html-field <names>', 'of NDJSON, the field with the page', 'html|content|text')
    .option('--url-field <names>', 'of NDJSON, the field with the address', 'url')
    .option('--prune', 'remove notices whose page is no longer in these inputs; without it they are counted')
    .option('--no-map', 'leave out the map from text to page')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: BuildOptions) => {
      const {build} = await import('./run.js')
      await build(paths, options)
    })
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1 || number > 1024)
    throw new InvalidArgumentError('Give a whole number from 1.')
  return number
}
