import {omitEmpty} from './omit-empty.js'
import type {FeedRecord} from './feed-record.js'

/**
 * 分词: `cjk` (bigrams) is built in; `ik` and `smartcn` find words and need the plugins analysis-ik and analysis-smartcn.
 */
export type ElasticsearchAnalysis = 'cjk' | 'ik' | 'smartcn'

const analyzers: Record<ElasticsearchAnalysis, {analyzer: string; search_analyzer?: string}> = {
  cjk: {analyzer: 'cjk'},
  // Finest words into the index, longest words from the query: what the plugin's authors recommend.
  ik: {analyzer: 'ik_max_word', search_analyzer: 'ik_smart'},
  smartcn: {analyzer: 'smartcn'}
}

/** A Lucene term has 32,766 bytes at most, a character up to four. */
const keyword = {type: 'keyword', ignore_above: 8191}
/** A nested object is a hidden document; an index allows 10,000 in each (`index.mapping.nested_objects.limit`). */
const mostSections = 10_000

/**
 * Give the body of `PUT /<index>`: settings and mapping for Elasticsearch 7, 8, 9 and OpenSearch 1 to 3.
 *
 * Numbers are found in any bracket style: the normalizer of `documentNumber` folds the index's and the query's alike,
 * full-width digits too. Dates without a day are dates of their month. `dynamic: strict` refuses what is not declared.
 */
export function elasticsearchSettings({analysis = 'cjk'}: {analysis?: ElasticsearchAnalysis} = {}): object {
  const text = {type: 'text', ...analyzers[analysis]}
  const number = {...keyword, normalizer: 'document_number'}
  // A date that is none costs the date, not the document.
  const date = {type: 'date', format: 'yyyy-MM-dd||yyyy-MM', ignore_malformed: true}
  const day = {type: 'integer'}
  return {
    settings: {
      analysis: {
        char_filter: {
          document_number_brackets: {
            type: 'mapping',
            mappings: [
              ...Array.from('[［【（(', (bracket) => `${bracket} => 〔`),
              ...Array.from(']］】）)', (bracket) => `${bracket} => 〕`),
              '\\u0020 => ',
              '\\u3000 => '
            ]
          }
        },
        normalizer: {
          document_number: {
            type: 'custom',
            char_filter: ['document_number_brackets'],
            filter: ['cjk_width', 'lowercase']
          }
        }
      }
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        id: keyword,
        clusterId: keyword,
        documentKey: keyword,
        kind: keyword,
        documentType: keyword,
        form: keyword,
        language: keyword,
        title: {...text, fields: {keyword}},
        wraps: text,
        documentNumber: number,
        documentNumberPlain: {type: 'text', analyzer: 'cjk'},
        otherNumbers: number,
        indexNumber: keyword,
        issuers: {...keyword, fields: {text}},
        divisions: keyword,
        divisionNames: keyword,
        addressees: text,
        date,
        dateDay: day,
        year: {type: 'short'},
        effectiveDate: date,
        effectiveDay: day,
        expiryDate: date,
        expiryDay: day,
        validity: keyword,
        deadlines: date,
        deadlineDays: day,
        // Of a date alone, a minute or a second: all are ISO 8601 with an offset.
        publishedAt: {type: 'date', format: 'strict_date_optional_time', ignore_malformed: true},
        publishedDay: day,
        site: keyword,
        keywords: keyword,
        classification: keyword,
        attachments: text,
        references: {...keyword, fields: {text}},
        relations: keyword,
        partial: {type: 'boolean'},
        // Offsets in the index: a long text is highlighted without being analysed again.
        text: {...text, index_options: 'offsets'},
        sections: {type: 'nested', properties: {section: keyword, path: text, text, start: day}},
        url: keyword,
        sources: keyword
      }
    }
  }
}

/** Where the records go, and which are no more. */
export interface ElasticsearchBulkOptions {
  index: string
  /** Ids to delete: notices that left a cluster, clusters that are gone. */
  deletes?: Iterable<string>
}

/**
 * Write the lines of a `_bulk` request: for each record the action and the document, for each delete the action alone.
 *
 * `_id` is the record's id, so that the same records sent twice are there once. Deletes come first: an id that is gone
 * and came back is there in the end. Every line, the last one too, ends with a line feed, which the caller sets;
 * `Content-Type` is `application/x-ndjson`; some 5–15 MB a request are best.
 */
export function* elasticsearchBulk(
  records: Iterable<FeedRecord>,
  {index, deletes = []}: ElasticsearchBulkOptions
): Generator<string> {
  for (const id of deletes) yield JSON.stringify({delete: {_index: index, _id: id}})
  for (const record of records) {
    yield JSON.stringify({index: {_index: index, _id: record.id}})
    yield JSON.stringify(omitEmpty({...record, sections: record.sections.slice(0, mostSections)}))
  }
}
