import type {DocumentType, Kind, Notice, RelationType, Span} from '../schema/index.js'

/** 文书簇: one document with the notices that are copies of it. */
export interface StoredCluster {
  clusterId: string
  /** Ids of the notices, the original first. */
  members: readonly string[]
  merged: Notice
}

/** 关系: an edge between two clusters or two notices, by id (`same-text`, `implements`). */
export interface StoredLink {
  from: string
  to: string
  type: string
  /** Why it holds, or does not: free text of whoever found it. */
  why: string | null
}

/** An input that has been processed, so that a build that was stopped can go on. */
export interface DoneInput {
  /** What names the input: a path, a WARC record id. */
  key: string
  /** A hash of its content; when it has changed, the input is no longer done. */
  fingerprint?: string
  /** `ok`, or the reason why it was rejected. */
  outcome?: string
  /** The id of the notice that it gave; when it gives another and no other input gives this one, the notice is removed. */
  notice?: string
}

/** Changes that are written together or not at all. */
export interface StoreBatch {
  notices?: Iterable<Notice>
  /** LSH band keys by notice id. */
  bands?: ReadonlyMap<string, Uint32Array>
  /** Ids of notices to remove. */
  remove?: Iterable<string>
  done?: Iterable<DoneInput>
  /** Keys of inputs that are no more: their notices are removed, unless another input gives them. */
  forget?: Iterable<string>
  meta?: Readonly<Record<string, string>>
}

/** What a batch did; `gone` lists the ids of notices that are no longer stored, for deletes in a search engine. */
export interface WriteResult {
  inserted: number
  updated: number
  unchanged: number
  gone: string[]
}

/** 检索条件: all that are given must hold. */
export interface StoreQuery {
  /** Words parted by spaces, all of which must occur; `"…"` and “…” keep spaces. */
  text?: string
  /** Where the words must occur; `any` by default. */
  in?: 'any' | 'title' | 'text'
  /** 发文字号 in any bracket style: 湘办发电[2014]35号. */
  number?: string
  /** 发文机关: a name or a part of one. */
  issuer?: string
  kind?: Kind | readonly Kind[]
  documentType?: DocumentType | readonly DocumentType[]
  /** 成文日期 not before: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string
  /** 成文日期 not after, inclusive: `2014` means until the end of 2014. */
  to?: string
  /** A relation of the notice; `to` is a number, a title, or the id at the other end of a link. */
  relation?: {type?: RelationType | (string & {}); to?: string}
  cluster?: string
  /** Give one hit for each cluster. */
  collapse?: boolean
  limit?: number
  offset?: number
}

/** 摘录: a part of `notice.text` around the best hits. */
export interface Snippet {
  text: string
  /** Where it stands in `notice.text`. */
  span: Span
  /** The hits, relative to the snippet. */
  highlights: Span[]
}

/** 命中: a notice that was found. */
export interface Hit {
  notice: Notice
  clusterId: string | null
  /**
   * BM25, lower is better; `null` where there are so many hits that those with the words in their title come first, and the
   * newest among them.
   */
  score: number | null
  /** Where the words stand in `notice.text`, the first thousand at most. */
  matches: Span[]
  /** Where the words stand in `notice.title`. */
  titleMatches: Span[]
  snippet: Snippet
}

/** 检索结果: a page of hits and the number of all. */
export interface SearchResult {
  hits: Hit[]
  total: number
}

/** 统计: what the store holds. */
export interface StoreStats {
  notices: number
  clusters: number
  members: number
  links: number
  inputs: number
  kinds: Record<string, number>
  linkTypes: Record<string, number>
  earliest: string | null
  latest: string | null
}

/**
 * 公文库: what every engine can do.
 *
 * All of it is asynchronous, so that an engine on a server fits too. What a method has acknowledged survives the death
 * of the process. Failures reject with a `StoreError`, misuse with a `TypeError` or `RangeError`.
 */
export interface Store {
  /** Write a batch as one transaction. */
  write(batch: StoreBatch): Promise<WriteResult>
  /** Add notices, or update those of the same id; see `write`. */
  put(notices: Iterable<Notice>): Promise<WriteResult>
  /** Remove notices, and clusters that have no member left. */
  remove(ids: Iterable<string>): Promise<WriteResult>
  get(id: string): Promise<Notice | null>
  /** Give all notices in the order in which they were first written. */
  iterate(): AsyncIterable<Notice>
  /** Give the band keys of all notices that have them. */
  bands(): AsyncIterable<[id: string, keys: Uint32Array]>
  search(query: StoreQuery): Promise<SearchResult>
  /** Set clusters; a notice leaves its former cluster. With `replace` these are all. Gives the ids of the clusters that are gone. */
  setClusters(clusters: Iterable<StoredCluster>, options?: {replace?: boolean}): Promise<string[]>
  clusters(): AsyncIterable<StoredCluster>
  /** The cluster of that id, or the one that has a notice of that id. */
  cluster(id: string): Promise<StoredCluster | null>
  /** Set links; with `replace` these are all. */
  setLinks(links: Iterable<StoredLink>, options?: {replace?: boolean}): Promise<void>
  /** The links from or to an id, or all. */
  links(id?: string): Promise<StoredLink[]>
  isDone(key: string, fingerprint?: string): Promise<boolean>
  /** Record an input; see `write`. */
  markDone(input: DoneInput): Promise<void>
  /** Give all inputs in the order of their keys. */
  inputs(): AsyncIterable<DoneInput>
  /** Give the ids of all notices that were stored once and are not any more, in order: what a search engine has to delete. */
  gone(): AsyncIterable<string>
  getMeta(key: string): Promise<string | null>
  setMeta(key: string, value: string): Promise<void>
  stats(): Promise<StoreStats>
  close(): Promise<void>
}
