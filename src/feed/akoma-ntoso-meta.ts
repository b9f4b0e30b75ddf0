import type {DocumentNumber, Notice} from '../schema/index.js'
import {element, legalXml} from './xml.js'

/** Write what may stand in a segment of an IRI; Chinese may, and is readable. */
const unsafe = /[^\p{L}\p{N}〔〕（）.~-]+/gu

/** Make a segment of an IRI from a value. */
function segment(value: string): string {
  return legalXml(value).replace(unsafe, '_').slice(0, 200)
}

/** Dates must be whole and there must be one: a name tells which was filled up or is not known. */
function dateElement(date: string | null, name: string): string {
  if (date === null) return element('FRBRdate', {date: '0001-01-01', name: 'unknown'})
  const whole = date.length >= 10 ? date.slice(0, 10) : `${date}-01`
  return element('FRBRdate', {date: whole, name: date.length >= 10 ? name : `${name}-month`})
}

/** Give the IRI of another document by its number, or by its title. */
export function documentIri(number: DocumentNumber | null, title: string): string {
  const year = number?.year == null ? 'nodate' : String(number.year)
  return `/akn/cn/doc/${year}/${segment(number === null ? title : number.canonical)}`
}

/** Give the IRI of the work: `/akn/cn/doc/<文种>/<date>/<number, title or id>` (Akoma Ntoso Naming Convention 1.0 §4.4). */
function workIri(notice: Notice): string {
  const type = notice.documentType ?? notice.kind
  const name = notice.documentNumber?.redacted === false ? notice.documentNumber.canonical : notice.id
  return `/akn/cn/doc/${type}/${notice.date ?? 'nodate'}/${segment(name)}`
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
      element('FRBRManifestation', {}, names(expression, '.xml') + dateElement(published, 'publication') + tool)
  )
  const {url, site} = notice.publication
  const publication =
    published === null ? '' : element('publication', {date: published, name: 'web', showAs: site ?? url ?? '未载明'})
  const cited = notice.references.map((reference, index) =>
    element('activeRef', {
      eId: `ref_${index + 1}`,
      href: documentIri(reference.documentNumber, reference.title ?? reference.text),
      showAs: reference.title ?? reference.text
    })
  )
  const organ = ({eId, name}: {eId: string; name: string}) =>
    element('TLCOrganization', {eId, href: `/akn/ontology/organization/cn/${segment(name)}`, showAs: name})
  const references = element(
    'references',
    {source: '#gongwen'},
    [
      ...cited,
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
