import {findOrgans} from '../../grammar/organ.js'

const REACH = 60
/** 印发的, 发布的: what may stand between an organ and the title it issued. */
const ISSUED = /(?:联合)?(?:印发|发布|公布|制定|颁布|颁发|下发|出台|制发|转发|批转|修订发布|修订)的?$/u
const VERB = /根据|依据|依照|按照|遵照|参照|贯彻|落实|执行|符合|违反/gu
const LEADING_VERB = /^(?:根据|依据|依照|按照|遵照|参照|贯彻|落实|执行|符合|违反)/u
const DELIMITER = /[，。；：》）)”！？,;:\n]/u
/** What stands between joint issuers. */
const JOINT = /^[、\s和与及]$/u

/**
 * Find the organs (发文机关) named directly before a title: 中央教育实践活动领导小组办公室《…》, 国务院发布的《…》,
 * 教育部、财政部《…》; `null` if none is.
 *
 * @param text the text
 * @param position where the title begins
 * @returns the organs as printed and how many characters before the title they begin
 */
export function issuerBefore(text: string, position: number): {name: string; reach: number} | null {
  const start = Math.max(0, position - REACH)
  let before = text.slice(start, position)
  for (let at = before.length - 1; at >= 0; at--) {
    if (!DELIMITER.test(before[at]!)) continue
    before = before.slice(at + 1)
    break
  }
  // 按照市财政局: what comes before the verb is no part of the name.
  before = before.slice([...before.matchAll(VERB)].at(-1)?.index ?? 0).replace(LEADING_VERB, '')
  const until = before.length - (ISSUED.exec(before)?.[0].length ?? 0)
  const organs = findOrgans(before.slice(0, until))
  let first = organs.length - 1
  if (organs[first]?.end !== until) return null
  while (first > 0 && JOINT.test(before.slice(organs[first - 1]!.end, organs[first]!.start))) first--
  const from = organs[first]!.start
  return {name: before.slice(from, until), reach: before.length - from}
}
