/** （原标题：全市开展水库安全检查）, (原文标题：…): what a site that took the text over says of its title. */
const ORIGINAL_TITLE = /^[（(【[]\s?原(?:文|新闻)?标?题\s?[:：][^。；]{2,100}$/u
/** （原标题：…）　新华社北京…电: the bracket is closed, and the text goes on behind it. */
const GOES_ON = /[）)】\]]\s{0,8}[^\s（()）】\]]/u

/**
 * Tell whether a line in brackets only names the title that a text had where it was taken from.
 *
 * @example isOriginalTitle('（原标题：全市开展水库安全检查）') // true
 * @example isOriginalTitle('（原标题：全市开展水库安全检查）记者从水利局获悉') // false
 */
export function isOriginalTitle(line: string): boolean {
  return line.length <= 120 && ORIGINAL_TITLE.test(line) && !GOES_ON.test(line)
}
