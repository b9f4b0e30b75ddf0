import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findDates} from '../grammar/dates.js'
import {looksLikeOrgan} from '../grammar/organ.js'
import {cite, citeAll} from './evidence.js'
import {signedName} from './signature/signed-name.js'
import {type ParagraphInfo, paragraphsOf, record} from './tree.js'

/** The full stop that may end the list. */
const STOP = /[。.]$/u
/** `抄报：`, `…办公室 2014年3月5日印发`: another item of the imprint. */
const NEXT_ITEM = /[:：]|印发$/u
/** A line of a list that goes on below. */
const GOES_ON = /[，、,；;]\s{0,4}$/u
/** A list that ends here. */
const ENDED = /[。.]\s{0,4}$/u
/** The last line of a list: `各民主党派省委。` */
const LAST_LINE = /^[^。]{2,300}。$/u

/** `抄送：某某，某某。`, `抄　送：`, `分送：`, `抄报：`. */
const COPIED = /^(?:抄\s{0,3}送|抄\s{0,3}报|分\s{0,3}送)[:：\s]\s*(?<organs>\S[\s\S]*)$/u
/** `某某办公厅秘书处　2014年3月20日印发`. */
const PRINTED =
  /^(?!共\s?印)(?<organ>[^。，：\d〇二]{2,60}?)\s{0,20}(?<date>[^\s年]{2,4}\s?年\s?[^\s月]{1,3}\s?月\s?[^\s日]{1,3}\s?日)\s?印发?$/u
const PRINTED_ALONE = /^(?<date>[^\s年]{4}\s?年\s?[^\s月]{1,3}\s?月\s?[^\s日]{1,3}\s?日)\s?印发?$/u
const PRINTED_END = /日\s?印发?$/u
/** ` 共印50份` behind */
const COPIES = /[\s（(，,]{0,10}共印\s?\d{1,5}\s?份[）)]?$/u

/** A list of those who get a copy fills some lines, not a page. */
const MOST_COPIED = 8

/**
 * Mark the imprint (版记): 抄送机关, and who printed the document when (印发机关和印发日期, GB/T 9704-2012 §7.4).
 *
 * The printing date is never the date of the document.
 */
export const retextImprint: Plugin<[], Root> = () => (tree) => {
  const lines = paragraphsOf(tree)
    .slice(-60)
    .map(({info}) => info)
  for (const [index, info] of lines.entries()) {
    if (info.element) continue
    const {text} = info.block
    const copied = COPIED.exec(text)?.groups?.['organs']
    const line = text.includes('共印') ? text.replace(COPIES, '') : text
    const printed = PRINTED_END.test(line) ? (PRINTED.exec(line) ?? PRINTED_ALONE.exec(line)) : null
    if (copied !== undefined) readCopied(tree, info, copied, continued(lines, index))
    else if (printed?.groups) readPrinting(tree, info, printed.groups['organ'], lines[index - 1])
  }
}

function readCopied(tree: Root, info: ParagraphInfo, first: string, more: readonly ParagraphInfo[]): void {
  for (const line of [info, ...more]) line.element = 'copied-to'
  const {text} = info.block
  const organs = [first, ...more.map(({block}) => block.text)].map((line) => line.trim()).join('')
  const value = organs.replace(STOP, '')
  const at = text.lastIndexOf(first)
  const evidence =
    more.length > 0 ? citeAll([info, ...more], 'copied-to-line') : cite(info, 'copied-to-line', at, at + value.length)
  record(tree, 'copiedTo', value, {'/copiedTo': [evidence]})
}

/** The lines on which a list goes on that ended in a comma: 抄送：省委各部门，省军区， / 省人大常委会办公厅。 */
function continued(lines: readonly ParagraphInfo[], index: number): ParagraphInfo[] {
  let end = index + 1
  while (end < lines.length && end - index <= MOST_COPIED && isGoingOn(lines[end - 1]!, lines[end]!)) end++
  return lines.slice(index + 1, end)
}

/** After a comma; or the line broke inside a name, and the list ends with the next one. */
function isGoingOn({block: {text}}: ParagraphInfo, next: ParagraphInfo): boolean {
  if (next.element || next.block.text.length > 300 || NEXT_ITEM.test(next.block.text)) return false
  return GOES_ON.test(text) || (!ENDED.test(text) && LAST_LINE.test(next.block.text.trim()))
}

function readPrinting(
  tree: Root,
  info: ParagraphInfo,
  named: string | undefined,
  above: ParagraphInfo | undefined
): void {
  const [date] = findDates(info.block.text)
  if (!date?.value) return
  info.element = 'printing'
  const line = above && !above.element && looksLikeOrgan(above.block.text.trim()) ? above : null
  if (named === undefined && line) line.element = 'printing'
  // Whatever stands before the date is the office that printed: 某大学党委办公室, ××省人民政府办公厅.
  const organ = named === undefined ? (line?.block.text.trim() ?? null) : signedName(named)
  const evidence = [cite(info, 'printing-line')]
  record(
    tree,
    'printing',
    {organ, date: date.value},
    {
      '/printing/date': evidence,
      ...(organ !== null && {'/printing/organ': named === undefined && line ? [cite(line, 'printing-line')] : evidence})
    }
  )
}
