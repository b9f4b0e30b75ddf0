import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {dirname, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {openStore, type Store} from '../../store/index.js'
import {Fault, hasCode} from '../fault.js'
import {Progress} from '../progress.js'
import {lockBuild} from './build-lock.js'
import {clusterNotices, type Clustered, needsClusters} from './cluster-notices.js'
import type {Counts} from './counts.js'
import {extractPages} from './extract-pages.js'
import {findVanished, type Reading} from './find-vanished.js'
import {NoticeBatch} from './notice-batch.js'
import {readInputs} from './read-inputs.js'
import {Rejects} from './rejects.js'
import {SeenInputs} from './seen-inputs.js'
import {summarize} from './summarize.js'

/** Options of `gongwen build`, as they are called. */
export interface BuildOptions {
  db: string
  jobs?: number
  rejects?: string
  name?: string
  htmlField: string
  urlField: string
  prune?: true
  map: boolean
}

/** Names in an option: `html|content|text`. */
const names = (option: string): string[] => option.split('|').filter((name) => name !== '')

/** Read pages, write what they are to a database, and find out which of them are one document. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const start = performance.now()
  for (const path of paths) if (path !== '-') await mustExist(path)
  const {db} = options
  const store = await openStore(db)
  try {
    const unlock = lockBuild(db)
    try {
      const rejects = new Rejects(options.rejects ?? `${db}.rejects.ndjson`)
      const counts = await readAll(store, paths, rejects, options)
      const clustered = (await needsClusters(store)) ? await clusterAll(store, db) : null
      const seconds = (performance.now() - start) / 1000
      for (const line of summarize({db, counts, clustered, stats: await store.stats(), rejects, seconds}))
        process.stdout.write(`${line}\n`)
      const fault = faultOf(counts, rejects, db)
      if (fault) throw fault
    } finally {
      unlock()
    }
  } finally {
    await store.close()
  }
}

/** A bad page is listed and that is all; a run that found nothing, or lost more than a page, has failed. */
function faultOf({pages, skipped}: Counts, {count, damaged, path}: Rejects, db: string): Fault | null {
  if (damaged > 0) {
    const inputs = damaged === 1 ? '1 input' : `${damaged} inputs`
    return new Fault(`${inputs} could not be read to the end; all else is in ${db}, see ${path}`)
  }
  if (pages > 0 && count === pages) return new Fault(`none of the pages could be read, see ${path}`)
  if (pages === 0 && skipped === 0) return new Fault('no pages in these inputs; name the files, or give --name', 2)
  return null
}

async function mustExist(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Fault(`${path}: no such file or folder`, 2)
    throw error
  }
}

async function readAll(
  store: Store,
  paths: readonly string[],
  rejects: Rejects,
  options: BuildOptions
): Promise<Counts> {
  const {db, name, htmlField, urlField, map} = options
  const [root, archives, seen] = [dirname(resolve(db)), new Set<string>(), new SeenInputs()]
  const items = readInputs(paths, {root, pattern: name, leaveOut: [db, rejects.path], archives})
  const batch = new NoticeBatch(store)
  const progress = new Progress(null)
  const counts = {pages: 0, same: 0, skipped: 0}
  try {
    const outcomes = extractPages(items, {
      jobs: options.jobs ?? availableParallelism(),
      fields: {html: names(htmlField), url: names(urlField)},
      map,
      isDone: (key, fingerprint) => store.isDone(key, fingerprint)
    })
    for await (const outcome of outcomes) {
      if (outcome.type === 'skipped') {
        counts.skipped++
        continue
      }
      if (outcome.key !== undefined) seen.add(outcome.key)
      if (outcome.type === 'trouble') {
        progress.say(`${outcome.name}: ${outcome.reason}`)
        rejects.add(outcome)
      } else if (outcome.type === 'unchanged') counts.same++
      else await batch.add(outcome)
      counts.pages++
      progress.tick()
    }
    await batch.flush()
  } finally {
    progress.end()
    rejects.close()
  }
  // Where nothing was read at all, a disk may not be mounted.
  const pruned = options.prune === true && counts.pages > 0
  const vanished = await countVanished(store, {paths, root, seen, archives}, pruned ? batch : null)
  return {...counts, ...batch.counts, vanished, pruned}
}

/** Count the pages that are no more, and remove their notices where a batch is given. */
async function countVanished(store: Store, reading: Reading, batch: NoticeBatch | null): Promise<number> {
  let count = 0
  for await (const key of findVanished(store, reading)) {
    await batch?.forget(key)
    count++
  }
  await batch?.flush()
  return count
}

async function clusterAll(store: Store, db: string): Promise<Clustered> {
  const terminal = process.stderr.isTTY
  if (terminal) process.stderr.write('finding copies …')
  const clustered = await clusterNotices(store, `${db}.texts`)
  if (terminal) process.stderr.write('\r\u001B[K')
  return clustered
}
