import {type Command, InvalidArgumentError} from 'commander'
import {DATABASE} from '../database.js'
import type {SearchOptions} from './run.js'

const EXAMPLES = `
All words must occur; put quotes around a phrase with spaces. One and two characters are found, too.

Examples:
  gongwen search 红旗渠精神
  gongwen search 防汛 值守 --issuer 水利厅 --from 2014 --to 2014-06
  gongwen search --number '湘办发电[2014]35号'
  gongwen search --relation 'basedOn:青政发〔2011〕6号'
  gongwen search 补贴 --type 通知 --limit 3 --json`

/** Add `gongwen search` to the program. */
export function addSearch(program: Command): void {
  program
    .command('search')
    .description('find documents in a database by words, number, issuer, type and date')
    .argument('[words...]', 'words that must occur')
    .option('--db <file>', 'the database', DATABASE)
    .option('--issuer <name>', '发文机关: a name or a part of one')
    .option('--type <type>', '文种: 通知, 意见, 函 …')
    .option('--kind <kind>', '类别: official-document, regulation, speech, news …')
    .option('--from <date>', '成文日期 not before: 2014, 2014-03 or 2014-03-19', date)
    .option('--to <date>', '成文日期 not after', date)
    .option('--number <number>', '发文字号, in any style of brackets')
    .option(
      '--relation <type[:document]>',
      '关系: basedOn, implements, amends, repeals, quotes … of a number, title or id'
    )
    .option('--limit <number>', 'how many to show', wholeNumber, 10)
    .option('--copies', 'show each copy of a document by itself')
    .option('--json', 'write JSON: {total, hits}')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: SearchOptions) => {
      const {search} = await import('./run.js')
      await search(words, options)
    })
}

/** 2014, 2014-03, 2014-03-19 */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

function date(value: string): string {
  if (!DATE.test(value)) throw new InvalidArgumentError('Give a date as 2014, 2014-03 or 2014-03-19.')
  return value
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return number
}
