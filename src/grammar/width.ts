/** Full-width ASCII (U+FF01–U+FF5E) and the ideographic space: ２ （ ． and U+3000. */
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/gu

/** The distance between a full-width form and its ASCII character. */
const OFFSET = 0xfee0

/**
 * Fold full-width ASCII (全角) to half-width, one character for one, for matching only.
 *
 * The result is as long as the input, so offsets found in it hold in the original.
 *
 * @example
 * foldWidth('２０１４年３月') // '2014年3月'
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, foldCharacter)
}

function foldCharacter(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - OFFSET)
}
