import {looksLikeOrgan} from '../../grammar/organ.js'
import {stripSuffix} from '../../grammar/title/strip-suffix.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'
import {findStatedRun} from './title-run.js'
import {withoutNumber} from './without-number.js'

const LONGEST_NUMBER = 30
const SHORTEST = 6
/** 《关于…的意见》 */
const IN_MARKS = /^《(?<title>[^《]{1,200})》$/u

/**
 * Mark the title where it stands again in the head, over however many lines: it is one title, also where the number
 * stands before it: 江政发〔2014〕20号《关于…的意见》.
 */
export function markRepetitions(head: readonly ParagraphInfo[], title: string): void {
  const {core} = stripSuffix(title)
  const rest = head.filter((info) => !info.element)
  const again = findStatedRun(rest, title)
  if (again) for (const info of rest.slice(again.start, again.end)) info.element = 'title'
  for (const info of head) {
    const line = squeeze(info.block.text)
    if (info.element || line.length > title.length + LONGEST_NUMBER) continue
    if (line === title || squeeze(withoutNumber(info.block.text)).replace(IN_MARKS, '$<title>') === title) {
      info.element = 'title'
    }
    // 某某办法（1998年修正） above 某某办法（修正）
    if (core !== title && core.length >= SHORTEST && stripSuffix(line).core === core) info.element ??= 'title'
  }
  // 江源省人大常委会 between two titles: a database names the issuer.
  const titles = head.map(({element}) => element === 'title')
  for (const info of head.slice(titles.indexOf(true), titles.lastIndexOf(true)))
    if (!info.element && looksLikeOrgan(info.block.text.trim())) info.element = 'metadata'
}
