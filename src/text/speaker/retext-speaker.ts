import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Evidence} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {splitPerson} from './speech-words.js'
import {findingsOf, infosOf, type ParagraphInfo, record} from '../tree.js'

/** What a title has before its colon, and no speaker's name. */
const NO_SPEAKER = /[《》]|关于/u
/** What parts position and name. */
const SPACE = /\s/u

/** ——阜新市委书记张铁民日前在全市党的群众路线教育实践活动动员大会上如是说 */
const ATTRIBUTION =
  /^[—―–-]{1,3}\s?(?<person>[^在。，]{2,40}?)(?:日前|近日|昨日|今日|\d{1,4}[年月][\d年月]{0,8}日?)?在(?<occasion>[^。]{4,80}?)上?(?:如是说|的(?:讲话|致辞|发言|报告|演讲)(?:摘要|节选|摘编)?|强调|指出|讲话|说)$/u
/** The end of a speech's title: …大会上的讲话, …期间的致辞（摘要）. */
const TITLE_END =
  /(?:上|时|期间)的(?:重要)?(?:讲话|致辞|致词|发言|演讲|讲演|动员讲话|总结讲话|主旨演讲|主旨讲话|书面致辞|开幕词|闭幕词|报告)(?:[（(](?:摘要|节选|全文|\d{1,2})[)）])?$/u

/** 县委书记　安小川: the line under the title of a speech. */
const UNDER_TITLE = /^[^\s。，：:（）()]{2,30}\s{1,4}(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})$/u
/** How many lines below the title it stands at most. */
const NEAR = 4

/** The ranges of a line that name the person and the occasion. */
interface Parts {
  person: [number, number] | null
  occasion: [number, number]
}

/** Read 区委书记在**区委保持共产党员先进性活动第二次大会上的讲话. */
function readTitle(text: string): Parts | null {
  const end = text.length > 150 ? -1 : text.search(TITLE_END)
  const at = end < 0 ? -1 : text.indexOf('在')
  if (at < 0 || at > 40 || end - at < 3) return null
  // 《在…上的讲话》 is quoted, and 关于… is about something else.
  if (NO_SPEAKER.test(text.slice(0, end))) return null
  return {person: at === 0 ? null : [0, at], occasion: [at + 1, end]}
}

/** Read ——阜新市委书记张铁民日前在全市…动员大会上如是说. */
function readAttribution(text: string): Parts | null {
  const groups = ATTRIBUTION.exec(text)?.groups
  if (!groups) return null
  const person = text.indexOf(groups.person!)
  const occasion = text.indexOf(groups.occasion!, person + groups.person!.length)
  return {
    person: [person, person + groups.person!.length],
    occasion: [occasion, occasion + groups.occasion!.length]
  }
}

/** Give one part of a line that names a person. */
function partOf(line: ParagraphInfo, part: 'position' | 'name'): {text: string | null; evidence: Evidence[]} {
  const {text} = line.block
  const [start, end] = splitPerson(text)[part]!
  return {text: text.slice(start, end), evidence: [cite(line, 'speaker-title', start, end)]}
}

/** Find the line under the title that names the speaker with the office. */
function lineUnder(title: ParagraphInfo | undefined, infos: readonly ParagraphInfo[]): ParagraphInfo | undefined {
  if (!title) return undefined
  const at = infos.indexOf(title) + 1
  return infos.slice(at, at + NEAR).find(({element, block: {text}}) => {
    if ((element && element !== 'signatory') || !UNDER_TITLE.test(text)) return false
    const {position, name} = splitPerson(text)
    return position !== null && name !== null && SPACE.test(text[position[1]]!)
  })
}

/**
 * Read the speaker (讲话人) and the occasion from the title (X在Y上的讲话), with the line under it (县委书记　安小川), or from an
 * attribution (——X在Y上如是说), and mark the attribution. An attribution makes the text an excerpt.
 */
export const retextSpeaker: Plugin<[], Root> = () => (tree) => {
  const infos = infosOf(tree)
  const isOpen = (info: ParagraphInfo) => !info.element && info.block.text.length <= 150
  const attribution = infos.find((info) => isOpen(info) && ATTRIBUTION.test(info.block.text))
  if (attribution) attribution.element = 'attribution'
  const titles = infos.filter((info) => info.element === 'title')
  const fromTitle = titles.length === 1 ? titles[0] : undefined
  const line = attribution ?? fromTitle
  const text = line?.block.text ?? findingsOf(tree).fields.title ?? ''
  const found = (attribution ? readAttribution : readTitle)(text)
  if (!found) return
  const {person, occasion} = found
  const parts = person ? splitPerson(text.slice(...person)) : {position: null, name: null}
  const rule = attribution ? 'speaker-attribution' : 'speaker-title'
  const titleEvidence = findingsOf(tree).evidence['/title'] ?? []
  const value = (range: [number, number] | null, offset: number): {text: string | null; evidence: Evidence[]} => {
    if (!range) return {text: null, evidence: []}
    const [start, end] = [range[0] + offset, range[1] + offset]
    return {text: text.slice(start, end), evidence: line ? [cite(line, rule, start, end)] : titleEvidence}
  }
  const under = person ? undefined : lineUnder(fromTitle, infos)
  const name = under ? partOf(under, 'name') : value(parts.name, person?.[0] ?? 0)
  const position = under ? partOf(under, 'position') : value(parts.position, person?.[0] ?? 0)
  const where = value(occasion, 0)
  if (name.text === null && position.text === null && !attribution) return
  record(
    tree,
    'speaker',
    {name: name.text, position: position.text, occasion: where.text},
    {
      ...(name.text === null ? {} : {'/speaker/name': name.evidence}),
      ...(position.text === null ? {} : {'/speaker/position': position.evidence}),
      '/speaker/occasion': where.evidence
    }
  )
  if (attribution) record(tree, 'partial', true, {'/partial': [cite(attribution, rule)]})
}
