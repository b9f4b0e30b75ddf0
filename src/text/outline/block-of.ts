import type {Block} from '../../schema/index.js'
import type {Body, BodyParagraph, Element} from '../tree.js'

const BY_ELEMENT: Partial<Record<Element, Block['type']>> = {
  salutation: 'salutation',
  signature: 'signature',
  signatory: 'signature',
  date: 'signature',
  note: 'note'
}

/** Enumerators of an enumeration inside a paragraph: the first and the second. */
const ENUMERATORS = [
  ['一是', '二是'],
  ['首先，', '其次，'],
  ['第一，', '第二，'],
  ['（一）', '（二）'],
  ['(一)', '(二)'],
  ['①', '②']
] as const

/** What every second enumerator holds. */
const SECOND = /[二②]|其次/u

/** An item that a dash leads. */
const DASHED = /^(?:——|――|──)/u

/**
 * Make a block (段落) of a paragraph, or of what is left of it behind a heading.
 *
 * An enumeration inside a paragraph (一是…；二是…) makes it a list; its items are no units.
 *
 * @param from where the block's text begins
 */
export function blockOf(body: Body, paragraph: BodyParagraph, from = paragraph.start): Block {
  const text = body.text.slice(from, paragraph.end)
  const {block, element} = paragraph.info
  const span: Block['span'] = [from, paragraph.end]
  if (block.kind === 'table') return {type: 'table', text, span, ...(block.rows ? {rows: block.rows} : {})}
  if (block.kind === 'image') return {type: 'image', text, span}
  return {type: (element && BY_ELEMENT[element]) ?? (isList(block.kind, text) ? 'list' : 'paragraph'), text, span}
}

function isList(kind: BodyParagraph['info']['block']['kind'], text: string): boolean {
  return kind === 'list-item' || DASHED.test(text) || isEnumeration(text)
}

function isEnumeration(text: string): boolean {
  if (!SECOND.test(text)) return false
  return ENUMERATORS.some(([first, second]) => {
    const at = text.indexOf(first)
    return at >= 0 && text.includes(second, at)
  })
}
