import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Evidence, Notice, Reference, RelationType, Span} from '../../schema/index.js'
import {citeBody} from '../cite-body.js'
import {listedRelations} from './listed-relations.js'
import {passedOnTexts} from '../enclosed/passed-on-texts.js'
import {simplifiedFields} from '../script/simplified-fields.js'
import {placesOf} from './places.js'
import {type FoundRelation, inOneList, isInBrackets, relationOf} from './relation-of.js'
import {titleKey} from './title-key.js'
import {bodyOf, findingsOf, record} from '../tree.js'

/** 废止, 修改, 转发 … in the title: what the document as a whole does with another. */
const BY_TITLE: readonly (readonly [RelationType, RegExp])[] = [
  ['repeals', /废止|停止执行|宣布失效|撤销/u],
  ['amends', /修改|修订|修正|调整|补充/u],
  ['forwards', /转发|批转/u],
  ['repliesTo', /批复|复函|答复/u],
  ['implements', /(?:贯彻|落实|实施|执行)好?$/u]
]

/** 第一次修正 */
const CHANGED = /^(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改)/u

/** 废止 at the end of a document prevails over 根据 at its head. */
const ENDS: ReadonlySet<RelationType> = new Set<RelationType>(['repeals', 'replaces'])
const REFERS: ReadonlySet<RelationType> = new Set<RelationType>(['implements', 'basedOn', 'seeAlso'])
/** 对《甲办法》进行修订和整合, 《甲办法》同时废止. */
const CHANGES: ReadonlySet<RelationType> = new Set<RelationType>([...REFERS, 'amends'])

/**
 * Say what the document does with each document it cites (关系), by the verbs of the title and around the places that name it.
 *
 * A reference that stands in a list (《甲》、《乙》和《丙》同时废止) shares the verb of the list; one without a verb has no relation.
 */
export const retextRelations: Plugin<[], Root> = () => (tree) => {
  const {fields: known, evidence: titled} = findingsOf(tree)
  const body = bodyOf(tree)
  const fields = simplifiedFields(known, body)
  // What the entries of a list say of other documents, the list doesn't.
  const references = fields.kind === 'list-page' ? [] : (fields.references ?? [])
  const relations: Notice['relations'] = []
  const evidence: Record<string, Evidence[]> = {}
  const title = titleKey(fields.title ?? '')
  const found =
    references.length === 0 ? [] : relationsInText(body.text, placesOf(tree), references, passedOnTexts(fields))
  for (const [index, reference] of references.entries()) {
    const byTitle = reference.title === null ? null : relationByTitle(title, reference.title)
    const said = found[index]
    const type = said && ENDS.has(said.type) ? said.type : (byTitle ?? said?.type)
    if (!type) continue
    const rule = `relation-${type}`
    const cited =
      type === byTitle
        ? (titled['/title'] ?? []).map((one) => ({...one, rule}))
        : [citeBody(body, said!.start, said!.end, rule)]
    evidence[`/relations/${relations.length}/type`] = cited
    relations.push({type, reference: index})
  }
  record(tree, 'relations', relations, evidence)
}

/** What the text says of each reference, by the words around its list at each place that names it. */
function relationsInText(
  text: string,
  places: readonly (readonly Span[])[],
  references: readonly Reference[],
  isPassedOn: (position: number) => boolean
): (FoundRelation | null)[] {
  const found: (FoundRelation | null)[] = references.map(() => null)
  const named = references
    .flatMap(({span}, index) => (places[index] ?? (span ? [span] : [])).map((place) => ({index, place})))
    .sort((one, other) => one.place[0] - other.place[0])
    .filter(({place}) => !isHistory(text, place))
  const listed = listedRelations(text)
  for (let first = 0; first < named.length;) {
    let last = first
    while (named[last + 1] && inOneList(text, named[last]!.place, named[last + 1]!.place)) last++
    const [start, end] = [named[first]!.place[0], named[last]!.place[1]]
    const said = listed(start) ?? relationOf(text, start, end)
    const relation = said && !REFERS.has(said.type) && isPassedOn(start) ? null : said
    for (; first <= last; first++) {
      const {index} = named[first]!
      if (relation && prevails(relation, found[index])) found[index] = relation
    }
  }
  return found
}

/** 《甲条例》（1999年通过，根据《关于修改〈甲条例〉的决定》第一次修正）: what was done to another document. */
const isHistory = (text: string, [start, end]: Span): boolean =>
  CHANGED.test(text.slice(end, end + 8)) && isInBrackets(text, start)

/** The first word counts, and that which ends a document more than any other. */
function prevails({type}: FoundRelation, known: FoundRelation | null | undefined): boolean {
  return !known || (ENDS.has(type) && CHANGES.has(known.type))
}

/** What the title does with a document that it names. */
function relationByTitle(title: string, cited: string): RelationType | null {
  const at = title.indexOf(titleKey(cited))
  if (at <= 0) return null
  return BY_TITLE.find(([, verb]) => verb.test(title.slice(0, at)))?.[0] ?? null
}
