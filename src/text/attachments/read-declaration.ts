import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {isDateLine} from '../signature/date-line.js'
import type {ParagraphInfo} from '../tree.js'
import type {Declared} from './declared.js'
import {readLabel} from './label.js'
import {startsWithMark} from './name-marks.js'
import {namesOf} from './names-of.js'
import {FILE_ENDING} from './tidy-name.js'

/** The end of a sentence, which no name of an attachment has. */
const SENTENCE_END = /[。！？]$/u
/** A mark of running text or of a label. */
const CLAUSE_MARK = /[。；：:]/u
/** 附件, alone on its line. */
const BARE = /^\s{0,20}附\s{0,3}件\s{0,20}$/u
const FIRST_ITEM = /^\s{0,20}[（(]?1(?!\d)/u
/** `附件　培训班报名回执`: white space for the colon. */
const SPACED = /^附\s{0,3}[件表]\s{1,4}(?=[^\s\d、，。；：:][^，。；：:]{2,60}$)/u
/** Behind the list stands the signature, a date or nothing. */
const LONGEST_SIGNATURE = 40
const MOST_UNNUMBERED = 12
const LONGEST_PLAIN = 50
const MOST_ITEMS = 60
const LONGEST_NAME = 120
const LONGEST_LINE = 600

/** Read the declaration (附件说明) that starts at a paragraph: its names, and how many paragraphs it takes. */
export function readDeclaration(
  lines: readonly ParagraphInfo[],
  index: number
): {declared: Declared[]; end: number} | null {
  const info = lines[index]!
  const {text} = info.block
  if (text.length > LONGEST_LINE || !text.trimStart().startsWith('附')) return null
  const label = readLabel(text)
  const length = label?.length ?? bareLength(lines, index) ?? spacedLength(lines, index)
  if (length === null) return null
  const declared = namesOf(info, length, label?.number ?? null)
  let end = index + 1
  for (; end < lines.length && end - index <= MOST_ITEMS; end++) {
    const names = furtherNames(lines[end]!)
    if (!names) break
    declared.push(...names)
  }
  if (declared.length > 0 || label === null) return {declared, end}
  const unnumbered = unnumberedNames(lines, end)
  return {declared: unnumbered, end: end + unnumbered.length}
}

/** Below 附件： alone, names without numbers down to the signature. */
function unnumberedNames(lines: readonly ParagraphInfo[], from: number): Declared[] {
  const names: Declared[] = []
  for (let at = from; at < lines.length && at - from <= MOST_UNNUMBERED; at++) {
    const line = lines[at]!
    const text = line.block.text.trim()
    if (signs(line)) return names
    if (line.element || text === '' || text.length > LONGEST_PLAIN || CLAUSE_MARK.test(text) || startsWithMark(text))
      break
    names.push(...namesOf(line, 0, null))
    if (names.length !== at - from + 1) break
  }
  return []
}

/** A line of the signature, or the date. */
function signs(line: ParagraphInfo): boolean {
  const text = line.block.text.trim()
  return isDateLine(line) || looksLikeOrgan(text) || splitOrgans(text) !== null
}

/** The names in a line that goes on with a list: labelled, numbered or names of files. */
function furtherNames(line: ParagraphInfo): Declared[] | null {
  const text = line.block.text.trim()
  if (line.element || text.length > LONGEST_NAME || SENTENCE_END.test(text)) return null
  const label = readLabel(text)
  if (label) return namesOf(line, label.length, label.number)
  return startsWithMark(text) || FILE_ENDING.test(text) ? namesOf(line, 0, null) : null
}

/** 附件 without a colon, alone above a numbered list that ends the text. */
function bareLength(lines: readonly ParagraphInfo[], index: number): number | null {
  const {text} = lines[index]!.block
  if (!BARE.test(text)) return null
  let next = index + 1
  for (; next < lines.length && next - index <= MOST_ITEMS; next++) {
    const line = lines[next]!.block.text.trim()
    if (line.length > LONGEST_NAME || !startsWithMark(line) || SENTENCE_END.test(line)) break
  }
  if (next === index + 1 || !FIRST_ITEM.test(lines[index + 1]!.block.text)) return null
  return endsText(lines, next) ? text.length : null
}

/** 附件 with white space before a name, alone above the signature. */
function spacedLength(lines: readonly ParagraphInfo[], index: number): number | null {
  const {block} = lines[index]!
  const label = block.links.length > 0 ? null : SPACED.exec(block.text)
  return label && index + 1 < lines.length && endsText(lines, index + 1) ? label[0].length : null
}

/** Tell whether a signature, a date or nothing stands at a line. */
function endsText(lines: readonly ParagraphInfo[], index: number): boolean {
  const line = lines[index]?.block.text.trim() ?? ''
  return line.length <= LONGEST_SIGNATURE && !CLAUSE_MARK.test(line)
}
