import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {tidyTitle} from '../../grammar/title.js'
import {squeeze} from '../squeeze.js'
import type {BodyParagraph, ParagraphInfo} from '../tree.js'
import {STATUS, titleCore} from './title-core.js'

/** 管 理 办 法（试 行） */
const LAYOUT = /(?<=[\p{Script=Han}（(])\s{1,8}(?=[\p{Script=Han}（(）)])/gu
const MOST_LINES = 5
const LONGEST_LINE = 200
/** The status on a line of its own. */
const STATUS_LINE = new RegExp(`^${STATUS.source}`, 'u')
/** 某省, 某市: the place that a cover leaves out. */
const PLACE = /^\p{Script=Han}{1,11}[省市县区州盟旗]$/u

/** 标题所在: the lines that repeat a title, and the range of the text they take. */
export interface FoundTitle {
  text: string
  lines: ParagraphInfo[]
  start: number
  end: number
  /** The index of the paragraph below. */
  next: number
}

/** Give what each line is compared by as the first of a title (`titleCore`); `null` for one that is too long. */
export function lineCores(paragraphs: readonly BodyParagraph[]): (string | null)[] {
  return paragraphs.map(({info: {block}}) => (block.text.length > LONGEST_LINE ? null : titleCore(block.text)))
}

/**
 * Find the paragraphs that together repeat a title (被印发文件的标题): on up to five lines, with or without its status (试行), and
 * with the organ or place in front that the cover leaves out.
 *
 * @param cores what `lineCores` gives for the paragraphs
 * @param from the index of the first paragraph that may
 *
 * @example
 * // 国家发展改革委、财政部关于调整收费标准的通知
 * findTitle(paragraphs, lineCores(paragraphs), 0, '关于调整收费标准的通知')?.lines.length // 1
 */
export function findTitle(
  paragraphs: readonly BodyParagraph[],
  cores: readonly (string | null)[],
  from: number,
  title: string
): FoundTitle | null {
  const wanted = titleCore(title)
  if (wanted === '') return null
  for (let first = from; first < paragraphs.length; first++) {
    const core = cores[first] ?? null
    if (core === null) continue
    if (core === wanted || isNamed(core, wanted)) return titleAt(paragraphs, first, first)
    const last = wanted.startsWith(core) ? lastLine(paragraphs, first, wanted) : null
    if (last !== null) return titleAt(paragraphs, first, last)
  }
  return null
}

/** Find the last line of a title that goes over several. */
function lastLine(paragraphs: readonly BodyParagraph[], first: number, wanted: string): number | null {
  let joined = squeeze(paragraphs[first]!.info.block.text)
  for (let at = first + 1; at < Math.min(paragraphs.length, first + MOST_LINES); at++) {
    const {text} = paragraphs[at]!.info.block
    if (text.length > LONGEST_LINE) return null
    joined += squeeze(text)
    const core = titleCore(joined)
    if (core === wanted) return at
    if (!wanted.startsWith(core)) return null
  }
  return null
}

function titleAt(paragraphs: readonly BodyParagraph[], first: number, at: number): FoundTitle {
  const below = squeeze(paragraphs[at + 1]?.info.block.text.slice(0, LONGEST_LINE) ?? '')
  const last = STATUS_LINE.test(below) ? at + 1 : at
  const lines = paragraphs.slice(first, last + 1)
  const infos = lines.map(({info}) => info)
  const printed = infos.map(({block}) => block.text.trim())
  // 甲市政府 乙市政府关于…: the space between two organs stays.
  const text = printed.some((line) => line.includes('关于')) ? tidyTitle(printed) : printed.join('').replace(LAYOUT, '')
  return {text, lines: infos, start: lines[0]!.start, end: lines.at(-1)!.end, next: last + 1}
}

/** Tell whether a line is the title with the organ or the place in front. */
function isNamed(line: string, wanted: string): boolean {
  if (line.length <= wanted.length || !line.endsWith(wanted)) return false
  const front = line.slice(0, -wanted.length)
  return PLACE.test(front) || looksLikeOrgan(front) || splitOrgans(front) !== null
}
