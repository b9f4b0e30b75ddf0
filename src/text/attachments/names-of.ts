import type {ParagraphInfo} from '../tree.js'
import type {Declared} from './declared.js'
import {nameMarks} from './name-marks.js'
import {FILE_ENDING, tidyName} from './tidy-name.js'

/** `附件2：` behind the name of the first on one line. */
const NEXT_LABEL = /附\s{0,2}件\s{0,2}(?<number>\d{1,2})\s?[:：.．、]\s{0,4}/gu
/** 略, 如文: no attachment is named. */
const NOTHING = /^[（(]?(?:此?略|无|如文|另附|另发|见附件|如上|同上|附后)[）)]?$/u
/** `附件2`: a number is no name. */
const NUMBER_ALONE = /^附件\d*$/u
/** `附件2014` */
const YEAR_END = /\d{4}$/u
/** `http://www.example.gov.cn/files/1.doc` */
const ADDRESS = /https?:\/\/[^\s（）()\p{Script=Han}]{4,400}/iu
/** Where a name starts behind white space. */
const SHOWN = /\S/u

/**
 * Read the names (附件名称) of one line behind its label: `1.检查表 2.汇总表`, `检查表　附件2：汇总表`, or a single one.
 *
 * @param from where the label ends
 * @param number what the label counts
 */
export function namesOf(info: ParagraphInfo, from: number, number: number | null): Declared[] {
  const {text} = info.block
  const marks = nameMarks(text, from)
  if (marks.length > 0 && text.slice(from, marks[0]!.at).trim() === '') {
    return marks.flatMap(({at, behind, value}, index) =>
      nameAt(info, behind, marks[index + 1]?.at ?? text.length, value, [at, behind])
    )
  }
  const found: Declared[] = []
  let [start, mark, ordinal]: [number, Declared['mark'], number | null] = [from, [0, from], number]
  for (const match of number === null ? [] : text.slice(from).matchAll(NEXT_LABEL)) {
    if (Number(match.groups!['number']) !== ordinal! + 1) continue
    const at = from + match.index
    found.push(...nameAt(info, start, at, ordinal, mark))
    ;[start, mark, ordinal] = [at + match[0].length, [at, at + match[0].length], ordinal! + 1]
  }
  return [...found, ...nameAt(info, start, text.length, ordinal, mark)]
}

function nameAt(
  info: ParagraphInfo,
  from: number,
  to: number,
  ordinal: number | null,
  mark: Declared['mark']
): Declared[] {
  const raw = info.block.text.slice(from, to)
  const title = tidyName(raw)
  if (title === '' || NOTHING.test(title)) return []
  if (FILE_ENDING.test(raw.trim()) && NUMBER_ALONE.test(title.replace(YEAR_END, ''))) return []
  const start = from + raw.search(SHOWN)
  return [{ordinal, title, info, start, end: start + raw.trim().length, mark, address: addressIn(raw, from)}]
}

/** The address that a text page prints behind a name. */
function addressIn(raw: string, from: number): Declared['address'] {
  const found = ADDRESS.exec(raw)
  if (!found) return null
  const start = from + found.index
  return {url: found[0], start, end: start + found[0].length}
}
