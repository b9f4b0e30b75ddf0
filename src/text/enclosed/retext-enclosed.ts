import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Enclosed, Evidence} from '../../schema/index.js'
import {cite, citeAll} from '../evidence.js'
import {attachmentHeads, type Head} from './attachment-heads.js'
import {enclosedSigners} from './enclosed-signers.js'
import {findTitle, type FoundTitle, lineCores} from './find-title.js'
import {givenOut} from './given-out.js'
import {locateAttachments} from './locate-attachments.js'
import {squeeze} from '../squeeze.js'
import {type Body, bodyOf, findingsOf, record} from '../tree.js'

/** 某某同志在…上的讲话: the speech itself names the speaker below its title. */
const SPEAKER_BEFORE = /^[^在]{2,20}(?=在.{2,80}(?:讲话|发言|致辞)$)/u

/**
 * Find the documents that stand on the page behind the cover: the one that is printed or forwarded with it (被印发的文件), and the
 * attachments printed inline (附件).
 *
 * An enclosed document starts at the line that repeats the title the cover wraps; an attachment at a line 附件1, its title below.
 */
export const retextEnclosed: Plugin<[], Root> = () => (tree) => {
  const {fields} = findingsOf(tree)
  if (fields.kind !== 'official-document') return
  const body = bodyOf(tree)
  const signed = body.paragraphs.findIndex(({info}) => info.element === 'date' || info.element === 'signature')
  if (signed < 0) return
  const from = body.paragraphs.findLastIndex(({info}) => info.element === 'date' || info.element === 'signature') + 1
  const heads = attachmentHeads(body, from)
  const wraps = fields.titleParts?.wraps
  if (wraps) encloseWrapped(tree, body, from, [wraps.title, ...givenOut(body, from)], heads)
  if (heads.length > 0) locateAttachments(tree, body, heads)
}

/** Record each wrapped document whose title is repeated behind the cover, up to the next one. */
function encloseWrapped(
  tree: Root,
  body: Body,
  from: number,
  wrapped: readonly string[],
  heads: readonly Head[]
): void {
  const titles = titlesOf(body, from, wrapped).sort((one, other) => one.start - other.start)
  const evidence: Record<string, Evidence[]> = {}
  const enclosed: Enclosed[] = []
  for (const [order, title] of titles.entries()) {
    if (order > 0 && title.start === titles[order - 1]!.start) continue
    const below = titles.slice(order + 1).find(({start}) => start > title.start)?.start
    // 附件1 above the title is the head of this very document; the next one ends it.
    const head = heads.find(({start}) => start > title.start)?.start
    const end = Math.min(below ?? body.text.length, head ?? body.text.length)
    const rest = body.paragraphs.slice(title.next).filter((paragraph) => paragraph.start < end)
    const {issuers, date} = enclosedSigners(rest)
    const pointer = `/enclosed/${String(enclosed.length)}`
    evidence[`${pointer}/title`] = [citeAll(title.lines, 'enclosed-document')]
    for (const [index, {line}] of issuers.entries())
      evidence[`${pointer}/issuers/${String(index)}`] = [cite(line, 'enclosed-document')]
    if (date) evidence[`${pointer}/date`] = [cite(date.line, 'enclosed-document')]
    enclosed.push({
      title: title.text,
      issuers: issuers.map(({name}) => name),
      date: date && date.value,
      span: [title.start, rest.at(-1)?.end ?? title.end]
    })
  }
  if (enclosed.length > 0) record(tree, 'enclosed', enclosed, evidence)
}

/** Find where wrapped titles are repeated; a speech may leave out who gave it. */
function titlesOf({paragraphs}: Body, from: number, wrapped: readonly string[]): FoundTitle[] {
  const cores = lineCores(paragraphs)
  return wrapped.flatMap((title) => {
    const wanted = squeeze(title)
    const unnamed = wanted.replace(SPEAKER_BEFORE, '')
    const found = findTitle(paragraphs, cores, from, wanted)
    return found ?? (unnamed === wanted ? null : findTitle(paragraphs, cores, from, unnamed)) ?? []
  })
}
