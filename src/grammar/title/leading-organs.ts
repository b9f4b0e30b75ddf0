import {splitOrgans, type OrganSpan} from '../organ/split-organs.js'

// 甘肃省发展和改革委员会等部门, 教育部等六部门: more issuers than the title names.
const AND_OTHERS =
  /等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?个?(?:部门|单位|部委|部门和单位|部门单位|机关|委局|厅局|有关部门)$/u
// The same, within a title.
const OTHERS_WITHIN = /等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?个?(?:部门|单位|部委|机关|委局|厅局|有关部门)/u
// 关于, 转发, 对…的批复, 《…》: where the issuers end.
const MARKER =
  /关于|重新印发|修订印发|印发|转发|批转|公布|发布|颁布|颁发|废止|修改|决定|同意|授予|任命|任免|(?<![应面针])对(?![外口台])|给(?!排水)|就(?!业)|《|令$/u

// 青岚市第八届人民代表大会第三次会议关于…的决议: a congress resolves as the meeting that it is.
const CONGRESS = /^\p{Script=Han}{0,20}人民代表大会第[一二三四五六七八九十]{1,3}次(?:全体)?会议$/u

/**
 * Take the issuers (发文机关) off the front of a title, with where the rest begins.
 *
 * @example
 * leadingOrgans('财政部 税务总局关于完善有关政策的公告') // {organs: ['财政部', '税务总局'], end: 8}
 * leadingOrgans('甘肃省发展和改革委员会等部门关于印发…') // {organs: ['甘肃省发展和改革委员会'], end: 14}
 */
export function leadingOrgans(title: string): {organs: string[]; end: number} {
  const marker = MARKER.exec(title)
  return (
    organsUpTo(title, marker?.index ?? 0) ??
    organsUpTo(title, endOfOthers(title, marker?.index)) ?? {organs: [], end: 0}
  )
}

function organsUpTo(title: string, end: number): {organs: string[]; end: number} | null {
  if (end === 0) return null
  if (CONGRESS.test(title.slice(0, end))) return {organs: [title.slice(0, end)], end}
  const organs: OrganSpan[] | null = splitOrgans(title.slice(0, end).trimEnd().replace(AND_OTHERS, ''))
  return organs && {organs: organs.map(({name}) => name), end}
}

/** 教育部等部门开展…方案: 等部门 ends the issuers where no marker follows them. */
function endOfOthers(title: string, before = title.length): number {
  const others = OTHERS_WITHIN.exec(title.slice(0, before))
  return others ? others.index + others[0].length : 0
}
