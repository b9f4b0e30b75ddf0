import {parseOrdinal} from '../../../grammar/ordinals.js'
import type {Body, BodyParagraph} from '../../tree.js'
import {familyOf, type FamilyName} from './family.js'

/** Units that are seldom counted inside a sentence, and never with a gap before them. */
const SPLITTING: ReadonlySet<FamilyName> = new Set<FamilyName>(['chapter', 'division', 'article', 'cn', 'cn-paren'])

/** A gap before what may be a number: `。 二、`, `　　第二条` */
const GAP = /\s(?=[第（(]?[一二三四五六七八九十百\d]{1,6}[章节条、．.）)])/gu

/** Two units need so many characters. */
const SHORTEST = 12

/** A number and the caption that tells it from a citation lie within so many characters. */
const WINDOW = 80

/**
 * Part paragraphs that lost their line breaks: 现通知如下： 一、… 。 二、… 。
 *
 * A gap and a number that counts on from the one before it are needed; one such place is no evidence. The text stays the
 * same, a paragraph becomes several.
 */
export function splitGlued(body: Body): Body {
  const paragraphs: BodyParagraph[] = []
  for (const paragraph of body.paragraphs) {
    const text = body.text.slice(paragraph.start, paragraph.end)
    const places = mayBeGlued(paragraph, text) ? breaksOf(text) : []
    if (places.length === 0) paragraphs.push(paragraph)
    else for (const part of split(paragraph, places)) paragraphs.push(part)
  }
  return paragraphs.length === body.paragraphs.length ? body : {...body, paragraphs}
}

/** Tell whether a paragraph is running text with a gap before what may be a number. */
function mayBeGlued({info}: BodyParagraph, text: string): boolean {
  return info.element === undefined && info.block.kind !== 'table' && text.length >= SHORTEST && text.search(GAP) >= 0
}

function split(paragraph: BodyParagraph, places: readonly number[]): BodyParagraph[] {
  const {info, start, end} = paragraph
  const block = {...info.block, bold: 0}
  const starts = [0, ...places].map((at) => start + at)
  return starts.map((from, order) => ({
    ...paragraph,
    info: {...info, block},
    start: from,
    end: starts[order + 1] ?? end
  }))
}

/** Where in a paragraph further units begin. */
function breaksOf(text: string): number[] {
  const found: {at: number; family: FamilyName}[] = []
  const last = new Map<FamilyName, number>()
  const counts = new Map<FamilyName, number>()
  const take = (at: number): void => {
    const ordinal = parseOrdinal(text.slice(at, at + WINDOW))?.ordinal
    const family = ordinal ? familyOf(ordinal) : 'other'
    const value = ordinal?.value ?? null
    if (value === null || !SPLITTING.has(family)) return
    // What begins the paragraph, and the first article of a chapter, may have any number.
    const isFree = at === 0 || (found[0]?.at === 0 && isBelow(found[0].family, family))
    if (value !== 1 && value !== (last.get(family) ?? (isFree ? value - 1 : 0)) + 1) return
    last.set(family, value)
    counts.set(family, (counts.get(family) ?? 0) + 1)
    found.push({at, family})
  }
  take(0)
  for (const {index} of text.matchAll(GAP)) take(index + 1)
  const [first] = found
  return found.flatMap(({at, family}) => {
    const isEvident = counts.get(family)! > 1 || (first?.at === 0 && isBelow(first.family, family))
    return at > 0 && isEvident ? [at] : []
  })
}

/** 第一章 总则 第一条 … on one line. */
function isBelow(above: FamilyName, family: FamilyName): boolean {
  return (above === 'chapter' || above === 'division') && family === 'article'
}
