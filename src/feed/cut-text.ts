const highSurrogate = /[\uD800-\uDBFF]/u

/**
 * Cut a text to a length in UTF-16 units, but no character in two.
 *
 * @example
 * cutText('公文𠮷', 3) // '公文'
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, highSurrogate.test(text.charAt(length - 1)) ? length - 1 : length)
}
