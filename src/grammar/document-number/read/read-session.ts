import {isSign, type Reading, type Session} from './parts.js'
import type {Token} from './token.js'

/**
 * Read the congress (届次) that ends at a token, going left: `十届`, `第十三届`, `〔十三届〕`; `null` if none does.
 *
 * What a congress and its standing committee publish, and the orders of the president that promulgate its laws, are counted by
 * its term and not by the year: 主席令（十届第25号）, 人大常委会公告〔十三届〕第12号.
 */
export function readSession(tokens: readonly Token[], last: number): Reading<Session> | null {
  const close = isSign(tokens[last], 'bracket')
  const word = close ? last - 1 : last
  const count = tokens[word - 1]
  if (!isSign(tokens[word], 'han', '届') || (count?.kind !== 'numeral' && count?.kind !== 'number')) return null
  const next = isSign(tokens[word - 2], 'mark', '第') ? word - 3 : word - 2
  const open = isSign(tokens[next], 'bracket')
  if (close && !open) return null
  // （十届第25号）: the bracket stands around the whole and says nothing.
  return {value: {text: `${count.text}届`, bracketed: close, enclosed: open && !close}, next: open ? next - 1 : next}
}
