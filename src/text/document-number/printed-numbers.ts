import type {Root} from 'nlcst'
import {findDates} from '../../grammar/dates.js'
import {findDocumentNumbers} from '../../grammar/document-number/find.js'
import {looksLikeOrgan} from '../../grammar/organ.js'
import type {DocumentNumber, Evidence} from '../../schema/index.js'
import {cite, citeAll} from '../evidence.js'
import {headOf} from '../head.js'
import {witnessIssuers} from '../issuers/witness-issuers.js'
import {squeeze} from '../squeeze.js'
import {findingsOf, type ParagraphInfo, record} from '../tree.js'
import {readOrderNumber} from './order-number.js'

/** Nothing but the end of a bracket. */
const REST = /^[\s）)]*$/u
/** A quotation opened in front of a number cites it. */
const QUOTE_OPENS = /[《〈]/u

/** A number and where it stands. */
export interface FoundNumber {
  number: DocumentNumber
  evidence: Evidence[]
}

/** A line is a number line when numbers and their labels make up this share of it. */
const SHARE = 0.6
/** （2019年3月2日国务院令第709号公布）: an adoption line, which `retextAdoption` reads. */
const ADOPTED = /\d{4}年.{0,200}(?:通过|公布|发布|批准|修订|修正|施行)/u
/** What stands beside a number on its line: a label, the person who approved (签发人), brackets. */
const BESIDE = /发文字号|文\s{0,4}号|文件编号|统一登记号|登记号|编号|字号|[:：（）()]|签\s?发\s?人.{0,60}$/gu

/** Find the numbers (发文字号) that the head prints, on lines of their own and in the title, and mark their lines. */
export function printedNumbers(tree: Root): FoundNumber[] {
  const head = headOf(tree)
  const found: FoundNumber[] = []
  for (const [index, info] of head.entries()) {
    if (info.element === 'title') found.push(...titleNumbers(tree, info))
    else found.push(...(orderNumber(tree, head, index) ?? lineNumbers(tree, info)))
  }
  return found
}

function lineNumbers(tree: Root, info: ParagraphInfo): FoundNumber[] {
  const {text} = info.block
  const numbers = findDocumentNumbers(text)
  if (numbers.length === 0 || ADOPTED.test(text)) return []
  const dates = findDates(text).filter((date) =>
    numbers.every(({start, end}) => date.end <= start || end <= date.start)
  )
  const covered = [...numbers, ...dates].reduce((sum, {start, end}) => sum + squeeze(text.slice(start, end)).length, 0)
  const organ = squeeze(text.slice(0, numbers[0]!.start))
  const total = squeeze(text.replace(BESIDE, '')).length - (looksLikeOrgan(organ) ? organ.length : 0)
  if (info.element !== 'urgency' && covered / total < SHARE) return []
  info.element ??= 'document-number'
  for (const {start, end, number} of numbers) witnessIssuers(tree, info, number, start, end)
  return numbers.map(({start, end, number}) => ({number, evidence: [cite(info, 'number-line', start, end)]}))
}

/** `中华人民共和国国务院令` above `第752号`. */
function orderNumber(tree: Root, head: readonly ParagraphInfo[], index: number): FoundNumber[] | null {
  const found = readOrderNumber(head, index)
  if (!found) return null
  const info = head[index]!
  info.element = 'document-number'
  const letterhead = found.above.filter((line) => !line.element || line.element === 'title')
  for (const line of found.above) line.element ??= 'letterhead'
  if (letterhead.length > 0 && letterhead.length === found.above.length && !findingsOf(tree).fields.letterhead) {
    const text = letterhead.map((line) => line.block.text.trim()).join(' ')
    record(tree, 'letterhead', text, {'/letterhead': [citeAll(letterhead, 'letterhead-line')]})
  }
  for (const line of found.above) witnessIssuers(tree, line, found.number, 0, line.block.text.length)
  return [{number: found.number, evidence: [citeAll([...found.above, info], 'order-number-lines')]}]
}

/** A number in brackets behind the title, before it, or the number that is the title of an order or announcement. */
function titleNumbers(tree: Root, info: ParagraphInfo): FoundNumber[] {
  const {text} = info.block
  const numbers = findDocumentNumbers(text)
    .filter(({start, end}) => start === 0 || (start === 1 && text.startsWith('【')) || REST.test(text.slice(end)))
    .filter(({start}) => !QUOTE_OPENS.test(text.slice(0, start)) || text.slice(0, start).includes('》'))
  for (const {start, end, number} of numbers) witnessIssuers(tree, info, number, start, end)
  return numbers.map(({start, end, number}) => ({number, evidence: [cite(info, 'number-in-title', start, end)]}))
}
