import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {DocumentNumber, DocumentType} from '../schema/index.js'
import {cite} from './evidence.js'
import {findingsOf, paragraphsOf, record} from './tree.js'

/** `现就有关事项通知如下：`, `经研究，批复如下。`, `予以通报表扬`. */
const TRANSITION =
  /(?:予以|给予)(?<circular>通报)(?:表扬|表彰|批评|嘉奖)|(?<type>通知|通报|批复|公告|通告|决定)如下\s?[：:。]/u
/** `特此通知。`, `特此函复`, `此复`. */
const CLOSING = /^(?:特此(?<type>通知|通报|公告|通告|批复|报告)|(?<reply>此复)|特此(?<letter>函[复告达]))/u
const MOST_PARAGRAPHS = 12
/** `《某办法》已经…通过，现予公布`, `现公布《某条例》`, `现发布…`: what an order says. */
const ORDERS = /(?:现予|现将|予以|现|兹)以?(?:公布|发布|颁布|修改|废止)/u
const MOST_ORDER_PARAGRAPHS = 4

/**
 * Tell the kind of document (文种) by its transition or closing formula, where the title does not tell it.
 *
 * The page of an order often has the title of what the order promulgates: the number (第12号令) and the order's own sentence
 * (现予公布) tell that the order itself is printed above the regulation.
 */
export const retextDocumentType: Plugin<[], Root> = () => (tree) => {
  const {fields} = findingsOf(tree)
  if (fields.documentType) return
  if (fields.documentNumber?.type === 'order' && readOrder(tree, '命令')) return
  if (isAnnouncement(fields.documentNumber) && readOrder(tree, '公告')) return
  if ((fields.title ?? '') !== '') return
  const body = paragraphsOf(tree).filter(({info}) => !info.element)
  for (const {info} of [...body.slice(0, MOST_PARAGRAPHS), ...body.slice(-MOST_PARAGRAPHS)]) {
    const match = TRANSITION.exec(info.block.text) ?? CLOSING.exec(info.block.text.trim())
    if (!match?.groups) continue
    const {type, circular, reply, letter} = match.groups
    const found = (type ?? circular ?? (reply ? '批复' : letter ? '函' : null)) as DocumentType | null
    if (!found) continue
    const at = info.block.text.indexOf(match[0])
    record(tree, 'documentType', found, {'/documentType': [cite(info, 'type-formula', at, at + match[0].length)]})
    return
  }
}

function readOrder(tree: Root, type: '命令' | '公告'): boolean {
  const body = paragraphsOf(tree).filter(({info}) => !info.element)
  for (const {info} of body.slice(0, MOST_ORDER_PARAGRAPHS)) {
    const match = ORDERS.exec(info.block.text)
    if (!match) continue
    const cited = cite(info, 'type-order', match.index, match.index + match[0].length)
    record(tree, 'documentType', type, {'/documentType': [cited]})
    return true
  }
  return false
}

const isAnnouncement = (number: DocumentNumber | null | undefined): boolean =>
  number?.type === 'announcement' && number.canonical.includes('公告')
