import type {Block, Notice, OrdinalStyle, Section} from '../schema/index.js'
import {akomaNtosoMeta} from './akoma-ntoso-meta.js'
import {walkSections} from './walk-sections.js'
import {attributeList, element, escapeXml} from './xml.js'

/** Units with an element of their own, and the prefix of their ids (Naming Convention §5.4); others are `hcontainer`s. */
const units: Partial<Record<OrdinalStyle, readonly [name: string, prefix: string]>> = {
  chapter: ['chapter', 'chp'],
  article: ['article', 'art']
}

/** Name the element of a section. */
function unit(section: Section): readonly [name: string, prefix: string] {
  return (section.ordinal === null ? undefined : units[section.ordinal.style]) ?? ['hcontainer', 'hcontainer']
}

/** Write a block; tables keep their cells. */
function blockElement(block: Block, eId: string): string {
  const {text} = block
  if (block.rows === undefined || block.rows.length === 0) return element('p', {}, escapeXml(text))
  const row = (cells: readonly string[]) =>
    cells.map((cell) => `<td>${element('p', {}, escapeXml(cell))}</td>`).join('')
  const rows = block.rows.filter((cells) => cells.length > 0).map((cells) => `<tr>${row(cells)}</tr>`)
  return rows.length === 0 ? element('p', {}, escapeXml(text)) : element('table', {eId}, rows.join(''))
}

/** Write blocks one after the other. */
function blockElements(blocks: readonly Block[], eId: string): string {
  return blocks.map((block, index) => blockElement(block, `${eId}__table_${index + 1}`)).join('')
}

/** Below this depth, which no document has, ids no longer repeat those of all parents: they would grow without bound. */
const deepest = 32

/** Write the sections: number, heading, then `content`, or `intro` and the parts. */
function hierarchy(sections: readonly Section[]): string {
  let xml = ''
  let deep = 0
  const ids: string[] = []
  const counts = [new Map<string, number>()]
  for (const {section, phase} of walkSections(sections)) {
    const [name, prefix] = unit(section)
    if (phase === 'leave') {
      xml += `</${name}>`
      ids.pop()
      counts.pop()
      continue
    }
    const count = (counts.at(-1)!.get(prefix) ?? 0) + 1
    counts.at(-1)!.set(prefix, count)
    const parent = ids.length < deepest ? ids.at(-1) : `deep_${++deep}`
    const eId = `${parent === undefined ? '' : `${parent}__`}${prefix}_${count}`
    ids.push(eId)
    counts.push(new Map<string, number>())
    const {ordinal, heading} = section
    xml += `<${name}${attributeList({eId, name: name === 'hcontainer' && (ordinal?.style ?? 'unnumbered')})}>`
    if (ordinal !== null) xml += element('num', {eId: `${eId}__num`}, escapeXml(ordinal.text))
    if (heading !== null) xml += element('heading', {eId: `${eId}__heading`}, escapeXml(heading))
    const part = section.sections.length > 0 ? 'intro' : 'content'
    const own = `${eId}__${part}`
    const body = withoutTitle(section).map((block, index) => blockElement(block, `${own}__table_${index + 1}`))
    const written = body.join('')
    if (part === 'content' || written !== '') xml += element(part, {eId: own}, written === '' ? '<p/>' : written)
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
 * Chinese official documents are no acts of a parliament, so they are a `doc`; 章 and 条 have elements of their own,
 * 一、 and （一） are `hcontainer`s named after the style of the number. Characters that XML cannot hold are dropped.
 */
export function akomaNtoso(notice: Notice): string {
  const {title, documentNumber, addressees, attachments} = notice
  const preface =
    (title === null ? '' : `<p>${element('docTitle', {}, escapeXml(title))}</p>`) +
    (documentNumber === null ? '' : `<p>${element('docNumber', {}, escapeXml(documentNumber.text))}</p>`)
  const opening = addressees === null ? '' : element('p', {class: 'addressees'}, escapeXml(addressees.text))
  const first = blockElements(notice.preamble, 'preamble')
  const sections = hierarchy(notice.sections)
  // Without sections what stands first is the body, and without blocks the lines of the text are.
  const blocks = sections === '' ? first : ''
  const lines = notice.text === '' ? ['<p/>'] : notice.text.split('\n').map((line) => element('p', {}, escapeXml(line)))
  const body = sections === '' && blocks === '' ? lines.join('') : sections + blocks
  const preamble = opening + (sections === '' ? '' : first)
  const bare = sections === '' && blocks === ''
  const closing =
    (bare ? '' : blockElements(notice.closing, 'conclusions')) +
    notice.notes.map((note) => element('p', {class: 'note'}, escapeXml(note))).join('')
  const enclosures = attachments.map((attachment, index) => {
    const eId = `att_${index + 1}`
    const href = attachment.url ?? `#${eId}`
    return element(
      'attachment',
      {eId},
      element('heading', {eId: `${eId}__heading`}, escapeXml(attachment.title)) +
        element('documentRef', {eId: `${eId}__documentRef_1`, href, showAs: attachment.title})
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
