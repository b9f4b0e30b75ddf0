import type {Notice, RelationType} from '../schema/index.js'
import {iriSegment, referenceIri, workIri} from './akoma-ntoso-iri.js'
import {element} from './xml.js'

/** Dates must be whole and there must be one: a name tells which was filled up or is not known. */
function dateElement(date: string | null, name: string): string {
  if (date === null) return element('FRBRdate', {date: '0001-01-01', name: 'unknown'})
  const whole = date.length >= 10 ? date.slice(0, 10) : `${date}-01`
  return element('FRBRdate', {date: whole, name: date.length >= 10 ? name : `${name}-month`})
}

/** 关系 that change the document cited: its reference is an active one, the others are citations. */
const active: ReadonlySet<RelationType> = new Set<RelationType>(['repeals', 'amends', 'replaces'])

/** Write the documents cited, each with its IRI. */
function citations({references, relations}: Notice): string {
  const changed = new Set(relations.flatMap(({type, reference}) => (active.has(type) ? [reference] : [])))
  const written = references.map((reference, index) => {
    const facts = {eId: `cited_${index + 1}`, href: referenceIri(reference), showAs: reference.title ?? reference.text}
    return changed.has(index) ? element('activeRef', facts) : element('TLCReference', {...facts, name: 'citation'})
  })
  return written.join('')
}

/**
 * Write the `meta` of Akoma Ntoso 3: identification by FRBR (work, expression, manifestation), publication, references.
 *
 * The schema demands a date and an author on each level. What the page does not show is not guessed: the date is
 * `0001-01-01` with the name `unknown`, of a date without a day the first with a name in `-month`; the author is
 * `#unknown`.
 */
export function akomaNtosoMeta(notice: Notice): string {
  const work = workIri(notice)
  const expression = `${work}/zho@`
  const authors = notice.issuers.map(({name}, index) => ({eId: `issuer_${index + 1}`, name}))
  if (authors.length === 0) authors.push({eId: 'unknown', name: '未载明'})
  const author = authors.map(({eId}) => element('FRBRauthor', {href: `#${eId}`, as: '#author'})).join('')
  const tool = element('FRBRauthor', {href: '#gongwen', as: '#editor'})
  const published = notice.publication.publishedAt?.slice(0, 10) ?? null
  const names = (iri: string, end: string) =>
    element('FRBRthis', {value: `${iri}/!main${end}`}) + element('FRBRuri', {value: iri + end})
  const number = notice.documentNumber
  const identification = element(
    'identification',
    {source: '#gongwen'},
    element(
      'FRBRWork',
      {},
      names(work, '') +
        dateElement(notice.date, 'adoption') +
        author +
        element('FRBRcountry', {value: 'cn'}) +
        (notice.documentType === null ? '' : element('FRBRsubtype', {value: notice.documentType})) +
        (number === null ? '' : element('FRBRnumber', {value: number.canonical})) +
        (notice.title === null ? '' : element('FRBRname', {value: notice.title}))
    ) +
      element(
        'FRBRExpression',
        {},
        names(expression, '') +
          dateElement(notice.date, 'adoption') +
          author +
          element('FRBRlanguage', {language: 'zho'})
      ) +
      element(
        'FRBRManifestation',
        {},
        names(expression, '.xml') +
          dateElement(published, 'publication') +
          tool +
          element('FRBRformat', {value: 'application/akn+xml'})
      )
  )
  const {url, site} = notice.publication
  const publication =
    published === null ? '' : element('publication', {date: published, name: 'web', showAs: site ?? url ?? '未载明'})
  const organ = ({eId, name}: {eId: string; name: string}) =>
    element('TLCOrganization', {eId, href: `/akn/ontology/organization/cn/${iriSegment(name)}`, showAs: name})
  const references = element(
    'references',
    {source: '#gongwen'},
    [
      citations(notice),
      ...authors.map(organ),
      element('TLCOrganization', {
        eId: 'gongwen',
        href: '/akn/ontology/organization/gongwen',
        showAs: notice.generator
      }),
      element('TLCRole', {eId: 'author', href: '/akn/ontology/role/author', showAs: '发文机关'}),
      element('TLCRole', {eId: 'editor', href: '/akn/ontology/role/editor', showAs: 'editor'})
    ].join('')
  )
  return `<meta>${identification}${publication}${references}</meta>`
}
