import {squeeze} from '../squeeze.js'

/** The ending of a file. */
export const FILE_ENDING = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|7z|ceb|rtf|pptx?|txt|jpe?g|png)$/iu
/** `（25KB）`, `[1.2M]` behind a file. */
const SIZE = /\s?[（([]\s?\d[\d.]{0,8}\s?[KMG]B?\s?[）)\]]$/iu
/** `（点击下载）`, `（Word版）` behind a name. */
const SITE_WORDS =
  /\s?[（([【](?:点击|点此)?可?(?:下载|查看|另附|附后|附件|见附件|请下载|word版?|pdf版?|excel版?|电子版)(?:下载)?[）)\]】]$/iu
/** The address that a text page prints behind a name. */
const ADDRESS = /[（(]?https?:\/\/[^\s（）()\p{Script=Han}]{4,400}[）)]?$/iu
/** What ends an item of a list. */
const MARKS_END = /[。；;，,]{1,3}$/u
/** `《湖南省安全生产条例》` and nothing else. */
const QUOTED = /^《[^《》]*》$/u
/** Spaces between Chinese characters only lay a line out. */
const LAYOUT = /(?<=\p{Script=Han})\s{1,8}(?=\p{Script=Han})/gu
/** Marks in which two prints of one name differ. */
const BRACKETS = /[《》〈〉“”"'（）()]/gu
const SHORTEST_PART = 6

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

/** Tell whether two names are printed alike, marks and white space aside. */
export const equalName = (a: string, b: string): boolean => a !== '' && keyOf(a) === keyOf(b)

/** Tell whether two names mean one attachment: alike, or one is part of the other. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === '' || y === '') return false
  return x === y || (Math.min(x.length, y.length) >= SHORTEST_PART && (x.includes(y) || y.includes(x)))
}

const keyOf = (name: string): string => squeeze(tidyName(name)).replace(BRACKETS, '')
