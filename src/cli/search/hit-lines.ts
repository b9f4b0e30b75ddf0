import {type Hit, markSnippet, type Snippet} from '../../store/index.js'
import {paint} from '../paint.js'

/** Where a snippet is marked: private characters that no text holds after this. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const MARKED = /\uE000(?<hit>[^\uE000\uE001]*)\uE001/gu
const BREAKS = /\s+/gu

/** Write a hit for a person: number, date and type; title; the words in their context; where it is. */
export function* hitLines({notice, snippet}: Hit, rank: number, copies: number): Generator<string> {
  const indent = ' '.repeat(String(rank).length + 2)
  const facts = [notice.documentNumber?.canonical, notice.date, notice.documentType ?? notice.kind]
  yield `${rank}. ${paint('cyan', facts.filter((fact) => fact != null).join('  '))}`
  const title = notice.title ?? '（无标题）'
  yield `${indent}${paint('bold', oneLine(title))}`
  const issuers = notice.issuers.map(({name}) => name).join('、')
  if (issuers !== '') yield `${indent}${issuers}`
  if (snippet.text !== '') yield `${indent}${context(snippet, notice.text.length)}`
  const where = [`id ${notice.id}`, copies > 1 ? `${copies} copies` : null, notice.publication.url]
  yield `${indent}${paint('dim', where.filter((part) => part !== null).join('  '))}`
  yield ''
}

function context(snippet: Snippet, length: number): string {
  const [start, end] = snippet.span
  const marked = oneLine(markSnippet(snippet, OPEN, CLOSE)).replace(MARKED, (_, hit: string) => paint('yellow', hit))
  return `${start > 0 ? '…' : ''}${marked}${end < length ? '…' : ''}`
}

const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim()
