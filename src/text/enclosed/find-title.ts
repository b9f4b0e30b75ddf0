import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {tidyTitle} from '../../grammar/title.js'
import {squeeze} from '../squeeze.js'
import type {BodyParagraph, ParagraphInfo} from '../tree.js'

/** What a cover may leave out of a title or add to it: 在…会议上讲话 for 在…会议上的讲话. */
export const LOOSE = /[《》〈〉“”"的]/gu

/** 管 理 办 法（试 行） */
const LAYOUT = /(?<=[\p{Script=Han}（(])\s{1,8}(?=[\p{Script=Han}（(）)])/gu
const MOST_LINES = 5
const LONGEST_LINE = 200
/** （试行）, （2019年修订）: the status, which one of the two may leave out. */
const STATUS = /[（(](?:试行|暂行|(?:\d{4}年)?修订版?|修正|征求意见稿|送审稿|\d{4}年版)[）)]$/u
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

/**
 * Find the paragraphs that together repeat a title (被印发文件的标题): on up to five lines, with or without its status (试行), and
 * with the organ or place in front that the cover leaves out.
 *
 * @param from the index of the first paragraph that may
 *
 * @example
 * // 国家发展改革委、财政部关于调整收费标准的通知
 * findTitle(paragraphs, 0, '关于调整收费标准的通知')?.lines.length // 1
 */
export function findTitle(paragraphs: readonly BodyParagraph[], from: number, title: string): FoundTitle | null {
  const wanted = coreOf(title)
  if (wanted === '') return null
  for (let first = from; first < paragraphs.length; first++) {
    let joined = ''
    for (let at = first; at < Math.min(paragraphs.length, first + MOST_LINES); at++) {
      const {text} = paragraphs[at]!.info.block
      if (text.length > LONGEST_LINE) break
      joined += squeeze(text)
      const core = coreOf(joined)
      if (core === wanted || (at === first && isNamed(core, wanted))) return titleAt(paragraphs, first, at)
      if (!wanted.startsWith(core)) break
    }
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

/** A title as it is compared: without its status, and without the marks that two prints set in different ways. */
function coreOf(title: string): string {
  return squeeze(title).replace(STATUS, '').replace(LOOSE, '')
}

/** Tell whether a line is the title with the organ or the place in front. */
function isNamed(line: string, wanted: string): boolean {
  if (line.length <= wanted.length || !line.endsWith(wanted)) return false
  const front = line.slice(0, -wanted.length)
  return PLACE.test(front) || looksLikeOrgan(front) || splitOrgans(front) !== null
}
