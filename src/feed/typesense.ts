import {omitEmpty} from './omit-empty.js'
import type {FeedRecord} from './feed-record.js'

/** Name, type and whether it is a facet; `zh` fields are cut as Chinese. */
const fields: readonly (readonly [name: keyof FeedRecord, type: string, how: 'zh' | 'facet' | 'plain'])[] = [
  ['clusterId', 'string', 'facet'],
  ['documentKey', 'string', 'facet'],
  ['kind', 'string', 'facet'],
  ['documentType', 'string', 'facet'],
  ['form', 'string', 'facet'],
  ['language', 'string', 'facet'],
  ['title', 'string', 'zh'],
  ['wraps', 'string', 'zh'],
  ['documentNumber', 'string', 'zh'],
  ['documentNumberPlain', 'string', 'zh'],
  ['otherNumbers', 'string[]', 'zh'],
  ['issuers', 'string[]', 'facet'],
  ['divisions', 'string[]', 'facet'],
  ['divisionNames', 'string[]', 'facet'],
  ['addressees', 'string', 'zh'],
  ['dateDay', 'int32', 'plain'],
  ['year', 'int32', 'facet'],
  ['effectiveDay', 'int32', 'plain'],
  ['expiryDay', 'int32', 'plain'],
  ['validity', 'string', 'facet'],
  ['deadlineDays', 'int32[]', 'plain'],
  ['publishedDay', 'int32', 'plain'],
  ['site', 'string', 'facet'],
  ['keywords', 'string[]', 'facet'],
  ['classification', 'string[]', 'facet'],
  ['attachments', 'string[]', 'zh'],
  ['references', 'string[]', 'facet'],
  ['relations', 'string[]', 'facet'],
  ['partial', 'bool', 'facet'],
  ['text', 'string', 'zh']
]
/** Fields that every record has; the others may be missing. */
const required: ReadonlySet<string> = new Set(['kind', 'language', 'partial', 'text'])

/**
 * Give the body of `POST /collections`: the schema.
 *
 * `id` is Typesense's own field, always a string, and not declared. Without `locale: zh` it would take a whole clause
 * for a word. What is not declared (dates as text, sections, sources) is stored and given back but not searched.
 */
export function typesenseSchema(name: string): object {
  return {
    name,
    fields: fields.map(([field, type, how]) => ({
      name: field,
      type,
      ...(how === 'facet' && {facet: true}),
      // Facets of Chinese are searched too (issuers, keywords); codes and numbers are not text.
      ...(type.startsWith('string') && {locale: 'zh'}),
      ...(!required.has(field) && {optional: true})
    }))
  }
}

/** Write the lines of `POST /collections/<name>/documents/import?action=upsert`; a missing value is left out, `null` is refused. */
export function* typesenseLines(records: Iterable<FeedRecord>): Generator<string> {
  for (const record of records) {
    yield JSON.stringify(omitEmpty({...record, sections: record.sections.map(omitEmpty)}))
  }
}

/** Write the `filter_by` of `DELETE /collections/<name>/documents`: exact ids, which need no quoting. */
export function typesenseDeletes(ids: Iterable<string>): string {
  return `id:[${[...ids].join(',')}]`
}
