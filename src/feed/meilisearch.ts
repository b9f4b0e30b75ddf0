import {cutText} from './cut-text.js'
import type {FeedRecord} from './feed-record.js'

/** Meilisearch reads 65,535 positions of an attribute and drops the rest; a position is a word, one character at least. */
const longestAttribute = 65_535

/**
 * Give the body of `PATCH /indexes/<index>/settings`.
 *
 * The primary key is `id` (of letters, digits, `-` and `_`, 511 bytes at most): set `?primaryKey=id` when adding, for
 * `clusterId` ends in id too. `cmn` makes it cut all fields as Chinese, which it guesses wrongly on short ones (v1.10+).
 */
export function meilisearchSettings(): object {
  return {
    searchableAttributes: [
      'title',
      'wraps',
      'documentNumber',
      'documentNumberPlain',
      'otherNumbers',
      'issuers',
      'sections.path',
      'text',
      'addressees',
      'references',
      'attachments'
    ],
    filterableAttributes: [
      'id',
      'clusterId',
      'documentKey',
      'kind',
      'documentType',
      'form',
      'documentNumber',
      'issuers',
      'divisions',
      'dateDay',
      'year',
      'effectiveDay',
      'expiryDay',
      'validity',
      'deadlineDays',
      'publishedDay',
      'site',
      'keywords',
      'classification',
      'references',
      'relations',
      'partial'
    ],
    sortableAttributes: ['dateDay', 'effectiveDay', 'publishedDay'],
    distinctAttribute: 'clusterId',
    localizedAttributes: [{attributePatterns: ['*'], locales: ['cmn']}]
  }
}

/**
 * Write the lines of `POST /indexes/<index>/documents?primaryKey=id` (`Content-Type: application/x-ndjson`).
 *
 * Where the text is too long for one attribute, the rest of it is searchable in `sections.text`: add that to the
 * searchable attributes then. A document sent again replaces the old one.
 */
export function* meilisearchLines(records: Iterable<FeedRecord>): Generator<string> {
  for (const record of records) {
    yield JSON.stringify({...record, text: cutText(record.text, longestAttribute)})
  }
}

/** Write the body of `POST /indexes/<index>/documents/delete-batch`. */
export function meilisearchDeletes(ids: Iterable<string>): string {
  return JSON.stringify([...ids])
}
