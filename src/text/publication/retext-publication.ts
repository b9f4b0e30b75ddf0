import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {isRunning} from '../../page/facts/page-lines.js'
import type {Evidence} from '../../schema/index.js'
import {stateScalar} from './stated-publication.js'
import {addEvidence, infosOf, type ParagraphInfo, publicationOf, readingOf} from '../tree.js'

/** Rules that read a value in a line of its own, which is no part of the document then. */
const OWN_LINE = /^(?:publication|byline|metadata)/u
/** A JSON Pointer writes `~` and `/` so. */
const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** How many paragraphs from either end a publication line may stand. */
const EDGE = 50

/** Find the paragraph that a piece of evidence stands in. */
function paragraphAt(infos: readonly ParagraphInfo[], {page}: Evidence): ParagraphInfo | undefined {
  const at = page?.[0]?.[0]
  if (at === undefined) return undefined
  return infos.find(({block}) => (block.segments[1] ?? Infinity) <= at && at < (block.segments.at(-1) ?? -1))
}

/**
 * Mark the publication line (发布时间、来源、编辑) and take over what the page says about its publication.
 *
 * The host of a page and its source are never issuers.
 */
export const retextPublication: Plugin<[], Root> = () => (tree, file) => {
  const reading = readingOf(file)
  const publication = publicationOf(tree)
  for (const field of ['site', 'siteCode', 'source', 'author', 'editor', 'publishedAt'] as const) {
    stateScalar(tree, reading, field)
  }
  const caller = (file.data as {url?: string | null}).url ?? null
  const canonical = reading.facts.find((fact) => fact.field === 'url')
  if (caller !== null && caller !== '') {
    publication.url = caller
    addEvidence(tree, '/publication/url', {from: 'caller', page: null, quote: caller, rule: 'caller-url'})
  } else if (canonical) {
    publication.url = canonical.value
    addEvidence(tree, '/publication/url', canonical.evidence)
  }
  for (const fact of reading.facts) {
    if (fact.field === 'keywords' && !publication.keywords.includes(fact.value)) {
      addEvidence(tree, `/publication/keywords/${publication.keywords.length}`, fact.evidence)
      publication.keywords.push(fact.value)
    }
    if (fact.field === 'classification' && fact.label !== undefined && !(fact.label in publication.classification)) {
      publication.classification[fact.label] = fact.value
      addEvidence(tree, `/publication/classification/${escapePointer(fact.label)}`, fact.evidence)
    }
  }
  const paragraphs = infosOf(tree)
  const infos = paragraphs.length > EDGE * 2 ? [...paragraphs.slice(0, EDGE), ...paragraphs.slice(-EDGE)] : paragraphs
  for (const {evidence} of reading.facts) {
    if (!OWN_LINE.test(evidence.rule)) continue
    const info = paragraphAt(infos, evidence)
    if (info && !info.element && !isRunning(info.block) && info.block.kind !== 'table') info.element = 'publication'
  }
}
