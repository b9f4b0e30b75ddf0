/** White space, which a value may have lost. */
const SPACE = /\s/u

/**
 * Make a look-up of words as they are printed (原字形): the words are found in a text by what is read there, white space aside, and come
 * back in the characters of the print, which is as long. What is not found stays.
 *
 * @example
 * printedIn('第一条应当', '第一條應當')('应当', 0) // '應當'
 */
export function printedIn(read: string, printed: string): (words: string, from: number) => string {
  const {text: dense, at} = withoutSpace(read)
  const original = withoutSpace(printed).text
  return (words, from) => {
    const wanted = withoutSpace(words).text
    const near = wanted === '' ? -1 : dense.indexOf(wanted, at[from] ?? 0)
    let next = near >= 0 || wanted === '' ? near : dense.indexOf(wanted)
    if (next < 0) return words
    let out = ''
    for (const unit of words.split('')) out += SPACE.test(unit) ? unit : original[next++]!
    return out
  }
}

/** A text without its white space, and where each of its places has come to. */
function withoutSpace(text: string): {text: string; at: Uint32Array} {
  const at = new Uint32Array(text.length + 1)
  let dense = ''
  for (let index = 0; index < text.length; index++) {
    at[index] = dense.length
    const unit = text[index]!
    if (!SPACE.test(unit)) dense += unit
  }
  at[text.length] = dense.length
  return {text: dense, at}
}
