import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseDocumentNumber} from '../grammar/document-number.js'
import {tidyTitle} from '../grammar/title.js'
import {toSimplified} from '../grammar/traditional.js'
import type {DocumentNumber, Evidence, TitleParts} from '../schema/index.js'
import {cite, citeAll} from './evidence.js'
import {squeeze} from './squeeze.js'
import {type Element, findingsOf, infosOf, type ParagraphInfo, paragraphsOf, record} from './tree.js'

/** `湖南省人民代表大会常务委员会公告` */
const CONGRESS = /(?:人民代表大会|人大).{0,10}公告/u

/** `《某办法》已经…同意，现印发给你们`, `某局《关于…的意见》已经国务院同意，现转发给你们`, `现公布《某条例》`. */
const OPENING =
  /^[^《。]{0,80}《(?<title>[^《》]{2,120}(?:〈[^〈〉]{1,80}〉[^《》]{0,60})?)》(?!等)[^。《》]{0,120}?。?现(?:予以?|将其)?(?<action>印发|转发|批转|公布|发布|颁布)/u
const SENT =
  /^[^《]{0,80}现(?:将|把|予以?)[^《。]{0,40}《(?<title>[^《》]{2,120}(?:〈[^〈〉]{1,80}〉[^《》]{0,60})?)》(?:[（(][^（）()]{0,60}[）)])?[^。《》]{0,40}?(?<action>印发|转发|批转)/u
/** 为规范委托行为，……，现将《某办法》印发给你们: behind the reasons, where the title says the same. */
const SENT_BEHIND =
  /[，。,；]\s?现(?:将|把|予以?)[^《。，]{0,40}《(?<title>[^《》]{2,120}(?:〈[^〈〉]{1,80}〉[^《》]{0,60})?)》(?:[（(][^（）()]{0,60}[）)])?[^。《》]{0,40}?(?<action>印发|转发|批转)/u
/** 某部会同有关部门制定了《某办法》，现予发布: the work, behind what it rests on. */
const MADE =
  /制定了?《(?<title>[^《》]{2,120}(?:〈[^〈〉]{1,80}〉[^《》]{0,60})?)》[^。《》]{0,40}?[，,]现(?:予以?|将其)?(?<action>印发|公布|发布|颁布)/u
/** 根据《某规定》, 为贯彻《某法》: what the opening quotes is its basis. */
const BASIS = /^[^《]{0,40}(?:根据|依据|依照|按照|遵照|贯彻|落实|执行)[^《]{0,20}《/u
const ANNOUNCED = /^现(?:将|予)?(?<action>印发|转发|批转|公布|发布|颁布)《(?<title>[^《》]{2,120})》/u
/** `某部令`, `某省人民政府令第240号`: the name of the order itself. */
const ORDER_TITLE = /令(?:[（(]?(?:\d{4}年)?第?[\d〇○零一二三四五六七八九十百]{1,8}号[）)]?)?$/u
/** 现予公布, 现予发布 */
const PROMULGATED: ReadonlySet<string> = new Set(['公布', '发布', '颁布'])
/** 現印發, 現將…轉發給你們 */
const TRADITIONAL = /現|轉發/u
const QUOTES = /[《》〈〉<>“”"]/gu
const MOST_PARAGRAPHS = 3
const MOST_HEAD = 60
const HEAD: ReadonlySet<Element> = new Set<Element>(['title', 'letterhead', 'document-number', 'adoption'])
const EMPTY: TitleParts = {issuers: [], subject: null, wraps: null, status: []}

/**
 * Read what a notice or order wraps (被印发、转发的文件) from its opening sentence.
 *
 * The opening quotes the title exactly, where the notice's own title often leaves the marks out and bends the words
 * (转发国家地震局关于…意见报告的通知); orders name it there alone, and an order that has no title of its own is known by that name.
 */
export const retextWraps: Plugin<[], Root> = () => (tree) => {
  const {fields} = findingsOf(tree)
  const parts = fields.titleParts ?? EMPTY
  if (parts.wraps && fields.title?.includes(`《${parts.wraps.title}》`)) return
  const body = linesBelowHead(tree)
  for (let index = 0; index < Math.min(MOST_PARAGRAPHS, body.length); index++) {
    const found = readOpening(body.slice(index, index + MOST_PARAGRAPHS), parts.wraps !== null)
    if (!found) continue
    // 印发甲细则, with the words bent the other way: the opening has to say all that the title says.
    if (parts.wraps && found.late && !bareOf(found.title).includes(bareOf(parts.wraps.title))) continue
    const wraps = {action: parts.wraps?.action ?? found.action, title: found.title}
    record(
      tree,
      'titleParts',
      {...parts, wraps},
      {
        '/titleParts/wraps/title': [found.evidence],
        ...(!parts.wraps && {'/titleParts/wraps/action': [found.said]})
      }
    )
    nameOrder(tree, found.title, found.evidence)
    return
  }
}

/** The first running lines: what stands above the title or the number is the site's. */
function linesBelowHead(tree: Root): ParagraphInfo[] {
  const lines = infosOf(tree)
  const head = lines.slice(0, MOST_HEAD).findLastIndex(({element}) => element !== undefined && HEAD.has(element))
  return lines.slice(head + 1, head + 1 + MOST_HEAD).filter(({element}) => element === undefined)
}

const bareOf = (title: string): string => squeeze(title).replace(QUOTES, '')

/** An order has no title of its own: it is known by that of what it promulgates, as printed above that text. */
function nameOrder(tree: Root, wrapped: string, opening: Evidence): void {
  const {title, documentNumber} = findingsOf(tree).fields
  // An announcement of a court has neither number nor title.
  const unnamed = title === undefined && PROMULGATED.has(findingsOf(tree).fields.titleParts?.wraps?.action ?? '')
  if (!unnamed && (!documentNumber || (documentNumber.type !== 'order' && !isOfCongress(documentNumber)))) return
  if (typeof title === 'string' && documentNumber && !isSeriesName(title, documentNumber)) return
  const wanted = bareOf(wrapped)
  const heading = paragraphsOf(tree).find(
    ({info}) => !info.element && info.block.text.length < 200 && bareOf(info.block.text) === wanted
  )
  const value = heading ? tidyTitle(heading.info.block.text) : wrapped
  const evidence = heading ? cite(heading.info, 'title-of-order') : {...opening, rule: 'title-of-order'}
  const {evidence: all} = findingsOf(tree)
  Reflect.deleteProperty(all, '/title')
  record(tree, 'title', value, {'/title': [evidence]})
  // Who gives the order is told by its number.
  const {titleParts} = findingsOf(tree).fields
  for (const index of titleParts?.issuers.keys() ?? []) {
    Reflect.deleteProperty(all, `/titleParts/issuers/${String(index)}`)
  }
  if (titleParts) record(tree, 'titleParts', {...titleParts, issuers: []}, {})
}

/** 某省人民代表大会常务委员会公告第28号 promulgates as an order does. */
const isOfCongress = (number: DocumentNumber): boolean =>
  number.type === 'announcement' && CONGRESS.test(number.canonical)

/** The name or the number of the order or announcement itself. */
function isSeriesName(title: string, number: DocumentNumber): boolean {
  return (
    ORDER_TITLE.test(title) ||
    parseDocumentNumber(title)?.type === number.type ||
    number.canonical.startsWith(squeeze(title))
  )
}

/** What an opening says: the verb and the title, each with the words that show it. */
interface Opening {
  action: string
  title: string
  said: Evidence
  evidence: Evidence
  /** Whether it stands behind other sentences. */
  late: boolean
}

/** Read the opening in one paragraph, or in several that are lines of one. */
function readOpening(lines: readonly ParagraphInfo[], titled: boolean): Opening | null {
  const [line] = lines
  const printed = lines.map((info) => info.block.text).join('')
  if (!printed.includes('《')) return null
  const text = TRADITIONAL.test(printed) ? toSimplified(printed) : printed
  const first =
    (BASIS.test(text) ? null : OPENING.exec(text)) ?? SENT.exec(text) ?? ANNOUNCED.exec(text) ?? MADE.exec(text)
  const match = first ?? (titled ? SENT_BEHIND.exec(text) : null)
  if (!match?.groups) return null
  const action = match.groups['action']!
  const at = match.index + match[0].indexOf(match.groups['title']!)
  const title = printed.slice(at, at + match.groups['title']!.length)
  const cited = (start: number, {length}: string): Evidence =>
    start + length <= line!.block.text.length
      ? cite(line!, 'wraps-opening', start, start + length)
      : citeAll(lines, 'wraps-opening')
  const [opening] = match
  const verb = match.index + (opening.endsWith(action) ? opening.length - action.length : opening.indexOf(action))
  return {
    action,
    title,
    said: cited(verb, action),
    evidence: cited(at, title),
    late: !first
  }
}
