import {type DocumentNumber, type Notice} from '../schema/index.js'
import {canonicalNumber} from './canonical/canonical-number.js'
import {canonicalText} from './canonical/canonical-text.js'
import {canonicalTime} from './canonical/canonical-time.js'
import {documentKey} from './document-key.js'

/** A value that `normalize` changed. */
export interface Change {
  /** JSON Pointer to the value in the Notice. */
  readonly path: string
  readonly from: string | null
  readonly to: string | null
  /** `number`: a document number; `text`: widths, brackets, marks and spaces; `time`; `key`: the document's identity. */
  readonly rule: 'number' | 'text' | 'time' | 'key'
}

/** What `normalize` gives: a new Notice, and what is not as it was. */
export interface Normalized {
  readonly notice: Notice
  readonly changes: readonly Change[]
}

/**
 * Give the values of a Notice their canonical forms: numbers, organs, titles, times, and with them the identity key.
 *
 * What is printed stays: `text` and all spans into it, the `text` of numbers and references, evidence and map. Doing it
 * twice changes nothing more. The Notice passed in is not touched.
 */
export function normalize(notice: Notice): Normalized {
  const changes: Change[] = []
  const change = <Value extends string | null>(path: string, from: Value, to: Value, rule: Change['rule']): Value => {
    if (from !== to) changes.push({path, from, to, rule})
    return to
  }
  const text = <Value extends string | null>(path: string, value: Value): Value =>
    value === null || value === '' ? value : change(path, value, (canonicalText(value) || value) as Value, 'text')
  const texts = (path: string, values: readonly string[]) => values.map((value, at) => text(`${path}/${at}`, value))
  const number = (path: string, value: DocumentNumber): DocumentNumber => ({
    ...value,
    canonical: change(`${path}/canonical`, value.canonical, canonicalNumber(value), 'number'),
    agencyCode: text(`${path}/agencyCode`, value.agencyCode)
  })
  const {titleParts, publication, printing, speaker} = notice
  const {wraps} = titleParts
  const normal: Notice = {
    ...notice,
    letterhead: text('/letterhead', notice.letterhead),
    documentNumber: notice.documentNumber && number('/documentNumber', notice.documentNumber),
    otherNumbers: notice.otherNumbers.map((value, at) => number(`/otherNumbers/${at}`, value)),
    indexNumber: text('/indexNumber', notice.indexNumber),
    title: text('/title', notice.title),
    titleParts: {
      issuers: texts('/titleParts/issuers', titleParts.issuers),
      subject: text('/titleParts/subject', titleParts.subject),
      wraps: wraps && {action: wraps.action, title: text('/titleParts/wraps/title', wraps.title)},
      status: texts('/titleParts/status', titleParts.status)
    },
    issuers: notice.issuers.map((organ, at) => ({...organ, name: text(`/issuers/${at}/name`, organ.name)})),
    signatories: notice.signatories.map(({name, position}, at) => ({
      name: text(`/signatories/${at}/name`, name),
      position: text(`/signatories/${at}/position`, position)
    })),
    addressees: notice.addressees && {
      text: notice.addressees.text,
      groups: texts('/addressees/groups', notice.addressees.groups)
    },
    copiedTo: text('/copiedTo', notice.copiedTo),
    printing: printing && {organ: text('/printing/organ', printing.organ), date: printing.date},
    references: notice.references.map((reference, at) => ({
      ...reference,
      title: text(`/references/${at}/title`, reference.title),
      documentNumber: reference.documentNumber && number(`/references/${at}/documentNumber`, reference.documentNumber),
      issuer: text(`/references/${at}/issuer`, reference.issuer)
    })),
    speaker: speaker && {
      name: text('/speaker/name', speaker.name),
      position: text('/speaker/position', speaker.position),
      occasion: text('/speaker/occasion', speaker.occasion)
    },
    publication: {
      ...publication,
      site: text('/publication/site', publication.site),
      source: text('/publication/source', publication.source),
      author: text('/publication/author', publication.author),
      editor: text('/publication/editor', publication.editor),
      publishedAt:
        publication.publishedAt === null
          ? null
          : change('/publication/publishedAt', publication.publishedAt, canonicalTime(publication.publishedAt), 'time'),
      column: texts('/publication/column', publication.column),
      keywords: texts('/publication/keywords', publication.keywords)
    }
  }
  normal.documentKey = change('/documentKey', notice.documentKey, documentKey(normal), 'key')
  return {notice: normal, changes}
}
