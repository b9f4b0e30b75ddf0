import type {ParagraphInfo} from '../tree.js'
import type {DeclaredList} from './declared-list.js'
import {linkName} from './link-name.js'
import {FILE_ENDING} from './tidy-name.js'

/** 附件下载：, alone above the site's links: no words of the document, and no declaration. */
const SITE_LABEL = /^(?:相关|点击)?附\s{0,2}件\s?(?:下载|列表|信息|文件)\s?[:：]?$|^相关附件\s?[:：]?$/u
/** `附件【检查表.doc】已下载12次`: the site counts. */
const COUNTED = /^附\s{0,2}件\s?【[^【】]{1,160}】\s?(?:已?下载|点击)/u
/** `（附件请点击下方“阅读原文”下载）`: how a copy of the page is read. */
const READ_ELSEWHERE = /^[（(]?附\s{0,2}件.{0,20}阅读原文.{0,12}$/u
const LONGEST = 200

/** Tell whether a line is the site's label above its links (附件下载) or counts how often a file was fetched. */
export function isSiteLine({block}: ParagraphInfo): boolean {
  const text = block.text.trim()
  return text.length <= LONGEST && (SITE_LABEL.test(text) || COUNTED.test(text) || READ_ELSEWHERE.test(text))
}

/** Tell whether a line names files and nothing else: `检查表.doc`. */
export function isFileLine({block}: ParagraphInfo): boolean {
  const text = block.text.trim()
  return block.kind !== 'table' && text.length <= LONGEST && !text.includes('。') && FILE_ENDING.test(text)
}

/** Tell whether a line is one link of the site's list, to a file that the document has declared above. */
export function repeatsDeclared(line: ParagraphInfo, declared: DeclaredList): boolean {
  const [link] = line.block.links
  if (!link || link.start > 0 || link.end < line.block.text.length || !isFileLine(line)) return false
  return declared.names(linkName(line.block).title)
}

/** 附件：, with nothing behind it. */
const BARE_LABEL = /^附\s{0,2}件\s?[:：]?$/u

/** Tell whether a line is the word for attachments alone, below which nothing of the document stands. */
export function isBareLabel({block}: ParagraphInfo): boolean {
  return block.text.length <= 10 && BARE_LABEL.test(block.text.trim())
}
