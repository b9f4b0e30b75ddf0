/** What stands between the words of a table. */
const SPACES = /\s+/u
/**
 * Split a table's words, parted by white space, into a list.
 *
 * @example
 * wordList('条例 规定 办法') // ['条例', '规定', '办法']
 */
export function wordList(words: string): string[] {
  return words.trim().split(SPACES)
}
