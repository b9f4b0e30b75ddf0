/** What `gongwen export` can write. */
export const FORMATS = [
  'elasticsearch',
  'opensearch',
  'meilisearch',
  'typesense',
  'algolia',
  'ndjson',
  'csv',
  'jsonld',
  'akn'
] as const

/** 输出格式. */
export type Format = (typeof FORMATS)[number]
