import type {Root} from 'nlcst'
import {looksLikeOrgan} from '../../grammar/organ.js'
import {namesSameOrgan} from '../agreement/names-same-organ.js'
import {cite} from '../evidence.js'
import {infosOf, type IssuerWitness, type ParagraphInfo} from '../tree.js'

/** The head of a document is no longer, in lines. */
const MOST_LINES = 40
const LONGEST_NAME = 40
const LONGEST_LINE = 160
/** `财政部　国家发展和改革委员会` */
const NAME = /\S+/gu

/**
 * Find the organs that stand alone, one or several, on a line right beside the title or the number, and mark their lines: databases of laws
 * name the issuer so. They are believed as a metadata table is, which is least.
 *
 * @example
 * // 某市档案管理办法 / 某市人民政府 / 某政发〔2001〕3号
 * headLineWitnesses(tree) // [{place: 'table', name: '某市人民政府', …}]
 */
export function headLineWitnesses(tree: Root): IssuerWitness[] {
  const lines = infosOf(tree)
    .slice(0, MOST_LINES)
    .filter(({element}) => element !== 'publication' && element !== 'furniture')
  const out: IssuerWitness[] = []
  for (const [index, line] of lines.entries()) {
    if (!(isHead(lines[index - 1]) || isHead(lines[index + 1]))) continue
    const organs = organsOf(line)
    if (organs.length > 0) line.element ??= 'metadata'
    for (const {0: name, index: at} of organs)
      out.push({place: 'table', name, evidence: cite(line, 'issuer-head-line', at, at + name.length)})
  }
  // 广西自治区人民政府 above the title, 自治区人民政府 below it: one organ, in the fullest of its names.
  return out.filter(
    ({name}) => !out.some((other) => other.name.length > name.length && namesSameOrgan(other.name, name))
  )
}

/** The organs that a line consists of: one, or several with spaces between them. */
function organsOf({block: {text, kind}, element}: ParagraphInfo): RegExpExecArray[] {
  if ((element !== undefined && element !== 'metadata') || kind === 'table' || text.length > LONGEST_LINE) return []
  const names = [...text.matchAll(NAME)]
  return names.every(({0: name}) => name.length <= LONGEST_NAME && looksLikeOrgan(name)) ? names : []
}

const isHead = (info: ParagraphInfo | undefined): boolean =>
  info?.element === 'title' || info?.element === 'document-number'
