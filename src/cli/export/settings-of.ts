import {
  algoliaSettings,
  elasticsearchSettings,
  meilisearchSettings,
  opensearchSettings,
  typesenseSchema
} from '../../feed/index.js'
import type {Format} from './formats.js'

/** Give what a search engine wants to be told before it gets records; `null` where there is nothing to tell. */
export function settingsOf(format: Format, index: string): object | null {
  switch (format) {
    case 'elasticsearch':
      return elasticsearchSettings()
    case 'opensearch':
      return opensearchSettings()
    case 'meilisearch':
      return meilisearchSettings()
    case 'typesense':
      return typesenseSchema(index)
    case 'algolia':
      return algoliaSettings()
    default:
      return null
  }
}
