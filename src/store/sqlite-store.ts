import type {Database} from 'better-sqlite3'
import type {Notice} from '../schema/index.js'
import {ClusterTables} from './tables/cluster-tables.js'
import {findMatches} from './search/find-matches.js'
import {InputTable} from './tables/input-table.js'
import {listLinks, setLinks} from './tables/link-table.js'
import {makeSnippet} from './search/make-snippet.js'
import {MetaTable} from './tables/meta-table.js'
import {NoticeReader} from './tables/notice-reader.js'
import {NoticeWriter} from './tables/notice-writer.js'
import {readStats} from './tables/read-stats.js'
import {searchNotices} from './search/search-notices.js'
import type {
  DoneInput,
  SearchResult,
  Store,
  StoreBatch,
  StoredCluster,
  StoredLink,
  StoreQuery,
  StoreStats,
  WriteResult
} from './store.js'
import {Transactions} from './transactions.js'

/** The engine on SQLite; see `openStore`. */
export class SqliteStore implements Store {
  readonly #database: Database
  readonly #transactions: Transactions
  readonly #reader: NoticeReader
  readonly #writer: NoticeWriter
  readonly #clusters: ClusterTables
  readonly #inputs: InputTable
  readonly #meta: MetaTable

  constructor(database: Database, path: string) {
    this.#database = database
    this.#transactions = new Transactions(database, path)
    this.#reader = new NoticeReader(database)
    this.#writer = new NoticeWriter(database)
    this.#clusters = new ClusterTables(database)
    this.#inputs = new InputTable(database)
    this.#meta = new MetaTable(database)
  }

  write(batch: StoreBatch): Promise<WriteResult> {
    return this.#transactions.write(() => {
      const result: WriteResult = {inserted: 0, updated: 0, unchanged: 0, gone: []}
      this.#writer.begin()
      for (const id of batch.remove ?? []) this.#writer.remove(id, result)
      for (const notice of batch.notices ?? []) this.#writer.put(notice, result)
      for (const [id, keys] of batch.bands ?? []) this.#writer.setBands(id, keys)
      const former: (string | null)[] = []
      for (const input of batch.done ?? []) former.push(this.#inputs.put(input))
      for (const key of batch.forget ?? []) former.push(this.#inputs.forget(key))
      for (const id of former) if (id !== null && !this.#inputs.gives(id)) this.#writer.remove(id, result)
      this.#writer.end()
      const left = result.gone.map((id) => this.#clusters.leave(id)).filter((id) => id !== null)
      this.#clusters.dropEmpty(new Set(left))
      for (const [key, value] of Object.entries(batch.meta ?? {})) this.#meta.set(key, value)
      return result
    })
  }

  put(notices: Iterable<Notice>): Promise<WriteResult> {
    return this.write({notices})
  }

  remove(ids: Iterable<string>): Promise<WriteResult> {
    return this.write({remove: ids})
  }

  get(id: string): Promise<Notice | null> {
    return this.#transactions.run(() => this.#reader.find(id))
  }

  async *iterate(): AsyncGenerator<Notice> {
    const rows = this.#transactions.walk(
      0,
      (after, size) => this.#reader.page(after, size),
      ({key}) => key
    )
    for await (const {notice} of rows) yield notice
  }

  async *bands(): AsyncGenerator<[string, Uint32Array]> {
    const rows = this.#transactions.walk(
      0,
      (after, size) => this.#reader.bands(after, size),
      ({key}) => key
    )
    for await (const {id, bands} of rows) yield [id, bands]
  }

  search(query: StoreQuery): Promise<SearchResult> {
    return this.#transactions.read(() => {
      const {rows, total, words} = searchNotices(this.#database, query)
      const hits = rows.map(({key, clusterId, score}) => {
        const notice = this.#reader.read(key)
        const matches = query.in === 'title' ? [] : findMatches(notice.text, words)
        const titleMatches = query.in === 'text' ? [] : findMatches(notice.title ?? '', words)
        return {notice, clusterId, score, matches, titleMatches, snippet: makeSnippet(notice.text, matches)}
      })
      return {hits, total}
    })
  }

  setClusters(clusters: Iterable<StoredCluster>, options: {replace?: boolean} = {}): Promise<string[]> {
    return this.#transactions.write(() => this.#clusters.set(clusters, options.replace ?? false))
  }

  clusters(): AsyncGenerator<StoredCluster> {
    return this.#transactions.walk(
      '',
      (after, size) => this.#clusters.page(after, size),
      ({clusterId}) => clusterId
    )
  }

  cluster(id: string): Promise<StoredCluster | null> {
    return this.#transactions.run(() => this.#clusters.find(id))
  }

  setLinks(links: Iterable<StoredLink>, options: {replace?: boolean} = {}): Promise<void> {
    return this.#transactions.write(() => {
      setLinks(this.#database, links, options.replace ?? false)
    })
  }

  links(id?: string): Promise<StoredLink[]> {
    return this.#transactions.run(() => listLinks(this.#database, id))
  }

  isDone(key: string, fingerprint?: string): Promise<boolean> {
    return this.#transactions.run(() => this.#inputs.isDone(key, fingerprint))
  }

  markDone(input: DoneInput): Promise<void> {
    return this.write({done: [input]}).then(() => undefined)
  }

  inputs(): AsyncGenerator<DoneInput> {
    return this.#transactions.walk(
      '',
      (after, size) => this.#inputs.page(after, size),
      ({key}) => key
    )
  }

  gone(): AsyncGenerator<string> {
    return this.#transactions.walk(
      '',
      (after, size) => this.#reader.gone(after, size),
      (id) => id
    )
  }

  getMeta(key: string): Promise<string | null> {
    return this.#transactions.run(() => this.#meta.get(key))
  }

  setMeta(key: string, value: string): Promise<void> {
    return this.#transactions.run(() => {
      this.#meta.set(key, value)
    })
  }

  stats(): Promise<StoreStats> {
    return this.#transactions.run(() => readStats(this.#database))
  }

  close(): Promise<void> {
    return this.#transactions.close()
  }
}
