import {type Command, Option} from 'commander'
import {DATABASE} from '../database.js'
import {FORMATS} from './formats.js'
import type {ExportOptions} from './run.js'

const EXAMPLES = `
One record for each document, with the addresses of all its copies; --copies gives one for each page. What may have been exported
before and is no document any more (a page that is gone, a copy that has joined another) is deleted by the same bulk request in
Elasticsearch and OpenSearch; for other engines --deletes writes the requests.

Examples:
  gongwen export --to ndjson --out notices.ndjson
  gongwen export --to elasticsearch --settings | curl -X PUT localhost:9200/notices -H 'Content-Type: application/json' -d @-
  gongwen export --to elasticsearch | curl localhost:9200/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @-
  gongwen export --to meilisearch --out records.ndjson
  gongwen export --to meilisearch --deletes
  gongwen export --to csv --spreadsheet --out notices.csv
  gongwen export --to akn --out akn/`

/** Add `gongwen export` to the program. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the documents of a database for a search engine, or for other programs')
    .addOption(new Option('--to <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('--db <file>', 'the database', DATABASE)
    .option('--out <file>', 'write to a file instead of standard output; for akn a folder')
    .option('--index <name>', 'name of the index or collection', 'notices')
    .option('--settings', 'write settings and schema of the index instead of records')
    .option('--deletes', 'write the requests that take out what is no document any more, instead of records')
    .option('--spreadsheet', 'CSV for Excel and its kin: a byte order mark, and no cell that runs as a formula')
    .option('--copies', 'one record for each notice, copies too')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => {
      const {exportNotices} = await import('./run.js')
      await exportNotices(options)
    })
}
