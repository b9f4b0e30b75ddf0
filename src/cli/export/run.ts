import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {akomaNtoso} from '../../feed/index.js'
import {openStore, type Store} from '../../store/index.js'
import {Fault} from '../fault.js'
import {openOutput, type Output} from '../write-out.js'
import {deletesOf} from './deletes-of.js'
import {departed} from './departed.js'
import {documentsOf} from './documents.js'
import type {Format} from './formats.js'
import {linesOf} from './lines-of.js'
import {settingsOf} from './settings-of.js'

/** Options of `gongwen export`, as they are called. */
export interface ExportOptions {
  to: Format
  db: string
  out?: string
  index: string
  settings?: true
  deletes?: true
  spreadsheet?: true
  copies?: true
}

/** Write the documents of a database in the form that another program reads. */
export async function exportNotices(options: ExportOptions): Promise<void> {
  const {to, db, out, index, copies} = options
  if (options.settings) {
    const settings = settingsOf(to, index)
    if (settings === null) throw new Fault(`${to} has no settings`, 2)
    const output = await openOutput(out)
    await output.write(`${JSON.stringify(settings, null, 2)}\n`)
    await output.close()
    return
  }
  if (options.deletes && deletesOf(to, [], index) === null) throw new Fault(`${to} has no deletes`, 2)
  if (to === 'akn' && out === undefined)
    throw new Fault('Akoma Ntoso is one XML file for each document: name a folder with --out', 2)
  const store = await openStore(db, {readonly: true})
  try {
    if (options.deletes) {
      const output = await openOutput(out)
      await writeDeletes(output, departed(store, copies === true), options)
      await output.close()
      return
    }
    const count = to === 'akn' ? await writeFiles(store, out!, copies === true) : await writeLines(store, options)
    if (out !== undefined) process.stderr.write(`${out}: ${count} documents\n`)
  } finally {
    await store.close()
  }
}

async function writeLines(store: Store, {to, out, index, copies, spreadsheet}: ExportOptions): Promise<number> {
  const output = await openOutput(out)
  // A bulk request takes both; those of copies stand before the record that they are part of.
  if (to === 'elasticsearch' || to === 'opensearch') await writeDeletes(output, store.gone(), {to, index})
  const end = to === 'csv' ? '\r\n' : '\n'
  let count = 0
  for await (const document of documentsOf(store, copies === true)) {
    for (const line of linesOf(to, document, {index, first: count === 0, spreadsheet: spreadsheet === true}))
      await output.write(line + end)
    count++
  }
  await output.close()
  return count
}

/** So many ids fit a request of every engine; Typesense takes them in its address. */
const MOST_IDS = 50

async function writeDeletes(
  output: Output,
  departed: AsyncIterable<string>,
  {to, index}: Pick<ExportOptions, 'to' | 'index'>
): Promise<void> {
  let ids: string[] = []
  const flush = async () => {
    if (ids.length > 0) await output.write(`${deletesOf(to, ids, index)!}\n`)
    ids = []
  }
  for await (const id of departed) {
    ids.push(id)
    if (ids.length === MOST_IDS) await flush()
  }
  await flush()
}

async function writeFiles(store: Store, folder: string, copies: boolean): Promise<number> {
  await mkdir(folder, {recursive: true})
  let count = 0
  for await (const {notice} of documentsOf(store, copies)) {
    await writeFile(join(folder, `${notice.id}.xml`), akomaNtoso(notice))
    count++
  }
  return count
}
