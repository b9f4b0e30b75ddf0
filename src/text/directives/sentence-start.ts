/** 第三条　, 第十二条, （一）, 1., 2.1 , 3.2.2, 一、, ①: a number at the start of a paragraph, which belongs to the structure. */
const ORDINAL =
  /^(?:第[\d〇零一二三四五六七八九十百]{1,6}[条章节款项](?:之[一二三四五六七八九十])?[\s、：:]{0,4}|[（(][\d一二三四五六七八九十]{1,3}[）)]\s{0,4}|[一二三四五六七八九十]{1,3}[、．.]\s{0,4}|\d{1,2}(?:\.\d{1,2}){1,3}[.．、]?\s{1,4}|\d{1,2}(?:\.\d{1,2}){2,3}(?=\p{Script=Han})|[-–—•●■◆▪]\s{0,4}|\d{1,2}(?:[、．]|\.(?!\d))\s{0,4}|[①-⑳⑴-⒛㈠-㈩]\s{0,4})/u

/** More ordinals than this in a row are a table. */
const MOST = 3

/**
 * Give how many characters of a sentence are its structural number (层次序数).
 *
 * @example
 * ordinalLength('第三条　施工单位应当…') // 4
 */
export function ordinalLength(sentence: string): number {
  let length = 0
  for (let count = 0; count < MOST; count++) {
    const match = ORDINAL.exec(sentence.slice(length, length + 40))
    if (!match) break
    length += match[0].length
  }
  return length
}
