import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findDocumentNumbers, parseDocumentNumber} from '../../grammar/document-number.js'
import {looksLikeOrgan} from '../../grammar/organ.js'
import {genreOf, parseTitle, tidyTitle} from '../../grammar/title.js'
import type {Evidence, TitleParts} from '../../schema/index.js'
import type {Fact} from '../../page/reading.js'
import {citeAll} from '../evidence.js'
import {headOf} from '../head.js'
import {squeeze} from '../squeeze.js'
import {findFormalRun, findFullerLine, findStatedRun, type TitleRun, unquoted, withIssuersAbove} from './title-run.js'
import {type ParagraphInfo, paragraphsOf, readingOf, record} from '../tree.js'

/** A number in front of the title, on its line: 某党发〔2021〕55号关于…的决定. */
const LEADING_NUMBER = /^[（(]?[^《]{0,24}[〔［[（(]\d{4}[〕］\])）]\s?第?\s?\d{1,5}\s?号[）)]?\s{0,4}/u

/** （关于公布…的公告） behind a number, （江政办发〔2017〕2号） behind a title. */
const IN_BRACKETS = /^\s{0,4}[（(](?<title>(?:关于|[^（）()]{2,40}关于).{4,200})[）)]$/u
const NUMBER_BEHIND = /(?<=.{8})[（(](?<number>[^（）()]{1,16}[〔[［（(]\d{4}[〕\]］）)]\s?第?\d{1,5}\s?号)[）)]$/u

/**
 * Mark the title (标题) and take it apart.
 *
 * The page states its title in meta tags, a metadata table, headings and `<title>`; where the content shows the same words, over
 * however many lines, those are the title. A line in the form of an official title (发文机关 + 关于…的 + 文种) beats a stated
 * title without that form: column pages state the column's name (GB/T 9704-2012 §7.3.1).
 */
export const retextTitle: Plugin<[], Root> = () => (tree, file) => {
  const head = headOf(tree)
  const stated = readingOf(file).facts.filter((fact) => fact.field === 'title' && !isNoTitle(fact.value))
  const choice = chooseTitle(head, stated)
  if (!choice) return
  const {shown, fact} = choice
  const lines = shown ? withoutFullName(tree, head.slice(shown.run.start, shown.run.end)) : []
  for (const info of lines) info.element = 'title'
  const evidence: Evidence[] = []
  if (shown) evidence.push(citeAll(lines, shown.rule))
  if (fact) evidence.push(fact.evidence)
  const value = unquoted(withoutNumber(tidyTitle(shown ? lines.map((info) => info.block.text) : fact!.value)))
  markRepetitions(head, squeeze(value))
  const {documentType, parts} = parseTitle(value)
  record(tree, 'title', value, {'/title': evidence})
  record(tree, 'titleParts', parts, partsEvidence(parts, evidence))
  if (documentType) record(tree, 'documentType', documentType, {'/documentType': evidence})
}

/** 湖北省武汉市人民政府 above 关于…的通知 that 武汉市人民政府 signs: databases name the issuer with its province. */
function withoutFullName(tree: Root, lines: readonly ParagraphInfo[]): readonly ParagraphInfo[] {
  const name = squeeze(lines[0]?.block.text ?? '')
  if (lines.length < 2 || !looksLikeOrgan(name)) return lines
  const signed = paragraphsOf(tree).some(({info: {block}}) => {
    const line = block.text.length <= name.length * 2 ? squeeze(block.text) : name
    return line.length >= SHORTEST_NAME && line !== name && name.endsWith(line)
  })
  return signed ? lines.slice(1) : lines
}

/** 密级, or the organ of a letterhead: a first line that is no title. */
const isNoTitle = (line: string): boolean => /^(?:绝密|机密|秘密)(?:[★☆*]|$)/u.test(line) || looksLikeOrgan(line)

/** The lines that show the title, and what the page states about it; at least one of them. */
interface Choice {
  shown: ShownTitle | null
  fact: Fact | null
}

interface ShownTitle {
  run: TitleRun
  rule: string
}

function chooseTitle(head: readonly ParagraphInfo[], stated: readonly Fact[]): Choice | null {
  const formal = findFormalRun(head)
  const order = formal !== null && SERIES_NAME.test(squeeze(textOf(head.slice(formal.start, formal.end))))
  if (formal && !order) {
    const value = squeeze(textOf(head.slice(formal.start, formal.end)))
    const fact = stated.find((one) => value.endsWith(squeeze(one.value)) || squeeze(one.value).includes(value)) ?? null
    if (fact || !stated.some((one) => isOfficial(one.value))) return {shown: {run: formal, rule: 'title-form'}, fact}
  }
  for (const fact of stated) {
    const run = findStatedRun(head, fact.value)
    // What the first lines say is no other source than the lines above them.
    const whole = run && fact.evidence.rule === 'title-first-line' ? withIssuersAbove(head, run) : run
    if (whole) return {shown: fullerRun(head, whole), fact}
  }
  if (order) return {shown: {run: formal, rule: 'title-form'}, fact: null}
  const shown = head.slice(0, MOST_SHOWN).findIndex((info) => info.block.kind === 'heading' || isCentred(info))
  const named = stated[0] ? -1 : head.slice(0, MOST_SHOWN).findIndex(({block}) => isNamed(squeeze(block.text)))
  if (shown < 0 && named >= 0)
    return {shown: fullerRun(head, withIssuersAbove(head, {start: named, end: named + 1})), fact: null}
  const headed = shown >= 0 && (!stated[0] || genreOf(squeeze(head[shown]!.block.text)) !== null)
  if (headed) return {shown: fullerRun(head, {start: shown, end: shown + 1}), fact: null}
  return stated[0] ? {shown: null, fact: stated[0]} : null
}

/** A line near the title that ends with its words and puts the organ in front is the better title. */
function fullerRun(head: readonly ParagraphInfo[], run: TitleRun): ShownTitle {
  const fuller = findFullerLine(head, textOf(head.slice(run.start, run.end)))
  return fuller ? {run: fuller, rule: 'title-fuller-line'} : {run, rule: 'title-line'}
}

/** 某省人民政府令, 某市人民代表大会常务委员会公告: the name of a series, which heads what the page has a title for. */
const SERIES_NAME = /令$|^(?:(?!关于)[^《]){2,40}(?:公告|通告)$/u
/** 泸县人民政府 */
const SHORTEST_NAME = 5
/** A title stands among the first lines. */
const MOST_SHOWN = 6
const textOf = (lines: readonly ParagraphInfo[]): string => lines.map((info) => info.block.text).join('')
const isOfficial = (title: string): boolean => title.includes('关于') && parseTitle(title).documentType !== null
/** `2021年工作要点`, `公开招聘教师公告`: nothing states the title, but a line of the head names its kind. */
const isNamed = (line: string): boolean =>
  line.length >= 6 &&
  line.length <= 60 &&
  !/[，。；：:]/u.test(line) &&
  !/^[（(]/u.test(line) &&
  !/令$/u.test(line) &&
  (genreOf(line) !== null || parseTitle(line).kindWord !== null)
const isCentred = ({block}: ParagraphInfo): boolean =>
  block.align === 'center' && genreOf(squeeze(block.text)) !== null && block.text.length <= 60

/** `某署公告2020年第5号（关于…的公告）`: the title stands in brackets behind the number; （江政办发〔2017〕2号） stands behind the title. */
function withoutNumber(title: string): string {
  const [number] = findDocumentNumbers(title.slice(0, 60))
  if (number?.start === 0) {
    const inside = IN_BRACKETS.exec(title.slice(number.end))?.groups?.['title']
    return inside ?? (title.replace(LEADING_NUMBER, '') || title)
  }
  const behind = NUMBER_BEHIND.exec(title)
  return behind && parseDocumentNumber(behind.groups!['number']!) ? title.slice(0, behind.index) : title
}

function partsEvidence(parts: TitleParts, evidence: Evidence[]): Record<string, Evidence[]> {
  const pointers = [
    ...parts.issuers.map((_, index) => `/titleParts/issuers/${index}`),
    ...(parts.subject === null ? [] : ['/titleParts/subject']),
    ...(parts.wraps ? ['/titleParts/wraps/action', '/titleParts/wraps/title'] : []),
    ...parts.status.map((_, index) => `/titleParts/status/${index}`)
  ]
  return Object.fromEntries(pointers.map((pointer) => [pointer, evidence]))
}

/** T5: a title that stands twice, over however many lines, is one title, also where the number stands before it: 江政发〔2014〕20号《关于…的意见》. */
function markRepetitions(head: readonly ParagraphInfo[], title: string): void {
  const rest = head.filter((info) => !info.element)
  const again = findStatedRun(rest, title)
  if (again) for (const info of rest.slice(again.start, again.end)) info.element = 'title'
  for (const info of head) {
    const line = squeeze(info.block.text)
    if (info.element || line.length > title.length + LONGEST_NUMBER) continue
    if (line === title || squeeze(withoutNumber(info.block.text)).replace(IN_MARKS, '$<title>') === title) {
      info.element = 'title'
    }
  }
  // 江源省人大常委会 between two titles: a database names the issuer.
  const titles = head.map(({element}) => element === 'title')
  for (const info of head.slice(titles.indexOf(true), titles.lastIndexOf(true)))
    if (!info.element && looksLikeOrgan(info.block.text.trim())) info.element = 'metadata'
}

const LONGEST_NUMBER = 30
/** 《关于…的意见》 */
const IN_MARKS = /^《(?<title>[^《]{1,200})》$/u
