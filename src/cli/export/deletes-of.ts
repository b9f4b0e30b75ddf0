import {algoliaDeletes, elasticsearchBulk, meilisearchDeletes, typesenseDeletes} from '../../feed/index.js'
import type {Format} from './formats.js'

/** Write the request, or the part of one, that takes records out of an index; `null` where there is none. */
export function deletesOf(format: Format, ids: readonly string[], index: string): string | null {
  switch (format) {
    case 'elasticsearch':
    case 'opensearch':
      return [...elasticsearchBulk([], {index, deletes: ids})].join('\n')
    case 'meilisearch':
      return meilisearchDeletes(ids)
    case 'typesense':
      return typesenseDeletes(ids)
    case 'algolia':
      return algoliaDeletes(ids)
    default:
      return null
  }
}
