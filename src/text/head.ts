import type {Root} from 'nlcst'
import {parseAddressees} from '../grammar/addressees.js'
import {parseDocumentNumber} from '../grammar/document-number/parse.js'
import {parseOrdinal} from '../grammar/ordinals.js'
import {type ParagraphInfo, paragraphsOf} from './tree.js'

/** `（2014年3月5日通过，自公布之日起施行）` */
const IN_BRACKETS = /^[（(].*[）)]$/u

/** 。 or ； inside, or a clause mark in a line too long for a title. */
const SENTENCE_MARK = /[。；！？]/u
/** `页面宽度(px):`: another label with nothing behind it; 现通知如下：, 同志们： and recipients open the text. */
const SHORT_LABEL = /^[^，。、：:]{2,8}(?:[（(][^（）()]{1,8}[）)])?[:：]$/u
const OPENS_TEXT = /如下|[们們]\s?[:：]$|通知|决定|公告|[各你贵]/u
/** `简介：某某文库小编为你整理了…。`, `摘要：…`: what a site says of the page above the document. */
const BLURB = /^(?:简介|摘要|导读|核心提示|内容提要)\s?[:：]/u
const COLON_END = /[:：]\s*$/u
/** `浏览次数：`, `视力保护色：`, `分享到：`: what a site prints below a title, with nothing behind it. */
const EMPTY_LABEL =
  /^[-·•\s]{0,3}(?:浏览|点击|阅读|访问|视力|字号|字体|分享|收藏|打印|来源|信息来源|作者|编辑|发布|日期|时间|索引|保护色|文章|背景|本文|我要|公开|主题|体裁|关键)[^，。：:]{0,8}[:：]$/u
/** `第一篇：某某办公厅文件`: a library of documents counts what it puts on one page. */
const PIECE = /^第[一二三四五六七八九十]{1,3}篇\s?[:：]/u
/** `发电单位：某某办公厅　　签批盖章：`: the form of a telegram. */
const TELEGRAM_FORM = /^(?:发电单位|发往单位|发往|等级)[\s:：].{0,60}签批盖章\s?[:：]$/u
const NUMBER_END = /[号號]\s{0,4}$/u
const LONGEST_TITLE_LINE = 90
const MOST_HEAD_LINES = 30

/** Tell whether a line is running text, an addressee line or a numbered unit: whatever ends the head of a document. */
function startsBody(text: string): boolean {
  if (BLURB.test(text) || PIECE.test(text)) return false
  if (SENTENCE_MARK.test(text) && !IN_BRACKETS.test(text)) return true
  if (COLON_END.test(text) && text.length > 3 && !isEmptyLabel(text.trim())) return true
  return text.length > LONGEST_TITLE_LINE || (parseOrdinal(text) !== null && !isYearFirst(text))
}

/** （86）财税字第082号: an old number opens with its year, as a unit does with its ordinal. */
const isYearFirst = (text: string): boolean => NUMBER_END.test(text) && parseDocumentNumber(text) !== null

const isEmptyLabel = (line: string): boolean =>
  EMPTY_LABEL.test(line) ||
  TELEGRAM_FORM.test(line) ||
  (SHORT_LABEL.test(line) && !OPENS_TEXT.test(line) && parseAddressees(line) === null)

/** 版头和标题: the paragraphs before the first addressee line, running text or numbered unit. */
export function headOf(tree: Root): ParagraphInfo[] {
  const head: ParagraphInfo[] = []
  for (const {info} of paragraphsOf(tree)) {
    if (info.element === 'furniture' || info.element === 'metadata') continue
    if (head.length === MOST_HEAD_LINES || info.block.kind === 'table') break
    // 停水通知！涉及这些小区: a headline may be a sentence.
    const headline = head.length === 0 && info.block.kind === 'heading'
    if (info.element === undefined && !headline && startsBody(info.block.text)) break
    head.push(info)
  }
  return head
}
