import type {Kind, Notice, Reference, RelationType} from '../schema/index.js'
import {cleanStrings} from './clean-text.js'
import {omitEmpty} from './omit-empty.js'
import {assertNotice} from '../schema/assert-notice.js'

/** What the page is to schema.org; only documents with legal effect are `Legislation`. */
const types: Partial<Record<Kind, string>> = {
  'official-document': 'Legislation',
  regulation: 'Legislation',
  news: 'NewsArticle'
}

/** 关系 → schema.org; the ELI ontology (European Legislation Identifier) defines the legal ones. */
const properties: Record<RelationType, string> = {
  repeals: 'legislationRepeals',
  amends: 'legislationAmends',
  replaces: 'legislationChanges',
  implements: 'legislationEnsuresImplementationOf',
  basedOn: 'isBasedOn',
  forwards: 'citation',
  issues: 'citation',
  repliesTo: 'citation',
  seeAlso: 'citation'
}

/** 效力 → LegalForceStatus. */
const forces = {
  有效: 'https://schema.org/InForce',
  失效: 'https://schema.org/NotInForce',
  废止: 'https://schema.org/NotInForce',
  尚未生效: 'https://schema.org/NotInForce'
} as const

/** Describe another document by what the notice says of it. */
function toLegislation({title, documentNumber, text}: Reference): object {
  const identifier = documentNumber?.redacted === false ? documentNumber.canonical : null
  return omitEmpty({'@type': 'Legislation', name: title ?? text, legislationIdentifier: identifier})
}

/**
 * Make the JSON-LD of a notice (schema.org `Legislation`; other kinds are articles).
 *
 * Issuers are organizations, not governments: Party organs issue too. References without a relation are citations.
 *
 * @param sources addresses of the other copies, as `sameAs`.
 */
export function toJsonLd(notice: Notice, {sources = []}: {sources?: readonly string[]} = {}): Record<string, unknown> {
  assertNotice(notice)
  const {publication, documentNumber, validity} = notice
  const type = types[notice.kind] ?? 'Article'
  const legal = type === 'Legislation'
  const issuers = notice.issuers.map(({name}) => ({'@type': 'Organization', name}))
  const divisions = new Map(
    notice.issuers.flatMap(({division}) => (division === null ? [] : [[division.code, division]]))
  )
  const related = new Map<string, object[]>()
  const named = new Map<number, Set<string>>()
  for (const {type, reference} of legal ? notice.relations : [])
    named.set(reference, (named.get(reference) ?? new Set()).add(properties[type]))
  for (const [index, reference] of notice.references.entries()) {
    for (const property of named.get(index) ?? ['citation']) {
      const others = related.get(property)
      if (others === undefined) related.set(property, [toLegislation(reference)])
      else others.push(toLegislation(reference))
    }
  }
  return cleanStrings({
    '@context': 'https://schema.org',
    '@type': type,
    ...omitEmpty({
      identifier: notice.documentKey ?? notice.id,
      name: notice.title,
      inLanguage: notice.language,
      url: publication.url,
      sameAs: sources.filter((source) => source !== publication.url),
      datePublished: publication.publishedAt,
      publisher: publication.site === null ? null : {'@type': 'Organization', name: publication.site},
      keywords: publication.keywords,
      expires: notice.expiryDate,
      ...(legal
        ? {
            legislationIdentifier: documentNumber?.redacted === false ? documentNumber.canonical : null,
            legislationType: notice.documentType,
            legislationDate: notice.date,
            legislationDateOfApplicability: notice.effectiveDate,
            legislationPassedBy: issuers,
            legislationJurisdiction: Array.from(divisions.values(), ({code, name}) => ({
              '@type': 'AdministrativeArea',
              name,
              identifier: code
            })),
            legislationLegalForce: validity?.status == null ? null : forces[validity.status]
          }
        : {dateCreated: notice.date, creator: issuers}),
      encoding: notice.attachments.map(({title, url, mediaType}) =>
        omitEmpty({'@type': 'MediaObject', name: title, contentUrl: url, encodingFormat: mediaType})
      ),
      ...Object.fromEntries(related),
      text: notice.text === '' ? null : notice.text
    })
  })
}

const opening = /</gu

/**
 * Write the JSON-LD of a notice on one line.
 *
 * `<` is written `\u003c`, so that the line may stand inside `<script type="application/ld+json">`.
 */
export function jsonLdLine(notice: Notice, options: {sources?: readonly string[]} = {}): string {
  return JSON.stringify(toJsonLd(notice, options)).replace(opening, '\\u003c')
}
