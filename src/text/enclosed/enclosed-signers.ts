import {parseDate} from '../../grammar/dates.js'
import {centralOrganAt} from '../../grammar/organ/central-organ-at.js'
import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {isDateLine} from '../signature/date-line.js'
import {signedName} from '../signature/signed-name.js'
import {squeeze} from '../squeeze.js'
import type {BodyParagraph, ParagraphInfo} from '../tree.js'

/** Lines between a title and the first sentence: organs, the date, an adoption line. */
const MOST_HEAD_LINES = 4
/** Joint issuers are signed on so many lines at most. */
const MOST_SIGNING_LINES = 12
/** 领导小组, 指挥部: a heading of the text, too short to sign it. */
const SHORTEST_ORGAN = 4

/**
 * Read who issued an enclosed document and when (被转发文件的发文机关和成文日期): the organs right below its title, else those
 * above its last date.
 *
 * @param below the paragraphs of the document below its title
 *
 * @example
 * // 关于加强食堂管理的意见 / 省教育厅　省卫生健康委 / …
 * enclosedSigners(below) // {issuers: [{name: '省教育厅', line}, {name: '省卫生健康委', line}], date: null}
 */
export function enclosedSigners(below: readonly BodyParagraph[]): EnclosedSigners {
  const dated = below.findLastIndex(({info}) => isDateLine(info))
  const date = dated < 0 ? null : (parseDate(below[dated]!.info.block.text)?.value ?? null)
  const head = issuersBelowTitle(below)
  return {
    issuers: head.length > 0 ? head : issuersAbove(below, dated),
    date: date === null ? null : {value: date, line: below[dated]!.info}
  }
}

/** What signs an enclosed document, each with the line that shows it. */
interface EnclosedSigners {
  issuers: EnclosedIssuer[]
  date: {value: string; line: ParagraphInfo} | null
}

interface EnclosedIssuer {
  name: string
  line: ParagraphInfo
}

function issuersBelowTitle(below: readonly BodyParagraph[]): EnclosedIssuer[] {
  const issuers: EnclosedIssuer[] = []
  for (const {info} of below.slice(0, MOST_HEAD_LINES)) {
    const organs = organsOf(info)
    if (!organs) break
    issuers.push(...organs)
  }
  return issuers
}

function issuersAbove(below: readonly BodyParagraph[], dated: number): EnclosedIssuer[] {
  const issuers: EnclosedIssuer[] = []
  for (let at = dated - 1; at >= Math.max(0, dated - MOST_SIGNING_LINES); at--) {
    const organs = organsOf(below[at]!.info)
    if (!organs) break
    issuers.unshift(...organs)
  }
  return issuers
}

/** The organs that a line consists of; `null` if it holds anything else. */
function organsOf(line: ParagraphInfo): EnclosedIssuer[] | null {
  const text = signedName(line.block.text)
  const names = splitOrgans(text)?.map(({name}) => squeeze(name)) ?? (looksLikeOrgan(text) ? [squeeze(text)] : null)
  return names?.every((name) => name.length >= SHORTEST_ORGAN || centralOrganAt(name, 0) === name) === true
    ? names.map((name) => ({name, line}))
    : null
}
