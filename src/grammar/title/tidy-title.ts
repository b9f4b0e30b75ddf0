import {branchEnd} from '../organ/branch-end.js'
import {isVertical} from '../organ/central-organ-at.js'
import {organStart} from '../organ/organ-start.js'
import {parseOrgan} from '../organ/parse-organ.js'
import {kindOfTitle} from './kind-of-title.js'
import {stripSuffix} from './strip-suffix.js'

/** The end of a line of Chinese, which a space behind it only lays out. */
const HAN_END = /\p{Script=Han}$/u
/** Where the subject of a title starts behind its issuers. */
const SUBJECT_START = /^(?:关于|转发|批转|印发)/u
/** What ends a word of the title. */
const WORD_END = /\s/u

/** Stands for a line break while a title is put together. */
const BREAK = '\n'
/** What is longer is no title, and its spaces are only made even. */
const LONGEST_TITLE = 1000
const SPACE = /\s+/gu
/** The sign of a list item before a title. */
const BULLET = /^[•●▪■◆▶]\s{0,4}/u
// Between Latin words or figures a space stays.
const LATIN_BEFORE = /[\w%)\]]$/u
const LATIN_AFTER = /^[\w(["]/u
// 转发A部 B部关于…: what an organ's name may stand behind.
const BEFORE_ORGAN = /^.*(?:转发|批转|印发|[、，\s《])/u
// 江源省公安厅关于…: a place and its level behind a space; where its organ's name ends.
const PLACED = /^\p{Script=Han}{2,3}(?:自治[区州县旗]|[省市州县区盟旗])/u
/** 南开大学 */
const SHORTEST_NAME = 4
const ORGAN_END = /关于|转发|批转|印发/u

/**
 * Put a title's lines together and take the layout's spaces out of it.
 *
 * An official title loses every space between Han characters except between the names of two issuers. In a headline a
 * space within a line parts two clauses and stays as printed; at a line's end nothing stays.
 *
 * @example
 * tidyTitle(['国务院办公厅关于加强政务', '公开工作的通知']) // '国务院办公厅关于加强政务公开工作的通知'
 * tidyTitle('财政部 税务总局 关于完善有关 政策的公告') // '财政部 税务总局关于完善有关政策的公告'
 * tidyTitle('凝心聚力　奋勇争先——全市工作纪实') // unchanged
 */
export function tidyTitle(text: string | readonly string[]): string {
  const joined = (typeof text === 'string' ? [text] : text)
    .map((line) => line.trim())
    .join(BREAK)
    .replace(BULLET, '')
  if (joined.length > LONGEST_TITLE) return joined.replace(SPACE, ' ').trim()
  const official = isOfficial(joined.replace(SPACE, ''))
  let title = ''
  let from = 0
  for (const {0: space, index} of joined.matchAll(SPACE)) {
    title += joined.slice(from, index)
    from = index + space.length
    const kept = keptSpace(title.slice(-80), joined.slice(from, from + 80), space, official)
    title += kept
  }
  return (title + joined.slice(from)).trim()
}

/** A title made of lines: {@link tidyTitle}. */
export const joinTitle: (lines: readonly string[]) => string = tidyTitle

function isOfficial(title: string): boolean {
  const {core} = stripSuffix(title)
  const about = core.indexOf('关于')
  return kindOfTitle(core) !== null || (about !== -1 && core.includes('的', about + 4))
}

function keptSpace(before: string, after: string, space: string, official: boolean): string {
  if (LATIN_BEFORE.test(before) && LATIN_AFTER.test(after)) return ' '
  if (partsOrgans(before, after)) return ' '
  if (official || space.includes(BREAK)) return ''
  return HAN_END.test(before.slice(-2)) ? space.slice(0, 1) : ' '
}

function partsOrgans(before: string, after: string): boolean {
  if (SUBJECT_START.test(after)) return false
  const left = before.replace(BEFORE_ORGAN, '')
  if (!parseOrgan(left)) return false
  if (branchEnd(after, 0, isVertical(left))) return false
  const [next] = after.split(WORD_END, 1)
  if (organStart(after, 0) !== null || parseOrgan(next!) !== null) return true
  // 某大学党委办公室 某大学校长办公室关于…: both begin with the same words.
  const akin = next!.length >= SHORTEST_NAME && left.includes(next!.slice(0, SHORTEST_NAME))
  return (akin || PLACED.test(next!)) && parseOrgan(next!.split(ORGAN_END, 1)[0]!) !== null
}
