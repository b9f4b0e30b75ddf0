import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {looksLikeOrgan} from '../../grammar/organ.js'
import {parseTitle, tidyTitle} from '../../grammar/title.js'
import {stripSuffix} from '../../grammar/title/strip-suffix.js'
import type {Evidence, TitleParts} from '../../schema/index.js'
import {citeAll} from '../evidence.js'
import {headOf} from '../head.js'
import {squeeze} from '../squeeze.js'
import {type ParagraphInfo, paragraphsOf, readingOf, record} from '../tree.js'
import {chooseTitle} from './choose-title.js'
import {markRepetitions} from './mark-repetitions.js'
import {unquoted} from './title-run.js'
import {withoutBadge} from './without-badge.js'
import {withoutNumber} from './without-number.js'
import {withoutStatus} from './without-status.js'

/** `机密★1年` */
const SECRECY = /^(?:绝密|机密|秘密)(?:[★☆*]|$)/u

/** 泸县人民政府 */
const SHORTEST_NAME = 5

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
  const printed = withoutBadge(tidyTitle(shown ? lines.map((info) => info.block.text) : fact!.value))
  const value = unquoted(withoutStatus(withoutNumber(withoutStatus(printed))))
  markRepetitions(head, squeeze(value))
  const {documentType, parts} = parseTitle(value)
  const {status} = stripSuffix(printed)
  if (status.length > parts.status.length) parts.status = status
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
    if (line.length < SHORTEST_NAME || line === name || !name.endsWith(line)) return false
    // 住房城乡建设部办公厅　财政部办公厅, signed one below the other: two organs, the first is no province.
    return !looksLikeOrgan(name.slice(0, -line.length))
  })
  return signed ? lines.slice(1) : lines
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

/** 密级, or the organ of a letterhead: a first line that is no title. */
const isNoTitle = (line: string): boolean => SECRECY.test(line) || looksLikeOrgan(line)
