import {characterSet} from '../../grammar/character-set.js'

/** White space, which a value may have lost. */
const SPACES = /\s+/gu
/** One character that is none. */
const CHARACTER = /\S/gu
const WHITE_SPACE = characterSet(
  Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter((unit) => unit.trim() === '')
)

/**
 * Make a look-up of words as they are printed (原字形): the words are found in a text by what is read there, white space aside, and come
 * back in the characters of the print, which is as long. What is not found stays.
 *
 * @example
 * printedIn('第一条应当', '第一條應當')('应当', 0) // '應當'
 */
export function printedIn(read: string, printed: string): (words: string, from: number) => string {
  const [dense, original] = [read.replace(SPACES, ''), printed.replace(SPACES, '')]
  const places = densePlaces(read)
  return (words, from) => {
    const wanted = words.replace(SPACES, '')
    if (wanted === '') return words
    const near = dense.indexOf(wanted, places[from] ?? 0)
    let next = near < 0 ? dense.indexOf(wanted) : near
    if (next < 0) return words
    if (wanted.length === words.length) return original.slice(next, next + words.length)
    return words.replace(CHARACTER, ({length}) => original.slice(next, (next += length)))
  }
}

/** Where each place of a text comes to when its white space is taken out. */
function densePlaces(text: string): Uint32Array {
  const places = new Uint32Array(text.length + 1)
  let dense = 0
  for (let at = 0; at < text.length; at++) {
    places[at] = dense
    if (WHITE_SPACE[text.charCodeAt(at)] === 0) dense++
  }
  places[text.length] = dense
  return places
}
