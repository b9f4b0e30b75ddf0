import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseAddressees} from '../grammar/addressees.js'
import {looksLikeOrgan} from '../grammar/organ.js'
import {cite, citeAll} from './evidence.js'
import {infosOf, type ParagraphInfo, record} from './tree.js'

/** `各市、县人民政府`, `有关单位` */
const CLASS_START = /^[各市省县区州有全]/u
/** A mark that no line between has. */
const TEXT_MARK = /[。：:]/u
/** A mark that no list of recipients has inside. */
const SENTENCE_MARK = /[。；：:]/u
/** What a list of recipients has: `各县（市、区）`. */
const LIST_SIGN = /^各|[、，,]/u
/** `各市、县人民政府：` */
const COLON_END = /[:：]$/u
/** （2019年5月20日）: a line of its own, and no recipients. */
const BRACKETED = /^\s{0,8}[（(][^（）()]{0,60}[）)]\s{0,8}$/u
/** A line of a list that goes on below. */
const GOES_ON = /[、，,；;]$/u

/** 朗读, 打印 */
const SHORTEST_LINE = 4
/** Addressee lines may run over several blocks. */
const MOST_LINES = 6
/** A line that breaks off inside a name is wrapped at the width of a page, in characters. */
const WRAPPED_LINE = 26
/** How many unmarked lines below the title may stand before them. */
const MOST_CANDIDATES = 5
/** Recipients, and the sentence right behind them. */
const RUN_IN =
  /^\s{0,4}(?<recipients>[^：:。]{3,200}[：:])(?:\s{0,4}(?:[为经现近]|根据|按照|\S{2,20}已经)|\s{1,4}\S{2})[^：:]{10}/u
/** 同志们：, 各位代表：, 女士们、先生们：. */
const SALUTATION = /^[^。]{0,30}(?:同志们|朋友们|先生们|女士们|各位\S{1,8}|同学们|来宾们)\s?[:：!！,，]$/u

/**
 * Mark the main recipients (主送机关).
 *
 * They stand between the title and the first sentence, end with a colon and consist of organ names (GB/T 9704-2012 §7.3.2). A
 * salutation (同志们：) and a transition (现通知如下：) end with a colon too; neither names an organ.
 */
export const retextAddressees: Plugin<[], Root> = () => (tree) => {
  const lines = infosOf(tree).filter((info) => info.block.kind !== 'table')
  const title = lines.findLastIndex((info) => info.element === 'title')
  let looked = 0
  for (let start = title + 1; start < lines.length && looked < MOST_CANDIDATES; start++) {
    const line = lines[start]!
    if (line.element) continue
    looked++
    if (SALUTATION.test(line.block.text.trim())) {
      line.element = 'salutation'
      return
    }
    const found = readAddressees(lines, start) ?? readUnclosed(lines, start)
    if (!found && readRunIn(tree, line)) return
    if (!found) {
      if (line.block.text.length > 60 || line.block.text.includes('。')) return
      continue
    }
    for (const info of found.lines) info.element = 'addressees'
    const {text, groups} = found
    record(tree, 'addressees', {text, groups}, {'/addressees/text': [citeAll(found.lines, 'addressees-line')]})
    return
  }
}

/** 市直有关部门：为切实做好…: a lost line break leaves the recipients at the start of the first sentence. */
function readRunIn(tree: Root, line: ParagraphInfo): boolean {
  const printed = RUN_IN.exec(line.block.text)?.groups?.['recipients']
  const parsed = printed === undefined ? null : parseAddressees(printed)
  if (printed === undefined || !parsed || !CLASS_START.test(parsed.text)) return false
  const at = line.block.text.indexOf(parsed.text)
  record(tree, 'addressees', parsed, {'/addressees/text': [cite(line, 'addressees-line', at, at + parsed.text.length)]})
  return true
}

/** A list of classes without its colon, right above running text: 各县（市、区）档案局，市直各单位. */
function readUnclosed(lines: readonly ParagraphInfo[], start: number) {
  const [line, below] = [lines[start]!, lines[start + 1]]
  const text = line.block.text.trim()
  if (
    !below ||
    below.element ||
    !TEXT_MARK.test(below.block.text) ||
    SENTENCE_MARK.test(text) ||
    !LIST_SIGN.test(text)
  ) {
    return null
  }
  const parsed = parseAddressees(text, {colon: 'optional'})
  return parsed && {lines: [line], ...parsed}
}

/** 中国人民建设银行 alone on its line, with no comma behind; 朗读, too short for recipients. */
function isApart({block}: ParagraphInfo): boolean {
  const text = block.text.trim()
  return looksLikeOrgan(text) || (text.length <= SHORTEST_LINE && !CLASS_START.test(text) && !GOES_ON.test(text))
}

function readAddressees(lines: readonly ParagraphInfo[], start: number) {
  if (BRACKETED.test(lines[start]!.block.text)) return null
  let text = ''
  for (let end = start; end < Math.min(lines.length, start + MOST_LINES); end++) {
    const line = lines[end]!.block.text.trim()
    if (line.includes('。') || lines[end]!.element) return null
    text += line
    if (COLON_END.test(line)) {
      const parsed = parseAddressees(text)
      // A database's line with the issuer, or the site's 朗读, and the recipients below it.
      if (parsed && end > start && isApart(lines[start]!) && parseAddressees(line)) return null
      return parsed && {lines: lines.slice(start, end + 1), ...parsed}
    }
    if (!GOES_ON.test(line) && end > start && line.length < WRAPPED_LINE) return null
  }
  return null
}
