import type {Database, Statement} from 'better-sqlite3'
import type {Notice} from '../schema/index.js'
import {ClusterTables} from './cluster-tables.js'
import {findMatches} from './find-matches.js'
import {InputTable} from './input-table.js'
import {listLinks, setLinks} from './link-table.js'
import {makeSnippet} from './make-snippet.js'
import {MetaTable} from './meta-table.js'
import {NoticeWriter} from './notice-writer.js'
import {readStats} from './read-stats.js'
import {searchNotices} from './search-notices.js'
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
import {toStoreError} from './to-store-error.js'

const pageSize = 100

interface Body {
  key: number
  text: string
  json: string
}

/** Put a notice together again from its row. */
function toNotice(row: Body): Notice {
  const notice = JSON.parse(row.json) as Notice
  return notice.text === '' ? {...notice, text: row.text} : notice
}

/** Leave one plain file behind, which can be read in a folder that may not be written, unless others have it open. */
function settle(database: Database): void {
  try {
    database.pragma('busy_timeout = 0')
    database.pragma('journal_mode = DELETE')
  } catch {
    // The write-ahead log stays; nothing is lost by that.
  }
}

/** The engine on SQLite; see `openStore`. */
export class SqliteStore implements Store {
  readonly #database: Database
  readonly #path: string
  readonly #get: Statement<[string], Body>
  readonly #writer: NoticeWriter
  readonly #clusters: ClusterTables
  readonly #inputs: InputTable
  readonly #meta: MetaTable

  constructor(database: Database, path: string) {
    this.#database = database
    this.#path = path
    this.#get = database.prepare(
      'SELECT b.key, b.text, b.json FROM notices n JOIN bodies b ON b.key = n.key WHERE n.id = ?'
    )
    this.#writer = new NoticeWriter(database)
    this.#clusters = new ClusterTables(database)
    this.#inputs = new InputTable(database)
    this.#meta = new MetaTable(database)
  }

  /** Run something, and reject with an error that names the file. */
  #run<Value>(action: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      try {
        resolve(action())
      } catch (error) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an Error stays one
        reject(toStoreError(error, this.#path))
      }
    })
  }

  /** Run something as one transaction that takes the lock at once: waiting later could not be made good. */
  #transact<Value>(action: () => Value): Promise<Value> {
    return this.#run(() => this.#database.transaction(action).immediate())
  }

  /** Read several tables as they are at one moment, whoever writes meanwhile. */
  #read<Value>(action: () => Value): Promise<Value> {
    return this.#run(() => this.#database.transaction(action).deferred())
  }

  write(batch: StoreBatch): Promise<WriteResult> {
    return this.#transact(() => {
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
    return this.#run(() => {
      const row = this.#get.get(id)
      return row === undefined ? null : toNotice(row)
    })
  }

  /** Read pages, not one long cursor: others may write meanwhile. */
  async *iterate(): AsyncGenerator<Notice> {
    const sql = 'SELECT key, text, json FROM bodies WHERE key > ? ORDER BY key LIMIT ?'
    for (let last = 0; ;) {
      const rows = await this.#run(() => this.#database.prepare(sql).all(last, pageSize) as Body[])
      for (const row of rows) yield toNotice(row)
      if (rows.length < pageSize) return
      last = rows.at(-1)!.key
    }
  }

  async *bands(): AsyncGenerator<[string, Uint32Array]> {
    const sql =
      'SELECT n.key, n.id, b.bands FROM bands b JOIN notices n ON n.key = b.key WHERE b.key > ? ORDER BY b.key LIMIT ?'
    for (let last = 0; ;) {
      const rows = await this.#run(
        () => this.#database.prepare(sql).all(last, pageSize) as {key: number; id: string; bands: Buffer}[]
      )
      // A copy: the bytes of a row need not stand where a typed array may begin.
      for (const row of rows) yield [row.id, new Uint32Array(Uint8Array.from(row.bands).buffer)]
      if (rows.length < pageSize) return
      last = rows.at(-1)!.key
    }
  }

  search(query: StoreQuery): Promise<SearchResult> {
    return this.#read(() => {
      const {rows, total, words} = searchNotices(this.#database, query)
      const body = this.#database.prepare('SELECT key, text, json FROM bodies WHERE key = ?')
      const hits = rows.map(({key, clusterId, score}) => {
        const notice = toNotice(body.get(key) as Body)
        const matches = query.in === 'title' ? [] : findMatches(notice.text, words)
        const titleMatches = query.in === 'text' ? [] : findMatches(notice.title ?? '', words)
        return {notice, clusterId, score, matches, titleMatches, snippet: makeSnippet(notice.text, matches)}
      })
      return {hits, total}
    })
  }

  setClusters(clusters: Iterable<StoredCluster>, options: {replace?: boolean} = {}): Promise<string[]> {
    return this.#transact(() => this.#clusters.set(clusters, options.replace ?? false))
  }

  async *clusters(): AsyncGenerator<StoredCluster> {
    for (let last = ''; ;) {
      const page = await this.#run(() => this.#clusters.page(last, pageSize))
      yield* page
      if (page.length < pageSize) return
      last = page.at(-1)!.clusterId
    }
  }

  cluster(id: string): Promise<StoredCluster | null> {
    return this.#run(() => this.#clusters.find(id))
  }

  setLinks(links: Iterable<StoredLink>, options: {replace?: boolean} = {}): Promise<void> {
    return this.#transact(() => {
      setLinks(this.#database, links, options.replace ?? false)
    })
  }

  links(id?: string): Promise<StoredLink[]> {
    return this.#run(() => listLinks(this.#database, id))
  }

  isDone(key: string, fingerprint?: string): Promise<boolean> {
    return this.#run(() => this.#inputs.isDone(key, fingerprint))
  }

  markDone(input: DoneInput): Promise<void> {
    return this.write({done: [input]}).then(() => undefined)
  }

  async *inputs(): AsyncGenerator<DoneInput> {
    for (let last = ''; ;) {
      const page = await this.#run(() => this.#inputs.page(last, pageSize))
      yield* page
      if (page.length < pageSize) return
      last = page.at(-1)!.key
    }
  }

  async *gone(): AsyncGenerator<string> {
    const sql = 'SELECT id FROM gone WHERE id > ? ORDER BY id LIMIT ?'
    for (let last = ''; ;) {
      const page = await this.#run(() => this.#database.prepare<unknown[], string>(sql).pluck().all(last, pageSize))
      yield* page
      if (page.length < pageSize) return
      last = page.at(-1)!
    }
  }

  getMeta(key: string): Promise<string | null> {
    return this.#run(() => this.#meta.get(key))
  }

  setMeta(key: string, value: string): Promise<void> {
    return this.#run(() => {
      this.#meta.set(key, value)
    })
  }

  stats(): Promise<StoreStats> {
    return this.#run(() => readStats(this.#database))
  }

  close(): Promise<void> {
    return this.#run(() => {
      if (this.#database.open && !this.#database.readonly) settle(this.#database)
      this.#database.close()
    })
  }
}
