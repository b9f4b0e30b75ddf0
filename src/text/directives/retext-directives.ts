import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findOperators} from '../../grammar/operators/find.js'
import {genreOf} from '../../grammar/title.js'
import type {Directive, Evidence, Kind, Notice, Section} from '../../schema/index.js'
import {composeDirective, type PlacedActor} from './compose-directive.js'
import type {FoundActor} from './actor/actor-before.js'
import {type FoundDirective, readParagraph} from './find-directives.js'
import {createInheritance} from './inheritance.js'
import {sectionFinder} from './section-at.js'
import {bodyOf, type BodyParagraph, type Element, findingsOf, record} from '../tree.js'

/** Kinds that bind nobody: what a speaker, a reporter or an interpreter says is no directive of the document. */
const NOT_BINDING: ReadonlySet<Kind> = new Set(['speech', 'news', 'interpretation', 'list-page', 'unknown'])

/** Paragraphs that hold no running text of the document. */
const NOT_READ: ReadonlySet<Element> = new Set([
  'addressees',
  'salutation',
  'signature',
  'signatory',
  'date',
  'note',
  'attachment',
  'attribution'
])

/**
 * Find the directives (要求事项): who must, must not, may, should or is asked to do what, by when and on what condition.
 *
 * An actor that a sentence leaves out is inherited from the sentences before it in the same section; a request (请…) that names
 * nobody speaks to the addressees. What a printed speech (讲话) asks for is no directive of its cover, and a page whose title names
 * no document, and that has no other sign of one, asks nothing of anybody.
 */
export const retextDirectives: Plugin<[], Root> = () => (tree) => {
  const {fields, evidence: known} = findingsOf(tree)
  if (!isBinding(fields)) {
    record(tree, 'directives', [], {})
    return
  }
  const body = bodyOf(tree)
  const directives: Directive[] = []
  const evidence: Record<string, Evidence[]> = {}
  const sectionAt = sectionFinder(fields.sections ?? [])
  const coverEnd = fields.enclosed?.[0]?.span[0] ?? Infinity
  const speeches = (fields.enclosed ?? []).filter(({title}) => genreOf(title ?? '')?.genre === 'speech')
  const bound = body.paragraphs.filter(
    (one) => isRead(one) && !speeches.some(({span}) => span[0] <= one.start && one.end <= span[1])
  )
  const minutes = fields.documentType === '纪要'
  const inheritance = createInheritance()
  for (const paragraph of bound) {
    const offset = paragraph.start
    const section = sectionAt(offset)?.id ?? null
    let inherited = inheritance.enter(section)
    let obliges = false
    const text = body.text.slice(offset, paragraph.end)
    // Nothing is handed on from here, and nothing is asked.
    if (section === null && findOperators(text).length === 0) continue
    for (const sentence of readParagraph(text, minutes)) {
      const place = sectionAt(offset + sentence.start)
      const caption = isCaption(place, body.text.slice(offset + sentence.start, offset + sentence.end))
      for (const found of sentence.directives) {
        if (caption && !found.actor) continue
        const composed = composeDirective(body, found, offset, actorOf(found, offset, inherited), fields.date ?? null)
        const directive = {id: `d${directives.length + 1}`, section: place?.id ?? null, ...composed.directive}
        if (found.force === 'request' && !found.actor && fields.addressees && offset < coverEnd) {
          directive.actor = {text: fields.addressees.text, source: 'addressees'}
          if (known['/addressees/text']) composed.evidence['/actor/text'] = known['/addressees/text']
        }
        for (const [path, list] of Object.entries(composed.evidence))
          evidence[`/directives/${directives.length}${path}`] = list
        directives.push(directive)
      }
      if (sentence.topic) inherited = shift(sentence.topic, offset)
      obliges = sentence.directives.some(({actor}) => actor)
    }
    inheritance.leave(inherited, text, obliges)
  }
  record(tree, 'directives', directives, evidence)
}

function isBinding({kind, title, documentType, documentNumber, issuers, addressees}: Partial<Notice>): boolean {
  if (kind === undefined || NOT_BINDING.has(kind)) return kind === undefined
  if (kind !== 'other' || !title) return true
  if (documentType ?? documentNumber ?? issuers?.[0] ?? addressees) return true
  // 企业安全生产标准化工作方案, without anything else of a document; but no 使用经验.
  const genre = genreOf(title)?.genre
  return genre === 'plan' || genre === 'regulation'
}

function isRead({info}: BodyParagraph): boolean {
  return info.block.kind !== 'table' && info.block.kind !== 'image' && !(info.element && NOT_READ.has(info.element))
}

/** Tell whether a sentence is the caption of a unit (鼓励探索、示范引领。), which binds nobody unless it names who acts. */
function isCaption(section: Section | null, sentence: string): boolean {
  const heading = section?.heading
  return heading != null && sentence.length <= heading.length + 1 && sentence.startsWith(heading)
}

/** Who acts: named in the sentence, else inherited; a request, an encouragement or an impersonal 禁止 inherits nobody. */
function actorOf(found: FoundDirective, offset: number, inherited: FoundActor | null): PlacedActor | null {
  if (found.actor) return {source: 'explicit', ...shift(found.actor, offset)}
  if (!inherited || found.impersonal || found.unrelated || found.force === 'request' || found.force === 'encouragement')
    return null
  return {source: 'inherited', ...inherited}
}

function shift(actor: FoundActor, by: number): FoundActor {
  return {text: actor.text, start: actor.start + by, end: actor.end + by}
}
