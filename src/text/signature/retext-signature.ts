import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseDate} from '../../grammar/dates.js'
import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {cite} from '../evidence.js'
import {warn} from '../message.js'
import {readSignatories} from './signatory.js'
import {bareDate, readSignedDate} from './date-line.js'
import {findSignatureBlock, type SignatureBlock} from './signature-block.js'
import {signedName} from './signed-name.js'
import {squeeze} from '../squeeze.js'
import {stateDate} from '../state-date.js'
import {findingsOf, infosOf, type ParagraphInfo, record} from '../tree.js'

/** `特此通知。 湖南省人民政府` */
const ORGAN_BEHIND = /[。；！]\s{0,80}(?<organ>[^。；！，：\s][^。；！，：]{2,39})$/u
/** What stands between two names. */
const BETWEEN = /[\s、，]+/u

/** 签发人：张某 李某, in the head of upward documents, on a line of its own or behind the number. */
const APPROVER = /(?:^|\s)签\s?发\s?人\s?[:：]\s{0,4}(?<names>\S.{0,40})$/u

/**
 * Mark the signature (发文机关署名), the date of signing (成文日期) and the persons who sign (签署人).
 *
 * The block stands behind the body: organs, one a line or side by side, then a line that is a date. The first such block is the
 * document's own; later ones belong to what it encloses (GB/T 9704-2012 §7.3.5).
 */
export const retextSignature: Plugin<[], Root> = () => (tree, file) => {
  const lines = infosOf(tree)
  const title = squeeze(findingsOf(tree).fields.title ?? '')
  const from = lines.findLastIndex((info) => info.element === 'title' || info.element === 'addressees') + 1
  readApprovers(tree, lines)
  const wrapped = findingsOf(tree).fields.titleParts?.wraps?.title ?? ''
  const block = findSignatureBlock(lines, from, title, wrapped) ?? minutesHead(tree, lines, from)
  if (!block) return
  const last = block.date < block.start ? block.end : block.date
  for (const info of lines.slice(block.start, last)) {
    const signatories = readSignatories(info.block.text)
    info.element = signatories.length > 0 ? 'signatory' : 'signature'
    for (const {name, position} of signatories) addSignatory(tree, info, name, position)
  }
  const dated = lines[block.date]
  if (!dated) return
  dated.element = 'date'
  const signed = readSignedDate(dated)
  if (signed) {
    const signatories = readSignatories(signed.organs)
    for (const {name, position} of signatories) addSignatory(tree, dated, name, position)
    if (signatories.length === 0) readSignedLine(tree, dated, signed.organs)
    stateDate(tree, 'date', signed.date, cite(dated, 'signature-date', signed.start, signed.end))
    return
  }
  if (block.start === block.date) readGluedSignature(tree, lines[block.date - 1])
  const date = parseDate(bareDate(dated.block.text))
  if (date?.value) stateDate(tree, 'date', date.value, cite(dated, 'signature-date'))
  else warn(file, 'impossible-date', cite(dated, 'signature-date'), dated.block.text)
}

/** 会议纪要 carry organ and date above their title, under 第12期, and no signature (GB/T 9704-2012 §10.3). */
function minutesHead(tree: Root, lines: readonly ParagraphInfo[], from: number): SignatureBlock | null {
  if (findingsOf(tree).fields.documentType !== '纪要') return null
  const date = lines.slice(0, from).findIndex((info) => !info.element && readSignedDate(info) !== null)
  return date < 0 ? null : {start: date, date, end: date + 1}
}

/** The organs before the date on the line of both. */
function readSignedLine(tree: Root, info: ParagraphInfo, text: string): void {
  const trimmed = text.trim()
  const from = text.indexOf(trimmed)
  const organs = splitOrgans(trimmed) ?? [{name: squeeze(signedName(trimmed)), start: 0, end: trimmed.length}]
  for (const {name, start, end} of organs) {
    const evidence = cite(info, 'issuer-signature', from + start, from + end)
    findingsOf(tree).witnesses.push({place: 'signature', name, evidence})
  }
}

/** An organ behind the last sentence of the body, where a line break is missing: `…公布。 某大学档案馆`. */
function readGluedSignature(tree: Root, above: ParagraphInfo | undefined): void {
  const text = above?.block.text ?? ''
  const tail = ORGAN_BEHIND.exec(text.slice(-130))?.groups?.['organ']?.trim()
  if (!above || tail === undefined || !looksLikeOrgan(tail)) return
  const at = text.lastIndexOf(tail)
  const evidence = cite(above, 'issuer-signature-glued', at, at + tail.length)
  findingsOf(tree).witnesses.push({place: 'signature', name: squeeze(tail), evidence})
}

function readApprovers(tree: Root, lines: readonly ParagraphInfo[]): void {
  for (const info of lines.slice(0, 12)) {
    const {text} = info.block
    const match = APPROVER.exec(text.trim())
    if (!match?.groups) continue
    info.element ??= 'sender'
    for (const name of match.groups['names']!.split(BETWEEN)) if (name) addSignatory(tree, info, name, null)
  }
}

function addSignatory(tree: Root, info: ParagraphInfo, name: string, position: string | null): void {
  const signatories = [...(findingsOf(tree).fields.signatories ?? []), {name, position}]
  const pointer = `/signatories/${signatories.length - 1}`
  const evidence = [cite(info, 'signatory-line')]
  record(tree, 'signatories', signatories, {
    [`${pointer}/name`]: evidence,
    ...(position !== null && {[`${pointer}/position`]: evidence})
  })
}
