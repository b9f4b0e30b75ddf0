import {parseNumeral} from '../../grammar/numerals.js'

/** 附件标签 at the start of a line: how far it reaches, and its number. */
export interface Label {
  length: number
  number: number | null
}

const COUNT = String.raw`[（(【[]?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[-－—–]\d{1,2})?[）)】\]]?`
/** `附件：`, `附件1：`, `附：`, `附表：`, `附件一：`, `附件（点击下载）：`, `附件1-2：` at the start of a line. */
const LABELLED = new RegExp(
  String.raw`^附\s{0,2}[件表录图]?\s{0,2}${COUNT}\s{0,2}(?:[（(][^（）()：:]{1,12}[）)])?\s{0,2}[:：]\s*`,
  'u'
)
/** `附件1.检查表`, `附件2 检查要点`: the number stands for the colon. */
const NUMBERED = /^附\s{0,2}件\s{0,2}(?<number>\d{1,2})(?:\s{0,2}[.．、]|\s)\s{0,4}(?=[^\s\d的和、]|\d{4}[年-])/u
const LONGEST_NUMBERED = 100
/** A mark of running text. */
const RUNNING_MARK = /[。；，]/u

/**
 * Read the label that begins a declaration of attachments (附件标签); `null` for running text.
 *
 * @example
 * readLabel('附件一：检查表') // {length: 4, number: 1}
 * readLabel('附件1、2的填写要求见网站。') // null
 */
export function readLabel(line: string): Label | null {
  if (!line.startsWith('附')) return null
  let found = LABELLED.exec(line)
  if (!found && line.length <= LONGEST_NUMBERED && !RUNNING_MARK.test(line)) found = NUMBERED.exec(line)
  if (!found) return null
  const number = found.groups?.['number']
  return {length: found[0].length, number: number === undefined ? null : parseNumeral(number)}
}
