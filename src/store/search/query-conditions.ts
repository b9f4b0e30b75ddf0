import {parseDocumentNumber} from '../../grammar/document-number.js'
import {numberKey} from '../tables/number-key.js'
import type {StoreQuery} from '../store.js'

/** 《通知》: marks around a title are not part of it. */
const titleMarks = /^《|》$/gu

/** Make the key of a number that a reader typed, who may write 二〇一四 or 第35号 as pages do. */
function askedNumber(number: string): string {
  return numberKey(parseDocumentNumber(number)?.canonical ?? number)
}

/** SQL on `n` (notices), all of which must hold, and its values. */
export interface Conditions {
  where: string[]
  values: unknown[]
}

/** Collect the conditions on `n` (notices) that a query sets besides its words, with their values. */
export function queryConditions(query: StoreQuery): Conditions {
  const where: string[] = []
  const values: unknown[] = []
  const add = (condition: string, ...given: unknown[]) => {
    where.push(condition)
    values.push(...given)
  }
  const oneOf = (column: string, given: string | readonly string[]) => {
    const all = typeof given === 'string' ? [given] : given
    add(`${column} IN (${all.map(() => '?').join(', ')})`, ...all)
  }
  if (query.kind !== undefined) oneOf('n.kind', query.kind)
  if (query.documentType !== undefined) oneOf('n.type', query.documentType)
  // A date that has only a month is in the range when a part of the month is.
  if (query.from !== undefined) add('(n.date >= ? OR n.date = ?)', query.from, query.from.slice(0, 7))
  if (query.to !== undefined) add('n.date <= ?', `${query.to}~`)
  if (query.number !== undefined) add('n.key IN (SELECT key FROM numbers WHERE number = ?)', askedNumber(query.number))
  if (query.issuer !== undefined) add('n.key IN (SELECT key FROM issuers WHERE instr(name, ?) > 0)', query.issuer)
  if (query.cluster !== undefined) add('n.id IN (SELECT notice FROM members WHERE cluster = ?)', query.cluster)
  if (query.relation !== undefined) {
    const {type} = query.relation
    const to = query.relation.to?.replace(titleMarks, '')
    const ofType = type === undefined ? '' : ' AND type = ?'
    const types = type === undefined ? [] : [type]
    const toDocument = to === undefined ? '' : ' AND (number = ? OR title = ?)'
    const toLink = to === undefined ? '' : ' AND target = ?'
    add(
      `(n.key IN (SELECT key FROM relations WHERE true${ofType}${toDocument})
        OR n.id IN (SELECT source FROM links WHERE true${ofType}${toLink})
        OR n.id IN (SELECT notice FROM links JOIN members ON cluster = source WHERE true${ofType}${toLink}))`,
      ...types,
      ...(to === undefined ? [] : [askedNumber(to), to]),
      ...types,
      ...(to === undefined ? [] : [to]),
      ...types,
      ...(to === undefined ? [] : [to])
    )
  }
  return {where, values}
}
