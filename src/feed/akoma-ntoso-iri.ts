import type {DocumentNumber, Notice, Reference} from '../schema/index.js'
import {legalXml} from './xml.js'

/** What does not stand in a segment of an IRI; Chinese may, and is readable. */
const unsafe = /[^\p{L}\p{N}〔〕（）.~-]+/gu

/** Make a segment of an IRI from a value. */
export function iriSegment(value: string): string {
  return legalXml(value).replace(unsafe, '_').slice(0, 200)
}

/** A number with a year says which document it is, whoever cites it; 第5号 does not. */
function numberIri(number: DocumentNumber | null): string | null {
  if (number?.year == null || number.redacted) return null
  return `/akn/cn/doc/${number.year}/${iriSegment(number.canonical)}`
}

/**
 * Give the IRI of a cited document: by its number, as the document itself has it, or by its title.
 *
 * @example
 * referenceIri(reference) // '/akn/cn/doc/2011/青政发〔2011〕6号'
 */
export function referenceIri({documentNumber, title, text}: Reference): string {
  return numberIri(documentNumber) ?? `/akn/cn/doc/nodate/${iriSegment(title ?? text)}`
}

/**
 * Give the IRI of the work (Akoma Ntoso Naming Convention 1.0): `/akn/cn/doc/<year>/<number>`, which is what others cite
 * it by; without such a number `/akn/cn/doc/<文种>/<date>/<id>`, which no other document has.
 */
export function workIri(notice: Notice): string {
  return (
    numberIri(notice.documentNumber) ??
    `/akn/cn/doc/${notice.documentType ?? notice.kind}/${notice.date ?? 'nodate'}/${iriSegment(notice.id)}`
  )
}
