/** A quoted phrase or a run without spaces: "保持共产党员 先进性", “先进性”, 通知. */
const word = /"(?<straight>[^"]*)"|“(?<curly>[^“”]*)”|(?<plain>[^\s"“]+)/gu
const longest = 2000
const most = 32

/**
 * Take the words and phrases of a query apart.
 *
 * @throws RangeError when it is longer than 2,000 characters or has more than 32 words: no reader types that.
 * @example
 * parseWords('红旗渠 "学习 弘扬"') // ['红旗渠', '学习 弘扬']
 */
export function parseWords(query: string): string[] {
  if (query.length > longest)
    throw new RangeError(`The query has ${query.length} characters, at most ${longest} can be asked`)
  const words = Array.from(query.matchAll(word), ({groups}) => groups?.straight ?? groups?.curly ?? groups?.plain ?? '')
  const asked = [...new Set(words.filter((each) => each.trim() !== ''))]
  if (asked.length > most) throw new RangeError(`The query has ${asked.length} words, at most ${most} can be asked`)
  return asked
}
