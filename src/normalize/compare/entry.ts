import {type Notice, type RelationType} from '../../schema/index.js'
import {canonicalNumber} from '../canonical/canonical-number.js'
import {canonicalOrgan} from '../canonical/canonical-organ.js'
import {documentKey} from '../document-key.js'
import {fold} from '../canonical/fold.js'
import {titleCore} from '../canonical/title-core.js'

/** What the index keeps of a Notice, besides its signature: enough to find contradictions without its text. */
export interface Entry {
  readonly id: string
  readonly kind: Notice['kind']
  readonly key: string | null
  /** Canonical number, when it tells one document from another. */
  readonly number: string | null
  readonly otherNumbers: readonly string[]
  /** Names for keys of the issuers that say whose they are. */
  readonly issuers: readonly string[]
  /** Core of the title; empty when there is none. */
  readonly title: string
  readonly date: string | null
  readonly page: number | null
  readonly partial: boolean
  /** Hash of the folded text; 0 for none. */
  readonly content: number
  readonly references: readonly Cited[]
}

/** A document that a Notice does something with. */
export interface Cited {
  readonly type: RelationType
  readonly number: string | null
  readonly title: string
  readonly issuer: string | null
}

const NONE: readonly never[] = []

/** Take from a Notice what the index keeps; `content` is the hash of its text. */
export function toEntry(notice: Notice, content: number): Entry {
  const own = notice.documentNumber
  return {
    id: notice.id,
    kind: notice.kind,
    key: documentKey(notice),
    number: own && !own.redacted && own.sequence !== null ? canonicalNumber(own) : null,
    otherNumbers: listOf(notice.otherNumbers.filter((number) => !number.redacted).map(canonicalNumber)),
    issuers: listOf(notice.issuers.filter(({qualified}) => qualified).map(({name}) => fold(canonicalOrgan(name)))),
    title:
      notice.title === null
        ? ''
        : titleCore(
            notice.title,
            notice.issuers.map(({name}) => name)
          ),
    date: notice.date,
    page: notice.pages?.number ?? null,
    partial: notice.partial,
    content,
    references: listOf(citedBy(notice))
  }
}

function citedBy(notice: Notice): Cited[] {
  return notice.relations.flatMap(({type, reference}) => {
    const cited = notice.references[reference]
    if (!cited) return []
    const number = cited.documentNumber
    return [
      {
        type,
        number: number && !number.redacted && number.year !== null ? canonicalNumber(number) : null,
        title: cited.title === null ? '' : fold(cited.title),
        issuer: cited.issuer === null ? null : fold(canonicalOrgan(cited.issuer))
      }
    ]
  })
}

/** One empty list for all entries: a million of them count. */
function listOf<Value>(values: Value[]): readonly Value[] {
  return values.length === 0 ? NONE : values
}
