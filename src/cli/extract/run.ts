import {extract, type Extraction} from '../../extract.js'
import {Fault} from '../fault.js'
import {type Input, listInputs} from '../inputs.js'
import {Progress} from '../progress.js'
import {openOutput} from '../write-out.js'
import {toMarkdown} from './markdown.js'
import {tableLines} from './table.js'
import {validateFile} from './validate.js'

/** Options of `gongwen extract`, as they are called. */
export interface ExtractOptions {
  url?: string
  contentType?: string
  explain?: true
  format?: Format
  out?: string
  name?: string
  validate?: string
  map: boolean
}

type Format = 'json' | 'ndjson' | 'markdown' | 'table'

/** Read pages, or check stored notices, and write what was asked for. */
export async function run(paths: string[], options: ExtractOptions): Promise<void> {
  if (options.validate !== undefined) {
    const {checked, invalid} = await validateFile(options.validate, (line) => process.stderr.write(`${line}\n`))
    if (invalid > 0) throw new Fault(`${options.validate}: ${invalid} of ${checked} notices are not valid`)
    process.stderr.write(`${options.validate}: ${checked} valid\n`)
    return
  }
  if (paths.length === 0)
    throw new Fault('name files or folders with pages, or - for standard input; see gongwen extract --help', 2)
  const inputs = await listInputs(paths, options.name)
  if (options.url !== undefined && inputs.length > 1)
    throw new Fault(`--url names one page, but there are ${inputs.length}`, 2)
  const failed = await writeAll(inputs, options)
  if (failed > 0) throw new Fault(`${failed} of ${inputs.length} pages could not be read`)
}

async function writeAll(inputs: readonly Input[], options: ExtractOptions): Promise<number> {
  const format = options.format ?? (inputs.length === 1 ? 'json' : 'ndjson')
  const {write, close} = await openOutput(options.out)
  const progress = new Progress(inputs.length, format === 'table' || options.out !== undefined ? undefined : false)
  const kept: Extraction[] = []
  let failed = 0
  for (const input of inputs) {
    let page: Uint8Array
    try {
      page = await input.read()
    } catch (error) {
      failed++
      process.stderr.write(`${input.name}: ${(error as Error).message}\n`)
      continue
    }
    const extraction = extract(page, {
      map: options.map,
      url: options.url,
      contentType: options.contentType,
      ...(options.explain && {explain: true})
    })
    if (format === 'ndjson') await write(`${JSON.stringify(shown(extraction, input, options))}\n`)
    else if (format === 'markdown') await write(`${toMarkdown(extraction.notice)}\n`)
    else kept.push(extraction)
    progress.tick()
  }
  progress.end()
  if (format === 'table') for (const line of tableLines(kept.map(({notice}) => notice))) await write(`${line}\n`)
  if (format === 'json') {
    const values = kept.map((extraction, index) => shown(extraction, inputs[index]!, options))
    await write(`${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`)
  }
  await close()
  return failed
}

/** The notice, or with `--explain` all that `extract` gives and the input's name. */
function shown(extraction: Extraction, input: Input, options: ExtractOptions): unknown {
  if (!options.explain) return extraction.notice
  const messages = extraction.messages.map(({ruleId, reason, place}) => ({ruleId, reason, place}))
  return {input: input.name, ...extraction, messages}
}
