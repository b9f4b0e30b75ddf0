import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Evidence, Form, Notice} from '../schema/index.js'
import {findingsOf, record} from './tree.js'

/** 政办发电, 政办明电, 政办传: series of telegrams; 宣传 is another word. */
const TELEGRAM_SERIES = /(?:发电|明电|密电|传真|(?<!宣)传)$/u

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
}

function decideForm({letterhead, documentNumber, documentType}: Partial<Notice>): [Form, string] {
  const code = documentNumber?.agencyCode ?? ''
  if (/(?:发电|电报|明电|密电)$/u.test(letterhead ?? '')) return ['telegram', '/letterhead']
  if (TELEGRAM_SERIES.test(code)) return ['telegram', '/documentNumber/text']
  if (letterhead?.endsWith('令')) return ['order', '/letterhead']
  if (documentNumber?.type === 'order') return ['order', '/documentNumber/text']
  if (documentType === '命令') return ['order', '/documentType']
  if (documentType === '纪要') return ['minutes', '/documentType']
  if (documentType === '函') return ['letter', '/documentType']
  if (code.endsWith('函')) return ['letter', '/documentNumber/text']
  return ['document', '/kind']
}
