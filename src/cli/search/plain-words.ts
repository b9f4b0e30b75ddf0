import {FOLD_TABLE} from '../../normalize/canonical/fold-table.js'

/** 零售 stays: the table has one sign for all zeros, for comparing dates. */
const ZERO = 0x3007

/**
 * Write words as most pages do: simplified, half-width.
 *
 * @example
 * plainWords('２０１４年檔案') // '2014年档案'
 */
export function plainWords(words: string): string {
  let plain = ''
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const folded = FOLD_TABLE[unit]!
    plain += String.fromCharCode(folded === 0 || folded === ZERO ? unit : folded)
  }
  return plain
}
