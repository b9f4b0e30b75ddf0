import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {parseDocumentNumber} from '../../grammar/document-number/parse.js'
import {disagree, type Statement} from '../message.js'
import {findingsOf, readingOf} from '../tree.js'

/** A number of December stands on a document of January. */
const MOST_YEARS_APART = 1

/**
 * Compare the document's number (发文字号) with those that the metadata table states, and its year with the date.
 */
export function compareNumbers(tree: Root, file: VFile): void {
  const {fields, evidence} = findingsOf(tree)
  const own = fields.documentNumber
  if (!own) return
  const kept: Statement = {value: own.text, evidence: evidence['/documentNumber/text']?.[0]}
  const known = new Set([own, ...(fields.otherNumbers ?? [])].map(({canonical}) => canonical))
  for (const fact of readingOf(file).facts) {
    const stated = fact.field === 'documentNumber' ? parseDocumentNumber(fact.value) : null
    if (!stated || stated.type === 'registration' || known.has(stated.canonical)) continue
    known.add(stated.canonical)
    disagree(file, 'document-number-conflict', {value: stated.text, evidence: fact.evidence}, kept)
  }
  const year = Number(fields.date?.slice(0, 4))
  if (own.year === null || !fields.date || Math.abs(own.year - year) <= MOST_YEARS_APART) return
  disagree(file, 'document-number-year', {value: fields.date, evidence: evidence['/date']?.[0]}, kept)
}
