import {type Notice} from '../schema/index.js'

/** Values of a Notice that travel together, because they point into each other or explain each other. */
export interface Field {
  readonly name: string
  readonly keys: readonly (keyof Notice)[]
  /** Whether a Notice has nothing here. */
  readonly isEmpty: (notice: Notice) => boolean
  /** The form in which two witnesses are compared; two different ones are a conflict. */
  readonly value: (notice: Notice) => string
}

/** A field of one key: empty when it is null or an empty list. */
function single(key: keyof Notice, value?: (notice: Notice) => string): Field {
  return {
    name: key,
    keys: [key],
    isEmpty: (notice) => notice[key] === null || (Array.isArray(notice[key]) && notice[key].length === 0),
    value: value ?? ((notice) => (typeof notice[key] === 'string' ? notice[key] : JSON.stringify(notice[key])))
  }
}

/** Everything that points into the text goes with the text. */
export const BODY: readonly (keyof Notice)[] = [
  'text',
  'map',
  'language',
  'preamble',
  'sections',
  'closing',
  'attachments',
  'enclosed',
  'directives',
  'references',
  'relations',
  'definedTerms',
  'partial'
]

/** What stays the page's own: the merged Notice shows where the best witness stands. */
export const PAGE: readonly (keyof Notice)[] = ['pageHash', 'generator', 'parser', 'publication', 'pages']

/** The other fields, each taken from the best witness that has it. */
export const FIELDS: readonly Field[] = [
  {
    name: 'kind',
    keys: ['kind'],
    isEmpty: ({kind}) => kind === 'unknown' || kind === 'other',
    value: ({kind}) => kind
  },
  single('documentType'),
  single('form'),
  single('copyNumber'),
  single('secrecy'),
  single('urgency'),
  single('transmission'),
  single('letterhead'),
  single('documentNumber', ({documentNumber}) => documentNumber?.canonical ?? ''),
  single('otherNumbers', ({otherNumbers}) => otherNumbers.map(({canonical}) => canonical).join(' ')),
  single('indexNumber'),
  {name: 'title', keys: ['title', 'titleParts'], isEmpty: ({title}) => title === null, value: ({title}) => title ?? ''},
  single('issuers', ({issuers}) => issuers.map(({name}) => name).join(' ')),
  single('signatories'),
  single('addressees', ({addressees}) => addressees?.text ?? ''),
  single('date'),
  single('effectiveDate'),
  single('expiryDate'),
  single('validity'),
  single('notes'),
  single('copiedTo'),
  single('printing'),
  single('speaker')
]
