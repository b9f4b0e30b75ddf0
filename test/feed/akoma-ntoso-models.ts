/** What an element may hold: children as a pattern of names, each with a space behind it, and attributes. */
export interface Model {
  children: string
  required: readonly string[]
  optional: readonly string[]
  /** Text may stand between the children. */
  mixed: boolean
}

const blocks = '(?:p |table )'
const units = '(?:part |chapter |section |article |hcontainer )'
/** `basehierarchy` and `hierarchy`: titles in any order, then parts between `intro` and `wrapUp`, or `content`. */
const hierarchy = `(?:num |heading )*(?:(?:intro )?${units}*(?:wrapUp )?|content )`
/** `coreProperties`, in this order. */
const frbr = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+'
const inlines = '(?:ref |docTitle |docNumber )*'

const ids = ['eId', 'wId', 'GUID']
const core = [
  'class',
  'style',
  'title',
  'status',
  'period',
  'refersTo',
  'alternativeTo',
  'xml:lang',
  'xml:space',
  ...ids
]

/** Describe an element. */
function model(children: string, required = '', optional: readonly string[] = [], mixed = false): Model {
  return {children, required: required.split(' ').filter((name) => name !== ''), optional, mixed}
}

const value = model('', 'value', ['refersTo', 'showAs', 'shortForm', ...ids])
// The schema leaves `eId` to the naming convention, which asks for it wherever `corereq` or `idreq` stand.
const reference = model('', 'eId href showAs', ['shortForm', 'wId', 'GUID'])
const unit = model(hierarchy, 'eId', core)
const inline = model(inlines, '', core, true)

/**
 * The content models of `akomantoso30.xsd` (OASIS Akoma Ntoso 1.0, Part 2) for the elements that we write.
 *
 * Where the schema allows more than we write, the model is narrower; nowhere is it wider.
 */
export const models: Readonly<Record<string, Model>> = {
  akomaNtoso: model('doc ', 'xmlns'),
  doc: model('meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?(?:attachments )?', 'name', ['contains']),
  meta: model('identification (?:publication )?(?:references )*'),
  identification: model('FRBRWork FRBRExpression FRBRManifestation ', 'source'),
  FRBRWork: model(`${frbr}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*`),
  FRBRExpression: model(`${frbr}(?:FRBRlanguage )+`),
  FRBRManifestation: model(`${frbr}(?:FRBRformat )?`),
  FRBRthis: value,
  FRBRuri: value,
  FRBRcountry: value,
  FRBRsubtype: value,
  FRBRnumber: value,
  FRBRname: value,
  FRBRformat: value,
  FRBRdate: model('', 'date name', ids),
  FRBRauthor: model('', 'href', ['as', ...ids]),
  FRBRlanguage: model('', 'language', ids),
  publication: model('', 'date name showAs', ['number', 'shortForm', 'refersTo', ...ids]),
  references: model('(?:activeRef |TLCOrganization |TLCRole |TLCReference )+', 'source'),
  activeRef: reference,
  TLCOrganization: reference,
  TLCRole: reference,
  TLCReference: {...reference, required: [...reference.required, 'name']},
  preface: model(`${blocks}+`, '', core),
  preamble: model(`${blocks}+`, '', core),
  mainBody: model(`(?:${units}|${blocks})+`, '', core),
  conclusions: model(`${blocks}+`, '', core),
  attachments: model('(?:attachment )+'),
  attachment: model('(?:num |heading )*documentRef ', 'eId', core),
  documentRef: reference,
  part: unit,
  chapter: unit,
  section: unit,
  article: unit,
  hcontainer: {...unit, required: ['eId', 'name']},
  num: {...inline, required: ['eId']},
  heading: {...inline, required: ['eId']},
  intro: model(`${blocks}*`, 'eId', core),
  content: model(`${blocks}*`, 'eId', core),
  table: model('(?:tr )+', 'eId', core),
  tr: model('(?:th |td )+', '', core),
  td: model(`${blocks}*`, '', ['rowspan', 'colspan', ...core]),
  p: inline,
  docTitle: inline,
  docNumber: inline,
  ref: {...inline, required: ['eId', 'href']}
}
