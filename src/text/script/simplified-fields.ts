import {toSimplified} from '../../grammar/traditional.js'
import type {DocumentNumber, Notice} from '../../schema/index.js'
import type {Body} from '../tree.js'

/**
 * Give what is known of a document as its text is read (识别用字段): in simplified characters where `retextSimplified` has the text
 * read so, for comparison with what is found there; else as it is.
 */
export function simplifiedFields(fields: Partial<Notice>, {printed}: Body): Partial<Notice> {
  if (printed === undefined) return fields
  const {title, titleParts, documentNumber, otherNumbers} = fields
  const wraps = titleParts?.wraps
  return {
    ...fields,
    ...(title && {title: toSimplified(title)}),
    ...(titleParts && wraps && {titleParts: {...titleParts, wraps: withSimplifiedTitle(wraps)}}),
    ...(documentNumber && {documentNumber: simplifiedNumber(documentNumber)}),
    ...(otherNumbers && {otherNumbers: otherNumbers.map(simplifiedNumber)}),
    enclosed: (fields.enclosed ?? []).map(withSimplifiedTitle),
    attachments: (fields.attachments ?? []).map(withSimplifiedTitle)
  }
}

function withSimplifiedTitle<One extends {title: string | null}>(one: One): One {
  return {...one, title: one.title === null ? null : toSimplified(one.title)}
}

function simplifiedNumber(number: DocumentNumber): DocumentNumber {
  const {canonical, agencyCode} = number
  return {
    ...number,
    canonical: toSimplified(canonical),
    agencyCode: agencyCode === null ? null : toSimplified(agencyCode)
  }
}
