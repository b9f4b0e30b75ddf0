import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {findDates} from '../../grammar/dates.js'
import {findDocumentNumbers} from '../../grammar/document-number/find.js'
import {parseDocumentNumber} from '../../grammar/document-number/parse.js'
import {parseTitle} from '../../grammar/title.js'
import type {DocumentNumber, Evidence} from '../../schema/index.js'
import {cite, citeAll} from '../evidence.js'
import {headOf} from '../head.js'
import {warn} from '../message.js'
import {readInnerNumber} from './inner-number.js'
import {readOpeningNumber} from './opening-number.js'
import {readOrderNumber} from './order-number.js'
import {squeeze} from '../squeeze.js'
import {findingsOf, type ParagraphInfo, readingOf, record} from '../tree.js'
import {witnessIssuers} from '../issuers/witness-issuers.js'

interface Found {
  number: DocumentNumber
  evidence: Evidence[]
}

/** A line is a number line when numbers and their labels make up this share of it. */
const SHARE = 0.6
/** （2019年3月2日国务院令第709号公布）: an adoption line, which `retextAdoption` reads. */
const ADOPTED = /\d{4}年.{0,200}(?:通过|公布|发布|批准|修订|修正|施行)/u
/** What stands beside a number on its line: a label, the person who approved (签发人), brackets. */
const BESIDE = /发文字号|文\s{0,4}号|文件编号|统一登记号|登记号|编号|字号|[:：（）()]|签\s?发\s?人.{0,60}$/gu

/**
 * Mark the document's own number (发文字号) and the other numbers in its head.
 *
 * Position decides whose number it is (rule N1): alone on a line of the head, beside or in the title, or in the metadata table. A
 * number in running text is a reference. The head beats the metadata table, where some sites keep a cited number; they are
 * compared, and a difference is a message.
 */
export const retextDocumentNumber: Plugin<[], Root> = () => (tree, file) => {
  const printed = printedNumbers(tree)
  const stated = statedNumbers(file, 'documentNumber')
  const own =
    printed.find(isOwn) ??
    readOpeningNumber(tree) ??
    stated.find(isOwn) ??
    readInnerNumber(tree) ??
    printed.find(isCase)
  const others = merge([...printed, ...statedNumbers(file, 'registration')]).filter(
    (found) => found !== own && found.number.canonical !== own?.number.canonical
  )
  if (own) {
    const agreeing = stated.filter((found) => found !== own && found.number.canonical === own.number.canonical)
    const evidence = [...own.evidence, ...agreeing.flatMap((found) => found.evidence)]
    record(tree, 'documentNumber', own.number, {
      '/documentNumber/text': evidence,
      '/documentNumber/canonical': evidence
    })
    const conflict = stated.find((found) => isOwn(found) && found.number.canonical !== own.number.canonical)
    if (conflict) {
      warn(file, 'document-number-conflict', conflict.evidence[0], conflict.number.text, own.number.text)
    }
  }
  if (own) nameAnnouncement(tree, own)
  if (others.length === 0) return
  const evidence: Record<string, Evidence[]> = {}
  for (const [index, found] of others.entries()) {
    evidence[`/otherNumbers/${index}/text`] = found.evidence
    evidence[`/otherNumbers/${index}/canonical`] = found.evidence
  }
  record(
    tree,
    'otherNumbers',
    others.map((found) => found.number),
    evidence
  )
}

/** A number that stands in two places is one, with the evidence of both. */
function merge(found: readonly Found[]): Found[] {
  const out = new Map<string, Found>()
  for (const one of found) {
    const same = out.get(one.number.canonical)
    out.set(one.number.canonical, same ? {...same, evidence: [...same.evidence, ...one.evidence]} : one)
  }
  return [...out.values()]
}

/** 某银行公告〔2020〕第3号: an announcement without a title is headed by its number alone. */
function nameAnnouncement(tree: Root, {number, evidence}: Found): void {
  const title = findingsOf(tree).fields.title
  const named = typeof title === 'string' && squeeze(title) !== squeeze(number.text)
  if (number.type !== 'announcement' || named || evidence[0]?.from !== 'text') return
  const {documentType, parts} = parseTitle(/^.{2,40}?(?:公告|通告)/u.exec(number.text)?.[0] ?? '')
  if (documentType !== '公告' && documentType !== '通告') return
  record(tree, 'title', number.text, {'/title': evidence.slice(0, 1)})
  record(tree, 'titleParts', {...parts, issuers: []}, {})
  record(tree, 'documentType', documentType, {'/documentType': evidence.slice(0, 1)})
}

/** 湖环罚〔2020〕12号: the number of an act on one case is its own, where no other stands in the head. */
const isCase = ({number}: Found): boolean => number.type === 'other' && number.canonical.includes('〔')
const isOwn = ({number}: Found): boolean => !['telegram-serial', 'registration', 'issue', 'other'].includes(number.type)

function statedNumbers(file: VFile, field: 'documentNumber' | 'registration'): Found[] {
  return readingOf(file)
    .facts.filter((fact) => fact.field === field)
    .flatMap((fact) => {
      const number = parseDocumentNumber(fact.value)
      return number ? [{number, evidence: [fact.evidence]}] : []
    })
}

function printedNumbers(tree: Root): Found[] {
  const head = headOf(tree)
  const found: Found[] = []
  for (const [index, info] of head.entries()) {
    if (info.element === 'title') found.push(...titleNumbers(tree, info))
    else found.push(...(orderNumber(tree, head, index) ?? lineNumbers(tree, info)))
  }
  return found
}

function lineNumbers(tree: Root, info: ParagraphInfo): Found[] {
  const {text} = info.block
  const numbers = findDocumentNumbers(text)
  if (numbers.length === 0 || ADOPTED.test(text)) return []
  const dates = findDates(text).filter((date) =>
    numbers.every(({start, end}) => date.end <= start || end <= date.start)
  )
  const covered = [...numbers, ...dates].reduce((sum, {start, end}) => sum + squeeze(text.slice(start, end)).length, 0)
  const total = squeeze(text.replace(BESIDE, '')).length
  if (info.element !== 'urgency' && covered / total < SHARE) return []
  info.element ??= 'document-number'
  for (const {start, end, number} of numbers) witnessIssuers(tree, info, number, start, end)
  return numbers.map(({start, end, number}) => ({number, evidence: [cite(info, 'number-line', start, end)]}))
}

/** `中华人民共和国国务院令` above `第752号`. */
function orderNumber(tree: Root, head: readonly ParagraphInfo[], index: number): Found[] | null {
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
function titleNumbers(tree: Root, info: ParagraphInfo): Found[] {
  const {text} = info.block
  const numbers = findDocumentNumbers(text)
    .filter(({start, end}) => start === 0 || /^[\s）)]*$/u.test(text.slice(end)))
    .filter(({start}) => !/[《〈]/u.test(text.slice(0, start)) || text.slice(0, start).includes('》'))
  for (const {start, end, number} of numbers) witnessIssuers(tree, info, number, start, end)
  return numbers.map(({start, end, number}) => ({number, evidence: [cite(info, 'number-in-title', start, end)]}))
}
