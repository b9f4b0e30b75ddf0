/**
 * Cut given characters off the end of a text.
 *
 * A pattern such as `/[，、]+$/u` would look at every run of them and be quadratic on hostile text.
 *
 * @example trimEndOf('红旗渠，、', '，、') // '红旗渠'
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
