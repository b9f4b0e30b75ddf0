import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseDate} from '../grammar/dates.js'
import type {Fact, FactField} from '../page/reading.js'
import type {Notice} from '../schema/index.js'
import {cite} from './evidence.js'
import {headOf} from './head.js'
import {stateDate} from './state-date.js'
import {addEvidence, findingsOf, readingOf, record} from './tree.js'

/** `成文日期：2009-07-27`, a line of the head; a database puts 全文有效 before it. */
const DATE_LINE =
  /^(?:\S{2}(?:有效|失效|废止)\s{0,6})?(?:成文|发文|签发)(?:日期|时间)\s?[:：]\s?(?<date>\S.{5,20}?)(?:\s{1,6}字[体号].{0,20})?$/u
/** `国税发〔2006〕156号　2006-10-17`, `2002年1月28日　财会〔2002〕1009号`: a day, and no time of publication, beside the number. */
const DATE_BESIDE_NUMBER =
  /号[\s，,]{1,20}(?<behind>\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|\.\d{1,2}\.\d{1,2}))(?:\s{1,6}\S{0,2}(?:有效|失效|废止))?$|^(?<before>\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}))[\s，,]{1,20}\S.{2,40}号$|^[（(](?<inside>\d{4}年\d{1,2}月\d{1,2}日)[\s，,]{0,20}[^）)]{2,40}号[）)]$/u
/** 有效, 失效 … as the metadata table states them. */
const STATUS = /^[[【［（(]?(?:现行|全文|已|继续)?(?<status>有效|失效|废止|尚未生效)/u
type Status = NonNullable<NonNullable<Notice['validity']>['status']>
/** 是否有效：是 */
const YES = /^是$/u
const NO = /^否$/u

/**
 * Take over what the metadata table states (索引号, 成文日期, 施行日期, 有效期, 有效性, 主题分类), where the document itself doesn't say it.
 *
 * Where both say it `retextAgreement` compares them.
 */
export const retextStatedFacts: Plugin<[], Root> = () => (tree, file) => {
  const facts = readingOf(file).facts
  const first = (field: FactField): Fact | undefined => facts.find((fact) => fact.field === field)
  const index = first('indexNumber')
  if (index) record(tree, 'indexNumber', index.value, {'/indexNumber': [index.evidence]})
  for (const field of ['date', 'effectiveDate', 'expiryDate'] as const) {
    const fact = first(field)
    const stated = fact && parseDate(fact.value)?.value
    if (!stated) continue
    const printed = findingsOf(tree).fields[field]
    if (!printed) record(tree, field, stated, {[`/${field}`]: [fact.evidence]})
    else if (printed === stated) addEvidence(tree, `/${field}`, fact.evidence)
  }
  readDateLine(tree)
  const validity = first('validity')
  if (validity) {
    const status = statusOf(validity.value)
    record(tree, 'validity', {text: validity.value, status}, {'/validity/text': [validity.evidence]})
  }
}

function statusOf(value: string): Status | null {
  if (YES.test(value)) return '有效'
  if (NO.test(value)) return '失效'
  return (STATUS.exec(value)?.groups?.['status'] as Status | undefined) ?? null
}

function readDateLine(tree: Root): void {
  for (const info of headOf(tree)) {
    const text = info.block.text.trim()
    const pattern = info.element === 'document-number' ? DATE_BESIDE_NUMBER : info.element ? null : DATE_LINE
    const {date: labelled, behind, before, inside}: Partial<Record<string, string>> = pattern?.exec(text)?.groups ?? {}
    const printed = labelled ?? behind ?? before ?? inside
    const date = printed === undefined ? null : parseDate(printed)
    if (printed === undefined || !date) continue
    info.element ??= 'metadata'
    const at = info.block.text.indexOf(printed)
    if (!findingsOf(tree).fields.date)
      stateDate(tree, 'date', date.value, cite(info, 'date-line', at, at + printed.length))
  }
}
