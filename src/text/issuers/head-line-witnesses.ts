import type {Root} from 'nlcst'
import {looksLikeOrgan} from '../../grammar/organ.js'
import {namesSameOrgan} from '../agreement/names-same-organ.js'
import {cite} from '../evidence.js'
import {infosOf, type IssuerWitness, type ParagraphInfo} from '../tree.js'

/** The head of a document is no longer, in lines. */
const MOST_LINES = 40
const LONGEST_NAME = 40

/**
 * Find the organs that stand alone on a line right beside the title or the number, and mark their lines: databases of laws
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
    if (!namesOrgan(line) || !(isHead(lines[index - 1]) || isHead(lines[index + 1]))) continue
    line.element ??= 'metadata'
    const name = line.block.text.trim()
    const at = line.block.text.indexOf(name)
    out.push({place: 'table', name, evidence: cite(line, 'issuer-head-line', at, at + name.length)})
  }
  // 广西自治区人民政府 above the title, 自治区人民政府 below it: one organ, in the fullest of its names.
  return out.filter(
    ({name}) => !out.some((other) => other.name.length > name.length && namesSameOrgan(other.name, name))
  )
}

function namesOrgan({block, element}: ParagraphInfo): boolean {
  const text = block.text.trim()
  if (element !== undefined && element !== 'metadata') return false
  return block.kind !== 'table' && text.length <= LONGEST_NAME && looksLikeOrgan(text)
}

const isHead = (info: ParagraphInfo | undefined): boolean =>
  info?.element === 'title' || info?.element === 'document-number'
