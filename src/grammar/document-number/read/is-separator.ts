import {isSign} from './parts.js'
import type {Token} from './token.js'

/** Words between the numbers of a list. */
const CONJUNCTION = /^(?:[和及与]|以及)$/u

/** Tell whether a token stands between two numbers of a list: 5号、6号, 5号和6号. */
export function isSeparator(token: Token | undefined): boolean {
  return isSign(token, 'separator') || (isSign(token, 'han') && CONJUNCTION.test(token.text))
}
