// （试行）, (2018年第2号), 【有效】: a bracket at the end of a title.
const BRACKET = /[（([【〔](?<inside>[^（）()[\]【】〔〕]{1,40})[）)\]】〕]$/u
// （某府办〔2018〕5号）, (某办发[2017]2号): a number in brackets, which has brackets of its own.
const NUMBERED = /[（(【][^（）()[\]【】〔〕]{1,16}[〔[【（(]\d{4}[〕\]】）)][^（）()[\]【】〔〕]{1,10}号[）)】]$/u
// 国务院令第638号, 公告2021年第32号.
const NUMBER = /(?<=[令告])(?:\d{4}年)?第[\d一二三四五六七八九十百〇○]{1,6}号$/u
// 试行, 修订征求意见稿, 2021年修订: what a bracket says about the state of the text.
const STATUS =
  /^(?:\d{4}年)?(?:第[一二三四五六七八九十]{1,3}次)?(?:试行|暂行|试用|修订|修正|修改|草案|送审稿|征求意见稿|公开征求意见稿|修订草案征求意见稿|修订草案|修正案|修正草案|审议稿|讨论稿|修订稿|修改稿|报批稿|二次审议稿|代拟稿|试行稿|修订版|\d{4}年版|\d{4}版|(?:已|全文|部分|现行)?(?:废止|失效|作废|有效))本?$/u

// A stray point at the end of a title.
const POINT = /[。.]$/u
/** What a suffix ends with. */
const ENDS: ReadonlySet<string> = new Set('）)】]〕号。.')
/** Titles have two or three suffixes; hostile ones do not cost more. */
const MOST_SUFFIXES = 6
const LONGEST_SUFFIX = 50

/** A title without what follows its kind word. */
export interface StrippedTitle {
  core: string
  /** 试行, 修订 and their kin, in order. */
  status: string[]
}

/**
 * Take brackets, numbers and stray points off the end of a title: （试行）, (二), （国发〔2019〕5号）, 第638号.
 *
 * @example
 * stripSuffix('行政许可听证办法（试行）') // {core: '行政许可听证办法', status: ['试行']}
 */
export function stripSuffix(title: string): StrippedTitle {
  let core = title.trim()
  const status: string[] = []
  for (let rest = '', count = 0; rest !== core && count < MOST_SUFFIXES; count++) {
    rest = core
    if (!ENDS.has(core.at(-1)!)) break
    const bracket = BRACKET.exec(core.slice(-LONGEST_SUFFIX))
    const inside = bracket?.groups!.inside ?? ''
    if (STATUS.test(inside)) status.unshift(inside)
    core = core.slice(0, core.length - (bracket?.[0].length ?? 0)).trimEnd()
    core = withoutEnd(withoutEnd(withoutEnd(core, NUMBERED), NUMBER), POINT).trimEnd()
    if (core === '') return {core: rest, status}
  }
  return {core, status}
}

function withoutEnd(text: string, pattern: RegExp): string {
  const match = pattern.exec(text.slice(-LONGEST_SUFFIX))
  return match ? text.slice(0, text.length - match[0].length) : text
}
