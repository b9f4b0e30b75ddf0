import {wordList} from '../word-list.js'

/** Where a name may have to be searched before its level; names of places are shorter. */
const LONGEST_PLACE = 12
const HAN = /\p{Script=Han}/u
// 由青岚市人民政府, 的市人民政府: words of one character, which end to the left what may be a name.
const BOUNDARY = new Set('由经向和与及报送至会同以从被把将于为按据对的了并或是在请受就其因')
// 2012年3月6日青岚市人民政府: the mark of a date or number behind its figures.
const MEASURED = /[\d〇○零一二三四五六七八九十][年月日号届次]$/u
const WORDS = wordList(`
  根据 依据 依照 按照 遵照 参照 落实 贯彻 执行 提请 报请 报经 征得 征求 听取 服从 通过 围绕 涉及 包括 关于 有关
  对照 结合 配合 协助 支持 督促 责成 委托 授权 代表 根据原 经过 属于 隶属于 抄送 抄报 转发 批转 印发 公布 发布
  制定 提出 作出 下达 下发 成立 组织 落实好 传达 学习 响应 接受 以及 同意 批准 对于 成为 上报 报告 呈报
`)
const LONGEST_WORD = Math.max(...WORDS.map((word) => word.length))
const WORD = new Set(WORDS)
// 青岚, 江源省青岚: two or three characters, a division above before them perhaps. 所在, 县级, 设区 tell no name.
const PLACE =
  /^(?:\p{Script=Han}{2,3}(?:自治区|[省市州盟]))?(?![所相有该设本全各我原两几多上下直作做抓])\p{Script=Han}{1,2}[^辖级属直设在关城地外内个各全本我原两上下该管郊好清照实彻]$/u
// 人民政府, 人民法院 in full: a name is printed before them, and 市委, 县政府 stand behind any verb.
const IN_FULL = /^(?:自治[区州县旗]|[省市县区州盟旗镇乡])(?:人民(?:政府|法院|检察院|代表大会)|人大常委会)/u

/**
 * Find where an organ's name begins whose level (省, 市, 县) stands at `at`, right behind a Chinese character; `null` if the text
 * leaves it open.
 *
 * The places that the table of divisions lacks, former and small ones, are read back to a boundary: punctuation, a date, a word
 * like 根据. A verb before the level shows that the level stands alone.
 *
 * @example
 * placeBefore('2012年3月6日青岚市人民政府令第88号公布', 0, 11) // 9
 * placeBefore('提请市人民政府批准', 0, 2) // 2
 * placeBefore('设区的下辖县人民政府', 0, 5) // null
 */
export function placeBefore(text: string, floor: number, at: number): number | null {
  let start = at
  while (start > floor && !isBoundary(text, start)) {
    start--
    if (at - start > LONGEST_PLACE) return null
  }
  if (start === at) return at
  return IN_FULL.test(text.slice(at, at + 10)) && PLACE.test(text.slice(start, at)) ? start : null
}

/** Whether what stands right before `position` can be no part of a place's name. */
function isBoundary(text: string, position: number): boolean {
  const before = text[position - 1]!
  if (!HAN.test(before) || BOUNDARY.has(before)) return true
  for (let length = 2; length <= LONGEST_WORD; length++) {
    if (WORD.has(text.slice(position - length, position))) return true
  }
  return MEASURED.test(text.slice(Math.max(0, position - 2), position))
}
