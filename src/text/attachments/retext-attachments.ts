import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseDocumentNumber} from '../../grammar/document-number.js'
import type {PageLink} from '../../page/reading.js'
import type {Attachment, Evidence} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {infosOf, type ParagraphInfo, readingOf, record} from '../tree.js'
import {type Declared, readDeclaration, sameName, tidyName} from './declared.js'

/** `附件1-`, `附件：` before the name in a link text. */
const LINK_LABEL = /^附\s{0,2}件\s{0,2}(?<number>\d{1,2})?[-—.、:：\s]*/u
/** 附件下载：, alone above the site's links: no words of the document, and no declaration. */
const SITE_LABEL = /^(?:相关)?附\s{0,2}件\s?(?:下载|列表)\s?[:：]?$/u
/** Link texts that name no file: 点击下载, 附件下载, pdf下载, 下载word版, 18. */
const NAMED_FOR_DOCUMENT = /号(?:公告|通告|通知|令|文件|文)?附件\d{0,2}$/u
const NO_NAME =
  /^(?:点击|点此|请)?(?:此处|这里)?(?:在线)?(?:下载|查看|附件|全文|原文|预览|打印|浏览|链接|正文|文件|文本|文档|本文|版本?|图片|扫描件|pdf|word|docx?|xlsx?|excel|wps|ofd|zip|rar|\d{1,4}|[\s.:：、()（）-]){1,8}$/iu

/**
 * Mark the declaration of attachments (附件说明) and match it with the links of the page.
 *
 * Declared names come first, each with the link whose text or file has the same name; files of the content that nobody declared
 * follow (GB/T 9704-2012 §7.3.4, §7.3.7).
 */
export const retextAttachments: Plugin<[], Root> = () => (tree, file) => {
  const lines = infosOf(tree)
  const declared = declarations(lines)
  const files = readingOf(file).files
  const used = new Set<PageLink>()
  const evidence: Record<string, Evidence[]> = {}
  const attachments = declared.map((one, index): Attachment => {
    const link = files.find((candidate) => !used.has(candidate) && sameName(nameOfLink(candidate), one.title))
    if (link) used.add(link)
    const pointer = `/attachments/${index}`
    evidence[`${pointer}/title`] = [cite(one.info, 'attachment-declared', one.start, one.end)]
    if (one.ordinal !== null) evidence[`${pointer}/ordinal`] = [cite(one.info, 'attachment-declared', ...one.mark)]
    if (link) citeTarget(evidence, pointer, link)
    return {
      ordinal: one.ordinal,
      title: one.title,
      url: link?.href ?? null,
      mediaType: link?.mediaType ?? null,
      span: null
    }
  })
  for (const link of files) {
    const title = tidyName(nameOfLink(link))
    // 青财农〔2018〕14号.pdf is the document itself, or another one.
    if (used.has(link) || title === '' || NO_NAME.test(title) || parseDocumentNumber(title)) continue
    if (attachments.some((one) => sameName(one.title, title))) continue
    // 某局2022年第12号公告附件.docx: the one file of what the text declares.
    if (declared.length > 0 && NAMED_FOR_DOCUMENT.test(title)) continue
    const pointer = `/attachments/${attachments.length}`
    const number = LINK_LABEL.exec(link.text)?.groups?.['number']
    const ordinal = number ? Number(number) || null : null
    evidence[`${pointer}/title`] = [shownBy(link)]
    if (ordinal !== null) evidence[`${pointer}/ordinal`] = [shownBy(link)]
    citeTarget(evidence, pointer, link)
    attachments.push({ordinal, title, url: link.href, mediaType: link.mediaType, span: null})
  }
  if (attachments.length > 0) record(tree, 'attachments', attachments, evidence)
}

/** Cite what a link shows. */
const shownBy = ({place, text}: PageLink): Evidence => ({
  from: 'text',
  page: place,
  quote: text,
  rule: 'attachment-link'
})

/** Cite where the page names a file, for its address and the type that its ending tells. */
function citeTarget(evidence: Record<string, Evidence[]>, pointer: string, link: PageLink): void {
  const {target, mediaType} = link
  const cited: Evidence = target
    ? {from: 'attribute', page: [target.place], quote: target.quote, rule: 'attachment-link'}
    : shownBy(link)
  evidence[`${pointer}/url`] = [cited]
  if (mediaType !== null) evidence[`${pointer}/mediaType`] = [cited]
}

const nameOfLink = (link: PageLink): string => link.text.trim().replace(LINK_LABEL, '')

/** 附件1 and 附件2 are two, though the name of the one holds that of the other. */
function isSame(one: Declared, other: Declared): boolean {
  const apart = one.ordinal !== null && other.ordinal !== null && one.ordinal !== other.ordinal
  return !apart && sameName(one.title, other.title)
}

function declarations(lines: readonly ParagraphInfo[]): Declared[] {
  const out: Declared[] = []
  for (let index = 0; index < lines.length; index++) {
    const info = lines[index]!
    if (info.element || info.block.kind === 'table') continue
    if (SITE_LABEL.test(info.block.text.trim())) info.element = 'furniture'
    const found = info.element ? null : readDeclaration(lines, index)
    if (!found) continue
    for (const line of lines.slice(index, found.end)) line.element = 'attachment'
    for (const one of found.declared) if (!out.some((other) => isSame(other, one))) out.push(one)
    index = found.end - 1
  }
  return out
}
