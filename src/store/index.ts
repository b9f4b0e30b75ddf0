export {markSnippet} from './search/make-snippet.js'
export {numberKey} from './tables/number-key.js'
export {openStore, type OpenStoreOptions} from './open-store.js'
export {StoreError, type StoreErrorCode} from './store-error.js'
export type {
  DoneInput,
  Hit,
  SearchResult,
  Snippet,
  Store,
  StoreBatch,
  StoredCluster,
  StoredLink,
  StoreQuery,
  StoreStats,
  WriteResult
} from './store.js'
