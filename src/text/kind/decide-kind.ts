import type {Kind, Notice} from '../../schema/index.js'
import {genreOf} from '../../grammar/title.js'
import type {PageReading} from '../../page/reading.js'
import type {IssuerWitness, ParagraphInfo} from '../tree.js'
import {namesColumn} from './names-column.js'

/** What is known of a page when its kind is decided. */
export interface KindSigns {
  fields: Partial<Notice>
  witnesses: readonly IssuerWitness[]
  reading: PageReading
  /** The paragraphs that are no title or furniture. */
  body: readonly ParagraphInfo[]
  /** Whether the paragraphs are linked titles with their dates. */
  listed: boolean
}

/** The kind, the rule that decided, and the words that triggered it. */
export interface KindDecision {
  kind: Kind
  rule: string
  quote: string
}

/** 本报讯, 新华社北京3月1日电, 某某网讯. */
const DATELINE = /^[（(【\s]{0,4}\S{0,10}(?:[网社报台站]|客户端|在线|新闻)[^。]{0,24}?(?:讯|电|报道|消息)/u
/** （记者 张某）, （通讯员 …）. */
const REPORTER = /[（(][^（）()]{0,8}(?:记者|通讯员)/u
/** How far into a paragraph a dateline reaches. */
const DATELINE_REACH = 100
const SALUTATION = /^(?:尊敬的)?[^。]{0,30}(?:同志们|朋友们|先生们|女士们|各位\S{1,8}|同学们|来宾们)\s?[:：!！,，]/u
const ERROR_PAGE =
  /^(?:404|403|500|502)|页面(?:不存在|未找到|已删除|找不到)|(?:无法|不能)(?:访问|找到|显示)该?(?:页|网页)|not\s?found/iu
const PROVISION = /^第[一二三四五六七八九十百零〇\d]{1,6}条/u
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,6}[条章]/u
/** 某某指出，; 据某报报道; 记者 …: words of a report. */
const REPORTED = /(?:指出|强调|表示|认为|透露|报道)[，,:：]|据(?:了解|悉|介绍)|记者[^。]{0,12}(?:获悉|从|摄)/u
/** 2021年某县公开招聘教师公告, 设备采购项目公开招标公告: tenders and recruitment say so before the word 公告. */
const TENDER_TITLE =
  /(?:招聘|考试录用|招录|招考|招募|选聘|遴选|选调|招标|采购|磋商|询价|竞价|竞拍|拍卖|招租|出让|转让|挂牌|比选)[^，。]{0,40}(?:公告|启事|简章|公示|邀请书)$/u
/** 停水公告, 停电通知: facts of one day, which ask nothing of anybody. */
const SERVICE_TITLE = /停[水电气暖](?:检修|施工)?的?(?:紧急)?(?:公告|通告|通知|公示|预告|信息)(?:$|[！!])/u
const UNIT = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/u
const FORMAL_TITLE = /关于.{2,200}的\S{1,6}$/u
/** 《某办法（征求意见稿）》公开征求意见, signed by who asks */
const CONSULTS = /(?:公开|广泛)?(?:征求|征集).{0,8}意见(?:建议)?$/u
/** 某县人民政府森林防火禁火令, and no headline: 某县人民政府发布禁火令. */
const NAMED_ORDER = /^(?=.{2,20}政府)[^发颁签下布]{2,40}令$/u

/**
 * Decide what a page is (rules K1–K6), by the strongest sign first.
 *
 * Two of number, kind word, addressees, signature with date and letterhead make an official document, unless the title names
 * another genre; a speech, a report in a newspaper or a list of links can hold all of these words without being one.
 */
export function decideKind(signs: KindSigns): KindDecision {
  const title = signs.fields.title ?? ''
  return (
    byPageShape(signs, title) ??
    byTitleGenre(signs, title) ??
    byElements(signs, title) ??
    byText(signs, title) ?? {
      kind: signs.body.length === 0 && title === '' ? 'unknown' : 'other',
      rule: 'kind-default',
      quote: title
    }
  )
}

function byPageShape({fields, body, reading, listed}: KindSigns, title: string): KindDecision | null {
  const list: KindDecision = {kind: 'list-page', rule: 'kind-list-page', quote: title}
  const column = namesColumn(title, reading)
  if (listed || (column && countTitles(body) >= FEWEST_TITLES)) return list
  const longest = body.reduce((length, {block}) => Math.max(length, unlinked(block)), 0)
  if (body.length <= 6 && longest < 80) {
    const error = [title, ...body.map((info) => info.block.text)].find((text) => ERROR_PAGE.test(text.trim()))
    if (error !== undefined) return {kind: 'other', rule: 'kind-error-page', quote: error}
  }
  if (longest >= 80) return null
  // A notice that is only a file, beside other notices.
  if (reading.files.length > 0 && fields.documentType && FORMAL_TITLE.test(title)) return null
  const {datedLinks, linkedTitles} = reading.shape
  return datedLinks >= 5 || (column && (datedLinks >= 3 || linkedTitles >= 8)) ? list : null
}

function byTitleGenre({fields, body, witnesses}: KindSigns, title: string): KindDecision | null {
  const own = fields.documentNumber !== undefined || fields.addressees !== undefined
  const genre = genreOf(title)
  const decide = (rule: string): KindDecision => ({kind: genre!.genre as Kind, rule, quote: genre!.word})
  if (genre?.genre === 'tender-or-recruitment' && !own) return decide('kind-tender')
  const tender = fields.addressees ? null : TENDER_TITLE.exec(title)
  if (tender) return {kind: 'tender-or-recruitment', rule: 'kind-tender', quote: tender[0]}
  const service = fields.documentNumber ? null : SERVICE_TITLE.exec(title)
  if (service) return {kind: 'public-notice-of-fact', rule: 'kind-service', quote: service[0]}
  if (fields.documentType && (own || witnesses.some((witness) => witness.place === 'signature'))) return null
  if (genre?.genre === 'speech') return decide('kind-speech-title')
  if (genre?.genre === 'interpretation') return decide('kind-interpretation')
  const attribution = body.find((info) => info.element === 'attribution')
  if (attribution) return {kind: 'speech', rule: 'kind-speech-attribution', quote: attribution.block.text}
  if (own) return null
  if (genre?.genre === 'news') return decide('kind-news-title')
  const dateline = body.slice(0, 4).find((info) => isReport(info.block.text.slice(0, DATELINE_REACH)))
  if (dateline) return {kind: 'news', rule: 'kind-dateline', quote: dateline.block.text.slice(0, 40)}
  return genre?.genre === 'public-notice-of-fact' ? decide('kind-public-fact') : null
}

function byElements({fields, witnesses, body}: KindSigns, title: string): KindDecision | null {
  const signed = witnesses.some((witness) => witness.place === 'signature') && fields.date !== undefined
  const adopted = witnesses.some((witness) => witness.place === 'adoption') && fields.date !== undefined
  const signs = [
    fields.documentNumber,
    fields.documentType,
    fields.addressees,
    signed || adopted || undefined,
    fields.letterhead
  ]
  const count = signs.filter((sign) => sign !== undefined && sign !== null).length
  const articles = body.filter((info) => ARTICLE.test(info.block.text)).length
  const isRegulation = (): boolean =>
    genreOf(title)?.genre === 'regulation' || body.some((info) => PROVISION.test(info.block.text))
  if (!fields.documentType && !fields.addressees && articles > 1 && isRegulation()) {
    return {kind: 'regulation', rule: 'kind-regulation', quote: genreOf(title)?.word ?? title}
  }
  // 关于罚款限额的规定: rules in 一、二、三、, adopted as the line under the title says.
  if (adopted && !fields.documentType && !fields.addressees && genreOf(title)?.genre === 'regulation') {
    return {kind: 'regulation', rule: 'kind-regulation', quote: genreOf(title)!.word}
  }
  if (count >= 2) return {kind: 'official-document', rule: 'kind-elements', quote: title}
  if (signed && CONSULTS.test(title)) return {kind: 'official-document', rule: 'kind-formal-title', quote: title}
  if (fields.documentType && (FORMAL_TITLE.test(title) || NAMED_ORDER.test(title)))
    return {kind: 'official-document', rule: 'kind-formal-title', quote: title}
  return null
}

function byText({fields, body, reading}: KindSigns, title: string): KindDecision | null {
  const salutation = body.find((info) => info.element === 'salutation' || SALUTATION.test(info.block.text.slice(0, 60)))
  if (salutation) return {kind: 'speech', rule: 'kind-salutation', quote: salutation.block.text.slice(0, 40)}
  const report = body.find((info) => REPORTED.test(info.block.text))
  if (report) return {kind: 'news', rule: 'kind-report', quote: REPORTED.exec(report.block.text)![0]}
  const published = fields.publication?.publishedAt ?? fields.publication?.source ?? null
  const running = body.some((info) => info.block.text.length > 60)
  const units = body.filter((info) => UNIT.test(info.block.text)).length
  if (!running || units >= 3) return null
  if (published !== null || reading.format === 'html') return {kind: 'news', rule: 'kind-article', quote: title}
  return null
}

/** How many blocks are linked titles: the entries of a column, with the first lines of their texts between them. */
function countTitles(body: KindSigns['body']): number {
  return body.filter(({block: {text, links, kind}}) => {
    const [link] = links
    return (
      kind !== 'table' && link !== undefined && links.length === 1 && link.end - link.start >= Math.max(10, text.length)
    )
  }).length
}

const FEWEST_TITLES = 4

/** How much text of a block is no link; where a link is a good part of it, it is an entry of a list. */
function unlinked({text, links}: ParagraphInfo['block']): number {
  let linked = 0
  for (const {start, end} of links) linked += end - start
  return linked * 5 > text.length ? 0 : text.length - linked
}

const isReport = (opening: string): boolean => DATELINE.test(opening) || REPORTER.test(opening)
