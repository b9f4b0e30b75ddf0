/**
 * Index words by their first character, the longest first, for a scan that takes the longest word at each place.
 *
 * @param entries what is indexed
 * @param wordOf gives the word of an entry
 *
 * @example
 * byFirstCharacter(['应', '应当'], (word) => word).get('应') // ['应当', '应']
 */
export function byFirstCharacter<T>(entries: Iterable<T>, wordOf: (entry: T) => string): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const entry of entries) {
    const first = wordOf(entry)[0]!
    const list = index.get(first)
    if (list) list.push(entry)
    else index.set(first, [entry])
  }
  for (const list of index.values()) list.sort((a, b) => wordOf(b).length - wordOf(a).length)
  return index
}
