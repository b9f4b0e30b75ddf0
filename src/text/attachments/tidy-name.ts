/** The ending of a file. */
export const FILE_ENDING = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|7z|ceb|rtf|pptx?|txt|jpe?g|png)$/iu
/** `（25KB）`, `[1.2M]` behind a file. */
const SIZE = /\s?[（([]\s?\d[\d.]{0,8}\s?[KMG]B?\s?[）)\]]$/iu
/** `（点击下载）`, `（Word版）` behind a name. */
const SITE_WORDS =
  /\s?[（([【](?:点击|点此)?可?(?:下载|查看|另附|另发|另行下发|附后|附件|见附件|请下载|word版?|pdf版?|excel版?|电子版)(?:下载)?[）)\]】]$/iu
/** The address that a text page prints behind a name. */
const ADDRESS = /[（(]?https?:\/\/[^\s（）()\p{Script=Han}]{4,400}[）)]?$/iu
/** What ends an item of a list. */
const MARKS_END = /[。；;，,]{1,3}$/u
/** `《湖南省安全生产条例》` and nothing else. */
const QUOTED = /^《[^《》]*》$/u
/** Spaces between Chinese characters only lay a line out. */
const LAYOUT = /(?<=\p{Script=Han})\s{1,8}(?=\p{Script=Han})/gu

/**
 * Drop what is no part of an attachment's name (附件名称): the ending and size of its file, an address, a closing mark, 《》 around it.
 *
 * @example
 * tidyName('《检查表》.doc（25KB）') // '检查表'
 */
export function tidyName(raw: string): string {
  let name = raw.trim().replace(MARKS_END, '').replace(ADDRESS, '').trimEnd()
  name = name.replace(SIZE, '').replace(SITE_WORDS, '').replace(FILE_ENDING, '').replace(SITE_WORDS, '').trim()
  if (QUOTED.test(name)) name = name.slice(1, -1)
  return name.replace(LAYOUT, '')
}
