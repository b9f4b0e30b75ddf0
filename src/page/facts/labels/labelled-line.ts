import type {FactField} from '../../reading.js'
import {OTHER_LABELS, PUBLICATION_LABELS} from './labels.js'

/** The words of a table that has two characters each: 来源作者编辑. */
const PAIRS = /../gu

/** A label with its value in a line; ranges are positions in the line. */
export interface LabelledValue {
  field: FactField | null
  label: string
  start: number
  end: number
  /** Where the label itself starts. */
  at: number
}

const MEANING = new Map<string, FactField | null>([
  ...OTHER_LABELS.map((label) => [label, null] as const),
  ...PUBLICATION_LABELS.flatMap(({field, labels}) => labels.map((label) => [label, field] as const))
])
const LONGEST = Math.max(...[...MEANING.keys()].map((label) => label.length))

/** A colon, or the bracket of 【来源】, and the white space behind it: the end of a label. */
const COLON = /(?:[:：]|[】\]][:：]?)\s{0,8}/gu
/** A label of time that a date follows without a colon: 发布时间 2005/05/17. */
const BEFORE_DATE = /(?<label>(?:发布|发表|发稿|更新|上传|公开)(?:时间|日期|于))\s{1,4}(?=\d{4})/gu
const BARE_LABEL = /(?:时间|日期|[布表]于)\s/u
/** 本文来源于国家统计局　2024-05-11 */
const COMES_FROM = /^(?:本文|文章|信息|稿件)?来源(?:于|自)\s{0,3}(?![:：])/u
/** What may stand inside a label: 来 源, 作　者. */
const SPACE = /\s/u
/** What a short label must follow: nothing, white space, a bracket, a digit. Others may follow the last value directly. */
const BOUNDARY = /[^\p{Script=Han}A-Za-z]/u

/** Characters of labels in traditional Chinese: 發佈時間, 資料來源, 責任編輯, 瀏覽次數. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [
    '發发佈布時时間间來来資资編编輯辑責责點点擊击閱阅覽览瀏浏數数體体號号單单關关鍵键標标籤签記记錄录傳传審审網网絡络類类評评論论轉转載载開开處处'
  ]
    .flatMap((pairs) => pairs.match(PAIRS) ?? [])
    .map(([traditional, simplified]) => [traditional!, simplified!] as const)
)

/** Find the label that ends at a position: the longest known one, spaces inside not counted. */
function labelBefore(line: string, end: number, from: number): {label: string; at: number} | null {
  let label = ''
  let printed = ''
  let best: {label: string; at: number} | null = null
  let spaces = 0
  for (let at = end - 1; at >= from && label.length < LONGEST; at--) {
    const character = line[at]!
    if (SPACE.test(character)) {
      if (++spaces > 4) break
      continue
    }
    printed = character + printed
    label = (SIMPLIFIED.get(character) ?? character) + label
    if (!MEANING.has(label) && !MEANING.has(printed)) continue
    // 成文日期 is not 日期; but 10:43来源： and 辽宁日报编辑： are values with the next label behind them.
    const free = at === from || BOUNDARY.test(line[at - 1]!)
    const timed = from > 0 && TIME_LABEL.test(label) && DATE_FOLLOWS.test(line.slice(end, end + 12))
    const follows =
      from > 0 && (!GENERAL.has(label) || (timed && !OTHER_TIME.test(line.slice(Math.max(0, at - 2), at))))
    if (free || follows || label.length > 3) best = {label: MEANING.has(printed) ? printed : label, at}
  }
  return best
}

const TIME_LABEL = /^(?:时间|日期)$/u
const DATE_FOLLOWS = /^\s{0,3}[:：]\s{0,6}\d{4}/u
/** What makes a date of 日期 another than that of publication. */
const OTHER_TIME =
  /成文|发文|签发|生成|形成|会议|活动|截止|报名|考试|施行|实施|生效|失效|废止|印发|开始|结束|举办|开标/u

/** Labels that are the end of longer words: 成文日期, 会议时间, 撰文. */
const GENERAL: ReadonlySet<string> = new Set([
  '时间',
  '日期',
  '文',
  '发布',
  '来自',
  '图',
  '图片',
  '记者',
  '分类',
  '次数',
  '大小',
  '阅读',
  '分享'
])

/**
 * Read the labelled values of a line: 发布时间:2014年03月04日 10:43 来源:辽宁日报 编辑:李佳蕖 打印.
 *
 * A value reaches to the next label. Only labels that are known count, so that a colon inside a value (10:43) ends nothing.
 */
export function labelledValues(line: string): LabelledValue[] {
  const found: LabelledValue[] = []
  let from = 0
  const add = (label: string, at: number, start: number) => {
    const previous = found.at(-1)
    if (previous) previous.end = Math.min(previous.end, at)
    found.push({field: MEANING.get(label) ?? null, label, at, start, end: line.length})
    from = start
  }
  const from0 = COMES_FROM.exec(line)
  if (from0) add('来源', 0, from0[0].length)
  const ends = [
    ...[...line.matchAll(COLON)].map((match) => ({at: match.index, start: match.index + match[0].length, label: null})),
    ...(BARE_LABEL.test(line) ? [...line.matchAll(BEFORE_DATE)] : []).map((match) => ({
      at: match.index,
      start: match.index + match[0].length,
      label: match.groups!.label!
    }))
  ].sort((a, b) => a.at - b.at)
  for (const {at, start, label} of ends) {
    if (label !== null) add(label, at, start)
    else {
      const before = labelBefore(line, at, from)
      if (before) add(before.label, before.at, start)
    }
  }
  return found
}
