import {DocumentType, Kind} from '../../schema/index.js'
import {openStore, type SearchResult, type Store, type StoreQuery} from '../../store/index.js'
import {Fault} from '../fault.js'
import {openOutput} from '../write-out.js'
import {hitLines} from './hit-lines.js'
import {plainWords} from './plain-words.js'

/** A word given in quotation marks to the shell: `gongwen search '安全 生产'`. */
const SPACE = /\s/u

/** Anything but spaces and quotes. */
const ASKED = /[^\s"“”]/u

/** Options of `gongwen search`, as they are called. */
export interface SearchOptions {
  db: string
  issuer?: string
  type?: string
  kind?: string
  from?: string
  to?: string
  number?: string
  relation?: string
  limit: number
  copies?: true
  json?: true
}

/** Find documents and write them, the best first. */
export async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const query = toQuery(words, options)
  const store = await openStore(options.db, {readonly: true})
  try {
    const {hits, total} = await find(store, query)
    const out = await openOutput(undefined)
    if (options.json) {
      await out.write(
        `${JSON.stringify({total, hits: hits.map((hit) => ({...hit, notice: shown(hit.notice)}))}, null, 2)}\n`
      )
      return
    }
    for (const [at, hit] of hits.entries()) {
      const cluster = hit.clusterId === null ? null : await store.cluster(hit.clusterId)
      for (const line of hitLines(hit, at + 1, cluster?.members.length ?? 1)) await out.write(`${line}\n`)
    }
    await out.write(closing(hits.length, total))
  } finally {
    await store.close()
  }
}

/** Search, and where nothing has the words as they were typed (檔案, ＡＰＰ) for what most pages write. */
async function find(store: Store, query: StoreQuery): Promise<SearchResult> {
  const search = (asked: StoreQuery) =>
    store.search(asked).catch((error: unknown) => {
      throw error instanceof RangeError ? new Fault(error.message, 2) : error
    })
  const found = await search(query)
  const text = plainWords(query.text ?? '')
  if (found.total > 0 || text === (query.text ?? '').toLowerCase()) return found
  const plain = await search({...query, text})
  if (plain.total > 0) process.stderr.write(`nothing has ${query.text!}; found ${text}\n`)
  return plain
}

function toQuery(words: readonly string[], options: SearchOptions): StoreQuery {
  const {issuer, type, kind, from, to, number, relation, limit, copies} = options
  // The shell took the quotes of an argument with spaces.
  const text = words.map((word) => (SPACE.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ')
  if (!ASKED.test(text) && [issuer, type, kind, from, to, number, relation].every((one) => one === undefined))
    throw new Fault('give words to look for, or a filter; see gongwen search --help', 2)
  return {
    limit,
    collapse: copies !== true,
    ...(ASKED.test(text) && {text}),
    ...(issuer !== undefined && {issuer}),
    ...(type !== undefined && {documentType: oneOf(DocumentType.options, type, '--type')}),
    ...(kind !== undefined && {kind: oneOf(Kind.options, kind, '--kind')}),
    ...(from !== undefined && {from}),
    ...(to !== undefined && {to}),
    ...(number !== undefined && {number}),
    ...(relation !== undefined && {relation: toRelation(relation)})
  }
}

/** `basedOn`, `basedOn:青政发〔2011〕6号` */
function toRelation(given: string): NonNullable<StoreQuery['relation']> {
  const at = given.indexOf(':')
  return at < 0 ? {type: given} : {type: given.slice(0, at), to: given.slice(at + 1)}
}

function oneOf<Word extends string>(words: readonly Word[], given: string, option: string): Word {
  const word = words.find((one) => one === given)
  if (word === undefined) throw new Fault(`${option} ${given}: allowed are ${words.join(', ')}`, 2)
  return word
}

/** The notice without what only machines look at; `gongwen show --json` gives all of it. */
function shown(notice: object): object {
  return {...notice, map: undefined, evidence: undefined}
}

function closing(shownHits: number, total: number): string {
  if (total === 0) return 'nothing found\n'
  const documents = total === 1 ? '1 document' : `${total.toLocaleString('en')} documents`
  return shownHits === total ? `${documents}\n` : `${shownHits} of ${documents}; more with --limit\n`
}
