import {genreOf, parseTitle} from '../../grammar/title.js'
import type {Fact} from '../../page/reading.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'
import {findFullerLine} from './find-fuller-line.js'
import {findFormalRun, findStatedRun, type TitleRun, withIssuersAbove} from './title-run.js'

/** 某省人民政府令, 某市人民代表大会常务委员会公告: the name of a series, which heads what the page has a title for. */
const SERIES_NAME = /令$|^(?:(?!关于)[^《]){2,40}(?:公告|通告)$/u
/** What is no line of a title: a mark of a sentence or a label, a bracket in front (（2021年3月5日通过）), an order's series. */
const NO_TITLE_LINE = /[，。；：:]|^[（(]|令$/u
/** 关于做好防汛工作的通知 */
const SHORTEST_SUBJECT = 10
/** A title stands among the first lines. */
const MOST_SHOWN = 6
const textOf = (lines: readonly ParagraphInfo[]): string => lines.map((info) => info.block.text).join('')
const isOfficial = (title: string): boolean => title.includes('关于') && parseTitle(title).documentType !== null
/** `2021年工作要点`, `公开招聘教师公告`: nothing states the title, but a line of the head names its kind. */
const isNamed = (line: string): boolean =>
  line.length >= 6 &&
  line.length <= 60 &&
  !NO_TITLE_LINE.test(line) &&
  (genreOf(line) !== null || parseTitle(line).kindWord !== null)
const isCentred = ({block}: ParagraphInfo): boolean =>
  block.align === 'center' && genreOf(squeeze(block.text)) !== null && block.text.length <= 60

/** The lines that show the title, and what the page states about it; at least one of them. */
export interface TitleChoice {
  shown: ShownTitle | null
  fact: Fact | null
}

interface ShownTitle {
  run: TitleRun
  rule: string
}

/** Choose between the lines in the form of an official title and what the page states. */
export function chooseTitle(head: readonly ParagraphInfo[], stated: readonly Fact[]): TitleChoice | null {
  const formal = findFormalRun(head)
  const order = formal !== null && SERIES_NAME.test(squeeze(textOf(head.slice(formal.start, formal.end))))
  if (formal && !order) {
    const value = squeeze(textOf(head.slice(formal.start, formal.end)))
    const fact = stated.find((one) => isSameTitle(squeeze(one.value), value)) ?? null
    if (fact || !stated.some((one) => isOfficial(one.value))) return {shown: {run: formal, rule: 'title-form'}, fact}
  }
  for (const fact of stated) {
    const run = findStatedRun(head, fact.value)
    const whole = run && withIssuersAbove(head, run)
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

/** What the page states holds the title, is what the title wraps, is the end of it, or names the same subject with the issuer in other words. */
function isSameTitle(stated: string, value: string): boolean {
  if (value.endsWith(stated) || stated.includes(value)) return true
  const wrapped = parseTitle(value).parts.wraps?.title
  if (wrapped !== undefined && wrapped.length >= SHORTEST_SUBJECT && stated.endsWith(wrapped)) return true
  const subject = value.slice(Math.max(0, value.indexOf('关于')))
  return subject.length >= SHORTEST_SUBJECT && stated.endsWith(subject) && stated[0] === value[0]
}

/** A line near the title that ends with its words and puts the organ in front is the better title. */
function fullerRun(head: readonly ParagraphInfo[], run: TitleRun): ShownTitle {
  const fuller = findFullerLine(head, textOf(head.slice(run.start, run.end)))
  return fuller ? {run: fuller, rule: 'title-fuller-line'} : {run, rule: 'title-line'}
}
