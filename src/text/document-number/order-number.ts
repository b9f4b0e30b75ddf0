import {parseDocumentNumber} from '../../grammar/document-number.js'
import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import type {DocumentNumber} from '../../schema/index.js'
import {squeeze} from '../squeeze.js'
import type {ParagraphInfo} from '../tree.js'

/** Brackets around a whole number, `（第12号）`, but none of its year or session: `（2014）第12号`. */
const OUTER_BRACKETS = /^[（(〔［[](?!(?:\d{4}|第?[一二三四五六七八九十]{1,3}届)[）)〕］\]])|(?<=号)[）)〕］\]]$/gu
/** `2014年第30号` */
const YEAR_START = /^\d{4}\s?年/u

/** 令号: the number of an order or announcement printed under the name of what it is. */
export interface OrderNumber {
  number: DocumentNumber
  /** The lines above the number that belong to it: organs, one a line, and 令. */
  above: ParagraphInfo[]
}

/** `（第五十二号）`, `第752号`, `2018年 第 2 号`, `［2018］第2号`, `（十届第25号）`: the second line of an order or announcement. */
const BARE_NUMBER =
  /^[（(〔［[]?(?:[（(〔［[]?(?:\d{4}\s?[年〕］\])）]|第?[一二三四五六七八九十]{1,3}届[〕］\])）]?)\s?)?第?\s?[\d〇○零一二三四五六七八九十百]{1,8}\s?号[）)〕］\]]?$/u
/** 令, 公告 alone under the stack of organs that give the order together. */
const SERIES_ALONE = /^(?:命\s{0,4})?(?:令|公\s{0,4}告|通\s{0,4}告)$/u
const SERIES_END = /[令告]$/u
/** 令, 公告 on the line below the organ, with the number behind it: `令第12号`. */
const SERIES_AND_NUMBER = /^(?:令|公告|通告)\s{0,4}(?:\d{4}\s?年)?\s?第?\s?[\d〇○零一二三四五六七八九十百]{1,8}\s?号$/u
/** A title, under which an announcement has its number alone: `（2019年第12号）`, `第7号`. */
const TITLED_ANNOUNCEMENT = /关于.{2,200}的(?<series>公告|通告)$/u
/** 某县人民政府森林防火令: an order that is named for what it orders, with its number alone below. */
const TITLED_ORDER = /政府.{2,12}令$/u
const MOST_ORGANS = 30
/** 泸县人民政府 */
const SHORTEST_NAME = 5

/**
 * Read the number of an order (令) or announcement that stands on lines of its own: the organ and 令 above, 第752号 below.
 *
 * An order that several ministries give together stacks their names, lead first, with 令 once (GB/T 9704-2012 §10.2).
 */
export function readOrderNumber(lines: readonly ParagraphInfo[], place: number): OrderNumber | null {
  const line = textOf(lines[place])
  if (!SERIES_AND_NUMBER.test(line) && !BARE_NUMBER.test(line)) return null
  const head = lines.slice(0, place).filter(isPrinted)
  const index = head.length
  if (SERIES_AND_NUMBER.test(line)) return compose(organsAbove(head, index), line)
  const bare = line.replace(OUTER_BRACKETS, '')
  const titled = TITLED_ANNOUNCEMENT.exec(textOf(head.at(-1)))
  if (titled) return alone(bare, titled.groups!['series']!)
  const above = textOf(head[index - 1])
  if (!SERIES_END.test(above)) return null
  if (!SERIES_ALONE.test(above)) {
    const lines = [...organsAbove(head, index - 1, above), head[index - 1]!]
    return compose(lines, bare) ?? (TITLED_ORDER.test(above) ? alone(bare, '令') : null)
  }
  return compose([...organsAbove(head, index - 1), head[index - 1]!], bare)
}

/** The kind word of the title stands for the series where no year does, but only in the canonical form: the line doesn't print it. */
function alone(bare: string, series: string): OrderNumber | null {
  const number = parseDocumentNumber(YEAR_START.test(bare) ? bare : `${series}${bare}`)
  return number && {number: {...number, text: squeeze(bare)}, above: []}
}

function compose(above: readonly ParagraphInfo[], bare: string): OrderNumber | null {
  if (above.length === 0) return null
  const number = parseDocumentNumber([...above.map(textOf), bare].join(' '))
  return number && {number, above: [...above]}
}

/**
 * Find the organs right above a line, one or several a line.
 *
 * @param last the line itself, where it ends with one more organ: 某某部令
 */
export function organsAbove(head: readonly ParagraphInfo[], index: number, last = ''): ParagraphInfo[] {
  const organs: ParagraphInfo[] = []
  for (let at = index - 1; at >= 0 && organs.length < MOST_ORGANS; at--) {
    const text = textOf(head[at])
    if (!looksLikeOrgan(text) && splitOrgans(text) === null) break
    if (namesAgain(text, textOf(organs[0]) || last.replace(SERIES_END, ''))) break
    organs.unshift(head[at]!)
  }
  return organs
}

/** 江源省青岚市人民政府, 青岚市人大常委会 above the letterhead of the same organ: a database names the issuer in its own words. */
function namesAgain(text: string, below: string): boolean {
  if (below.length >= SHORTEST_NAME && (text.endsWith(below) || below.endsWith(text))) return true
  return text.endsWith('人大常委会') && below.endsWith('人民代表大会常务委员会')
}

/** What the site puts between title and number is no line of the document. */
const isPrinted = (info: ParagraphInfo): boolean => info.element !== 'publication'
const textOf = (info: ParagraphInfo | undefined): string => info?.block.text.trim() ?? ''
