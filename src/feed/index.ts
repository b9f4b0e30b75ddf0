export {akomaNtoso} from './akoma-ntoso.js'
export {algoliaDeletes, algoliaLines, algoliaRecords, algoliaSettings, type AlgoliaRecord} from './algolia.js'
export {csvLines, csvRow, type CsvOptions} from './csv.js'
export {
  elasticsearchBulk,
  elasticsearchSettings,
  type ElasticsearchAnalysis,
  type ElasticsearchBulkOptions
} from './elasticsearch.js'
export {jsonLdLine, toJsonLd} from './json-ld.js'
export {meilisearchDeletes, meilisearchLines, meilisearchSettings} from './meilisearch.js'
export type {FeedRecord, FeedSection} from './feed-record.js'
export {ndjsonLines} from './ndjson.js'
export {opensearchBulk, opensearchSettings} from './opensearch.js'
export {toChunks, type Chunk, type ToChunksOptions} from './to-chunks.js'
export {toRecord, type ToRecordOptions} from './to-record.js'
export {typesenseDeletes, typesenseLines, typesenseSchema} from './typesense.js'
