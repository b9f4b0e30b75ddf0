import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Evidence, Form, Notice} from '../schema/index.js'
import {findingsOf, record} from './tree.js'

/** `中共湖南省委办公厅发电` */
const TELEGRAM = /(?:发电|电报|明电|密电)$/u

/** 政办发电, 政办明电, 政办传: series of telegrams; 宣传 is another word. */
const TELEGRAM_SERIES = /(?:发电|明电|密电|传真|(?<!宣)传)$/u
/** 政办明电: sent openly by wire, or in cipher. */
const SENT_SERIES = /[明密]电$/u

/**
 * Tell the form (公文形式): the general one, or a letter, order, minutes or telegram (GB/T 9704-2012 §10).
 *
 * The letterhead and the series of the number show the special forms (发电, 令, 函), the kind word shows minutes and orders.
 */
export const retextForm: Plugin<[], Root> = () => (tree) => {
  const {fields, evidence} = findingsOf(tree)
  if (fields.kind !== 'official-document') return
  const [form, pointer] = decideForm(fields)
  const cited: Evidence[] = (evidence[pointer] ?? evidence['/kind'] ?? []).map((one) => ({
    ...one,
    rule: `form-${form}`
  }))
  record(tree, 'form', form, {'/form': cited})
  readSeries(tree)
}

/** 国办发明电〔2025〕7号: the series of the number tells how its documents are sent. */
function readSeries(tree: Root): void {
  const {fields, evidence} = findingsOf(tree)
  const sent = SENT_SERIES.exec(fields.documentNumber?.agencyCode ?? '')?.[0]
  if (sent === undefined || fields.transmission) return
  const cited = (evidence['/documentNumber/text'] ?? []).map((one) => ({...one, rule: 'transmission-number'}))
  record(tree, 'transmission', sent as '明电' | '密电', {'/transmission': cited})
}

function decideForm({letterhead, documentNumber, documentType}: Partial<Notice>): [Form, string] {
  const code = documentNumber?.agencyCode ?? ''
  if (TELEGRAM.test(letterhead ?? '')) return ['telegram', '/letterhead']
  if (TELEGRAM_SERIES.test(code)) return ['telegram', '/documentNumber/text']
  if (letterhead?.endsWith('令')) return ['order', '/letterhead']
  if (documentNumber?.type === 'order') return ['order', '/documentNumber/text']
  if (documentType === '命令') return ['order', '/documentType']
  if (documentType === '纪要') return ['minutes', '/documentType']
  if (documentType === '函') return ['letter', '/documentType']
  if (code.endsWith('函')) return ['letter', '/documentNumber/text']
  return ['document', '/kind']
}
