import stringWidth from 'string-width'
import {openStore, type StoreStats} from '../../store/index.js'
import {openOutput} from '../write-out.js'

/** Options of `gongwen stats`, as they are called. */
export interface StatsOptions {
  db: string
  json?: true
}

/** Count what a database holds. */
export async function stats({db, json}: StatsOptions): Promise<void> {
  const store = await openStore(db, {readonly: true})
  try {
    const counts = await store.stats()
    const all = {...counts, documents: counts.notices - counts.members + counts.clusters}
    const out = await openOutput(undefined)
    if (json) await out.write(`${JSON.stringify(all, null, 2)}\n`)
    else for (const line of lines(all)) await out.write(`${line}\n`)
  } finally {
    await store.close()
  }
}

function* lines(all: StoreStats & {documents: number}): Generator<string> {
  const rows: [string, string][] = [
    ['notices 公文', count(all.notices)],
    ['documents 文件', count(all.documents)],
    [
      'with copies',
      all.clusters === 0 ? 'none' : `${count(all.clusters)} of the documents, from ${count(all.members)} notices`
    ],
    ['inputs read', count(all.inputs)],
    ['dates 成文日期', all.earliest === null ? 'none' : `${all.earliest} to ${all.latest ?? ''}`]
  ]
  for (const [kind, number] of Object.entries(all.kinds)) rows.push([`  ${kind}`, count(number)])
  for (const [type, number] of Object.entries(all.linkTypes)) rows.push([`  link ${type}`, count(number)])
  for (const [label, value] of rows) yield `${label}${' '.repeat(Math.max(1, 26 - stringWidth(label)))}${value}`
}

const count = (value: number): string => value.toLocaleString('en')
