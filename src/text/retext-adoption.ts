import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findDates} from '../grammar/dates.js'
import {findDocumentNumbers} from '../grammar/document-number.js'
import {looksLikeOrgan} from '../grammar/organ.js'
import {genreOf} from '../grammar/title.js'
import type {DocumentNumber} from '../schema/index.js'
import {adoptingOrgans} from './issuers/adopting-organs.js'
import {cite, citeAll} from './evidence.js'
import {isDateLine} from './signature/date-line.js'
import {stateDate} from './state-date.js'
import {findingsOf, infosOf, type ParagraphInfo, record} from './tree.js'

/** `（2014年3月5日通过）` */
const BRACKET_START = /^[（(【[]/u
/** An opening bracket. */
const OPENS = /[（(【[]/u
/** A closing bracket. */
const CLOSES = /[）)】\]]/u
/** `2014年`, `二〇一四年` */
const YEAR = /\d{4}\s?年|[〇○零一二三四五六七八九]{4}年/u
/** `…通过）` */
const BRACKET_END = /[）)】\]]$/u
/** A mark of running text. */
const SENTENCE_MARK = /[。；]/u
/** A date or a number of the text. */
const NO_LABEL = /\d{4}年|^第|^[一二三四五六七八九十]{1,3}、/u
/** A colon. */
const COLON = /[:：]/u
/** `2014年5月1日起施行`: a day of effect, not of adoption. */
const EFFECT_NEAR = /^(?:(?![公发颁]布|通过|批准).){0,12}(?:施行|实施|执行|生效)/u
/** `起正式施行` right behind a day. */
const EFFECT_BEHIND = /^\s?起?(?:正式)?(?:施行|实施|执行|生效)/u

/** 通过, 公布, 修订: what an adoption line says was done on its date. */
const ADOPTED = /通过|公布|发布|批准|修订|修正|修改|施行|印发|颁布|制定/u
/** （2017年10月24日某代表大会通过）, （2013年7月18日国务院令第638号公布 根据…修订）: in brackets, or a date with the verb at its end. */
const UNBRACKETED =
  /^(?:\d{4}年[^。；]{4,100}(?:通过|公布|发布|批准|修订|修正|印发)|根据\d{4}年[^。；]{4,160}(?:修订|修正|修改))$/u
/** `1985年9月25日，卫生部`: the day and who promulgated, and nothing else. */
const DATED_ORGAN = /^\d{4}年\d{1,2}月\d{1,2}日[\s，,]{0,4}(?<organ>[^\s，。；]{2,30})$/u
/** （2019年5月20日）, 二〇〇三年三月十四日: a day that is none of the web's. */
const PRINTED_DAY = /^[（(][^（）()]{6,24}[）)]$|^[^\d０-９]+$/u
/** The end of a note. */
const CLOSED = /^\s{0,4}[）)]\s{0,4}$/u
const MOST_LINES = 8
/** An adoption line in brackets may be broken over several lines. */
const MOST_PIECES = 12
const LONGEST = 2000

/**
 * Mark the line under the title that says who adopted or promulgated a resolution, decision or regulation, and when (通过日期).
 *
 * It gives the date, the issuer where nobody signs, and the number of the order where it names just one: a text that several orders
 * amended has no number of its own. The last adoption or amendment named is the reading of the text.
 */
export const retextAdoption: Plugin<[], Root> = () => (tree) => {
  const lines = infosOf(tree)
  const title = lines.findLastIndex((info) => info.element === 'title')
  // Where the page lost its title, the note is the first line.
  const last = Math.min(lines.length, title < 0 ? 1 : title + 1 + MOST_LINES)
  for (let index = title + 1; index < last; index++) {
    const info = lines[index]!
    if (info.element && info.element !== 'publication' && info.element !== 'document-number') continue
    const pieces = adoptionAt(lines, index)
    if (pieces) {
      for (const piece of pieces) if (piece.element !== 'document-number') piece.element = 'adoption'
      readDate(tree, pieces)
      readEffect(tree, pieces)
      readOrgan(tree, pieces)
      readOrder(tree, pieces)
      index += pieces.length - 1
    } else if (info.element || isShortLine(info) || looksLikeOrgan(info.block.text.trim())) continue
    else if (isDateLine(info) && info.block.text.includes('年') && (isRegulation(tree) || isOwnDay(lines, index))) {
      info.element = 'adoption'
      readDate(tree, [info])
    } else break
  }
}

/** The lines of an adoption note that starts here: until its bracket closes. */
function adoptionAt(lines: readonly ParagraphInfo[], index: number): ParagraphInfo[] | null {
  const first = lines[index]!.block.text.trim()
  const organ = DATED_ORGAN.exec(first)?.groups?.['organ']
  if (UNBRACKETED.test(first) || (organ !== undefined && looksLikeOrgan(organ))) return [lines[index]!]
  if (!BRACKET_START.test(first)) return null
  let depth = 0
  let text = ''
  for (let end = index; end < Math.min(lines.length, index + MOST_PIECES); end++) {
    const line = lines[end]!.block.text.trim()
    for (const character of line) {
      if (OPENS.test(character)) depth++
      else if (CLOSES.test(character)) depth--
    }
    text += line
    if (text.length > LONGEST) return null
    if (depth > 0) continue
    const dated = YEAR.test(text)
    const numbered = findDocumentNumbers(text).length > 0
    return BRACKET_END.test(text) && dated && (ADOPTED.test(text) || numbered) ? lines.slice(index, end + 1) : null
  }
  return null
}

/** 时效性：现行有效: a line between the title and the adoption line, no running text, no unit and no date. */
const isShortLine = ({block: {text}}: ParagraphInfo): boolean =>
  text.length <= 40 && !SENTENCE_MARK.test(text) && !NO_LABEL.test(text) && COLON.test(text)

/** The day of signing below the title (题注): in brackets, in Chinese numerals, or beside the line of the number. */
function isOwnDay(lines: readonly ParagraphInfo[], index: number): boolean {
  const isNumber = (info: ParagraphInfo | undefined) => info?.element === 'document-number'
  return PRINTED_DAY.test(lines[index]!.block.text.trim()) || isNumber(lines[index - 1]) || isNumber(lines[index + 1])
}

/** Under the title of a regulation a date alone is that of its promulgation; under a notice it may be the web's. */
const isRegulation = (tree: Root): boolean => genreOf(findingsOf(tree).fields.title ?? '')?.genre === 'regulation'

function readDate(tree: Root, lines: readonly ParagraphInfo[]): void {
  for (const info of lines.toReversed()) {
    const {text} = info.block
    const dates = findDates(text).filter((date) => date.value !== null && date.precision !== 'year')
    const last = dates.findLast((date) => !EFFECT_NEAR.test(text.slice(date.end)))
    if (!last?.value) continue
    stateDate(tree, 'date', last.value, cite(info, 'adoption-date', last.start, last.end))
    return
  }
}

/** `自2020年1月1日起施行` beside the adoption. */
function readEffect(tree: Root, lines: readonly ParagraphInfo[]): void {
  for (const info of lines) {
    const {text} = info.block
    const found = findDates(text).findLast(
      (date) => date.value !== null && date.precision === 'day' && EFFECT_BEHIND.test(text.slice(date.end))
    )
    if (!found?.value) continue
    stateDate(tree, 'effectiveDate', found.value, cite(info, 'effective-adoption', found.start, found.end))
  }
}

function readOrgan(tree: Root, lines: readonly ParagraphInfo[]): void {
  // The name may be broken over two of the lines.
  const text = lines.map((info) => info.block.text.trim()).join('')
  for (const name of adoptingOrgans(text)) {
    const info = lines.find(({block}) => block.text.includes(name))
    const at = info?.block.text.indexOf(name) ?? 0
    const evidence = info ? cite(info, 'issuer-adoption', at, at + name.length) : citeAll(lines, 'issuer-adoption')
    findingsOf(tree).witnesses.push({place: 'adoption', name, evidence})
  }
}

/** …通过 法释〔1998〕5号）: the number of the text itself ends the note. */
const closesNote = ({number, info, end}: {number: DocumentNumber; info: ParagraphInfo; end: number}): boolean =>
  number.type === 'standard' && CLOSED.test(info.block.text.slice(end))

function readOrder(tree: Root, lines: readonly ParagraphInfo[]): void {
  if (findingsOf(tree).fields.documentNumber) return
  const found = lines.flatMap((info) => findDocumentNumbers(info.block.text).map((one) => ({...one, info})))
  const orders = found.filter(({number}) => number.type === 'order')
  const [only, second] = orders.length > 0 ? orders : found.filter(closesNote)
  if (!only || second) return
  const evidence = [cite(only.info, 'number-adoption', only.start, only.end)]
  record(tree, 'documentNumber', only.number, {
    '/documentNumber/text': evidence,
    '/documentNumber/canonical': evidence
  })
}
