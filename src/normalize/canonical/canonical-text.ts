// ２０１４, ＡＢ, ％: full-width letters, digits and signs that have no Chinese form.
const FULL_WIDTH = /[\uFF03-\uFF06\uFF0A\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF3A\uFF3C\uFF3E-\uFF5A\uFF5C]/gu
// Any white space, U+3000, U+00A0 and zero-width characters included.
const SPACE = /[\s\u200B-\u200D\u2060]+/gu
// 做 好: a space that the layout put between two Han characters or marks. 财政厅 教育厅 keeps its space, 财政厅 关于 does not.
const LAYOUT_SPACE =
  /(?<=[\p{Script=Han}《》〈〉（）〔〕，。；：、！？“”])(?:(?<![厅局委办府部会院组处社行署室团]) | (?=关于))(?=[\p{Script=Han}《》〈〉（）〔〕，。；：、！？“”])/gu
// 2014 年, 第 5 号: a space between a number and Han.
const NUMBER_SPACE = /(?<=[\p{Script=Han}〔（]) (?=\d)|(?<=\d) (?=[\p{Script=Han}〕）])/gu
// (试行): half-width brackets beside Han.
const BRACKETS = /(?<=[\p{Script=Han}》）])\([^()]{0,40}\)|^\(\p{Script=Han}[^()]{0,39}\)/gu
// 通知,要求: half-width marks between Han characters.
const MARKS = /(?<=[\p{Script=Han}》）”])[,;:!?](?=[\p{Script=Han}《（“])/gu
const CHINESE_MARKS: Record<string, string> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？'}
// ―― and -- for the Chinese dash.
const DASHES = /[―─—]{2,4}/gu
// 《…<…>…》: half-width marks of a title inside a title.
const INNER_TITLE = /<\p{Script=Han}[^<>]{0,120}>/gu

/** More than the inner lengths below allow brackets to nest. */
const ROUNDS = 64

/**
 * Give a printed value its canonical form: digits and letters half-width, Chinese brackets and marks full-width, dashes ——,
 * spaces of the layout gone. Spaces between organs stay: one of them tells where a name ends.
 *
 * @example
 * canonicalText('关于印发《２０１４ 年要点》(试行)的通 知') // '关于印发《2014年要点》（试行）的通知'
 */
export function canonicalText(text: string): string {
  let canonical = text
  // One rule makes room for another (a bracket that became Chinese loses the space behind it); nesting bounds the rounds.
  for (let round = 0; round < ROUNDS; round++) {
    const next = once(canonical)
    if (next === canonical) break
    canonical = next
  }
  return canonical
}

function once(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(SPACE, ' ')
    .trim()
    .replace(LAYOUT_SPACE, '')
    .replace(NUMBER_SPACE, '')
    .replace(BRACKETS, (bracket) => `（${bracket.slice(1, -1)}）`)
    .replace(MARKS, (mark) => CHINESE_MARKS[mark] ?? mark)
    .replace(INNER_TITLE, (inner) => `〈${inner.slice(1, -1)}〉`)
    .replace(DASHES, '——')
}
