import {looksLikeOrgan} from '../../grammar/organ.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'
import type {TitleRun} from './title-run.js'

/** 某法院关于: the end of what stands before the subject. */
const ISSUED = /关于$/u
/** A title whose subject a site names alone fills some lines, */
const MOST_LINES = 4
/** and has an issuer no longer than this. */
const LONGEST_ISSUER = 60

/** Find the lines that end with a stated title and say more: 某大学档案馆 before 档案利用规定, 某法院关于 before 加强…的方案. */
export function findFullerLine(head: readonly ParagraphInfo[], stated: string): TitleRun | null {
  const wanted = squeeze(stated)
  if (wanted.length < 4) return null
  for (let start = 0; start < head.length; start++) {
    let joined = ''
    for (let end = start; end < Math.min(head.length, start + MOST_LINES); end++) {
      joined += squeeze(head[end]!.block.text)
      if (joined.length > wanted.length + LONGEST_ISSUER) break
      const before = joined.length > wanted.length && joined.endsWith(wanted) ? joined.slice(0, -wanted.length) : ''
      if (end > start ? ISSUED.test(before) && looksLikeOrgan(before.replace(ISSUED, '')) : looksLikeOrgan(before))
        return {start, end: end + 1}
    }
  }
  return null
}
