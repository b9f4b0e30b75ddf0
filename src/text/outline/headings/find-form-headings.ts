import type {Body, BodyParagraph} from '../../tree.js'
import {isPhrase} from '../line-shape.js'
import type {Unit} from '../unit.js'

const LONGEST = 40

/** The first line of a heading in two, or a line that points at what follows: 指明方向　提供动力―― */
const DASH_AT_END = /(?:——|――|──|—)$/u

/** An item that a dash leads: ――在增强自觉上作表率。 */
const DASHED_ITEM = /^(?:——|――|──)(?<item>[^。；]{2,40})。?$/u

type Form = 'two-line' | 'bold' | 'center' | 'dashed' | `h${number}`

interface Candidate {
  index: number
  lines: number
  form: Form
  text: string
}

/** 图据新华社, 张三 摄: the line below a picture. */
const PICTURE_CREDIT = /^图[为据一二三四五六七八九\d]|图[据/／片]|资料图|供图$|摄$|\s摄影$/u

/**
 * Find headings that have no number, by their form: marked as headings, bold, centred, or in two lines.
 *
 * One such line is no evidence; two of one form, each with text below, are, unless all say the same (h1–h6 may). Levels follow the order
 * in which the forms first appear; lines with dashes stand one level below the others and are no headings without them.
 */
export function findFormHeadings(body: Body): Unit[] {
  const candidates = withoutCaptions(listCandidates(body))
  const count = new Map<Form, number>()
  const texts = new Map<Form, Set<string>>()
  for (const {form, text} of candidates) texts.set(form, (texts.get(form) ?? new Set()).add(text))
  for (const {form} of candidates)
    if (texts.get(form)!.size > 1 || !isPlain(form)) count.set(form, (count.get(form) ?? 0) + 1)
  const levels = new Map<Form, number>()
  for (const {form} of candidates) {
    if (form !== 'dashed' && (count.get(form) ?? 0) > 1 && !levels.has(form)) levels.set(form, levels.size + 1)
  }
  if (levels.size === 0) return []
  levels.set('dashed', levels.size + 1)
  const first = candidates.findIndex(({form}) => levels.get(form) === 1)
  return candidates.slice(first).flatMap(({index, lines, form, text}) => {
    const depth = levels.get(form)
    if (depth === undefined) return []
    const {start, end} = body.paragraphs[index]!
    const heading = {text, style: 'line' as const, end: end - start, doubtful: false}
    return [{index, lines, depth, ordinal: null, textStart: 0, heading, run: -1, missing: false}]
  })
}

/** Whether a form is no more than the look of a paragraph. */
function isPlain(form: Form): boolean {
  return form === 'bold' || form === 'center'
}

/** Lines in a row are a title or captions of pictures: centred ones from two on, bold ones from three. A heading has text below. */
function withoutCaptions(candidates: readonly Candidate[]): Candidate[] {
  const follows = (order: number): boolean => {
    const [one, next] = [candidates[order], candidates[order + 1]]
    return one !== undefined && next?.index === one.index + 1 && next.form === one.form
  }
  return candidates.filter(({form, text}, order) => {
    if (PICTURE_CREDIT.test(text)) return false
    if (form === 'center') return !follows(order)
    return form !== 'bold' || !follows(order) || !(follows(order + 1) || follows(order - 1))
  })
}

function listCandidates(body: Body): Candidate[] {
  const candidates: Candidate[] = []
  const {paragraphs} = body
  for (let index = 0; index < paragraphs.length - 1; index++) {
    const paragraph = paragraphs[index]!
    const {block, element} = paragraph.info
    const text = textOf(body, paragraph)
    if (element !== undefined || block.kind === 'table' || block.kind === 'image' || text.length > LONGEST) continue
    const next = paragraphs[index + 1]!
    const after = textOf(body, next)
    const pointing = DASH_AT_END.test(text) && isPhrase(text)
    const below = paragraphs[index + 2]
    if (pointing && below && isText(below) && isText(next) && isPhrase(after) && after.length <= LONGEST) {
      if (!DASH_AT_END.test(after)) {
        candidates.push({index, lines: 2, form: 'two-line', text: text + after})
        index++
        continue
      }
    }
    if (!isText(next)) continue
    const item = DASHED_ITEM.exec(text)?.groups?.['item']
    const form = item !== undefined || pointing ? 'dashed' : formOf(paragraph, text)
    if (form !== null) candidates.push({index, lines: 1, form, text: item ?? text.replace(DASH_AT_END, '')})
  }
  return candidates
}

function formOf({info: {block}}: BodyParagraph, text: string): Form | null {
  if (text.length < 2 || !isPhrase(text)) return null
  if (block.kind === 'heading' && block.level !== null) return `h${block.level}`
  if (block.kind !== 'paragraph') return null
  if (block.bold >= text.length) return 'bold'
  return block.align === 'center' ? 'center' : null
}

function isText({info}: BodyParagraph): boolean {
  return info.element === undefined && info.block.kind !== 'image'
}

function textOf(body: Body, {start, end}: BodyParagraph): string {
  return body.text.slice(start, end).trim()
}
