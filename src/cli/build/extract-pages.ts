import {createHash} from 'node:crypto'
import {Piscina} from 'piscina'
import type {Notice} from '../../schema/index.js'
import {GENERATOR} from '../../version.js'
import type {ExtractResult, ExtractTask} from './extract-task.js'
import {type Item, type Page, type Skipped, trouble, type Trouble} from './item.js'

/** A page and what came of it; `unchanged` when the database has it already. */
export type Outcome =
  | Trouble
  | Skipped
  | {readonly type: 'unchanged'; readonly key: string}
  | {
      readonly type: 'notice'
      readonly key: string
      readonly fingerprint: string
      readonly notice: Notice
      readonly bands: Uint32Array
    }

/** How pages are read. */
export interface ExtractPagesOptions {
  readonly jobs: number
  readonly fields: ExtractTask['fields']
  readonly map: boolean
  readonly isDone: (key: string, fingerprint: string) => Promise<boolean>
}

/** Pages on their way, for each thread: enough that none waits. */
const AHEAD = 8
/** Bytes of pages on their way. */
const HELD = 64 * 1024 * 1024
/** A page on which a thread spends more is given up, in milliseconds. */
const PATIENCE = 120_000

/**
 * Read pages in worker threads. What comes of them comes in the order of the pages, whatever thread is the first, so that the
 * same inputs always make the same database; a bounded number is on its way.
 */
export async function* extractPages(items: AsyncIterable<Item>, options: ExtractPagesOptions): AsyncGenerator<Outcome> {
  const {jobs} = options
  const pool = new Piscina<ExtractTask, ExtractResult>({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 10_000
  })
  const queue: {outcome: Promise<Outcome>; size: number}[] = []
  let held = 0
  const head = async (): Promise<Outcome> => {
    const {outcome, size} = queue.shift()!
    held -= size
    return outcome
  }
  try {
    for await (const item of items) {
      const size = item.type === 'page' ? item.bytes.length : 0
      const outcome = item.type === 'page' ? readOne(pool, item, options) : Promise.resolve(item)
      // An error comes up when its turn is; until then it is not forgotten.
      outcome.catch(() => undefined)
      queue.push({outcome, size})
      held += size
      while (queue.length > jobs * AHEAD || (queue.length > 1 && held > HELD)) yield await head()
    }
    while (queue.length > 0) yield await head()
  } finally {
    await Promise.allSettled(queue.map(({outcome}) => outcome))
    await pool.destroy()
  }
}

async function readOne(
  pool: Piscina<ExtractTask, ExtractResult>,
  page: Page,
  {fields, map, isDone}: ExtractPagesOptions
): Promise<Outcome> {
  const {bytes, shape} = page
  const task: ExtractTask = {bytes, shape, url: page.url ?? null, contentType: page.contentType ?? null, fields, map}
  const fingerprint = fingerprintOf(task)
  if (await isDone(page.key, fingerprint)) return {type: 'unchanged', key: page.key}
  try {
    const result = await pool.run(task, {signal: AbortSignal.timeout(PATIENCE)})
    if ('reason' in result) return {...trouble(page.name, result.reason), key: page.key}
    return {type: 'notice', key: page.key, fingerprint, ...result}
  } catch (error) {
    const reason =
      error instanceof Error && error.name === 'AbortError'
        ? `took longer than ${PATIENCE / 1000} seconds`
        : `could not be read (${error instanceof Error ? error.message : String(error)})`
    return {...trouble(page.name, reason), key: page.key}
  }
}

/** Hash all that the notice depends on: bytes, address, options, and the version that reads. */
function fingerprintOf({bytes, shape, url, contentType, fields, map}: ExtractTask): string {
  const rest = JSON.stringify([GENERATOR, shape, url, contentType, shape === 'json' ? fields : null, map])
  return createHash('sha256').update(rest).update('\n').update(bytes).digest('hex')
}
