import {type Command, Option} from 'commander'
import type {ExtractOptions} from './run.js'

/** Add `gongwen extract` to the program. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read pages of official documents; one page gives JSON, several give NDJSON')
    .argument('[inputs...]', 'files, folders, or - for standard input')
    .option('--url <url>', 'where the page was fetched (one page)')
    .option('--content-type <header>', 'its HTTP header Content-Type, for the charset')
    .option('--explain', 'add messages, encoding and what was removed')
    .addOption(new Option('--format <format>', 'how to write').choices(['json', 'ndjson', 'markdown', 'table']))
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--name <pattern>', 'in folders, read only files with this name (page.*)')
    .option('--no-map', 'leave out the map from text to page')
    .option('--validate <file>', 'check stored notices (JSON or NDJSON) instead of reading pages')
    .addHelpText(
      'after',
      '\nExamples:\n  gongwen extract page.html --url https://example.gov.cn/a.html\n  gongwen extract pages/ --out notices.ndjson\n  gongwen extract pages/ --format table\n  curl -s https://example.gov.cn/a.html | gongwen extract -'
    )
    .action(async (paths: string[], options: ExtractOptions) => {
      const {run} = await import('./run.js')
      await run(paths, options)
    })
}
