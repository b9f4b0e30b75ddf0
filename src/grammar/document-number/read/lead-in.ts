/**
 * 引语: words after which the code of a number begins, when both stand in one run of characters: 按照财库〔2022〕3号.
 * None of them occurs inside the code of an organ, except at its end.
 */
const WORDS =
  '按照|根据|依据|依照|遵照|参照|对照|比照|关于|印发|转发|批转|下发|发布|公布|颁布|修改|修订|废止|同时|失效|执行|贯彻|落实|详见|参见|另见|现将|已将|即将|' +
  '调整为|变更为|更改为|以及|或者|基于|属于|文号为|编号为|号为|发文字号|发文文号|发文编号|发文号|文件编号|文件号|公文编号|公文号|文件字号|字号|文号|编号|标题|' +
  '通知|意见|决定|办法|批复|规定|条例|细则|方案|公告|通告|复函|请示|报告|纪要|文件|精神|制定|出台|依法|的|按|[一二三四五六七八九十]日|' +
  '适用|符合|违反|遵守|特急|加急|急件|特提|平急|[我你贵][委局厅部院办署省市县区]以|[已曾均]以'

const LEAD_IN = new RegExp(WORDS, 'gu')

/** Characters that lead in only where a run begins: 以国发, 按财税; inside a code they are names (如 in 如东). */
const FIRST =
  /^(?:[我你][委局厅部院办署省市县区]|和(?![政平县田顺静龙林布硕])|[以据在是被该了为见由]|对(?!外)|将(?!乐))(?=\p{Script=Han}{2})/u

/** Words that end a title; alone before a year they are its end and no code: 通知〔2014〕12号. */
const TITLE_END =
  /^(?:按照|根据|依据|通知|意见|决定|办法|批复|规定|条例|细则|方案|请示|报告|纪要|文件|精神|制定|出台|[发文]*字?号|发文编号|文件编号)$/u

/**
 * Find where the code begins in the run of characters before a number: behind the last lead-in (引语) or title.
 *
 * Returns the length of the run if nothing of it belongs to a code.
 *
 * @example
 * skipLeadIn('按照财库') // 2
 * skipLeadIn('关于开展检查的通知国发') // 9
 */
export function skipLeadIn(run: string): number {
  let start = 0
  for (const match of run.matchAll(LEAD_IN)) {
    const end = match.index + match[0].length
    // 招公告字: the word is part of the code.
    if (end < run.length && run.slice(end) !== '字') start = end
  }
  start += FIRST.exec(run.slice(start))?.[0].length ?? 0
  return TITLE_END.test(run.slice(start)) ? run.length : start
}
