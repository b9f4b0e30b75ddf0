const lowSurrogate = /[\uDC00-\uDFFF]/u
const lineEnd = '\n'
const sentenceEnds = '。！？；'

/** Count each UTF-16 unit as one. */
function oneEach(): number {
  return 1
}

/**
 * Split a text into pieces that cost no more than a budget: behind a line, else behind a sentence, else anywhere.
 *
 * The pieces joined are the text; a character is never cut. A budget below the dearest character cannot be kept.
 *
 * @param cost what the unit at an offset costs; of a surrogate pair the first pays.
 * @example
 * [...splitText('第一句。第二句。', 5)] // ['第一句。', '第二句。']
 */
export function* splitText(
  text: string,
  budget: number,
  cost: (text: string, offset: number) => number = oneEach
): Generator<string> {
  let start = 0
  let spent = 0
  // Behind the last line and the last sentence of the piece, with what they cost.
  let line = {end: 0, spent: 0}
  let sentence = {end: 0, spent: 0}
  for (let index = 0; index < text.length; index++) {
    const price = cost(text, index)
    // What no longer fits may reach back more than one piece: the rest behind a line end can be too long again.
    while (spent + price > budget && index > start) {
      const inPair = lowSurrogate.test(text.charAt(index)) && index - 1 > start ? 1 : 0
      let cut = {end: index - inPair, spent: spent - (inPair === 0 ? 0 : cost(text, index - 1))}
      if (sentence.end > start) cut = sentence
      // An early line end would leave a crumb.
      if (line.end > start && line.spent * 2 >= cut.spent) cut = line
      yield text.slice(start, cut.end)
      start = cut.end
      spent -= cut.spent
      line = {end: line.end, spent: line.spent - cut.spent}
      sentence = {end: sentence.end, spent: sentence.spent - cut.spent}
    }
    spent += price
    if (text[index] === lineEnd) line = {end: index + 1, spent}
    else if (sentenceEnds.includes(text.charAt(index))) sentence = {end: index + 1, spent}
  }
  if (start < text.length) yield text.slice(start)
}
