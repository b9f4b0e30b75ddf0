import {
  algoliaLines,
  csvLines,
  elasticsearchBulk,
  jsonLdLine,
  meilisearchLines,
  ndjsonLines,
  opensearchBulk,
  toRecord,
  typesenseLines
} from '../../feed/index.js'
import type {ExportedDocument} from './documents.js'
import type {Format} from './formats.js'

/** Write a document as the lines of a format, without their ends; the first one brings a table's head along. */
export function linesOf(
  format: Format,
  {notice, clusterId, sources, merged}: ExportedDocument,
  {index, first, spreadsheet}: {index: string; first: boolean; spreadsheet: boolean}
): Iterable<string> {
  if (format === 'jsonld') return [jsonLdLine(notice, {sources})]
  const records = [toRecord(notice, {clusterId, sources})]
  switch (format) {
    case 'elasticsearch':
      return elasticsearchBulk(records, {index, deletes: merged})
    case 'opensearch':
      return opensearchBulk(records, {index, deletes: merged})
    case 'meilisearch':
      return meilisearchLines(records)
    case 'typesense':
      return typesenseLines(records)
    case 'algolia':
      return algoliaLines(records)
    case 'csv':
      return csvLines(records, {header: first, bom: spreadsheet && first, guardFormulas: spreadsheet})
    default:
      return ndjsonLines(records)
  }
}
