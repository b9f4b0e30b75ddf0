import type {Block, Notice, Section} from '../schema/index.js'
import {BlockWriter} from './akoma-ntoso-blocks.js'
import {akomaNtosoMeta} from './akoma-ntoso-meta.js'
import {UnitIds, unitElement} from './akoma-ntoso-units.js'
import {iriReference} from './iri-reference.js'
import {walkSections} from './walk-sections.js'
import {attributeList, element, escapeXml} from './xml.js'
import {assertNotice} from '../schema/assert-notice.js'

/** Write the sections: number, heading, then `content`, or `intro` and the parts. */
function hierarchy(sections: readonly Section[], writer: BlockWriter): string {
  let xml = ''
  const ids = new UnitIds()
  const open: string[] = []
  for (const {section, phase} of walkSections(sections)) {
    const [name] = unitElement(section)
    if (phase === 'leave') {
      xml += `</${name}>`
      open.pop()
      continue
    }
    const eId = ids.next(section, open.at(-1), open.length)
    open.push(eId)
    const {ordinal, heading} = section
    xml += `<${name}${attributeList({eId, name: name === 'hcontainer' && (ordinal?.style ?? 'unnumbered')})}>`
    if (ordinal !== null) xml += element('num', {eId: `${eId}__num`}, escapeXml(ordinal.text))
    if (heading !== null) xml += element('heading', {eId: `${eId}__heading`}, escapeXml(heading))
    const part = section.sections.length > 0 ? 'intro' : 'content'
    const written = writer.blocks(withoutTitle(section), `${eId}__${part}`)
    if (part === 'content' || written !== '')
      xml += element(part, {eId: `${eId}__${part}`}, written === '' ? '<p/>' : written)
  }
  return xml
}

/** Give a section's blocks without the number and heading that the first may begin with; a block of nothing else is left out. */
function withoutTitle({ordinal, heading, blocks}: Section): Block[] {
  const [first, ...rest] = blocks
  if (first === undefined) return []
  let text = first.text.trimStart()
  for (const title of [ordinal?.text ?? '', heading ?? '']) {
    if (text.startsWith(title)) text = text.slice(title.length).trimStart()
  }
  return text === '' && first.rows === undefined ? rest : [{...first, text}, ...rest]
}

/**
 * Write a notice as an Akoma Ntoso 3.0 document (OASIS LegalDocML): a `doc` with `meta`, `preface`, `preamble`,
 * `mainBody`, `conclusions` and `attachments`.
 *
 * Chinese official documents are no acts of a parliament, so they are a `doc`; 编, 章, 节 and 条 have elements of their own,
 * 一、 and （一） are `hcontainer`s named after the style of the number. Citations are `ref`s that lead to the IRI of the
 * document cited. Characters that XML cannot hold are dropped.
 */
export function akomaNtoso(notice: Notice): string {
  assertNotice(notice)
  const {title, documentNumber, addressees, attachments} = notice
  const preface =
    (title === null ? '' : `<p>${element('docTitle', {}, escapeXml(title))}</p>`) +
    (documentNumber === null ? '' : `<p>${element('docNumber', {}, escapeXml(documentNumber.text))}</p>`)
  const opening = addressees === null ? '' : element('p', {class: 'addressees'}, escapeXml(addressees.text))
  const writer = new BlockWriter(notice)
  const first = writer.blocks(notice.preamble, 'preamble')
  const sections = hierarchy(notice.sections, writer)
  // Without sections what stands first is the body, and without blocks the lines of the text are.
  const blocks = sections === '' ? first : ''
  const lines = notice.text === '' ? ['<p/>'] : notice.text.split('\n').map((line) => element('p', {}, escapeXml(line)))
  const body = sections === '' && blocks === '' ? lines.join('') : sections + blocks
  const preamble = opening + (sections === '' ? '' : first)
  const bare = sections === '' && blocks === ''
  const closing =
    (bare ? '' : writer.blocks(notice.closing, 'conclusions')) +
    notice.notes.map((note) => element('p', {class: 'note'}, escapeXml(note))).join('')
  const enclosures = attachments.map((attachment, index) => {
    const eId = `att_${index + 1}`
    const href = attachment.url === null ? `#${eId}` : iriReference(attachment.url)
    return element(
      'attachment',
      {eId},
      element('heading', {eId: `${eId}__heading`}, escapeXml(attachment.title)) +
        element('documentRef', {eId: `${eId}__dref_1`, href, showAs: attachment.title})
    )
  })
  const optional = (name: string, content: string) => (content === '' ? '' : element(name, {}, content))
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">' +
    `<doc${attributeList({name: notice.documentType ?? notice.kind})}>` +
    akomaNtosoMeta(notice) +
    optional('preface', preface) +
    optional('preamble', preamble) +
    element('mainBody', {'xml:lang': notice.language}, body) +
    optional('conclusions', closing) +
    optional('attachments', enclosures.join('')) +
    '</doc></akomaNtoso>\n'
  )
}
