import type {TitleParts} from '../../schema/title.js'
import type {DocumentType} from '../../schema/vocabulary.js'
import {parseOrgan} from '../organ/parse-organ.js'
import {toSimplified} from '../traditional.js'
import {type Genre, genreOf} from './genre-of.js'
import {kindOfTitle, type TitleKind} from './kind-of-title.js'
import {leadingOrgans} from './leading-organs.js'
import {stripSuffix} from './strip-suffix.js'
import {wrapsOfTitle} from './wraps-of-title.js'

/** `转发省教育厅关于…的通知`: the action opens the subject. */
const WRAPPING = /^(?:转发|批转)/u

/** What a title says about its document. */
export interface ParsedTitle {
  documentType: DocumentType | null
  parts: TitleParts
  /** 文种 as printed: 令 for 命令. */
  kindWord: string | null
  genre: Genre | null
}

// 广东省人民政府促进…的意见: the government in front of a title without 关于.
const GOVERNMENT = /^[^关于的对各]{2,20}人民政府(?:办公厅|办公室)?/u
// 关于…的紧急通知, 关于…的实施意见, 关于…的复函: 的, and what is said of the kind, end the subject.
const SUBJECT_END =
  /的(?:紧急|特急|补充|预备|预|再次|临时|联合|重要|实施|指导|若干(?:政策|指导|实施|具体)?|几点|几个|具体|初步|试行|暂行|处理|审核|总体|专题|专项|情况|自查|答?复|回复|公)?$/u
/** Titles are shorter; what is longer is text and only its end is looked at. */
const LONGEST_TITLE = 400
// 转发…的函, 批转…的报告: the kind word of the wrapped document, the wrapping notice leaves its own out.
const OWN_KIND_OF_WRAPPING = new Set<DocumentType>([
  '通知',
  '函',
  '公告',
  '决定',
  '命令',
  '通报',
  '通告',
  '意见',
  '批复'
])

/**
 * Parse a title (标题): 发文机关 + 关于 + 事由 + 的 + 文种, with what it prints or forwards (GB/T 9704-2012 §7.3.1).
 *
 * The kind is the last kind word outside 《》 and brackets. Give it a tidy title: {@link tidyTitle}. Traditional script is read as the
 * simplified, and the parts stand as printed.
 *
 * @example
 * parseTitle('国务院办公厅关于印发《政府网站工作方案》的通知')
 * // {documentType: '通知', parts: {issuers: ['国务院办公厅'], subject: '印发《政府网站工作方案》',
 * //  wraps: {action: '印发', title: '政府网站工作方案'}, status: []}, kindWord: '通知', genre: null}
 */
export function parseTitle(title: string): ParsedTitle {
  const folded = toSimplified(title)
  return folded === title ? parseSimplified(title) : asPrinted(parseSimplified(folded), folded, title)
}

/** Give what was read in a folded title as the title prints it. */
function asPrinted({parts, kindWord, genre, documentType}: ParsedTitle, folded: string, title: string): ParsedTitle {
  const print = (part: string): string => {
    const at = folded.indexOf(part)
    return at < 0 ? part : title.slice(at, at + part.length)
  }
  const {issuers, subject, wraps, status} = parts
  return {
    documentType,
    kindWord: kindWord === null ? null : print(kindWord),
    genre: genre && {...genre, word: print(genre.word)},
    parts: {
      issuers: issuers.map(print),
      subject: subject === null ? null : print(subject),
      wraps: wraps && {action: wraps.action, title: print(wraps.title)},
      status: status.map(print)
    }
  }
}

function parseSimplified(title: string): ParsedTitle {
  const {core, status} = stripSuffix(title.slice(0, LONGEST_TITLE))
  const issuers = leadingOrgans(core)
  const body = core.slice(issuers.end)
  const kind = ownKind(core, body)
  const wraps = wrapsOfTitle(body, kind ? kind.start - issuers.end : null)
  return {
    documentType: kind?.documentType ?? null,
    parts: {issuers: issuersOf(issuers.organs, core, kind), subject: subjectOf(body, kind), wraps, status},
    kindWord: kind?.word ?? null,
    genre: genreOf(title.slice(0, LONGEST_TITLE))
  }
}

function ownKind(core: string, body: string): TitleKind | null {
  const kind = kindOfTitle(core)
  if (!kind) return null
  const wrapping = WRAPPING.exec(body)
  if (!wrapping) return kind
  if (kind.documentType === '通知') return kind
  return OWN_KIND_OF_WRAPPING.has(kind.documentType) && body.endsWith(`》的${kind.word}`) ? kind : null
}

/** 国务院令, 财政部公告: what stands before the kind word may be the issuer itself. */
function issuersOf(organs: string[], core: string, kind: TitleKind | null): string[] {
  if (organs.length > 0 || !kind) return organs
  const organ = parseOrgan(core.slice(0, kind.start)) ?? parseOrgan(GOVERNMENT.exec(core)?.[0] ?? '')
  return organ ? [organ.name] : []
}

function subjectOf(body: string, kind: TitleKind | null): string | null {
  if (!body.startsWith('关于')) return null
  const subject = (kind ? body.slice(2, body.length - kind.word.length) : body.slice(2)).replace(SUBJECT_END, '')
  return kind && subject ? subject : null
}
