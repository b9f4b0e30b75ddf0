import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseDocumentNumber} from '../../grammar/document-number.js'
import type {PageLink} from '../../page/reading.js'
import type {Attachment, Evidence} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {findingsOf, infosOf, type ParagraphInfo, readingOf, record} from '../tree.js'
import type {Declared} from './declared.js'
import {DeclaredList} from './declared-list.js'
import {isNameless, linkName} from './link-name.js'
import {matchLinks} from './match-links.js'
import {equalName} from './name-key.js'
import {NameSet} from './name-set.js'
import {readDeclaration} from './read-declaration.js'
import {isBareLabel, isFileLine, isSiteLine, repeatsDeclared} from './site-lines.js'

/**
 * Mark the declaration of attachments (附件说明) and match it with the links of the page.
 *
 * Declared names come first, each with the link whose text or file has the same name; files of the content that nobody declared
 * follow (GB/T 9704-2012 §7.3.4, §7.3.7).
 */
export const retextAttachments: Plugin<[], Root> = () => (tree, file) => {
  const declared = declarations(infosOf(tree))
  const {files} = readingOf(file)
  const links = matchLinks(declared, files)
  const evidence: Record<string, Evidence[]> = {}
  const attachments = declared.map((one, index): Attachment => {
    const {ordinal, title, info, start, end, mark, address} = one
    const link = links.get(one)
    const pointer = `/attachments/${index}`
    evidence[`${pointer}/title`] = [cite(info, 'attachment-declared', start, end)]
    if (ordinal !== null) evidence[`${pointer}/ordinal`] = [cite(info, 'attachment-declared', ...mark)]
    if (link) citeTarget(evidence, pointer, link)
    else if (address) evidence[`${pointer}/url`] = [cite(info, 'attachment-declared', address.start, address.end)]
    return {ordinal, title, url: link?.href ?? address?.url ?? null, mediaType: link?.mediaType ?? null, span: null}
  })
  const matched = new Set(links.values())
  const names = new NameSet()
  for (const {title} of declared) names.add(title)
  const own = findingsOf(tree).fields.title ?? ''
  for (const link of files) {
    const name = linkName(link)
    const {title, ordinal} = name
    if (matched.has(link) || title === '' || isDocument(title, own)) continue
    if (names.hasAlike(title)) continue
    // 某局2022年第12号公告附件.docx: the one file of what the text declares.
    if (declared.length > 0 && isNameless(name)) continue
    const pointer = `/attachments/${attachments.length}`
    evidence[`${pointer}/title`] = [shownBy(link)]
    if (ordinal !== null) evidence[`${pointer}/ordinal`] = [shownBy(link)]
    citeTarget(evidence, pointer, link)
    names.add(title)
    attachments.push({ordinal, title, url: link.href, mediaType: link.mediaType, span: null})
  }
  if (attachments.length > 0) record(tree, 'attachments', attachments, evidence)
}

/** 青财农〔2018〕14号.pdf or its own title: the document itself. */
const isDocument = (name: string, title: string): boolean =>
  parseDocumentNumber(name) !== null || equalName(name, title)

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

/** Mark the lines of all declarations and of the site's lists of files; give each declared attachment once. */
function declarations(lines: readonly ParagraphInfo[]): Declared[] {
  const out = new DeclaredList()
  let listed = false
  for (let index = 0; index < lines.length; index++) {
    const info = lines[index]!
    if (info.element || info.block.kind === 'table') continue
    // What the document has declared and the site lists again, under a label of its own.
    listed = isSiteLine(info) || (listed && out.all.length > 0 && isFileLine(info))
    if (listed || repeatsDeclared(info, out)) {
      info.element = 'furniture'
      continue
    }
    const found = readDeclaration(lines, index)
    if (!found) {
      if (out.all.length > 0 && isFileLine(info)) info.element = 'attachment'
      continue
    }
    for (const line of lines.slice(index, found.end))
      line.element = repeatsDeclared(line, out) ? 'furniture' : 'attachment'
    for (const one of found.declared) out.add(one)
    index = found.end - 1
  }
  // The label of a list of links that are gone, below the whole document.
  const last = lines.findLast(({element}) => element !== 'furniture')
  if (last && !last.element && isBareLabel(last)) last.element = 'furniture'
  return out.all
}
